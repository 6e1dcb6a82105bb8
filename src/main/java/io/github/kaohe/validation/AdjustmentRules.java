package io.github.kaohe.validation;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The numbers of rules that take or give points. */
final class AdjustmentRules {
    private AdjustmentRules() {}

    static void check(Site site, Form form, Findings found) {
        site.indicator().ifPresent(indicator -> {
            List<Adjustment> adjustments = indicator.adjustments();
            for (int i = 0; i < adjustments.size(); i++) {
                check(adjustments.get(i), name(i), indicator, site.place(), form, found);
            }
        });
    }

    static Words name(int index) {
        return Words.of("rule.adjustment", "number", index + 1);
    }

    private static void check(
            Adjustment adjustment, Words rule, Indicator indicator, Place place, Form form, Findings found) {
        if (adjustment instanceof Adjustment.PerOccurrence each) {
            Ranges.positive(each.points(), "number.points", rule, place, found);
            Ranges.positive(each.per(), "number.per", rule, place, found);
            checkCap(each.cap(), rule, place, found);
        } else if (adjustment instanceof Adjustment.Steps steps) {
            Ranges.positive(steps.step(), "number.step", rule, place, found);
            Ranges.positive(steps.points(), "number.points", rule, place, found);
            checkCap(steps.cap(), rule, place, found);
        } else if (adjustment instanceof Adjustment.Conditional conditional) {
            Ranges.positive(conditional.points(), "number.points", rule, place, found);
            Conditions.ofIndicator(indicator, form).check(conditional.when(), place, found);
        } else if (adjustment instanceof Adjustment.Ladder ladder) {
            checkLadder(ladder.rungs(), rule, place, found);
            checkCap(ladder.cap(), rule, place, found);
        } else if (adjustment instanceof Adjustment.Discretionary choice) {
            Ranges.notNegative(choice.min(), "number.min", rule, place, found);
            choice.max().ifPresent(max -> Ranges.positive(max, "number.max", rule, place, found));
            Ranges.check(Numbers.known(choice.min()), choice.max().flatMap(Numbers::known), rule, place, found);
        }
    }

    private static void checkCap(Optional<Figure> cap, Words rule, Place place, Findings found) {
        cap.ifPresent(most -> Ranges.positive(most, "number.cap", rule, place, found));
    }

    private static void checkLadder(List<Adjustment.Rung> rungs, Words rule, Place place, Findings found) {
        if (rungs.isEmpty()) {
            found.add(ProblemCode.KH1204, place, "what", Words.of("what.rungs", "rule", rule));
        }
        Optional<BigDecimal> before = Optional.empty();
        for (Adjustment.Rung rung : rungs) {
            Ranges.notNegative(rung.points(), "number.points", rule, place, found);
            Ranges.positive(rung.from(), "number.from", rule, place, found);
            Optional<BigDecimal> from = Numbers.known(rung.from());
            if (before.isPresent() && from.isPresent() && from.get().compareTo(before.get()) <= 0) {
                found.add(ProblemCode.KH1305, place, "rule", rule, "from", from.get(), "before", before.get());
            }
            if (from.isPresent()) {
                before = from;
            }
        }
    }
}
