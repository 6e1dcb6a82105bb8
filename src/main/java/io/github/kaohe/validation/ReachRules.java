package io.github.kaohe.validation;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Sign;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How high an indicator's score can come: to its full marks, and to a cap that is set for it. */
final class ReachRules {
    private ReachRules() {}

    static void check(Site site, Form form, Findings found) {
        site.indicator()
                .filter(indicator -> site.standing() != Site.Standing.POOLED)
                .ifPresent(indicator ->
                        highest(indicator, site).ifPresent(highest -> check(highest, indicator, site, found)));
    }

    private static void check(BigDecimal highest, Indicator indicator, Site site, Findings found) {
        if (site.standing() == Site.Standing.WEIGHTED) {
            site.outOf()
                    .filter(outOf -> highest.compareTo(outOf) < 0)
                    .ifPresent(
                            outOf -> found.add(ProblemCode.KH1209, site.place(), "highest", highest, "outOf", outOf));
        }
        if (indicator.limits().cap() instanceof Limit.At at) {
            Numbers.known(at.figure())
                    .filter(cap -> highest.compareTo(cap) < 0)
                    .filter(cap -> site.outOf()
                            .filter(outOf -> outOf.compareTo(cap) == 0)
                            .isEmpty())
                    .ifPresent(cap -> found.add(
                            ProblemCode.KH1302,
                            site.place(),
                            "rule",
                            Words.of("rule.indicator"),
                            "cap",
                            cap,
                            "highest",
                            highest));
        }
    }

    /** The highest raw score before the cap; empty if it is unknown or has no limit. */
    static Optional<BigDecimal> highest(Indicator indicator, Site site) {
        Optional<BigDecimal> highest = highest(indicator.basis(), site);
        for (Adjustment adjustment : indicator.adjustments()) {
            if (adjustment.sign() == Sign.ADD) {
                Optional<BigDecimal> most = most(adjustment);
                highest = highest.flatMap(sum -> most.map(sum::add));
            }
        }
        for (ScoreOverride override : indicator.overrides()) {
            if (override instanceof ScoreOverride.Becomes becomes) {
                Optional<BigDecimal> score = Numbers.known(becomes.score());
                highest = highest.flatMap(sum -> score.map(sum::max));
            }
        }
        return highest;
    }

    private static Optional<BigDecimal> highest(Basis basis, Site site) {
        if (basis instanceof Basis.FullMarks) {
            return site.outOf();
        } else if (basis instanceof Basis.StartsAt start) {
            return Numbers.known(start.points());
        } else if (basis instanceof Basis.Bands bands) {
            return highest(bands.bands().stream().map(Band::award).toList(), site);
        } else if (basis instanceof Basis.Rated rated) {
            return highest(rated.scale().ratings().stream().map(Rating::award).toList(), site);
        } else if (basis instanceof Basis.Judged judged) {
            return judged.max().isPresent() ? judged.max().flatMap(Numbers::known) : site.outOf();
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> highest(List<Award> awards, Site site) {
        List<BigDecimal> known = awards.stream()
                .filter(award -> !(award instanceof Award.LabelOnly))
                .flatMap(award -> Numbers.most(award, site).stream())
                .toList();
        boolean unknown = awards.stream()
                .anyMatch(award -> !(award instanceof Award.LabelOnly)
                        && Numbers.most(award, site).isEmpty());
        return unknown ? Optional.empty() : known.stream().reduce(BigDecimal::max);
    }

    private static Optional<BigDecimal> most(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            return rule.cap().flatMap(Numbers::known);
        } else if (adjustment instanceof Adjustment.Steps rule) {
            return rule.cap().flatMap(Numbers::known);
        } else if (adjustment instanceof Adjustment.Conditional rule) {
            return Numbers.known(rule.points());
        } else if (adjustment instanceof Adjustment.Ladder rule) {
            return rule.cap().flatMap(Numbers::known);
        }
        return adjustment instanceof Adjustment.Discretionary rule
                ? rule.max().flatMap(Numbers::known)
                : Optional.empty();
    }
}
