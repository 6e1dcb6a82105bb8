package io.github.kaohe.validation;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Veto;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;

/** The rules that overrule a card's total. */
final class VetoRules {
    private VetoRules() {}

    static void check(Form form, Findings found) {
        Scorecard card = form.card();
        Ids ids = new Ids("kind.veto");
        List<String> grades = card.grades().stream().map(grade -> grade.label()).toList();
        for (Veto veto : card.vetoes()) {
            Place place = Place.tree(veto.criteria().isBlank() ? veto.id() : veto.criteria());
            ids.check(veto.id(), place, found);
            for (MeasureUse use : new LinkedHashSet<>(MeasureUse.of(veto.when()))) {
                MeasureRules.checkUse(use, form.measure(use.measure()), place, found);
            }
            Conditions.ofCard(form).check(veto.when(), place, found);
            if (veto.total().isEmpty() && veto.grade().isEmpty()) {
                found.add(ProblemCode.KH1307, place);
            }
            veto.grade()
                    .filter(grade -> !grades.isEmpty() && !grades.contains(grade))
                    .ifPresent(grade -> found.add(ProblemCode.KH1409, place, "grade", grade, "grades", grades));
        }
    }
}
