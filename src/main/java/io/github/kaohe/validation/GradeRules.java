package io.github.kaohe.validation;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grades: best first, each with a label of its own, and within reach. */
final class GradeRules {
    private GradeRules() {}

    static void check(Form form, Findings found) {
        List<Grade> grades = form.card().grades();
        checkLabels(grades, found);
        checkOrder(grades, found);
        if (Marks.bounded(form)) {
            grades.forEach(grade -> checkReach(grade, form.card(), found));
        }
    }

    private static void checkLabels(List<Grade> grades, Findings found) {
        Set<String> labels = new HashSet<>();
        for (Grade grade : grades) {
            if (grade.label().isBlank()) {
                found.add(ProblemCode.KH1001, Place.ROOT, "what", Words.of("what.grade-label"));
            } else if (!labels.add(grade.label())) {
                found.add(ProblemCode.KH1206, Place.ROOT, "kind", Words.of("kind.grade"), "label", grade.label());
            }
        }
    }

    private static void checkOrder(List<Grade> grades, Findings found) {
        Optional<Grade> higher = Optional.empty();
        Optional<Grade> open = Optional.empty();
        for (Grade grade : grades) {
            Optional<Grade> wrong = open.isPresent() ? open : higher.filter(before -> !below(grade, before));
            wrong.ifPresent(before ->
                    found.add(ProblemCode.KH1205, Place.ROOT, "grade", words(grade), "before", words(before)));
            if (grade.lower().isEmpty()) {
                open = open.or(() -> Optional.of(grade));
            } else if (grade.lower().flatMap(Numbers::known).isPresent()) {
                higher = Optional.of(grade);
            }
        }
    }

    /** Whether a grade begins below another; so it is taken to where a blank leaves that open. */
    private static boolean below(Grade grade, Grade higher) {
        Optional<BigDecimal> own = grade.lower().flatMap(Numbers::known);
        Optional<BigDecimal> other = higher.lower().flatMap(Numbers::known);
        if (own.isEmpty() || other.isEmpty()) {
            return true;
        }
        int compared = own.get().compareTo(other.get());
        return compared < 0 || (compared == 0 && higher.lowerOpen() && !grade.lowerOpen());
    }

    private static void checkReach(Grade grade, Scorecard card, Findings found) {
        Optional<BigDecimal> lower = grade.lower().flatMap(Numbers::known);
        Optional<BigDecimal> marks = Numbers.known(card.fullMarks());
        if (lower.isPresent() && marks.isPresent()) {
            int compared = lower.get().compareTo(marks.get());
            if (compared > 0 || (compared == 0 && grade.lowerOpen())) {
                found.add(ProblemCode.KH1210, Place.ROOT, "grade", words(grade), "fullMarks", marks.get());
            }
        }
    }

    private static Words words(Grade grade) {
        Optional<Figure> lower = grade.lower();
        if (lower.isEmpty()) {
            return Words.of("grade.open", "label", grade.label());
        }
        return Words.of(
                grade.lowerOpen() ? "grade.above" : "grade.from",
                "label",
                grade.label(),
                "lower",
                Numbers.known(lower.get()).map(BigDecimal::toPlainString).orElse("__"));
    }
}
