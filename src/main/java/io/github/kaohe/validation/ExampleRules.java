package io.github.kaohe.validation;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names in examples exist. An example that promises the problem of an unknown name may have one; one with options of its
 * own speaks of another reading of the form and is left to its verification.
 */
final class ExampleRules {
    private static final Set<String> CODES =
            Arrays.stream(ProblemCode.values()).map(ProblemCode::name).collect(Collectors.toSet());

    private ExampleRules() {}

    static void check(Form form, Findings found) {
        if (form.card().examples().isEmpty()) {
            return;
        }
        Keys keys = Keys.of(form);
        for (Example example : form.card().examples()) {
            if (example.options().isEmpty()) {
                new Check(example, found).run(form.card(), keys);
            }
        }
    }

    private record Check(Example example, Findings found) {

        void run(Scorecard card, Keys keys) {
            Appraisal appraisal = example.appraisal();
            names("what.form", List.of(appraisal.form()), card.id()::equals, "KH4001");
            names("what.blank", appraisal.blanks().keySet(), blanks(card)::contains, "KH4005");
            for (RaterSheet sheet : sheets(appraisal)) {
                names("what.value", sheet.values().keySet(), keys::isMeasure, "KH4002");
                names("what.indicator", sheet.awarded().keySet(), keys::isIndicator, "KH4002");
            }
            names("what.indicator", appraisal.notApplicable(), keys::isIndicator, "KH4002");
            names("what.rater", appraisal.raters().keySet(), raters(card)::contains, "KH4201");
            names("what.node", example.lines().keySet(), keys::isNode, "");
            names("what.grade", example.grade().stream().toList(), grades(card)::contains, "");
            names("what.code", example.problems(), CODES::contains, "");
        }

        private void names(String what, Collection<String> names, Predicate<String> exists, String promised) {
            for (String name : names) {
                if (!exists.test(name) && !example.problems().contains(promised)) {
                    found.add(
                            ProblemCode.KH1408,
                            Place.ROOT,
                            "example",
                            example.title(),
                            "what",
                            Words.of(what),
                            "name",
                            name);
                }
            }
        }

        private static List<RaterSheet> sheets(Appraisal appraisal) {
            List<RaterSheet> sheets = new ArrayList<>();
            sheets.add(appraisal.shared());
            appraisal.raters().values().forEach(sheets::addAll);
            return sheets;
        }

        private static Set<String> blanks(Scorecard card) {
            return card.blanks().stream().map(blank -> blank.name()).collect(Collectors.toSet());
        }

        private static Set<String> raters(Scorecard card) {
            return card.raters().stream().map(Rater::id).collect(Collectors.toSet());
        }

        private static Set<String> grades(Scorecard card) {
            Set<String> grades = card.grades().stream().map(Grade::label).collect(Collectors.toSet());
            card.vetoes().forEach(veto -> veto.grade().ifPresent(grades::add));
            return grades;
        }
    }
}
