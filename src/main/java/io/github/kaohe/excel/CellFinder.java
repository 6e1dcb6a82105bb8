package io.github.kaohe.excel;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRange;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the input cells of a form that people have worked on.
 *
 * <p>A defined name follows its cell when rows and columns are inserted, deleted or moved, but stays where it is when rows
 * are sorted; the keys in the hidden column travel with the sorted rows. So the name says in which column a cell is, the key
 * in which row. A name that points into another column than its neighbours, or a key that is doubled, is reported.
 */
final class CellFinder {
    private final Workbook book;
    private final Map<String, CellRef> names;
    private final List<Problem> problems;
    private final Map<String, Map<Integer, String>> keys = new HashMap<>();
    private final Map<String, Map<Integer, Map<Integer, Integer>>> columns = new HashMap<>();
    /** Sheets that were rendered for no one to see. */
    private final Set<String> unseen = new HashSet<>();

    private final Set<CellRef> taken = new HashSet<>();
    private final Map<SlotTable.Place, CellRef> found = new HashMap<>();

    CellFinder(Workbook book, SlotTable slots, List<SheetPlan> plans, List<Problem> problems) {
        this(book, book.names(), slots, plans, problems);
    }

    /**
     * A finder of cells.
     *
     * @param names where input cells and the columns of keys are, by their names
     */
    CellFinder(
            Workbook book, Map<String, CellRef> names, SlotTable slots, List<SheetPlan> plans, List<Problem> problems) {
        this.book = book;
        this.names = names;
        this.problems = problems;
        plans.stream()
                .filter(plan -> plan.sight() != SheetPlan.Sight.ALWAYS)
                .map(SheetPlan::name)
                .forEach(unseen::add);
        for (int i = 0; i < plans.size(); i++) {
            CellRef column = names.get(Names.of("k", Integer.toString(i)));
            if (column != null) {
                keys.put(plans.get(i).name(), column(column));
            }
        }
        for (SlotTable.Place place : slots.places().values()) {
            CellRef named = named(place);
            if (named != null) {
                columns.computeIfAbsent(place.sheet(), sheet -> new HashMap<>())
                        .computeIfAbsent(place.column(), column -> new HashMap<>())
                        .merge(named.column(), 1, Integer::sum);
            }
        }
    }

    /** {@return the texts of a column by row} */
    private Map<Integer, String> column(CellRef top) {
        Map<Integer, String> texts = new HashMap<>();
        book.sheet(top.sheet())
                .ifPresent(sheet -> sheet.cells().forEach(entry -> {
                    if (entry.column() == top.column() && entry.cell() instanceof Cell.Text text) {
                        texts.put(entry.row(), text.text());
                    }
                }));
        return texts;
    }

    private @Nullable CellRef named(SlotTable.Place place) {
        InputKey key = place.slot().input();
        return key == null ? null : names.get(key.cellName());
    }

    /** {@return where an input cell is now; empty if that is uncertain, which is reported} */
    Optional<CellRef> find(SlotTable.Place place) {
        CellRef named = named(place);
        if (named == null) {
            return report(ProblemCode.KH3115, new Place.Named(place.sheet()), place);
        }
        Place where = named.place();
        Map<Integer, Integer> seen =
                columns.getOrDefault(place.sheet(), Map.of()).getOrDefault(place.column(), Map.of());
        int here = seen.getOrDefault(named.column(), 0);
        if (seen.values().stream().anyMatch(count -> count > here)) {
            return report(ProblemCode.KH3116, where, place);
        }
        CellRef found = named;
        Map<Integer, String> rows = keys.get(place.sheet());
        if (rows != null) {
            List<Integer> at = rows.entrySet().stream()
                    .filter(row -> row.getValue().equals(place.rowKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (at.size() != 1) {
                return report(ProblemCode.KH3116, where, place);
            }
            found = new CellRef(named.sheet(), at.get(0), named.column());
        }
        Optional<CellRef> seenAt = taken.add(found) ? visible(found, place) : report(ProblemCode.KH3116, where, place);
        seenAt.ifPresent(ref -> this.found.put(place, ref));
        return seenAt;
    }

    /** {@return where the input cells that were found are} */
    Map<SlotTable.Place, CellRef> found() {
        return found;
    }

    /** {@return the cell, if what stands in it is what people see there}; one that is hidden is read, and told */
    private Optional<CellRef> visible(CellRef found, SlotTable.Place place) {
        Sheet sheet = book.sheet(found.sheet()).orElseThrow();
        Optional<CellRange> merge = sheet.mergeAt(found.row(), found.column())
                .filter(range -> range.top() < found.row() || range.left() < found.column());
        boolean filled = !book.cell(found).isEmpty();
        if (merge.isPresent()
                && (filled || !sheet.cell(merge.get().top(), merge.get().left()).isEmpty())) {
            problems.add(Problem.of(
                    ProblemCode.KH3121,
                    found.place(),
                    "item",
                    place.slot().title(),
                    "merged",
                    merge.get().a1()));
            return Optional.empty();
        }
        boolean sheetHidden = sheet.hidden() && !unseen.contains(place.sheet());
        if (filled && (sheetHidden || sheet.rowHidden(found.row()) || sheet.columnHidden(found.column()))) {
            problems.add(Problem.of(
                    ProblemCode.KH3120, found.place(), "item", place.slot().title()));
        }
        return Optional.of(found);
    }

    private Optional<CellRef> report(ProblemCode code, Place where, SlotTable.Place place) {
        problems.add(Problem.of(code, where, "item", place.slot().title()));
        return Optional.empty();
    }
}
