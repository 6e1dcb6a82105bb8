package io.github.kaohe.excel;

import io.github.kaohe.excel.ForeignReading.Match;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sheet that was copied out of a rendered form into another workbook: its stamp and often its names stayed behind. The keys in
 * its hidden column say what its rows are, and the headings where its columns went.
 */
final class CopiedForm {
    private final CardIndex index;
    private final List<SheetPlan> plans;
    private final SlotTable slots;
    private final Workbook book;
    private final Sheet sheet;
    private final SheetPlan plan;

    /**
     * A reading of a sheet as of one style.
     *
     * @param differences how many printed texts differ from those of the style
     */
    record Copied(ForeignReading reading, int differences) {}

    CopiedForm(CardIndex index, List<SheetPlan> plans, SlotTable slots, Workbook book, Sheet sheet) {
        this.index = index;
        this.plans = plans;
        this.slots = slots;
        this.book = book;
        this.sheet = sheet;
        this.plan = plans.get(0);
    }

    /** {@return what the sheet says; empty if it lacks the keys of a rendered form, or the heading of a column to fill in} */
    Optional<Copied> read() {
        OptionalInt keys = keyColumn();
        NavigableMap<Integer, Integer> columns = keys.isPresent() ? columns() : Collections.emptyNavigableMap();
        if (keys.isEmpty() || !headed(columns)) {
            return Optional.empty();
        }
        Map<String, CellRef> names = new HashMap<>();
        names.put(Names.of("k", "0"), new CellRef(sheet.name(), 0, keys.getAsInt()));
        slots.places().forEach((key, place) -> {
            if (copied(place)) {
                column(place.column(), columns)
                        .ifPresent(column -> names.put(key.cellName(), new CellRef(sheet.name(), 0, column)));
            }
        });
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.of(
                ProblemCode.KH3038,
                new Place.Named(sheet.name()),
                "form",
                index.card.title(),
                "version",
                index.card.version()));
        CellFinder finder = new CellFinder(book, names, slots, plans, problems);
        FormReading reading = new FormReader(
                        index, slots, book, place -> copied(place) ? finder.find(place) : Optional.empty(), problems)
                .read();
        // the sheet that computes stayed behind, and with it what the formulas refer to
        List<Problem> differences = TemplateCheck.check(List.of(plan), finder.found(), book).stream()
                .filter(problem -> problem.code() != ProblemCode.KH3032)
                .toList();
        List<Problem> all = new ArrayList<>(reading.problems());
        all.addAll(differences);
        return Optional.of(new Copied(
                new ForeignReading(sheet.name(), reading.appraisal(), matches(finder), all), differences.size()));
    }

    private List<Match> matches(CellFinder finder) {
        List<Match> matches = new ArrayList<>();
        finder.found().forEach((place, cell) -> {
            if (!book.cell(cell).isEmpty()) {
                matches.add(new Match(place.slot().title(), cell.place().text(), place.rowKey()));
            }
        });
        return matches;
    }

    /** A printed form has the keys of a worksheet, too, but not its columns. */
    private boolean headed(Map<Integer, Integer> columns) {
        return slots.places().entrySet().stream()
                .filter(input -> input.getKey().kind() != InputKey.Kind.FIELD && copied(input.getValue()))
                .allMatch(input -> columns.containsKey(input.getValue().column()));
    }

    /** Blanks that the company fills in stayed behind on sheets of their own; scoring asks for them. */
    private boolean copied(SlotTable.Place place) {
        return place.sheet().equals(plan.name());
    }

    /** The column that holds more than half of the keys. */
    private OptionalInt keyColumn() {
        Set<String> keys = new HashSet<>(plan.rowKeys().values());
        Map<Integer, Set<String>> found = new TreeMap<>();
        for (Sheet.Entry entry : sheet.cells()) {
            if (entry.cell() instanceof Cell.Text text && keys.contains(text.text())) {
                found.computeIfAbsent(entry.column(), column -> new HashSet<>()).add(text.text());
            }
        }
        return found.entrySet().stream()
                .filter(column -> column.getValue().size() * 2 > keys.size())
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /** {@return where columns of the plan are on the sheet, by what is printed in them once} */
    private NavigableMap<Integer, Integer> columns() {
        Map<String, Integer> printed = new HashMap<>();
        plan.boxes().forEach(box -> printed.merge(box.text(), box.left(), (one, other) -> -1));
        Map<String, Integer> seen = new HashMap<>();
        for (Sheet.Entry entry : sheet.cells()) {
            if (entry.cell() instanceof Cell.Text text) {
                seen.merge(text.text(), entry.column(), (one, other) -> -1);
            }
        }
        Map<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
        printed.forEach((text, column) -> {
            int at = text.isEmpty() ? -1 : seen.getOrDefault(text, -1);
            if (column >= 0 && at >= 0) {
                votes.computeIfAbsent(column, each -> new TreeMap<>()).merge(at, 1, Integer::sum);
            }
        });
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        votes.forEach((column, at) -> at.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> columns.put(column, most.getKey())));
        return columns;
    }

    /** A column in which nothing is printed, for fields above the table, went where its neighbours went, if both went the same way. */
    private static Optional<Integer> column(int planned, NavigableMap<Integer, Integer> columns) {
        Map.Entry<Integer, Integer> left = columns.floorEntry(planned);
        Map.Entry<Integer, Integer> right = columns.ceilingEntry(planned);
        if (left == null) {
            return Optional.empty();
        }
        boolean sure = right == null || shift(left) == shift(right);
        return sure ? Optional.of(planned + shift(left)) : Optional.empty();
    }

    private static int shift(Map.Entry<Integer, Integer> moved) {
        return moved.getValue() - moved.getKey();
    }
}
