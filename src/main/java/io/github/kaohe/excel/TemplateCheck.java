package io.github.kaohe.excel;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares what is printed on a returned form with what was rendered: titles, criteria, points, headings and formulas. Scores
 * never come from there, so a difference is told and changes nothing.
 *
 * <p>Where rows or columns were inserted, moved or sorted, the input cells that were found again say where the rest of their row
 * and column went; a text that went along is no difference.
 */
final class TemplateCheck {
    private static final String RULED = "____";
    private static final int LONGEST_SHOWN = 60;

    private final Workbook book;
    private final List<Problem> problems = new ArrayList<>();

    private TemplateCheck(Workbook book) {
        this.book = book;
    }

    /**
     * {@return what differs}
     *
     * @param plans the form as rendered
     * @param found where its input cells are now
     * @param book  the returned form
     */
    static List<Problem> check(List<SheetPlan> plans, Map<SlotTable.Place, CellRef> found, Workbook book) {
        TemplateCheck check = new TemplateCheck(book);
        boolean unmoved = found.entrySet().stream()
                .allMatch(entry -> entry.getKey().row() == entry.getValue().row()
                        && entry.getKey().column() == entry.getValue().column()
                        && entry.getKey().sheet().equals(entry.getValue().sheet()));
        for (SheetPlan plan : plans) {
            check.sheet(plan, found, unmoved);
        }
        return check.problems;
    }

    private void sheet(SheetPlan plan, Map<SlotTable.Place, CellRef> found, boolean unmoved) {
        TreeMap<Integer, Integer> rows = new TreeMap<>();
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        Map<String, Integer> names = new HashMap<>();
        found.forEach((place, ref) -> {
            if (place.sheet().equals(plan.name())) {
                rows.put(place.row(), ref.row() - place.row());
                columns.put(place.column(), ref.column() - place.column());
                names.merge(ref.sheet(), 1, Integer::sum);
            }
        });
        boolean computes = plan.sight() == SheetPlan.Sight.ON_DEMAND;
        String name = names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(plan.name());
        Optional<Sheet> sheet = book.sheet(name);
        if (plan.sight() == SheetPlan.Sight.NEVER || (rows.isEmpty() && !(computes && unmoved)) || sheet.isEmpty()) {
            return;
        }
        Set<CellRef> claimed = new HashSet<>(found.values());
        List<Box> missing = new ArrayList<>();
        for (Box box : plan.boxes()) {
            CellRef at = new CellRef(name, box.top() + shift(rows, box.top()), box.left() + shift(columns, box.left()));
            Cell cell = sheet.get().cell(at.row(), at.column());
            if (!box.formula().isEmpty()) {
                formula(box, at, cell, unmoved);
            } else if (box.slot() == null && !box.text().isBlank()) {
                if (same(box.text(), text(cell)) && claimed.add(at)) {
                    continue;
                }
                missing.add(box);
            }
        }
        Map<String, List<CellRef>> texts = missing.isEmpty() ? Map.of() : texts(sheet.get());
        for (Box box : missing) {
            CellRef at = new CellRef(name, box.top() + shift(rows, box.top()), box.left() + shift(columns, box.left()));
            if (!elsewhere(box, texts, sheet.get(), rows.containsKey(box.top()) ? at.row() : -1, claimed)) {
                differs(ProblemCode.KH3031, at, box.text(), text(sheet.get().cell(at.row(), at.column())));
            }
        }
        strangers(plan, sheet.get(), found, claimed, problems);
    }

    private static int shift(NavigableMap<Integer, Integer> shifts, int at) {
        Map.Entry<Integer, Integer> near = shifts.floorEntry(at);
        return near == null
                ? shifts.isEmpty() ? 0 : Math.min(0, shifts.firstEntry().getValue())
                : near.getValue();
    }

    /** A text that moved within its row, or anywhere if nothing is filled in in its row. */
    private static boolean elsewhere(
            Box box, Map<String, List<CellRef>> texts, Sheet sheet, int row, Set<CellRef> claimed) {
        for (CellRef ref : texts.getOrDefault(squeezed(box.text()), List.of())) {
            if ((row < 0 || ref.row() == row) && claimed.add(ref)) {
                return true;
            }
        }
        for (int column = 0; row >= 0 && box.text().contains(RULED) && column <= sheet.lastColumn(); column++) {
            CellRef ref = new CellRef(sheet.name(), row, column);
            if (!claimed.contains(ref) && same(box.text(), text(sheet.cell(row, column)))) {
                claimed.add(ref);
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<CellRef>> texts(Sheet sheet) {
        Map<String, List<CellRef>> texts = new HashMap<>();
        for (Sheet.Entry entry : sheet.cells()) {
            texts.computeIfAbsent(squeezed(text(entry.cell())), text -> new ArrayList<>())
                    .add(new CellRef(sheet.name(), entry.row(), entry.column()));
        }
        return texts;
    }

    private void formula(Box box, CellRef at, Cell cell, boolean unmoved) {
        boolean edited = cell instanceof Cell.Formula formula
                && unmoved
                && !formula.text().isEmpty()
                && !plain(formula.text()).equals(plain(box.formula()));
        boolean replaced = cell instanceof Cell.Number || cell instanceof Cell.Text;
        if (edited || (replaced && unmoved)) {
            String actual = cell instanceof Cell.Formula formula ? "=" + formula.text() : text(cell);
            differs(ProblemCode.KH3032, at, "=" + box.formula(), actual);
        }
    }

    /** Programs write sheet names with and without quotes, and blanks as they like. */
    private static String plain(String formula) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (c != '\'' && c != ' ' && c != '$') {
                plain.append(Character.toUpperCase(c));
            }
        }
        return plain.toString();
    }

    /** Rows between the items that the form does not have, with something in them. */
    private static void strangers(
            SheetPlan plan,
            Sheet sheet,
            Map<SlotTable.Place, CellRef> found,
            Set<CellRef> claimed,
            List<Problem> problems) {
        List<Integer> awarded = found.entrySet().stream()
                .filter(entry -> entry.getKey().sheet().equals(plan.name()) && score(entry.getKey()))
                .map(entry -> entry.getValue().row())
                .sorted()
                .toList();
        if (awarded.size() < 2) {
            return;
        }
        Map<Integer, List<Sheet.Entry>> rows = new TreeMap<>();
        Set<Integer> known = new HashSet<>();
        claimed.forEach(ref -> known.add(ref.row()));
        for (Sheet.Entry entry : sheet.cells()) {
            boolean between = entry.row() > awarded.get(0) && entry.row() < awarded.get(awarded.size() - 1);
            boolean ours = known.contains(entry.row());
            if (between && !ours && !entry.cell().isEmpty()) {
                rows.computeIfAbsent(entry.row(), row -> new ArrayList<>()).add(entry);
            }
        }
        rows.forEach((row, entries) -> problems.add(Problem.of(
                ProblemCode.KH3033,
                new CellRef(sheet.name(), row, entries.get(0).column()).place(),
                "text",
                shown(
                        String.join(
                                " ",
                                entries.stream()
                                        .map(entry -> text(entry.cell()))
                                        .toList()),
                        0))));
    }

    private static boolean score(SlotTable.Place place) {
        InputKey key = place.slot().input();
        return key != null && key.kind() == InputKey.Kind.AWARDED;
    }

    /** Equal but for blanks and line ends; a ruled blank may have been filled in. */
    private static boolean same(String expected, String actual) {
        String one = squeezed(expected);
        String two = squeezed(actual);
        if (one.equals(two)) {
            return true;
        }
        return (one.contains(RULED) && fills(one, two)) || (two.contains(RULED) && fills(two, one));
    }

    /** Whether a text is another with its ruled blanks filled in. */
    private static boolean fills(String ruled, String text) {
        String[] parts = ruled.split("_+", -1);
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            int next = i == 0 ? (text.startsWith(parts[0]) ? 0 : -1) : text.indexOf(parts[i], at);
            if (next < 0 || next - at > 20) {
                return false;
            }
            at = next + parts[i].length();
        }
        return parts[parts.length - 1].isEmpty() ? text.length() - at <= 20 : at == text.length();
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0') {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        } else if (cell instanceof Cell.Number number) {
            return NumberText.stored(number.stored())
                    .map(value -> number.percent()
                            ? value.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                            : NumberText.fits(value)
                                    ? value.stripTrailingZeros().toPlainString()
                                    : number.stored())
                    .orElse(number.stored());
        }
        return cell instanceof Cell.Formula formula ? "=" + formula.text() : "";
    }

    private void differs(ProblemCode code, CellRef at, String expected, String actual) {
        int from = 0;
        while (from < Math.min(expected.length(), actual.length()) && expected.charAt(from) == actual.charAt(from)) {
            from++;
        }
        problems.add(Problem.of(code, at.place(), "expected", shown(expected, from), "actual", shown(actual, from)));
    }

    /** A long text around the place where it differs. */
    private static String shown(String text, int from) {
        String line = text.replace('\n', ' ');
        int start = line.length() <= LONGEST_SHOWN ? 0 : Math.max(0, from - LONGEST_SHOWN / 3);
        String part = line.substring(Math.min(start, line.length()));
        String head = part.length() <= LONGEST_SHOWN ? part : part.substring(0, LONGEST_SHOWN) + "…";
        return (start > 0 ? "…" : "") + head.strip();
    }
}
