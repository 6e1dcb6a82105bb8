package io.github.kaohe.scoring;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules take from, or give to, a raw score. */
final class AdjustmentScoring {
    private final Row row;

    /**
     * What one rule did.
     *
     * @param effect  points, negative if taken; null if there is a problem
     * @param outcome the explanation; empty if there is a problem
     */
    record Effect(@Nullable Exact effect, Optional<RuleOutcome> outcome) {
        static final Effect FAULTY = new Effect(null, Optional.empty());
    }

    AdjustmentScoring(Row row) {
        this.row = row;
    }

    Effect effect(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            return perOccurrence(rule);
        } else if (adjustment instanceof Adjustment.Steps rule) {
            return steps(rule);
        } else if (adjustment instanceof Adjustment.Conditional rule) {
            return conditional(rule);
        } else if (adjustment instanceof Adjustment.Ladder rule) {
            return ladder(rule);
        }
        return discretionary((Adjustment.Discretionary) adjustment);
    }

    private Effect perOccurrence(Adjustment.PerOccurrence rule) {
        Measure measure = row.measure(rule.measure());
        Exact count = row.number(rule.measure());
        Exact each = row.positive(rule.points());
        Exact per = row.positive(rule.per());
        Capped capped = count == null || each == null || per == null
                ? null
                : capped(count.dividedBy(per).floor().times(each), rule.cap());
        if (capped == null || each == null || per == null || count == null) {
            return Effect.FAULTY;
        }
        return done(
                rule.sign(),
                capped,
                capped.points().isZero() ? "adjustment.per-occurrence-none" : "adjustment.per-occurrence",
                "measure",
                measure.title(),
                "value",
                count,
                "unit",
                Explain.unit(measure),
                "per",
                per,
                "each",
                each);
    }

    private Effect steps(Adjustment.Steps rule) {
        Measure measure = row.measure(rule.measure());
        Exact value = row.number(rule.measure());
        Exact reference = row.number(rule.reference());
        Exact step = row.positive(rule.step());
        Exact each = row.positive(rule.points());
        if (value == null || reference == null || step == null || each == null) {
            return Effect.FAULTY;
        }
        boolean below = rule.side() == Side.BELOW;
        Exact distance = (below ? reference.minus(value) : value.minus(reference)).max(Exact.ZERO);
        Exact steps = BasisScoring.steps(distance.dividedBy(step), rule.rounding());
        Capped capped = capped(steps.times(each), rule.cap());
        if (capped == null) {
            return Effect.FAULTY;
        }
        String key = distance.isZero() ? "adjustment.steps-none" : "adjustment.steps";
        return done(
                rule.sign(),
                capped,
                key,
                "measure",
                measure.title(),
                "value",
                value,
                "unit",
                Explain.unit(measure),
                "side",
                Phrase.of(below ? "side.below" : "side.above"),
                "reference",
                reference,
                "distance",
                distance,
                "distanceUnit",
                Explain.distanceUnit(measure),
                "step",
                step,
                "each",
                each,
                "steps",
                steps);
    }

    private Effect conditional(Adjustment.Conditional rule) {
        Boolean holds = row.holds(rule.when());
        Exact points = row.positive(rule.points());
        if (holds == null || points == null) {
            return Effect.FAULTY;
        }
        return done(
                rule.sign(),
                new Capped(holds ? points : Exact.ZERO, Optional.empty()),
                holds ? "adjustment.conditional" : "adjustment.conditional-not",
                "condition",
                Explain.condition(rule.when(), row),
                "each",
                points);
    }

    private Effect ladder(Adjustment.Ladder rule) {
        Measure measure = row.measure(rule.measure());
        Exact count = row.number(rule.measure());
        List<Exact> from =
                numbers(rule.rungs().stream().map(Adjustment.Rung::from).toList());
        List<Exact> points =
                numbers(rule.rungs().stream().map(Adjustment.Rung::points).toList());
        if (count == null
                || from.size() < rule.rungs().size()
                || points.size() < rule.rungs().size()) {
            return Effect.FAULTY;
        }
        Exact sum = Exact.ZERO;
        for (int rung = 0; rung < from.size() && count.compareTo(from.get(rung)) >= 0; rung++) {
            if (rule.accumulation() == Adjustment.Accumulation.REACHED) {
                sum = points.get(rung);
            } else {
                Exact last = rung + 1 < from.size()
                        ? from.get(rung + 1).minus(Exact.ONE).min(count)
                        : count;
                Exact occurrences = last.minus(from.get(rung)).plus(Exact.ONE);
                sum = sum.plus(occurrences.times(points.get(rung)));
            }
        }
        Capped capped = capped(sum, rule.cap());
        return capped == null
                ? Effect.FAULTY
                : done(
                        rule.sign(),
                        capped,
                        "adjustment.ladder",
                        "measure",
                        measure.title(),
                        "value",
                        count,
                        "unit",
                        Explain.unit(measure));
    }

    private List<Exact> numbers(List<Figure> figures) {
        List<Exact> numbers = new ArrayList<>();
        for (Figure figure : figures) {
            Exact number = row.number(figure);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private Effect discretionary(Adjustment.Discretionary rule) {
        Measure measure = row.measure(rule.measure());
        Exact points = row.number(rule.measure());
        Exact min = row.number(rule.min());
        Exact max = rule.max().map(row::number).orElse(null);
        if (points == null || min == null || (max == null && rule.max().isPresent())) {
            return Effect.FAULTY;
        }
        boolean unused = points.isZero();
        if (!unused
                && (points.signum() < 0 || points.compareTo(min) < 0 || (max != null && points.compareTo(max) > 0))) {
            row.report(measure, ProblemCode.KH4104, "value", points, "range", Explain.range(min, max));
            return Effect.FAULTY;
        }
        return done(
                rule.sign(),
                new Capped(points, Optional.empty()),
                points.isZero() ? "adjustment.discretionary-none" : "adjustment.discretionary",
                "measure",
                measure.title(),
                "value",
                points);
    }

    /** Points, and the cap if it bit. */
    private record Capped(Exact points, Optional<Exact> cap) {}

    private @Nullable Capped capped(Exact points, Optional<Figure> cap) {
        if (cap.isEmpty()) {
            return new Capped(points, Optional.empty());
        }
        Exact most = row.number(cap.get());
        if (most == null) {
            return null;
        }
        return points.compareTo(most) > 0 ? new Capped(most, Optional.of(most)) : new Capped(points, Optional.empty());
    }

    private static Effect done(Sign sign, Capped capped, String key, Object... arguments) {
        Exact effect = sign == Sign.DEDUCT ? capped.points().negate() : capped.points();
        Phrase verb = Explain.verb(sign);
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("verb");
        all.add(verb);
        all.add("points");
        all.add(capped.points());
        all.add("cap");
        all.add(capped.cap()
                .map(cap -> Phrase.of("adjustment.cap", "verb", verb, "cap", cap))
                .orElseGet(() -> Phrase.of("nothing")));
        BigDecimal shown = effect.toDecimal(10);
        return new Effect(
                effect,
                Optional.of(
                        new RuleOutcome(RuleOutcome.Part.CHANGE, shown.signum() != 0, shown, new Phrase(key, all))));
    }
}
