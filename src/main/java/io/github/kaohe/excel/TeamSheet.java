package io.github.kaohe.excel;

import io.github.kaohe.excel.ForeignReading.Match;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sheet with a row for each employee and the titles of the items as headings; scores are read as awarded. */
final class TeamSheet {
    private static final Set<String> PEOPLE = Set.of("姓名", "员工", "员工姓名", "被考核人", "被考核者");
    private static final Set<String> SUMS = Set.of("合计", "平均", "平均分", "总计", "最高", "最低", "最高分", "最低分", "小计", "均值");

    private final CardIndex index;
    private final Sheet sheet;

    TeamSheet(CardIndex index, Sheet sheet) {
        this.index = index;
        this.sheet = sheet;
    }

    /** {@return what each employee's row says; none if the sheet is no such list} */
    List<ForeignReading> read() {
        Map<String, String> items = new LinkedHashMap<>();
        for (CardIndex.Entry entry : index.entries()) {
            boolean scored = entry.node() instanceof Indicator
                    && !entry.pooled()
                    && !entry.node().title().isEmpty();
            if (scored) {
                String title = LabelText.title(entry.node().title());
                // two items of one title cannot be told apart by it
                items.put(title, items.containsKey(title) ? "" : entry.node().id());
            }
        }
        for (int row = 0; row <= Math.min(sheet.lastRow(), 20); row++) {
            Map<Integer, String> columns = new LinkedHashMap<>();
            int people = -1;
            for (int column = 0; column <= Math.min(sheet.lastColumn(), 200); column++) {
                String text = text(row, column);
                String item = items.getOrDefault(LabelText.title(text), "");
                if (!item.isEmpty()) {
                    columns.put(column, item);
                } else if (PEOPLE.contains(LabelText.plain(text))) {
                    people = column;
                }
            }
            if (people >= 0 && columns.size() * 2 >= items.size() && columns.size() > 1) {
                return rows(row + 1, people, columns);
            }
        }
        return List.of();
    }

    private List<ForeignReading> rows(int from, int people, Map<Integer, String> columns) {
        List<ForeignReading> readings = new ArrayList<>();
        for (int row = from; row <= sheet.lastRow(); row++) {
            String name = text(row, people).strip();
            if (!name.isEmpty() && !SUMS.contains(LabelText.plain(name))) {
                readings.add(row(row, people, name, columns));
            }
        }
        return readings;
    }

    private ForeignReading row(int row, int people, String name, Map<Integer, String> columns) {
        List<Problem> problems = new ArrayList<>();
        List<Match> matches = new ArrayList<>();
        CellParser parser = new CellParser(problems);
        Appraisal.Builder appraisal = Appraisal.of(index.card.id());
        appraisal.field("姓名", name);
        matches.add(
                new Match("姓名", new CellRef(sheet.name(), row, people).place().text(), name));
        columns.forEach((column, item) -> {
            CellRef ref = new CellRef(sheet.name(), row, column);
            String place = index.entry(item).place();
            Optional<BigDecimal> score =
                    parser.number(sheet.cell(row, column), InputType.score(false), ref.place(), place);
            score.ifPresent(points -> appraisal.awarded(item, points));
            matches.add(new Match(place, ref.place().text(), text(row, people)));
        });
        return new ForeignReading(sheet.name() + "!" + (row + 1), appraisal.build(), matches, problems);
    }

    private String text(int row, int column) {
        return sheet.cell(row, column) instanceof Cell.Text text ? text.text() : "";
    }
}
