package io.github.kaohe.importer;

import io.github.kaohe.builder.BlankWord;
import io.github.kaohe.builder.IndicatorScope;
import io.github.kaohe.builder.Measures;
import io.github.kaohe.builder.ParentScope;
import io.github.kaohe.builder.ScorecardBuilder;
import io.github.kaohe.builder.SectionScope;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the tree of sections and indicators together. */
final class TreeAssembler {
    private static final String[] BONUS = {"加分", "附加", "奖励", "特别", "扣分项", "减分", "奖惩", "否决"};
    private static final String[] TAKING = {"扣分项", "减分"};

    /** How the points of an item count. */
    private enum Standing {
        WEIGHTED,
        POOL,
        BONUS
    }

    private final Told told;
    private final Predicate<String> judged;
    private final List<BlankWord> blanks = new ArrayList<>();
    private int sections;
    private int items;

    TreeAssembler(Told told, Predicate<String> judged) {
        this.told = told;
        this.judged = judged;
    }

    void blanks(ScorecardBuilder card) {
        card.blanks(blanks.toArray(new BlankWord[0]));
    }

    /** {@return what the parts add up to; empty if one of them has no points} */
    Optional<BigDecimal> parts(ParentScope<?> parent, List<Part> parts, Scale scale) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (Part part : parts) {
            if (part.isEmpty()) {
                // a heading with nothing below it
                Optional.ofNullable(part.title).ifPresent(told::unused);
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

    // ---- sections

    Optional<BigDecimal> section(ParentScope<?> parent, Part part, Scale scale, UnaryOperator<SectionScope> layout) {
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
            told.use(spot, title);
        }
        part.points.ifPresent(own -> told.use(own, title));
        Optional<String> no = part.heading.flatMap(row -> row.cell(Role.NUMBER)).map(Spot::text);
        part.heading.ifPresent(row -> row.cells().forEach(entry -> heading(entry, title)));
        if ((bonus(title) || titled.signed())
                && part.items().stream().allMatch(one -> scale.points(one).isEmpty())) {
            bonus(parent, part, scale, id, title, layout);
            return Optional.of(BigDecimal.ZERO);
        }
        if (part.pool) {
            Optional<BigDecimal> points = scale.points(part.parts.get(0)).or(() -> scale.own(part));
            parent.pool(title, points.orElse(BigDecimal.ZERO), scope -> {
                SectionScope inside = layout.apply(described(scope.id(id), titled));
                part.parts.forEach(one -> item(inside, one, scale, Standing.POOL));
                return inside;
            });
            return points;
        }
        // the points of a section are known once its parts are, and a section is opened with them
        Optional<BigDecimal> sum = scale.sum(part);
        Optional<BigDecimal> points = scale.own(part).or(() -> titled.blank() ? Optional.empty() : sum);
        Figure figure = points.map(Figure::of).orElseGet(() -> blank(id, title, spot));
        parent.section(id, title, figure, scope -> {
            SectionScope inside = layout.apply(described(scope, titled));
            no.ifPresent(inside::no);
            if (sum.isPresent() && points.isPresent() && sum.get().compareTo(points.get()) != 0) {
                inside.outOf(sum.get());
            }
            parts(inside, part.parts, scale);
            return inside;
        });
        return points;
    }

    /** A cell in the row of a section: its number and title are the section's. */
    private void heading(Entry entry, String title) {
        if (entry.of(Role.NUMBER)) {
            told.use(entry.spot(), title);
        } else {
            cell(entry, title, false);
        }
    }

    private void bonus(
            ParentScope<?> parent,
            Part part,
            Scale scale,
            String id,
            String title,
            UnaryOperator<SectionScope> layout) {
        Spot spot = part.title;
        PointsText titled = PointsText.of(spot == null ? "" : spot.text());
        parent.bonusSection(title, scope -> {
            SectionScope inside = layout.apply(described(scope.id(id), titled));
            titled.points().ifPresent(most -> {
                if (titled.signed()) {
                    inside.floor(most.negate()).cap(most);
                } else if (contains(title, TAKING)) {
                    inside.floor(most.negate()).cap(0);
                } else {
                    inside.cap(most);
                }
            });
            part.items().forEach(one -> item(inside, one, scale, Standing.BONUS));
            return inside;
        });
    }

    private static SectionScope described(SectionScope scope, PointsText titled) {
        SectionScope numbered = titled.no().isEmpty() ? scope : scope.no(titled.no());
        return titled.criteria().isEmpty() ? numbered : numbered.criteria(titled.criteria());
    }

    /** {@return whether a title speaks of what is given or taken beyond the full marks} */
    static boolean bonus(String title) {
        return contains(title, BONUS);
    }

    private static boolean contains(String title, String[] words) {
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
            told.report(ProblemCode.KH7005, spot, "item", Told.shortened(title), "blank", name);
        }
        return Figure.blank(name);
    }

    // ---- items

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
        Optional<RatingScale> scaled = scale.ratings(part);
        Optional<Figure> known = figure.filter(Figure.Number.class::isInstance);
        ReadCriteria rules = ReadCriteria.of(texts.criteria(), id, known, texts.aim());
        ReadCriteria rated = ReadCriteria.of(texts.rating(), id, known, texts.aim());
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
                .or(() -> scaled.flatMap(RatingTexts::most))
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
        String name = texts.title().isEmpty() ? id : texts.title();
        told.use(texts.spot(), name);
        for (Item row : part.rows) {
            row.cells().forEach(entry -> cell(entry, name, scaled.isPresent()));
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
            told.report(ProblemCode.KH7004, ItemTexts.criteriaSpot(part, texts.spot()), "text", Told.shortened(doubt));
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
        return Optional.of(part.labelled(role)).filter(text -> !text.isEmpty());
    }

    /** Where a cell of an item went; what people filled in does not belong to a definition. */
    private void cell(Entry entry, String item, boolean scaled) {
        Role role = entry.column().role().orElse(null);
        Spot spot = entry.spot();
        if (role == null || told.uses(spot)) {
            return;
        }
        switch (role) {
            case SCORE, WEIGHTED, ACTUAL, DEDUCTION, ADDITION, BASE, GRADE, SIGNATURE, EMPLOYEE ->
                told.filled(spot, entry.column().heading(), spot.text());
            case SECTION, SUBSECTION, INDICATOR -> told.unused(spot);
            case POINTS, WEIGHT -> {
                if (!Scale.item(entry.column())) {
                    // beside the first row of a section, which has taken it
                    told.unused(spot);
                } else if (PointsText.number(spot.text()).isEmpty()) {
                    told.report(ProblemCode.KH7010, spot, "text", Told.shortened(spot.text()));
                }
            }
            default -> {
                if (role == Role.RATING && scaled && RatingTexts.mark(spot.text())) {
                    told.filled(spot, entry.column().heading(), spot.text());
                } else if (spot.formula()) {
                    told.report(ProblemCode.KH7008, spot);
                }
            }
        }
        told.use(spot, item);
    }
}
