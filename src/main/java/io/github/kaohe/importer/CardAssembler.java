package io.github.kaohe.importer;

import io.github.kaohe.builder.FieldWord;
import io.github.kaohe.builder.ScorecardBuilder;
import io.github.kaohe.builder.TableScope;
import io.github.kaohe.builder.Words;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.recognition.SheetPicture;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Field;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.Sum;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts a definition together from what was recognised on a sheet. */
final class CardAssembler {
    private final String sheet;
    private final SheetPicture picture;
    private final ScorecardBuilder card;
    private final Told told = new Told();
    private final TreeAssembler tree;
    private final Map<String, String> raterIds = new LinkedHashMap<>();
    /** What is written beside sums. */
    private final List<Spot> beside = new ArrayList<>();

    /**
     * An assembler.
     *
     * @param judged the items, by title, whose criteria do not become rules
     */
    CardAssembler(String sheet, String id, SheetPicture picture, Predicate<String> judged) {
        this.sheet = sheet;
        this.picture = picture;
        this.tree = new TreeAssembler(told, judged);
        this.card = ScorecardBuilder.scorecard(
                id, picture.title().map(spot -> spot.text().replace("\n", "")).orElse(sheet));
        picture.title().ifPresent(spot -> told.use(spot, "title"));
    }

    ImportedForm form() {
        Optional<TableColumn> employee = picture.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.role().equals(Optional.of(Role.EMPLOYEE)))
                .findFirst();
        if (employee.isPresent()) {
            told.report(
                    ProblemCode.KH7002,
                    employee.get().spot(),
                    "heading",
                    employee.get().heading());
            return new ImportedForm(sheet, Optional.empty(), told.problems(), Map.of());
        }
        boolean empty = picture.tables().stream()
                .flatMap(table -> table.rows().stream())
                .noneMatch(Item.class::isInstance);
        if (empty) {
            told.report(
                    ProblemCode.KH7011, picture.tables().get(0).columns().get(0).spot());
            return new ImportedForm(sheet, Optional.empty(), told.problems(), Map.of());
        }
        card.header(words(picture.header(), "header"));
        card.footer(words(picture.footer(), "footer"));
        raters();
        tables();
        List<Spot> notes = new ArrayList<>(beside);
        notes.addAll(picture.notes());
        GradeNotes.of(notes).into(card, told);
        picture.unused().forEach(told::unused);
        Optional<Scorecard> built = build();
        built.ifPresent(told::missing);
        return new ImportedForm(sheet, built, told.problems(), told.used());
    }

    private Optional<Scorecard> build() {
        try {
            return Optional.of(card.build());
        } catch (ProblemException e) {
            told.add(e.problems());
            return Optional.empty();
        }
    }

    private FieldWord[] words(List<Field> fields, String where) {
        List<FieldWord> words = new ArrayList<>();
        for (Field field : fields) {
            told.use(field.spot(), where);
            words.add(Words.field(field.label()));
            if (!field.value().isEmpty()) {
                told.filled(field.at(), field.label(), field.value());
            }
        }
        return words.toArray(new FieldWord[0]);
    }

    private void raters() {
        List<String> headings = picture.tables().stream()
                .flatMap(table -> new FormColumns(table).raters().values().stream())
                .distinct()
                .toList();
        Optional<List<BigDecimal>> shares = FormColumns.shares(headings);
        for (int i = 0; i < headings.size(); i++) {
            String id = "rater-" + (i + 1);
            raterIds.put(headings.get(i), id);
            String title = PointsText.of(headings.get(i)).title();
            if (shares.isPresent()) {
                card.rater(id, title, shares.get().get(i));
            } else {
                card.raterForReference(id, title);
            }
        }
        if (!headings.isEmpty() && shares.isEmpty()) {
            picture.tables().stream()
                    .flatMap(table -> new FormColumns(table).raters().keySet().stream())
                    .findFirst()
                    .ifPresent(column -> told.report(ProblemCode.KH7009, column.spot(), "raters", headings));
        }
    }

    // ---- tables

    private void tables() {
        boolean several = picture.tables().size() > 1;
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (Table table : picture.tables()) {
            FormColumns columns = new FormColumns(table);
            table.headings().forEach(spot -> told.use(spot, "layout"));
            table.columns().forEach(column -> heading(table, column));
            PartTree parts = PartTree.of(table);
            Scale scale = Scale.of(table);
            Optional<Spot> caption = table.caption();
            Optional<BigDecimal> points;
            if (caption.isPresent() && several) {
                Part whole = new Part(caption.get());
                whole.parts.addAll(parts.roots());
                points = tree.section(
                        card, whole, scale, scope -> scope.table(t -> captioned(columns.into(t, raterIds), table)));
            } else {
                caption.ifPresent(spot -> told.use(spot, "layout"));
                card.table(t -> {
                    captioned(columns.into(t, raterIds), table);
                    return caption.map(spot -> t.heading(spot.text())).orElse(t);
                });
                points = tree.parts(card, parts.roots(), scale);
            }
            sums(table, parts, scale, several);
            known &= points.isPresent();
            sum = sum.add(points.orElse(BigDecimal.ZERO));
        }
        card.fullMarks(known ? sum : BigDecimal.valueOf(100));
        tree.blanks(card);
    }

    /** A column of its own is told once with what it means; one that a definition cannot hold, with its cells. */
    private void heading(Table table, TableColumn column) {
        if (column.role().isPresent() && !column.known()) {
            told.report(ProblemCode.KH7012, column.spot(), "heading", column.heading());
        }
        if (column.role().isPresent()) {
            return;
        }
        told.report(ProblemCode.KH7003, column.spot(), "text", column.heading());
        for (Row row : table.rows()) {
            if (row instanceof Item item) {
                item.cells().stream()
                        .filter(entry -> entry.column().equals(column))
                        .forEach(entry -> told.unused(entry.spot()));
            }
        }
    }

    // ---- sums

    private static TableScope captioned(TableScope scope, Table table) {
        String subtotal = caption(table, true);
        return (subtotal.isEmpty() ? scope : scope.subtotal(subtotal)).total(caption(table, false));
    }

    /** The last caption of the sums of sections, or of the form. */
    private static String caption(Table table, boolean ofSection) {
        String caption = "";
        for (Row row : table.rows()) {
            if (row instanceof Sum sum
                    && sum.ofSection() == ofSection
                    && PointsText.number(sum.caption().text()).isEmpty()) {
                caption = caption(sum);
            }
        }
        return caption;
    }

    private static String caption(Sum sum) {
        return sum.namesSection() ? "{title}得分" : sum.caption().text();
    }

    /** The sums as the form states them, compared with what the parts add up to. */
    private void sums(Table table, PartTree parts, Scale scale, boolean several) {
        for (Map.Entry<Sum, List<Part>> stated : parts.sums().entrySet()) {
            Sum sum = stated.getKey();
            boolean printed = caption(sum).equals(caption(table, sum.ofSection()));
            if (printed) {
                told.use(sum.caption(), "layout");
            } else if (PointsText.number(sum.caption().text()).isEmpty()) {
                told.unused(sum.caption());
            }
            List<Part> summed = stated.getValue();
            for (Entry entry : sum.cells()) {
                Optional<BigDecimal> number = PointsText.number(entry.spot().text());
                boolean points = entry.of(Role.POINTS) || entry.of(Role.WEIGHT) || !Scale.item(entry.column());
                if (!entry.spot().formula() && says(entry)) {
                    beside.add(entry.spot());
                    continue;
                }
                if (entry.spot().formula() || !points || number.isEmpty()) {
                    told.unused(entry.spot());
                    continue;
                }
                told.use(entry.spot(), "fullMarks");
                compare(entry.spot(), number.get(), scale, summed, several && !sum.ofSection());
            }
        }
    }

    /** Whether a text beside a sum explains it: 总分 | 100 | 优秀:90-100分. */
    private static boolean says(Entry entry) {
        return (entry.of(Role.CRITERIA) || entry.of(Role.INDICATOR) || entry.of(Role.TARGET) || entry.of(Role.REMARK))
                && PointsText.number(entry.spot().text()).isEmpty();
    }

    /** Weights that are fractions add up to 1, and each of several tables has 100 of its own. */
    private void compare(Spot spot, BigDecimal stated, Scale scale, List<Part> parts, boolean several) {
        BigDecimal shown = stated.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.valueOf(100) : stated;
        boolean own = several && shown.compareTo(BigDecimal.valueOf(100)) == 0;
        List<BigDecimal> sums = scale.sums(parts);
        if (!own && !sums.isEmpty() && sums.stream().noneMatch(sum -> sum.compareTo(shown) == 0)) {
            told.report(ProblemCode.KH7006, spot, "stated", shown, "sum", sums.get(0));
        }
    }
}
