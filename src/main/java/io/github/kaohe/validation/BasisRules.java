package io.github.kaohe.validation;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;

/** The basis of an indicator: that it fits its section, has numbers that make sense and moves at all. */
final class BasisRules {
    private BasisRules() {}

    static void check(Site site, Form form, Findings found) {
        site.indicator().ifPresent(indicator -> check(indicator, site, found));
    }

    private static void check(Indicator indicator, Site site, Findings found) {
        Basis basis = indicator.basis();
        boolean pooled = basis instanceof Basis.Pooled;
        if (pooled != (site.standing() == Site.Standing.POOLED)) {
            found.add(ProblemCode.KH1107, site.place(), "cure", Words.of(pooled ? "cure.not-pooled" : "cure.pooled"));
        } else if (site.outOfFigure().isEmpty() && speaksOfFullMarks(indicator)) {
            if (!Labels.only(indicator) && site.standing() != Site.Standing.WEIGHTED) {
                found.add(ProblemCode.KH1108, site.place());
            }
        }
        checkNumbers(basis, site.place(), found);
        boolean still = basis instanceof Basis.FullMarks || basis instanceof Basis.StartsAt || pooled;
        if (still && indicator.adjustments().isEmpty() && indicator.overrides().isEmpty()) {
            found.add(ProblemCode.KH1304, site.place());
        }
    }

    private static boolean speaksOfFullMarks(Indicator indicator) {
        Basis basis = indicator.basis();
        if (basis instanceof Basis.FullMarks || basis instanceof Basis.Proportional) {
            return true;
        } else if (basis instanceof Basis.Bands bands
                && bands.bands().stream().anyMatch(band -> band.award() instanceof Award.FullMarks)) {
            return true;
        } else if (basis instanceof Basis.Rated rated
                && rated.scale().ratings().stream().anyMatch(rating -> rating.award() instanceof Award.FullMarks)) {
            return true;
        }
        return indicator.overrides().stream()
                .anyMatch(override -> override instanceof ScoreOverride.BelowZero below
                        && below.from() == ScoreOverride.Start.FULL_MARKS);
    }

    private static void checkNumbers(Basis basis, Place place, Findings found) {
        Words rule = Words.of("rule.basis");
        if (basis instanceof Basis.PerUnit unit) {
            Ranges.positive(unit.points(), "number.points", rule, place, found);
            Ranges.positive(unit.per(), "number.per", rule, place, found);
        } else if (basis instanceof Basis.Proportional proportional
                && proportional.target() instanceof Operand.Constant target) {
            Ranges.positive(target.figure(), "number.target", rule, place, found);
        } else if (basis instanceof Basis.Judged judged) {
            judged.step().ifPresent(step -> Ranges.positive(step, "number.step", rule, place, found));
            Ranges.check(
                    Numbers.known(judged.min()),
                    judged.max().flatMap(Numbers::known),
                    Words.of("range.judged"),
                    place,
                    found);
        }
    }
}
