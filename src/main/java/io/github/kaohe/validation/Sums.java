package io.github.kaohe.validation;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Node;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Numbers that must add up exactly. Where some are blanks, only what is certain is reported: that the known ones alone are
 * too many.
 */
final class Sums {
    private Sums() {}

    static void checkPoints(Figure expected, List<Node> children, Form form, Place place, Findings found) {
        List<Node> weighted = Labels.weighted(children);
        boolean onlyLabels = weighted.isEmpty() && children.stream().anyMatch(Labels::only);
        boolean incomplete = weighted.stream().anyMatch(child -> child.points().isEmpty());
        if (!onlyLabels && !incomplete) {
            List<Figure> points =
                    weighted.stream().flatMap(child -> child.points().stream()).toList();
            check(ProblemCode.KH1101, expected, points, form, place, found);
        }
    }

    static void check(ProblemCode code, Figure expected, List<Figure> figures, Form form, Place place, Findings found) {
        Optional<BigDecimal> goal = Numbers.known(expected);
        if (goal.isEmpty()) {
            return;
        }
        List<BigDecimal> known = figures.stream()
                .flatMap(figure -> Numbers.known(figure).stream())
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = sum.compareTo(goal.get());
        boolean open = known.size() < figures.size();
        if (compared == 0 || (open && (compared < 0 || !notNegative(figures, form)))) {
            return;
        }
        BigDecimal difference = sum.subtract(goal.get()).abs();
        String gap = open ? "gap.already-more" : compared < 0 ? "gap.short" : "gap.more";
        found.add(
                code,
                place,
                "expected",
                goal.get(),
                "actual",
                sum,
                "terms",
                terms(figures),
                "gap",
                Words.of(gap, "difference", difference));
    }

    private static String terms(List<Figure> figures) {
        String terms = figures.stream()
                .map(figure ->
                        Numbers.known(figure).map(BigDecimal::toPlainString).orElse("__"))
                .collect(Collectors.joining(" + "));
        return terms.isEmpty() ? "0" : terms;
    }

    private static boolean notNegative(List<Figure> figures, Form form) {
        return figures.stream()
                .filter(Figure.BlankRef.class::isInstance)
                .map(figure -> ((Figure.BlankRef) figure).name())
                .allMatch(name -> form.card().blanks().stream()
                        .filter(blank -> blank.name().equals(name))
                        .map(Blank::min)
                        .flatMap(Optional::stream)
                        .noneMatch(min -> min.signum() < 0));
    }
}
