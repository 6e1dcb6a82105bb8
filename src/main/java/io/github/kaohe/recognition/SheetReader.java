package io.github.kaohe.recognition;

import io.github.kaohe.model.Column;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Field;
import io.github.kaohe.recognition.SheetPicture.Heading;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.Sum;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import io.github.kaohe.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes down a sheet: title and fields, tables with their headings, what stands below. */
public final class SheetReader {
    private static final String[] SUMS = {
        "合计", "总计", "总分", "小计", "总得分", "共计", "合计得分", "小计得分", "加权合计", "合计分", "考核总分", "最终得分", "综合得分", "累计", "总评分", "平均分"
    };

    private static final String SCORE = "得分";

    /** Captions of rows that stand below the items in the frame of the table. */
    private static final Set<String> OWN_ROWS = Set.of(
            "等次", "等级", "评级", "考核等级", "绩效等级", "考核等次", "总评", "综合评价", "评语", "备注", "说明", "附注", "改善之处", "考核结果", "被考核人签字",
            "考核人签字", "签字", "签名", "领导意见", "意见", "审核意见", "改进建议", "绩效面谈", "面谈记录");

    /** In columns; what reaches over more is a caption. */
    private static final int WIDEST_LABEL = 4;

    private final Grid grid;
    private final Set<Spot> taken = new HashSet<>();
    private final List<Field> header = new ArrayList<>();
    private final List<Field> footer = new ArrayList<>();
    private final List<Spot> notes = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private Optional<Spot> title = Optional.empty();
    /** The table that is being read: its headings and rows; null before the first and below the last. */
    private @Nullable TableHead head;

    private Optional<Spot> caption = Optional.empty();
    private List<Row> rows = new ArrayList<>();

    private SheetReader(Grid grid) {
        this.grid = grid;
    }

    /**
     * {@return what a sheet shows}
     *
     * @param sheet the sheet; hidden rows and columns are read like the others
     */
    public static SheetPicture read(Sheet sheet) {
        SheetReader reader = new SheetReader(new Grid(sheet));
        reader.run();
        return reader.picture();
    }

    private SheetPicture picture() {
        List<Spot> unused = new ArrayList<>();
        for (int row = 0; row <= grid.lastRow(); row++) {
            for (Spot spot : grid.row(row)) {
                if ((spot.says() || spot.formula()) && !taken.contains(spot)) {
                    unused.add(spot);
                }
            }
        }
        return new SheetPicture(title, header, tables, footer, notes, unused);
    }

    private void run() {
        int row = 0;
        while (row <= grid.lastRow()) {
            TableHead next = TableHead.at(grid, row);
            if (next != null) {
                begin(next);
                row = next.bottom() + 1;
                continue;
            }
            List<Spot> says = grid.says(row);
            if (!says.isEmpty()) {
                if (head == null && tables.isEmpty()) {
                    above(row, says);
                } else if (head == null || !inTable(row, says)) {
                    below(says);
                }
            }
            row++;
        }
        end();
    }

    private void begin(TableHead next) {
        Optional<Spot> over = Optional.empty();
        if (!rows.isEmpty() && rows.get(rows.size() - 1) instanceof Heading last) {
            rows.remove(rows.size() - 1);
            over = Optional.of(last.spot());
        } else if (head == null
                && !notes.isEmpty()
                && next.spots().get(0).row() - notes.get(notes.size() - 1).bottom() <= 2) {
            Spot last = notes.get(notes.size() - 1);
            if (last.width() > 1 && last.text().length() <= 40) {
                notes.remove(last);
                over = Optional.of(last);
            }
        }
        end();
        head = next;
        caption = over;
        taken.addAll(next.spots());
    }

    private void end() {
        TableHead now = head;
        if (now != null) {
            List<TableColumn> columns = new ColumnRoles(now, rows).columns();
            tables.add(new Table(
                    caption,
                    now.spots(),
                    columns,
                    rows.stream().map(row -> told(row, now.columns(), columns)).toList()));
        }
        head = null;
        caption = Optional.empty();
        rows = new ArrayList<>();
    }

    /** The same row, its cells in the columns whose roles are known now. */
    private static Row told(Row row, List<TableColumn> before, List<TableColumn> columns) {
        if (row instanceof Item item) {
            return new Item(told(item.cells(), before, columns));
        }
        return row instanceof Sum sum ? new Sum(sum.caption(), told(sum.cells(), before, columns)) : row;
    }

    private static List<Entry> told(List<Entry> cells, List<TableColumn> before, List<TableColumn> columns) {
        return cells.stream()
                .map(entry -> new Entry(columns.get(before.indexOf(entry.column())), entry.spot()))
                .toList();
    }

    // ---- above the table

    private void above(int row, List<Spot> says) {
        Spot first = says.get(0);
        boolean alone = says.size() == 1 && FieldTexts.in(first).isEmpty();
        if (title.isEmpty() && alone) {
            title = Optional.of(first);
            taken.add(first);
            return;
        }
        for (Spot spot : says) {
            List<Field> fields = FieldTexts.in(spot);
            if (taken.contains(spot)) {
                // the value of the field before it
                continue;
            }
            if (!fields.isEmpty()) {
                header.addAll(fields.size() == 1 ? List.of(withValue(fields.get(0), row)) : fields);
                taken.add(spot);
            } else if (spot.width() <= WIDEST_LABEL && labels(spot, row)) {
                header.add(withValue(new Field(spot.text(), "", spot), row));
                taken.add(spot);
            } else {
                note(spot);
            }
        }
    }

    /** A short text with room to write beside it: 姓名 | ____ | 部门 | ____. */
    private boolean labels(Spot spot, int row) {
        Spot beside = grid.at(row, spot.right() + 1);
        boolean room = beside == null || !beside.says() || FieldTexts.in(beside).isEmpty();
        return room
                && spot.text().length() <= 8
                && spot.text().chars().noneMatch(c -> Character.isDigit(c) || c == '。');
    }

    /** The value of a field stands behind its colon or in the next cell. */
    private Field withValue(Field field, int row) {
        Spot beside = grid.at(row, field.spot().right() + 1);
        boolean value = field.value().isEmpty()
                && beside != null
                && beside.says()
                && !taken.contains(beside)
                && FieldTexts.in(beside).isEmpty();
        if (!value || beside == null) {
            return field;
        }
        taken.add(beside);
        return new Field(field.label(), beside.text(), field.spot(), beside);
    }

    private void note(Spot spot) {
        notes.add(spot);
        taken.add(spot);
    }

    // ---- in the table

    /** {@return whether a row belongs to the table} */
    private boolean inTable(int row, List<Spot> says) {
        TableHead table = head;
        if (table == null) {
            return false;
        }
        Spot first = says.get(0);
        boolean wide = says.size() == 1
                && first.column() == table.columns().get(0).at()
                && first.width() >= Math.max(2, table.width() * 2 / 3);
        if (sum(first) || (wide && scoreOfSection(first))) {
            List<Entry> cells = entries(table, row, first);
            rows.add(new Sum(first, cells));
            taken.add(first);
            cells.forEach(entry -> taken.add(entry.spot()));
            return true;
        }
        if (OWN_ROWS.contains(Headings.plain(first.text()))) {
            end();
            return false;
        }
        if (wide) {
            if (!goesOn(row + 1, table) || startsNotes(first.text())) {
                end();
                return false;
            }
            rows.add(new Heading(first));
            taken.add(first);
            return true;
        }
        List<Entry> cells = entries(table, row, null);
        if (!item(table, says, cells)) {
            end();
            return false;
        }
        rows.add(new Item(cells));
        cells.forEach(entry -> taken.add(entry.spot()));
        return true;
    }

    private static boolean startsNotes(String text) {
        for (String word : new String[] {"备注", "说明", "注:", "注：", "附:", "附：", "填表说明", "评分说明"}) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a caption is the name of a section and 得分, as 工作质量得分. */
    static boolean scoreOfSection(Spot spot) {
        String plain = Headings.plain(spot.text());
        return plain.length() > SCORE.length() && plain.endsWith(SCORE) && !sum(spot);
    }

    static boolean sum(Spot spot) {
        String plain = Headings.plain(spot.text());
        for (String word : SUMS) {
            if (plain.equals(word) || (plain.endsWith(word) && plain.length() <= word.length() + 4)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another heading row or an item stands below, but for blank rows and further captions. */
    private boolean goesOn(int from, TableHead table) {
        for (int row = from; row <= Math.min(from + 3, grid.lastRow()); row++) {
            List<Spot> says = grid.says(row);
            if (TableHead.at(grid, row) != null) {
                return true;
            }
            if (!says.isEmpty()) {
                return (says.size() > 1 && item(table, says, entries(table, row, null))) || sum(says.get(0));
            }
        }
        return false;
    }

    /** An item says something in two columns at least, in the columns of labels or criteria, and is no field. */
    private boolean item(TableHead table, List<Spot> says, List<Entry> cells) {
        boolean counted = cells.stream()
                .anyMatch(entry -> table.points(entry.column())
                        && !entry.spot().text().isEmpty()
                        && Character.isDigit(entry.spot().text().charAt(0)));
        if (!counted
                && (says.stream()
                                .anyMatch(spot -> !FieldTexts.in(spot).isEmpty()
                                        && spot.text().length() <= 24)
                        || (FieldTexts.signature(says.get(0).text()).isPresent() && says.size() <= 4))) {
            return false;
        }
        boolean labelled = cells.stream().anyMatch(entry -> table.labels(entry.column()));
        return labelled && cells.size() >= Math.min(2, table.columns().size());
    }

    /** What stands in the columns of a row; a region that is merged over rows stands in each of them. */
    private List<Entry> entries(TableHead table, int row, @Nullable Spot caption) {
        List<Entry> cells = new ArrayList<>();
        Spot before = caption;
        for (TableColumn column : table.columns()) {
            for (int at = column.at(); at <= table.right(column); at++) {
                Spot spot = grid.at(row, at);
                if (spot != null && (spot.says() || spot.formula()) && !spot.equals(before) && !spot.equals(caption)) {
                    cells.add(new Entry(column, spot));
                    before = spot;
                }
            }
        }
        return cells;
    }

    // ---- below the table

    private void below(List<Spot> says) {
        for (Spot spot : says) {
            List<Field> fields = FieldTexts.in(spot);
            Optional<String> signature = FieldTexts.signature(spot.text());
            if (taken.contains(spot)) {
                // the value of the field before it
                continue;
            }
            if (!fields.isEmpty() && !startsNotes(spot.text())) {
                footer.addAll(fields.size() == 1 ? List.of(withValue(fields.get(0), spot.row())) : fields);
                taken.add(spot);
            } else if (signature.isPresent()) {
                footer.add(new Field(signature.get(), "", spot));
                taken.add(spot);
            } else {
                note(spot);
            }
        }
    }

    /** {@return the roles that a model's column may have} */
    static Optional<Column.Role> role(Headings.Kind kind) {
        return switch (kind) {
            case LABEL, CONTENT -> Optional.empty();
            default -> Optional.of(Column.Role.valueOf(kind.name()));
        };
    }
}
