package io.github.kaohe.validation;

import io.github.kaohe.model.Column;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Layout;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Raters: declared, and with weights that add up to 100. */
final class RaterRules {
    private RaterRules() {}

    static void check(Site site, Form form, Findings found) {
        checkKnown(site.node().raters(), form, site.place(), found);
        if (site.node() instanceof Section section) {
            section.layout().ifPresent(layout -> checkKnown(raters(layout), form, site.place(), found));
        }
    }

    static void checkCard(Form form, Findings found) {
        Set<String> bound = new HashSet<>();
        form.sites().forEach(site -> bound.addAll(site.node().raters()));
        Ids ids = new Ids("kind.rater");
        List<Figure> weights = new ArrayList<>();
        for (Rater rater : form.card().raters()) {
            ids.check(rater.id(), Place.ROOT, found);
            if (rater.title().isBlank()) {
                found.add(ProblemCode.KH1001, Place.ROOT, "what", Words.of("what.rater-title", "id", rater.id()));
            }
            if (rater.weight().isEmpty() && !rater.reference() && !bound.contains(rater.id())) {
                found.add(ProblemCode.KH1502, Place.ROOT, "rater", name(rater));
            }
            rater.weight().filter(weight -> !rater.reference()).ifPresent(weights::add);
            rater.weight()
                    .flatMap(Numbers::known)
                    .filter(weight -> weight.signum() <= 0)
                    .ifPresent(weight ->
                            found.add(ProblemCode.KH1503, Place.ROOT, "rater", name(rater), "weight", weight));
        }
        if (!weights.isEmpty()) {
            Sums.check(ProblemCode.KH1501, Figure.HUNDRED, weights, form, Place.ROOT, found);
        }
        checkKnown(raters(form.card().layout()), form, Place.ROOT, found);
    }

    private static List<String> raters(Layout layout) {
        return layout.columns().stream()
                .map(Column::rater)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void checkKnown(List<String> raters, Form form, Place place, Findings found) {
        Set<String> declared = form.card().raters().stream().map(Rater::id).collect(Collectors.toSet());
        for (String rater : raters) {
            if (!declared.contains(rater)) {
                found.add(ProblemCode.KH1406, place, "rater", rater);
            }
        }
    }

    private static String name(Rater rater) {
        return rater.title().isBlank() ? rater.id() : rater.title();
    }
}
