package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that say where the score starts: bands, ratings, shares, points for each unit, a judged score. */
final class Bases {
    final MeasureBook measures;
    private final Conditions conditions;
    final Context context;
    final Set<Clause> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    final List<Clause> left = new ArrayList<>();
    final List<Adjustment> additions = new ArrayList<>();

    @Nullable
    Basis basis;

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
        return taken.contains(clause);
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

    /** {@return the condition under which a clause gives a score; null if it cannot be computed} */
    @Nullable
    Condition condition(Clause clause) {
        return clause instanceof Clause.Banded c
                ? conditions.within(c.metric(), c.unit(), c.interval())
                : clause instanceof Clause.ScoreIf c ? conditions.of(c.when()) : null;
    }

    void set(Basis found, List<? extends Clause> clauses) {
        if (basis == null) {
            basis = found;
        } else {
            left.addAll(clauses);
        }
        taken.addAll(clauses);
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
        new ScoredBases(this).scores(clauses, steps);
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
                scale.add(new Rating(
                        l.label(), c.points().map(Award::points).orElseGet(Award.FullMarks::new), l.description()));
            } else if (clause instanceof Clause.Level c
                    && c.effect() == Effect.NONE
                    && c.interval().isEmpty()) {
                levels.add(c);
                title = title.isEmpty() ? c.metric() : title;
                scale.add(new Rating(c.label(), new Award.LabelOnly(), c.description()));
            } else if (clause instanceof Clause.Judged c
                    && c.score()
                    && c.when().fact().orElse(null) instanceof Fact.Labelled l) {
                levels.add(c);
                title = l.metric();
                scale.add(new Rating(
                        l.label(),
                        new Award.Choice(c.min().orElse(Figure.ZERO), c.max().orElse(Figure.ZERO)),
                        l.description()));
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
                    && !taken.contains(c)
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
        } else if (scale.size() > 1 && basis == null && clauses.stream().noneMatch(Bases::open)) {
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

    /** 90分以上为优秀: a level whose points have no end cannot be chosen among. */
    private static boolean open(Clause clause) {
        return clause instanceof Clause.Level c
                && c.effect() == Effect.NONE
                && c.interval().isPresent()
                && !range(c.interval());
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
        String id = measures.count(c.when().text(), c.unit());
        Figure per = measures.in(id, c.per(), c.unit());
        if (per == null) {
            left.add(c);
            taken.add(c);
            return;
        }
        set(new Basis.PerUnit(id, c.points(), per, c.rounding()), List.of(c));
        cap = c.cap().flatMap(Cap::at);
    }
}
