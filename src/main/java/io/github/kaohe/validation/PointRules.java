package io.github.kaohe.validation;

import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Severity;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.List;

/** Points: who has some, and that they add up at every level. */
final class PointRules {
    private PointRules() {}

    static void checkCard(Form form, Findings found) {
        Scorecard card = form.card();
        positive(card.fullMarks(), "number.full-marks", Place.ROOT, found);
        Numbers.known(card.fullMarks())
                .filter(marks -> marks.signum() > 0 && marks.compareTo(BigDecimal.valueOf(100)) != 0)
                .ifPresent(marks -> found.add(ProblemCode.KH1106, Place.ROOT, "fullMarks", marks));
        if (card.children().isEmpty()) {
            Problem empty = Problem.of(ProblemCode.KH1105, Place.ROOT);
            boolean onlyTitle = card.completeness().level() == Completeness.Level.TITLE_ONLY;
            found.add(onlyTitle ? empty.withSeverity(Severity.NOTE) : empty);
        } else {
            Sums.checkPoints(card.fullMarks(), card.children(), form, Place.ROOT, found);
        }
    }

    static void check(Site site, Form form, Findings found) {
        checkOwn(site, found);
        if (site.node() instanceof Section section) {
            if (section.children().isEmpty()) {
                found.add(ProblemCode.KH1105, site.place());
            } else if (site.standing() == Site.Standing.WEIGHTED && !section.pool()) {
                site.outOfFigure()
                        .ifPresent(outOf -> Sums.checkPoints(outOf, section.children(), form, site.place(), found));
            }
        }
    }

    private static void checkOwn(Site site, Findings found) {
        Node node = site.node();
        if (site.standing() == Site.Standing.WEIGHTED) {
            if (node.points().isEmpty() && !Labels.only(node)) {
                found.add(ProblemCode.KH1102, site.place());
            }
        } else if (node.points().isPresent()) {
            boolean pooled = site.standing() == Site.Standing.POOLED;
            found.add(ProblemCode.KH1103, site.place(), "kind", Words.of(pooled ? "kind.pooled" : "kind.bonus"));
        }
        List.of(node.points(), node.outOf())
                .forEach(
                        figure -> figure.ifPresent(value -> positive(value, "number.own-points", site.place(), found)));
    }

    private static void positive(Figure figure, String number, Place place, Findings found) {
        Numbers.known(figure)
                .filter(value -> value.signum() <= 0)
                .ifPresent(value -> found.add(ProblemCode.KH1104, place, "number", Words.of(number), "value", value));
    }
}
