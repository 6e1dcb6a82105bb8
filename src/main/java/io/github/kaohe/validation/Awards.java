package io.github.kaohe.validation;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Limit;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** What a band or rating gives. */
final class Awards {
    private Awards() {}

    static void check(Award award, Words what, Site site, Findings found) {
        if (award instanceof Award.Choice choice) {
            Ranges.check(Numbers.known(choice.min()), Numbers.known(choice.max()), what, site.place(), found);
        }
        checkMost(Numbers.most(award, site), what, site, found);
    }

    /** The most that something gives is not cut off by the usual cap. */
    static void checkMost(Optional<BigDecimal> most, Words what, Site site, Findings found) {
        if (site.standing() == Site.Standing.WEIGHTED && site.node().limits().cap() instanceof Limit.Usual) {
            most.ifPresent(points -> site.outOf()
                    .filter(outOf -> points.compareTo(outOf) > 0)
                    .ifPresent(outOf -> found.add(
                            ProblemCode.KH1208, site.place(), "what", what, "points", points, "outOf", outOf)));
        }
    }
}
