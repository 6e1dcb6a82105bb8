package io.github.kaohe.excel;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.StepRounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a raw score starts. */
final class BasisFormulas {
    /** Stands for a score where there is only a label. */
    static final Expr LABELLED = Expr.text("l");

    private final RowFormulas row;
    private final Indicator indicator;
    private final Optional<Expr> outOf;

    BasisFormulas(RowFormulas row, Indicator indicator, Optional<Expr> outOf) {
        this.row = row;
        this.indicator = indicator;
        this.outOf = outOf;
    }

    Expr start(Basis basis) {
        if (basis instanceof Basis.FullMarks) {
            return outOf.orElse(Expr.WRONG);
        } else if (basis instanceof Basis.StartsAt startsAt) {
            return row.number(startsAt.points());
        } else if (basis instanceof Basis.Pooled) {
            return Expr.ZERO;
        } else if (basis instanceof Basis.Bands bands) {
            return bands(bands);
        } else if (basis instanceof Basis.Rated rated) {
            return rated(rated);
        } else if (basis instanceof Basis.Proportional proportional) {
            return proportional(proportional);
        } else if (basis instanceof Basis.PerUnit perUnit) {
            return steps(row.number(perUnit.measure()).over(row.positive(perUnit.per())), perUnit.rounding())
                    .times(row.positive(perUnit.points()));
        }
        return judged((Basis.Judged) basis);
    }

    static Expr steps(Expr steps, StepRounding rounding) {
        return switch (rounding) {
            case WHOLE -> steps.floor();
            case STARTED -> steps.ceiling();
            case PRORATA -> steps;
        };
    }

    /** The one band that holds the value; none, or two, is wrong. */
    private Expr bands(Basis.Bands basis) {
        Expr value = row.number(basis.measure());
        List<Expr> holds = new ArrayList<>();
        for (Band band : basis.bands()) {
            Expr inside = inside(band.interval(), value);
            holds.add(row.calc.row("分段", Expr.either(inside, Expr.ONE, Expr.ZERO)));
        }
        Expr points = Expr.WRONG;
        for (int i = holds.size() - 1; i >= 0; i--) {
            points = Expr.either(
                    holds.get(i).same(Expr.ONE),
                    bandPoints(basis, basis.bands().get(i).award()),
                    points);
        }
        Expr hits = Expr.call("SUM", holds);
        return Expr.either(hits.same(Expr.ONE), points, Expr.either(hits.isNumber(), Expr.WRONG, hits));
    }

    private static final Expr TRUE = Expr.call("ISNUMBER", Expr.ZERO);

    private Expr inside(Interval interval, Expr value) {
        List<Expr> conditions = new ArrayList<>();
        interval.lower()
                .ifPresent(low -> conditions.add(value.is(interval.lowerClosed() ? ">=" : ">", row.number(low))));
        interval.upper()
                .ifPresent(high -> conditions.add(value.is(interval.upperClosed() ? "<=" : "<", row.number(high))));
        return conditions.isEmpty() ? TRUE : Expr.all(conditions);
    }

    private Expr bandPoints(Basis.Bands basis, Award award) {
        return award instanceof Award.Choice choice
                ? chosen(choice, basis.chosen().map(row::number).orElse(Expr.MISSING))
                : fixed(award);
    }

    private Expr fixed(Award award) {
        return award instanceof Award.Points points ? row.number(points.points()) : outOf.orElse(Expr.WRONG);
    }

    private Expr chosen(Award.Choice choice, Expr points) {
        return points.provided(within(points, row.number(choice.min()), Optional.of(row.number(choice.max()))));
    }

    private static Expr within(Expr points, Expr min, Optional<Expr> max) {
        List<Expr> conditions = new ArrayList<>(List.of(points.is(">=", min)));
        max.ifPresent(most -> conditions.add(points.is("<=", most)));
        return Expr.all(conditions);
    }

    private Expr rated(Basis.Rated basis) {
        List<String> labels =
                basis.scale().ratings().stream().map(Rating::label).toList();
        Expr which = row.label(basis.measure(), labels);
        Expr given = row.points(basis.measure());
        List<Expr> points = new ArrayList<>();
        points.add(which);
        for (Rating rating : basis.scale().ratings()) {
            if (rating.award() instanceof Award.LabelOnly) {
                points.add(LABELLED);
            } else if (rating.award() instanceof Award.Choice choice) {
                points.add(Expr.either(given.same(Expr.NOTHING), Expr.MISSING, chosen(choice, given)));
            } else {
                Expr fixed = fixed(rating.award());
                points.add(Expr.either(given.same(Expr.NOTHING), fixed, fixed.provided(given.is("=", fixed))));
            }
        }
        return Expr.either(which.isNumber(), Expr.call("CHOOSE", points), which);
    }

    private Expr proportional(Basis.Proportional basis) {
        Expr actual = row.number(basis.measure());
        Expr target = row.number(basis.target());
        if (outOf.isEmpty()) {
            return Expr.WRONG;
        }
        Expr full = outOf.get();
        if (basis.direction() == Basis.Direction.HIGHER_IS_BETTER) {
            return actual.times(full).over(target).provided(target.is(">", Expr.ZERO));
        }
        Expr sound = Expr.all(List.of(target.is(">=", Expr.ZERO), actual.is(">=", Expr.ZERO)));
        Expr points = Expr.either(
                actual.is("=", Expr.ZERO), perfect(), target.times(full).over(actual));
        return points.provided(sound);
    }

    /** Nothing of what should be little: the cap, if there is one. */
    private Expr perfect() {
        Limit cap = indicator.limits().cap();
        if (cap instanceof Limit.At at) {
            return row.number(at.figure());
        }
        return cap instanceof Limit.Usual ? outOf.orElse(Expr.WRONG) : Expr.WRONG;
    }

    private Expr judged(Basis.Judged basis) {
        Expr points = row.judged(basis.measure());
        Expr min = row.number(basis.min());
        Optional<Expr> max = basis.max().isPresent() ? basis.max().map(row::number) : outOf;
        Expr checked = points.provided(within(points, min, max));
        if (basis.step().isPresent()) {
            Expr steps = points.minus(min).over(row.positive(basis.step().get()));
            checked = checked.provided(steps.is("=", Expr.call("ROUND", steps, Expr.ZERO)));
        }
        List<Rating> ratings = basis.scale().ratings();
        if (ratings.isEmpty()) {
            return checked;
        }
        Expr beside = row.labelBeside(
                basis.measure(), ratings.stream().map(Rating::label).toList());
        Expr level = Levels.reached(
                row.calc, points, ratings.stream().map(this::level).toList());
        return checked.provided(Expr.any(List.of(beside.same(Expr.ZERO), beside.same(level))));
    }

    private Levels.Level level(Rating rating) {
        Optional<Figure> lower = Optional.empty();
        if (rating.award() instanceof Award.Choice choice) {
            lower = Optional.of(choice.min());
        } else if (rating.award() instanceof Award.Points points) {
            lower = Optional.of(points.points());
        }
        return new Levels.Level(rating.label(), lower.map(row::number), false);
    }
}
