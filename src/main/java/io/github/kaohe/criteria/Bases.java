package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that say where the score starts: bands, ratings, shares, points for each unit, a judged score. */
final class Bases {
    private final MeasureBook measures;
    private final Conditions conditions;
    private final Context context;
    private final Map<Clause, Boolean> taken = new IdentityHashMap<>();
    private final List<Clause> left = new ArrayList<>();
    private final List<Adjustment> additions = new ArrayList<>();
    private @Nullable Basis basis;
    private Optional<Figure> cap = Optional.empty();

    Bases(MeasureBook measures, Conditions conditions, Context context) {
        this.measures = measures;
        this.conditions = conditions;
        this.context = context;
    }

    Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    /** Whether the score starts at full marks. */
    boolean full() {
        return basis == null || basis instanceof Basis.FullMarks;
    }

    boolean takes(Clause clause) {
        return taken.containsKey(clause);
    }

    /** Clauses that would be a second basis. */
    List<Clause> left() {
        return left;
    }

    List<Adjustment> additions() {
        return additions;
    }

    Optional<Figure> cap() {
        return cap;
    }

    private void set(Basis found, List<? extends Clause> clauses) {
        if (basis == null) {
            basis = found;
        } else {
            left.addAll(clauses);
        }
        clauses.forEach(c -> taken.put(c, true));
    }

    void collect(List<Clause> clauses, boolean steps) {
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Base c) {
                set(new Basis.StartsAt(c.points()), List.of(c));
            } else if (clause instanceof Clause.Pool c) {
                set(new Basis.Pooled(), List.of(c));
            } else if (clause instanceof Clause.ScoreIf c
                    && c.points().isEmpty()
                    && c.when().equals(When.ALWAYS)) {
                set(new Basis.FullMarks(), List.of(c));
            } else if (clause instanceof Clause.Proportional c) {
                proportional(c);
            }
        }
        ratings(clauses);
        judged(clauses);
        scores(clauses, steps);
        perUnit(clauses);
    }

    private void proportional(Clause.Proportional c) {
        Operand target = c.target().isPresent()
                ? conditions.operand(c.target().get())
                : context.target().orElse(null);
        boolean share = !c.formula().contains("=")
                && !c.formula().contains("＝")
                && !c.formula().contains("×")
                && !c.formula().contains("*")
                && !c.formula().contains("一半")
                && !c.formula().contains("递减");
        if (target != null && share && c.when().fact().isEmpty()) {
            set(
                    new Basis.Proportional(
                            measures.number(c.metric().isEmpty() ? c.when().text() : c.metric(), "%"),
                            target,
                            c.lower() ? Basis.Direction.LOWER_IS_BETTER : Basis.Direction.HIGHER_IS_BETTER),
                    List.of(c));
        }
    }

    /** 优秀10分,良好8分; “评级”为“优秀”得10分. */
    private void ratings(List<Clause> clauses) {
        List<Clause> levels = new ArrayList<>();
        List<Rating> scale = new ArrayList<>();
        String title = "";
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Level c
                    && c.effect() == Effect.SCORE
                    && c.points().isPresent()) {
                levels.add(c);
                scale.add(new Rating(c.label(), Award.points(c.points().get()), c.description()));
            } else if (clause instanceof Clause.ScoreIf c
                    && c.scope().isEmpty()
                    && c.when().fact().orElse(null) instanceof Fact.Labelled l) {
                levels.add(c);
                title = l.metric();
                scale.add(new Rating(l.label(), c.points().map(Award::points).orElseGet(Award.FullMarks::new), ""));
            } else if (clause instanceof Clause.Level c
                    && c.effect() == Effect.NONE
                    && c.interval().isEmpty()) {
                levels.add(c);
                title = title.isEmpty() ? c.description() : title;
                scale.add(new Rating(c.label(), new Award.LabelOnly(), ""));
            } else if (clause instanceof Clause.Judged c
                    && c.score()
                    && c.when().fact().orElse(null) instanceof Fact.Labelled l) {
                levels.add(c);
                title = l.metric();
                scale.add(new Rating(
                        l.label(),
                        new Award.Choice(c.min().orElse(Figure.ZERO), c.max().orElse(Figure.ZERO)),
                        ""));
            }
        }
        if (!levels.isEmpty()) {
            set(new Basis.Rated(measures.label(title), new RatingScale("", scale)), levels);
        }
    }

    /** 酌情得0-10分, with 优秀9-10分 and the like. */
    private void judged(List<Clause> clauses) {
        List<Clause> all = new ArrayList<>();
        List<Rating> scale = new ArrayList<>();
        Clause.Judged score = null;
        boolean bands = clauses.stream().anyMatch(Clause.Recorded.class::isInstance);
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Judged c
                    && c.score()
                    && !bands
                    && c.when().fact().isEmpty()
                    && !taken.containsKey(c)
                    && score == null) {
                score = c;
                all.add(c);
            } else if (clause instanceof Clause.Level c && c.effect() == Effect.NONE && range(c.interval())) {
                all.add(c);
                Interval i = c.interval().get();
                scale.add(new Rating(
                        c.label(), new Award.Choice(i.lower().get(), i.upper().get()), c.description()));
            }
        }
        if (score != null) {
            set(
                    new Basis.Judged(
                            measures.score(score.when().text()),
                            score.min().orElse(Figure.ZERO),
                            score.max(),
                            score.step(),
                            new RatingScale("", scale)),
                    all);
        } else if (scale.size() > 1 && basis == null) {
            set(
                    new Basis.Judged(
                            measures.score(""),
                            least(scale),
                            most(scale),
                            Optional.empty(),
                            new RatingScale("", scale)),
                    all);
        }
    }

    private static boolean range(Optional<Interval> interval) {
        return interval.isPresent()
                && interval.get().lower().isPresent()
                && interval.get().upper().isPresent();
    }

    private static Figure least(List<Rating> scale) {
        BigDecimal least = null;
        for (Rating rating : scale) {
            if (rating.award() instanceof Award.Choice c && c.min() instanceof Figure.Number n) {
                least = least == null ? n.value() : least.min(n.value());
            }
        }
        return least == null ? Figure.ZERO : Figure.of(least);
    }

    private static Optional<Figure> most(List<Rating> scale) {
        BigDecimal most = null;
        for (Rating rating : scale) {
            if (rating.award() instanceof Award.Choice c && c.max() instanceof Figure.Number n) {
                most = most == null ? n.value() : most.max(n.value());
            }
        }
        return Optional.ofNullable(most).map(Figure::of);
    }

    // ---- scores under conditions

    private record Scored(
            Clause clause,
            String metric,
            String unit,
            @Nullable Interval interval,
            Award award,
            String text) {}

    private void scores(List<Clause> clauses, boolean steps) {
        List<Scored> ranged = new ArrayList<>();
        List<Scored> worded = new ArrayList<>();
        String chosen = null;
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Recorded r) {
                chosen = measures.score(r.measure());
            }
            Scored scored = taken.containsKey(clause) ? null : scored(clause);
            if (scored != null) {
                (scored.interval() == null ? worded : ranged).add(scored);
            }
        }
        boolean gives = ranged.stream().anyMatch(s -> !zero(s.award()));
        if (gives
                && (ranged.size() > 1 || !steps)
                && sameMetric(ranged)
                && !(steps && ranged.size() < 3 && one(ranged))) {
            bands(ranged, chosen);
        } else if (gives && one(ranged)) {
            start(ranged);
        }
        words(worded, ranged.isEmpty() || !gives);
    }

    private @Nullable Scored scored(Clause clause) {
        if (clause instanceof Clause.Banded c && (c.effect() == Effect.SCORE || c.effect() == Effect.FULL)) {
            Award award = c.points().isEmpty()
                    ? new Award.FullMarks()
                    : c.max().isPresent()
                            ? new Award.Choice(c.points().get(), c.max().get())
                            : Award.points(c.points().get());
            return new Scored(c, c.metric(), c.unit(), c.interval(), award, "");
        } else if (clause instanceof Clause.ScoreIf c && c.scope().isEmpty()) {
            Award award = c.points().map(Award::points).orElseGet(Award.FullMarks::new);
            return scored(c, c.when(), award);
        } else if (clause instanceof Clause.Judged c
                && c.score()
                && c.when().fact().isPresent()) {
            return scored(
                    c,
                    c.when(),
                    new Award.Choice(c.min().orElse(Figure.ZERO), c.max().orElse(Figure.ZERO)));
        }
        return null;
    }

    private static @Nullable Scored scored(Clause clause, When when, Award award) {
        Fact fact = when.fact().orElse(null);
        Interval interval = Draft.intervalOf(fact);
        if (fact != null && interval == null) {
            return null;
        }
        String metric = fact instanceof Fact.Compares c ? c.metric() : fact instanceof Fact.Between b ? b.metric() : "";
        String unit = fact instanceof Fact.Compares c ? c.unit() : fact instanceof Fact.Between b ? b.unit() : "";
        return new Scored(clause, metric, unit, interval, award, when.text());
    }

    private static boolean zero(Award award) {
        return award.equals(Award.points(Figure.ZERO));
    }

    private static boolean sameMetric(List<Scored> scores) {
        return scores.stream()
                .allMatch(s ->
                        s.metric().isEmpty() || s.metric().equals(scores.get(0).metric()));
    }

    private static boolean one(List<Scored> scores) {
        return scores.stream().filter(s -> !zero(s.award())).count() == 1;
    }

    private void bands(List<Scored> scores, @Nullable String chosen) {
        Scored first = scores.get(0);
        List<Band> bands = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (Scored s : scores) {
            Interval interval = s.interval();
            if (interval != null) {
                bands.add(new Band(interval, s.award()));
                clauses.add(s.clause());
            }
        }
        set(
                new Basis.Bands(measures.number(first.metric(), first.unit()), bands, Optional.ofNullable(chosen)),
                clauses);
    }

    /** ≥50人得10分,每少5人扣1分: the score starts at 10. */
    private void start(List<Scored> scores) {
        for (Scored s : scores) {
            if (!zero(s.award())) {
                set(start(s.award()), List.of(s.clause()));
            }
        }
    }

    private Basis start(Award award) {
        if (award instanceof Award.Points p && !context.points().equals(Optional.of(p.points()))) {
            return new Basis.StartsAt(p.points());
        }
        return new Basis.FullMarks();
    }

    /** 资料齐全5分,基本齐全3分: words to choose from; or parts that add up to the full marks. */
    private void words(List<Scored> scores, boolean free) {
        List<Scored> giving = scores.stream().filter(s -> !zero(s.award())).toList();
        if (giving.isEmpty() || !free) {
            if (!free) {
                giving.forEach(s -> left.add(s.clause()));
                giving.forEach(s -> taken.put(s.clause(), true));
            }
            return;
        }
        if (giving.stream().allMatch(s -> s.award() instanceof Award.FullMarks)) {
            giving.forEach(s -> set(new Basis.FullMarks(), List.of(s.clause())));
            return;
        }
        if (giving.size() > 1 && !addUp(giving) || scores.size() > giving.size() && giving.size() == 1) {
            set(
                    new Basis.Rated(
                            measures.label(""),
                            new RatingScale(
                                    "",
                                    scores.stream()
                                            .map(s -> new Rating(s.text(), s.award(), ""))
                                            .toList())),
                    scores.stream().map(Scored::clause).toList());
            return;
        }
        basis = basis == null ? new Basis.StartsAt(Figure.ZERO) : basis;
        for (Scored s : giving) {
            Condition when = s.text().isEmpty() ? null : new Condition.Answered(measures.answer(s.text()), true);
            if (when != null && s.award() instanceof Award.Points p) {
                additions.add(new Adjustment.Conditional(Sign.ADD, when, p.points()));
            } else {
                left.add(s.clause());
            }
            taken.put(s.clause(), true);
        }
    }

    private boolean addUp(List<Scored> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Scored s : scores) {
            if (!(s.award() instanceof Award.Points p) || !(p.points() instanceof Figure.Number n)) {
                return false;
            }
            sum = sum.add(n.value());
        }
        return context.points().isPresent()
                && context.points().get() instanceof Figure.Number full
                && full.value().compareTo(sum) == 0;
    }

    /** 每提供1个得3分: points for each unit from 0. */
    private void perUnit(List<Clause> clauses) {
        List<Clause.Each> earned = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Each c && c.earned() && c.sign() == Sign.ADD) {
                earned.add(c);
            }
        }
        if (earned.isEmpty() || basis != null) {
            return;
        }
        if (earned.size() > 1) {
            basis = new Basis.StartsAt(Figure.ZERO);
            return;
        }
        Clause.Each c = earned.get(0);
        set(
                new Basis.PerUnit(measures.count(c.when().text(), c.unit()), c.points(), c.per(), c.rounding()),
                List.of(c));
        cap = c.cap().flatMap(Cap::at);
    }
}
