package io.github.kaohe.validation;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Caps of rules that can never be reached: by the values a measure can have, or because the score is used up before. */
final class CapRules {
    private static final int DECIMALS = 20;

    private CapRules() {}

    static void check(Site site, Form form, Findings found) {
        site.indicator().ifPresent(indicator -> {
            List<Adjustment> adjustments = indicator.adjustments();
            for (int i = 0; i < adjustments.size(); i++) {
                int index = i;
                Adjustment adjustment = adjustments.get(i);
                Optional<BigDecimal> most = most(adjustment, indicator, form);
                cap(adjustment).ifPresent(cap -> check(cap, most, adjustment, index, site, found));
            }
        });
    }

    private static void check(
            BigDecimal cap, Optional<BigDecimal> most, Adjustment adjustment, int index, Site site, Findings found) {
        Optional<BigDecimal> highest = most.filter(points -> points.compareTo(cap) < 0)
                .or(() -> available(adjustment, site).filter(points -> points.compareTo(cap) < 0));
        highest.ifPresent(points -> found.add(
                ProblemCode.KH1302, site.place(), "rule", AdjustmentRules.name(index), "cap", cap, "highest", points));
    }

    private static Optional<BigDecimal> cap(Adjustment adjustment) {
        Optional<Figure> cap = Optional.empty();
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            cap = rule.cap();
        } else if (adjustment instanceof Adjustment.Steps rule) {
            cap = rule.cap();
        } else if (adjustment instanceof Adjustment.Ladder rule) {
            cap = rule.cap();
        }
        return cap.flatMap(Numbers::known).filter(most -> most.signum() > 0);
    }

    /** What can be taken before the usual floor stops it. */
    private static Optional<BigDecimal> available(Adjustment adjustment, Site site) {
        boolean stops = adjustment.sign() == Sign.DEDUCT
                && site.standing() == Site.Standing.WEIGHTED
                && site.node().limits().floor() instanceof Limit.Usual;
        return stops ? site.indicator().flatMap(indicator -> ReachRules.highest(indicator, site)) : Optional.empty();
    }

    /** The most a rule takes or gives by the values its measure can have. */
    private static Optional<BigDecimal> most(Adjustment adjustment, Indicator indicator, Form form) {
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            return range(rule.measure(), indicator, form)
                    .flatMap(Span::upper)
                    .flatMap(upper -> times(upper, rule.per(), rule.points(), StepRounding.WHOLE));
        } else if (adjustment instanceof Adjustment.Steps rule) {
            return range(rule.measure(), indicator, form)
                    .flatMap(range -> distance(rule, range))
                    .flatMap(distance -> times(distance, rule.step(), rule.points(), rule.rounding()));
        } else if (adjustment instanceof Adjustment.Ladder rule
                && rule.accumulation() == Adjustment.Accumulation.REACHED) {
            List<BigDecimal> points = rule.rungs().stream()
                    .flatMap(rung -> Numbers.known(rung.points()).stream())
                    .toList();
            return points.size() < rule.rungs().size()
                    ? Optional.empty()
                    : points.stream().reduce(BigDecimal::max);
        }
        return Optional.empty();
    }

    private static Optional<Span> range(String measure, Indicator indicator, Form form) {
        return form.measure(indicator, measure).map(Measure::type).map(MeasureKinds::range);
    }

    private static Optional<BigDecimal> distance(Adjustment.Steps rule, Span range) {
        Optional<BigDecimal> end = rule.side() == Side.BELOW ? range.lower() : range.upper();
        return Numbers.known(rule.reference())
                .flatMap(reference -> end.map(
                        value -> rule.side() == Side.BELOW ? reference.subtract(value) : value.subtract(reference)))
                .map(distance -> distance.max(BigDecimal.ZERO));
    }

    private static Optional<BigDecimal> times(BigDecimal amount, Figure step, Figure points, StepRounding rounding) {
        Optional<BigDecimal> size = Numbers.known(step).filter(number -> number.signum() > 0);
        Optional<BigDecimal> each = Numbers.known(points);
        return size.flatMap(
                divisor -> each.map(factor -> steps(amount, divisor, rounding).multiply(factor)));
    }

    private static BigDecimal steps(BigDecimal amount, BigDecimal step, StepRounding rounding) {
        return switch (rounding) {
            case WHOLE -> amount.divide(step, 0, RoundingMode.FLOOR);
            case STARTED -> amount.divide(step, 0, RoundingMode.CEILING);
            case PRORATA -> amount.divide(step, DECIMALS, RoundingMode.CEILING);
        };
    }
}
