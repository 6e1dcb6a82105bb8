package io.github.kaohe.validation;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;

/** Floors stand below caps. */
final class LimitRules {
    private LimitRules() {}

    static void checkCard(Form form, Findings found) {
        Scorecard card = form.card();
        Limits limits = card.limits();
        check(floor(limits.floor(), true), cap(limits.cap(), Numbers.known(card.fullMarks())), Place.ROOT, found);
        Numbers.known(limits.cap())
                .filter(cap -> Marks.bounded(form))
                .ifPresent(cap -> Numbers.known(card.fullMarks())
                        .filter(marks -> cap.compareTo(marks) > 0)
                        .ifPresent(marks -> found.add(
                                ProblemCode.KH1302, Place.ROOT, "rule", Marks.card(), "cap", cap, "highest", marks)));
    }

    static void check(Site site, Form form, Findings found) {
        Limits limits = site.node().limits();
        boolean usual = usuallyKept(site);
        check(
                floor(limits.floor(), usual),
                cap(limits.cap(), usual ? site.outOf() : Optional.empty()),
                site.place(),
                found);
    }

    private static boolean usuallyKept(Site site) {
        return site.standing() == Site.Standing.WEIGHTED
                && (!(site.node() instanceof Section section) || section.pool());
    }

    private static Optional<BigDecimal> cap(Limit cap, Optional<BigDecimal> usual) {
        return cap instanceof Limit.Usual ? usual : Numbers.known(cap);
    }

    private static Optional<BigDecimal> floor(Limit floor, boolean usuallyZero) {
        return floor instanceof Limit.Usual && usuallyZero ? Numbers.known(Figure.ZERO) : Numbers.known(floor);
    }

    private static void check(Optional<BigDecimal> floor, Optional<BigDecimal> cap, Place place, Findings found) {
        if (floor.isPresent() && cap.isPresent() && floor.get().compareTo(cap.get()) > 0) {
            found.add(ProblemCode.KH1306, place, "floor", floor.get(), "cap", cap.get());
        }
    }
}
