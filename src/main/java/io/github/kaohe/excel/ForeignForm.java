package io.github.kaohe.excel;

import io.github.kaohe.excel.ForeignReading.Match;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Column;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.recognition.SheetPicture;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import io.github.kaohe.recognition.SheetReader;
import io.github.kaohe.recognition.Spot;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sheet that a person typed from a printed form: its input cells are found by the texts in their row and the heading of their
 * column, never by position.
 */
final class ForeignForm {
    private final CardIndex index;
    private final SlotTable slots;
    private final Workbook book;
    private final Sheet sheet;
    private final SheetPicture picture;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final Map<InputKey, CellRef> cells = new LinkedHashMap<>();
    /** Cells that could hold several values. */
    private final Set<CellRef> shared = new HashSet<>();

    /** A row of a table that may be an item of the card. */
    private record Line(Table table, Item item, Set<String> titles, Set<String> texts) {}

    ForeignForm(CardIndex index, SlotTable slots, Workbook book, Sheet sheet) {
        this.index = index;
        this.slots = slots;
        this.book = book;
        this.sheet = sheet;
        this.picture = SheetReader.read(sheet);
    }

    /** {@return what the sheet says; empty if fewer than half of the items are on it} */
    Optional<ForeignReading> read() {
        List<Line> lines = lines();
        Map<String, Line> found = new LinkedHashMap<>();
        Set<String> nodes = new HashSet<>();
        slots.places().keySet().stream()
                .filter(key -> key.kind() == InputKey.Kind.AWARDED)
                .forEach(key -> nodes.add(key.node()));
        for (String node : nodes) {
            line(node, lines).ifPresent(line -> found.put(node, line));
        }
        if (nodes.isEmpty() || found.size() * 2 < nodes.size()) {
            return Optional.empty();
        }
        slots.places().forEach((key, place) -> {
            Line line = found.get(key.node());
            boolean input = key.kind() == InputKey.Kind.AWARDED || key.kind() == InputKey.Kind.VALUE;
            Optional<TableColumn> column = input && line != null ? column(key, line.table()) : Optional.empty();
            if (column.isPresent() && line != null) {
                take(key, line, column.get());
            } else if (key.kind() == InputKey.Kind.AWARDED) {
                problems.add(Problem.of(
                        ProblemCode.KH3025,
                        line == null
                                ? new Place.Named(sheet.name())
                                : spot(line).place(),
                        "item",
                        place.slot().title()));
            }
        });
        lines.stream().filter(line -> !found.containsValue(line)).forEach(this::stranger);
        FormReading reading = new FormReader(
                        index,
                        slots,
                        book,
                        place -> Optional.ofNullable(cells.get(place.slot().input())),
                        problems)
                .read();
        return Optional.of(
                new ForeignReading(sheet.name(), withFields(reading.appraisal()), matches, reading.problems()));
    }

    // ---- rows

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Table table : picture.tables()) {
            for (SheetPicture.Row row : table.rows()) {
                if (row instanceof Item item) {
                    Set<String> titles = new HashSet<>();
                    Set<String> texts = new HashSet<>();
                    item.cells().forEach(entry -> {
                        titles.add(LabelText.title(entry.spot().text()));
                        texts.add(LabelText.plain(entry.spot().text()));
                        first(entry.spot().text()).ifPresent(titles::add);
                    });
                    lines.add(new Line(table, item, titles, texts));
                }
            }
        }
        return lines;
    }

    /** The title of a section stands in front of its points and criteria. */
    private static Optional<String> first(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? Optional.empty() : Optional.of(LabelText.title(text.substring(0, end)));
    }

    /** The one row that has most in common with an item; two that have equally much are told, and neither is taken. */
    private Optional<Line> line(String id, List<Line> lines) {
        Node node = index.entry(id).node();
        String criteria = node instanceof Indicator indicator ? LabelText.plain(indicator.criteria()) : "";
        String title = LabelText.title(node.title());
        List<String> path = index.entry(id).path();
        String section = path.size() > 1 ? LabelText.title(path.get(path.size() - 2)) : "";
        int best = 0;
        List<Line> equal = new ArrayList<>();
        for (Line line : lines) {
            boolean named = !title.isEmpty() && line.titles().contains(title);
            boolean said = !criteria.isEmpty() && line.texts().contains(criteria);
            int points = (named ? 4 : 0)
                    + (said ? 4 : 0)
                    + (!section.isEmpty() && line.titles().contains(section) ? 1 : 0);
            if ((named || said) && points >= best) {
                if (points > best) {
                    equal.clear();
                }
                best = points;
                equal.add(line);
            }
        }
        boolean one = equal.size() == 1 || (node instanceof Section && !equal.isEmpty());
        if (!one && !equal.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.KH3026,
                    last(equal.get(0)).place(),
                    "item",
                    index.entry(id).place(),
                    "other",
                    last(equal.get(1)).place().text()));
        }
        return one ? Optional.of(equal.get(0)) : Optional.empty();
    }

    private static Spot spot(Line line) {
        return line.item().cells().get(0).spot();
    }

    /** The cell of a row that is its own: what is merged over rows begins above. */
    private static Spot last(Line line) {
        return line.item().cells().stream()
                .map(SheetPicture.Entry::spot)
                .max(java.util.Comparator.comparingInt(Spot::row))
                .orElseGet(() -> spot(line));
    }

    /** A row that fits no item, with something filled in. */
    private void stranger(Line line) {
        line.item().cells().stream()
                .filter(entry ->
                        entry.column().role().filter(ForeignForm::filled).isPresent())
                .filter(entry -> !entry.spot().text().isEmpty())
                .forEach(entry -> problems.add(Problem.of(
                        ProblemCode.KH3027,
                        entry.spot().place(),
                        "row",
                        spot(line).text(),
                        "value",
                        entry.spot().text())));
    }

    private static boolean filled(Column.Role role) {
        return role == Column.Role.SCORE || role == Column.Role.ACTUAL;
    }

    // ---- columns

    /** The column of a score: under the heading that the form has, or the only one of its kind. */
    private Optional<TableColumn> column(InputKey key, Table table) {
        Column.Role role = role(key);
        List<TableColumn> alike = table.columns().stream()
                .filter(column -> column.role().equals(Optional.of(role)))
                .toList();
        List<String> headings = headings(role, key.rater());
        List<TableColumn> named = table.columns().stream()
                .filter(column -> headings.contains(LabelText.plain(column.heading())))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        return alike.size() == 1 && index.card.raters().size() < 2 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private Column.Role role(InputKey key) {
        if (key.kind() == InputKey.Kind.AWARDED) {
            return Column.Role.SCORE;
        }
        boolean base = index.measure(index.key(key.node(), key.subject()))
                .flatMap(ref -> ref.measure().formula())
                .filter(Formula::isRatio)
                .filter(formula -> key.part().equals(InputKey.Part.input(formula.base())))
                .isPresent();
        return base ? Column.Role.BASE : Column.Role.ACTUAL;
    }

    private List<String> headings(Column.Role role, String rater) {
        List<Column> columns = new ArrayList<>(index.card.layout().columns());
        index.card.children().forEach(node -> {
            if (node instanceof Section section) {
                section.layout().ifPresent(layout -> columns.addAll(layout.columns()));
            }
        });
        return columns.stream()
                .filter(column ->
                        column.role() == role && column.rater().orElse("").equals(rater))
                .map(column -> LabelText.plain(column.heading()))
                .distinct()
                .toList();
    }

    private void take(InputKey key, Line line, TableColumn column) {
        int row = spot(line).row();
        int at = line.item().cells().stream()
                .mapToInt(entry -> entry.spot().row())
                .max()
                .orElse(row);
        CellRef ref = origin(at, column.at());
        boolean other = cells.containsValue(ref) && key.kind() == InputKey.Kind.AWARDED;
        if (other) {
            problems.add(Problem.of(
                    ProblemCode.KH3026,
                    ref.place(),
                    "item",
                    index.entry(key.node()).place(),
                    "other",
                    ref.place().text()));
            return;
        }
        if (!free(key, ref)) {
            return;
        }
        cells.put(key, ref);
        matches.add(new Match(
                index.entry(key.node()).place(), ref.place().text(), spot(line).text()));
    }

    /** Two values that one cell could hold: neither is taken. */
    private boolean free(InputKey key, CellRef ref) {
        Optional<InputKey> other = cells.entrySet().stream()
                .filter(entry -> entry.getValue().equals(ref) && key.kind() == InputKey.Kind.VALUE)
                .map(Map.Entry::getKey)
                .findFirst();
        if (other.isEmpty() && !shared.contains(ref)) {
            return true;
        }
        other.ifPresent(cells::remove);
        matches.removeIf(match -> match.cell().equals(ref.place().text()));
        if (shared.add(ref) && !book.cell(ref).isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.KH3039,
                    ref.place(),
                    "item",
                    slots.title(key),
                    "other",
                    other.map(slots::title).orElse("")));
        }
        return false;
    }

    private CellRef origin(int row, int column) {
        return sheet.mergeAt(row, column)
                .map(merge -> new CellRef(sheet.name(), merge.top(), merge.left()))
                .orElseGet(() -> new CellRef(sheet.name(), row, column));
    }

    // ---- fields

    private Appraisal withFields(Appraisal appraisal) {
        Map<String, FormField> known = new HashMap<>();
        Stream.of(index.card.header(), index.card.body(), index.card.footer())
                .flatMap(List::stream)
                .forEach(field -> known.putIfAbsent(LabelText.plain(field.title()), field));
        Map<String, String> fields = new LinkedHashMap<>(appraisal.fields());
        Stream.concat(picture.header().stream(), picture.footer().stream()).forEach(field -> {
            FormField form = known.get(LabelText.plain(field.label()));
            if (form != null && !field.value().isEmpty()) {
                fields.put(form.title(), field.value());
                matches.add(new Match(form.title(), field.at().place().text(), field.label()));
            } else if (form == null && !field.value().isEmpty()) {
                problems.add(Problem.of(
                        ProblemCode.KH3027, field.at().place(), "row", field.label(), "value", field.value()));
            }
        });
        return new Appraisal(
                appraisal.form(),
                fields,
                appraisal.blanks(),
                appraisal.shared(),
                appraisal.notApplicable(),
                appraisal.raters());
    }
}
