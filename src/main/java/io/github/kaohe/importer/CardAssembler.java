package io.github.kaohe.importer;

import io.github.kaohe.builder.BlankWord;
import io.github.kaohe.builder.FieldWord;
import io.github.kaohe.builder.GradeWord;
import io.github.kaohe.builder.IndicatorScope;
import io.github.kaohe.builder.Measures;
import io.github.kaohe.builder.ParentScope;
import io.github.kaohe.builder.ScorecardBuilder;
import io.github.kaohe.builder.SectionScope;
import io.github.kaohe.builder.TableScope;
import io.github.kaohe.builder.Words;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts a definition together from what was recognised on a sheet. */
final class CardAssembler {
    private static final String[] BONUS = {"加分", "附加", "奖励", "特别", "扣分项", "减分", "奖惩"};
    private static final String[] TAKING = {"扣分项", "减分"};

    /** How the points of an item count. */
    private enum Standing {
        WEIGHTED,
        POOL,
        BONUS
    }

    private final String sheet;
    private final SheetPicture picture;
    private final ScorecardBuilder card;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> used = new LinkedHashMap<>();
    private final Map<String, String> raterIds = new LinkedHashMap<>();
    private final List<BlankWord> blanks = new ArrayList<>();
    /** The items, by title, whose criteria do not become rules. */
    private final Predicate<String> judged;

    private int sections;
    private int items;

    CardAssembler(String sheet, String id, SheetPicture picture, Predicate<String> judged) {
        this.sheet = sheet;
        this.judged = judged;
        this.picture = picture;
        this.card = ScorecardBuilder.scorecard(
                id, picture.title().map(spot -> spot.text().replace("\n", "")).orElse(sheet));
        picture.title().ifPresent(spot -> used.put(spot.a1(), "title"));
    }

    ImportedForm form() {
        Optional<Entry> employee = picture.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.role().equals(Optional.of(Role.EMPLOYEE)))
                .map(column -> new Entry(column, column.spot()))
                .findFirst();
        if (employee.isPresent()) {
            report(
                    ProblemCode.KH7002,
                    employee.get().spot(),
                    "heading",
                    employee.get().column().heading());
            return new ImportedForm(sheet, Optional.empty(), problems, Map.of());
        }
        boolean empty = picture.tables().stream()
                .flatMap(table -> table.rows().stream())
                .noneMatch(Item.class::isInstance);
        if (empty) {
            report(ProblemCode.KH7011, picture.tables().get(0).columns().get(0).spot());
            return new ImportedForm(sheet, Optional.empty(), problems, Map.of());
        }
        fields();
        tables();
        below();
        picture.unused().forEach(this::unused);
        return new ImportedForm(sheet, build(), problems, used);
    }

    private Optional<Scorecard> build() {
        try {
            return Optional.of(card.build());
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private void report(ProblemCode code, Spot spot, Object... arguments) {
        problems.add(Problem.of(code, spot.place(), arguments));
    }

    private void unused(Spot spot) {
        if (spot.formula()) {
            report(ProblemCode.KH7008, spot);
        } else {
            report(ProblemCode.KH7003, spot, "text", shortened(spot.text()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    // ---- fields

    private void fields() {
        card.header(words(picture.header(), "header"));
        card.footer(words(picture.footer(), "footer"));
    }

    private FieldWord[] words(List<Field> fields, String where) {
        List<FieldWord> words = new ArrayList<>();
        for (Field field : fields) {
            used.put(field.spot().a1(), where);
            words.add(Words.field(field.label()));
            if (!field.value().isEmpty()) {
                report(ProblemCode.KH7007, field.at(), "field", field.label(), "value", shortened(field.value()));
            }
        }
        return words.toArray(new FieldWord[0]);
    }

    // ---- tables

    private void tables() {
        raters();
        boolean several = picture.tables().size() > 1;
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (Table table : picture.tables()) {
            FormColumns columns = new FormColumns(table);
            table.headings().forEach(spot -> used.put(spot.a1(), "layout"));
            table.columns().forEach(column -> heading(table, column));
            List<Part> parts = PartTree.of(table);
            Scale scale = Scale.of(table);
            Optional<Spot> caption = table.caption();
            Optional<BigDecimal> points;
            if (caption.isPresent() && several) {
                Part whole = new Part(caption.get());
                whole.parts.addAll(parts);
                points = section(
                        card, whole, scale, scope -> scope.table(t -> captioned(columns.into(t, raterIds), table)));
            } else {
                caption.ifPresent(spot -> used.put(spot.a1(), "layout"));
                card.table(t -> {
                    captioned(columns.into(t, raterIds), table);
                    return caption.map(spot -> t.heading(spot.text())).orElse(t);
                });
                points = parts(card, parts, scale);
            }
            known &= points.isPresent();
            sum = sum.add(points.orElse(BigDecimal.ZERO));
        }
        fullMarks(known ? Optional.of(sum) : Optional.empty());
        card.blanks(blanks.toArray(new BlankWord[0]));
    }

    private void heading(Table table, TableColumn column) {
        if (column.role().isPresent()) {
            return;
        }
        report(ProblemCode.KH7003, column.spot(), "text", column.heading());
        for (Row row : table.rows()) {
            if (row instanceof Item item) {
                item.cells().stream()
                        .filter(entry -> entry.column().equals(column))
                        .forEach(entry -> unused(entry.spot()));
            }
        }
    }

    private static TableScope captioned(TableScope scope, Table table) {
        String total = "";
        String subtotal = "";
        for (Row row : table.rows()) {
            if (row instanceof Sum sum) {
                boolean small = sum.ofSection();
                String caption =
                        sum.namesSection() ? "{title}得分" : sum.caption().text();
                subtotal = small ? caption : subtotal;
                total = small ? total : sum.caption().text();
            }
        }
        scope = subtotal.isEmpty() ? scope : scope.subtotal(subtotal);
        return scope.total(total);
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
                    .ifPresent(column -> report(ProblemCode.KH7009, column.spot(), "raters", headings));
        }
    }

    /** The sum as the form states it, compared with what the parts add up to. */
    private void fullMarks(Optional<BigDecimal> sum) {
        BigDecimal marks = sum.orElse(BigDecimal.valueOf(100));
        card.fullMarks(marks);
        for (Table table : picture.tables()) {
            boolean last = table.equals(picture.tables().get(picture.tables().size() - 1));
            for (Row row : table.rows()) {
                if (row instanceof Sum stated) {
                    sum(stated, last ? sum : Optional.empty());
                }
            }
        }
    }

    private void sum(Sum stated, Optional<BigDecimal> marks) {
        used.put(stated.caption().a1(), "layout");
        for (Entry entry : stated.cells()) {
            boolean points = entry.column()
                    .role()
                    .filter(role -> role == Role.POINTS || role == Role.WEIGHT)
                    .isPresent();
            Optional<BigDecimal> number = PointsText.number(entry.spot().text());
            if (entry.spot().formula() || !points || number.isEmpty()) {
                unused(entry.spot());
                continue;
            }
            used.put(entry.spot().a1(), "fullMarks");
            // weights that are fractions add up to 1, and each of several tables has 100 of its own
            BigDecimal shown = number.get().compareTo(BigDecimal.ONE) == 0 ? BigDecimal.valueOf(100) : number.get();
            boolean own = picture.tables().size() > 1 && shown.compareTo(BigDecimal.valueOf(100)) == 0;
            boolean small = stated.ofSection();
            marks.filter(sum -> !small && !own && sum.compareTo(shown) != 0)
                    .ifPresent(sum -> report(ProblemCode.KH7006, entry.spot(), "stated", shown, "sum", sum));
        }
    }

    // ---- parts

    /** {@return what the parts add up to; empty if one of them has no points} */
    private Optional<BigDecimal> parts(ParentScope<?> parent, List<Part> parts, Scale scale) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (Part part : parts) {
            if (part.isEmpty()) {
                // a heading with nothing below it
                Optional.ofNullable(part.title).ifPresent(this::unused);
                continue;
            }
            Optional<BigDecimal> points = part.scored()
                    ? item(parent, part, scale, Standing.WEIGHTED)
                    : section(parent, part, scale, scope -> scope);
            known &= points.isPresent();
            sum = sum.add(points.orElse(BigDecimal.ZERO));
        }
        return known ? Optional.of(sum) : Optional.empty();
    }

    private Optional<BigDecimal> section(
            ParentScope<?> parent, Part part, Scale scale, UnaryOperator<SectionScope> layout) {
        Spot spot = part.title;
        PointsText titled = PointsText.of(spot == null ? "" : spot.text());
        String written = titled.title().isEmpty() ? "(无标题)" : titled.line();
        String marks = "(" + scale.sum(part).map(BigDecimal::toPlainString).orElse("") + ")";
        // 任务完成(50): the sum of its items in parentheses is no part of the title
        boolean summed =
                written.replace('（', '(').replace('）', ')').endsWith(marks) && written.length() > marks.length();
        String title =
                summed ? written.substring(0, written.length() - marks.length()).strip() : written;
        String id = "section-" + ++sections;
        if (spot != null) {
            used.put(spot.a1(), title);
        }
        if ((bonus(title) || titled.signed())
                && part.items().stream().allMatch(one -> scale.points(one).isEmpty())) {
            parent.bonusSection(title, scope -> {
                SectionScope inside = layout.apply(described(scope.id(id), titled));
                titled.points().ifPresent(most -> {
                    if (titled.signed()) {
                        inside.floor(most.negate()).cap(most);
                    } else if (bonus(title, TAKING)) {
                        inside.floor(most.negate()).cap(0);
                    } else {
                        inside.cap(most);
                    }
                });
                part.items().forEach(one -> item(inside, one, scale, Standing.BONUS));
                return inside;
            });
            return Optional.of(BigDecimal.ZERO);
        }
        if (part.pool) {
            Optional<BigDecimal> points = scale.points(part.parts.get(0)).or(titled::points);
            parent.pool(title, points.orElse(BigDecimal.ZERO), scope -> {
                SectionScope inside = layout.apply(described(scope.id(id), titled));
                part.parts.forEach(one -> item(inside, one, scale, Standing.POOL));
                return inside;
            });
            return points;
        }
        // the points of a section are known once its parts are, and a section is opened with them
        Optional<BigDecimal> sum = scale.sum(part);
        Optional<BigDecimal> points = titled.points().or(() -> titled.blank() ? Optional.empty() : sum);
        Figure figure = points.map(Figure::of).orElseGet(() -> blank(id, title, spot));
        parent.section(id, title, figure, scope -> {
            SectionScope inside = layout.apply(described(scope, titled));
            if (sum.isPresent() && points.isPresent() && sum.get().compareTo(points.get()) != 0) {
                inside.outOf(sum.get());
            }
            parts(inside, part.parts, scale);
            return inside;
        });
        return points;
    }

    private static SectionScope described(SectionScope scope, PointsText titled) {
        SectionScope numbered = titled.no().isEmpty() ? scope : scope.no(titled.no());
        return titled.criteria().isEmpty() ? numbered : numbered.criteria(titled.criteria());
    }

    private static boolean bonus(String title) {
        return bonus(title, BONUS);
    }

    private static boolean bonus(String title, String[] words) {
        for (String word : words) {
            if (title.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Figure blank(String id, String title, @Nullable Spot spot) {
        String name = "points-" + id;
        blanks.add(Measures.blankFor(name, title + "的分值", "分"));
        if (spot != null) {
            report(ProblemCode.KH7005, spot, "item", shortened(title), "blank", name);
        }
        return Figure.blank(name);
    }

    /** {@return its points; empty if it has none} */
    private Optional<BigDecimal> item(ParentScope<?> parent, Part part, Scale scale, Standing where) {
        boolean weighted = where == Standing.WEIGHTED;
        String id = "item-" + ++items;
        ItemTexts texts = ItemTexts.of(part, weighted ? scale.points(part) : Optional.empty(), weighted);
        boolean bonus = weighted && texts.points().isEmpty() && bonus(texts.title());
        Optional<Figure> figure = texts.points().map(Figure::of);
        if (figure.isEmpty() && weighted && !bonus) {
            figure = Optional.of(blank(id, texts.name(), texts.spot()));
        }
        Optional<RatingScale> scaled = RatingTexts.in(part);
        Optional<Figure> known = figure.filter(Figure.Number.class::isInstance);
        ReadCriteria rules = ReadCriteria.of(texts.criteria(), id, known, texts.target());
        ReadCriteria rated = ReadCriteria.of(texts.rating(), id, known, texts.target());
        boolean reads = !judged.test(texts.name()) && !judged.test(shownAs(texts));
        boolean levels = scaled.isPresent() || (rated.whole() && !rules.whole());
        ReadCriteria chosen = reads ? rated.whole() && !rules.whole() ? rated : rules : rules.judged();
        String criteria = !levels ? texts.all() : texts.criteria();
        if (chosen.whole() && chosen.equals(rules)) {
            criteria = rules.text();
        }
        doubts(part, texts, scaled.isPresent(), where, rules, rated, chosen);
        blanks.addAll(chosen.whole() ? chosen.words(texts.title().isEmpty() ? id : texts.title()) : List.of());
        String printed = criteria;
        Optional<BigDecimal> outOf = scale.outOf(part)
                .or(() -> scaled.flatMap(Scale::most))
                .filter(marks -> weighted
                        && texts.points().filter(p -> p.compareTo(marks) != 0).isPresent());
        UnaryOperator<IndicatorScope> scored = scope -> {
            IndicatorScope inside = scope.id(id);
            inside = texts.title().isEmpty() || printed.isEmpty() ? inside : inside.criteria(printed);
            inside = texts.target().isEmpty() ? inside : inside.target(texts.target());
            texts.no().ifPresent(inside::no);
            texts(inside, part);
            outOf.ifPresent(inside::outOf);
            return scaled.isPresent() ? inside.rated(scaled.get()) : chosen.into(inside, where == Standing.POOL);
        };
        add(parent, texts.title(), printed.isEmpty() ? "(无标准)" : printed, figure.filter(f -> !bonus), bonus, scored);
        used.put(texts.spot().a1(), texts.title().isEmpty() ? id : texts.title());
        for (Item row : part.rows) {
            row.cells().forEach(entry -> cell(entry, texts.title().isEmpty() ? id : texts.title()));
        }
        return bonus ? Optional.of(BigDecimal.ZERO) : texts.points();
    }

    /** An item without a title is named by the beginning of its criteria. */
    private static String shownAs(ItemTexts texts) {
        String text = texts.criteria();
        return text.substring(0, text.offsetByCodePoints(0, Math.min(16, text.codePointCount(0, text.length()))));
    }

    /** Tells what of the criteria did not become rules. */
    private void doubts(
            Part part,
            ItemTexts texts,
            boolean scaled,
            Standing where,
            ReadCriteria rules,
            ReadCriteria rated,
            ReadCriteria chosen) {
        boolean mixed = where == Standing.POOL && chosen.whole() && !chosen.takes();
        boolean given = !chosen.whole() && (rules.whole() || rated.whole());
        String doubt = rules.doubtful().isEmpty() ? rated.doubtful() : rules.doubtful();
        if (mixed || given) {
            doubt = texts.criteria();
        }
        if (mixed || given || (!scaled && !chosen.whole() && !doubt.isEmpty())) {
            report(ProblemCode.KH7004, ItemTexts.criteriaSpot(part, texts.spot()), "text", shortened(doubt));
        }
    }

    private static void add(
            ParentScope<?> parent,
            String title,
            String criteria,
            Optional<Figure> points,
            boolean bonus,
            UnaryOperator<IndicatorScope> scored) {
        if (bonus) {
            parent.bonus(title, scored);
        } else if (title.isEmpty() && points.isPresent()) {
            parent.item(criteria, points.get(), scored);
        } else if (title.isEmpty()) {
            parent.item(criteria, scored);
        } else if (points.isPresent()) {
            parent.indicator(title, points.get(), scored);
        } else {
            parent.indicator(title, scored);
        }
    }

    private static void texts(IndicatorScope scope, Part part) {
        text(part, Role.DATA_SOURCE).ifPresent(scope::dataSource);
        text(part, Role.DEPARTMENT).ifPresent(scope::department);
        text(part, Role.FREQUENCY).ifPresent(scope::frequency);
        text(part, Role.REMARK).ifPresent(scope::remark);
    }

    private static Optional<String> text(Part part, Role role) {
        return Optional.of(part.text(role)).filter(text -> !text.isEmpty());
    }

    /** Where a cell of an item went; what people filled in does not belong to a definition. */
    private void cell(Entry entry, String item) {
        Role role = entry.column().role().orElse(null);
        if (role == null || used.containsKey(entry.spot().a1())) {
            return;
        }
        switch (role) {
            case SCORE, WEIGHTED, ACTUAL, DEDUCTION, ADDITION, BASE, GRADE, SIGNATURE, EMPLOYEE -> {
                if (entry.spot().formula()) {
                    report(ProblemCode.KH7008, entry.spot());
                } else {
                    report(
                            ProblemCode.KH7007,
                            entry.spot(),
                            "field",
                            entry.column().heading(),
                            "value",
                            shortened(entry.spot().text()));
                }
            }
            case POINTS, WEIGHT -> {
                if (PointsText.number(entry.spot().text()).isEmpty()) {
                    report(
                            ProblemCode.KH7010,
                            entry.spot(),
                            "text",
                            shortened(entry.spot().text()));
                }
            }
            default -> {
                if (entry.spot().formula()) {
                    report(ProblemCode.KH7008, entry.spot());
                }
            }
        }
        used.put(entry.spot().a1(), item);
    }

    // ---- below the tables

    private void below() {
        List<String> notes = new ArrayList<>();
        List<GradeWord> grades = List.of();
        for (Spot spot : picture.notes()) {
            List<GradeWord> found = grades.isEmpty() ? GradeTexts.in(spot.text()) : List.of();
            used.put(spot.a1(), found.isEmpty() ? "notes" : "grades");
            grades = found.isEmpty() ? grades : found;
            notes.add(spot.text());
        }
        if (!grades.isEmpty()) {
            card.grades(grades.get(0), grades.subList(1, grades.size()).toArray(new GradeWord[0]));
        }
        card.notes(notes.toArray(new String[0]));
    }
}
