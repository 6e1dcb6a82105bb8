package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Whose form it is: the header fields that were filled in when it was rendered. */
final class Subject {
    private static final int LONGEST = 1000;

    private Subject() {}

    /** {@return the header fields of an appraisal, one a line; empty if none is given} */
    static String of(Scorecard card, Appraisal appraisal) {
        StringBuilder subject = new StringBuilder();
        for (FormField field : card.header()) {
            String value = appraisal.fields().getOrDefault(field.title(), "").strip();
            String line = field.id() + "=" + value + "\n";
            if (!value.isEmpty() && value.indexOf('\n') < 0 && subject.length() + line.length() <= LONGEST) {
                subject.append(line);
            }
        }
        return subject.toString();
    }

    /** {@return the fields that now say something else} */
    static List<Problem> changed(Scorecard card, String subject, Appraisal read) {
        List<Problem> problems = new ArrayList<>();
        for (FormField field : card.header()) {
            String before = value(subject, field.id());
            String now = read.fields().getOrDefault(field.title(), "").strip();
            if (!before.isEmpty() && !field.same(before, now)) {
                problems.add(Problem.of(
                        ProblemCode.KH3037,
                        Place.tree(field.title()),
                        "field",
                        field.title(),
                        "expected",
                        before,
                        "actual",
                        now));
            }
        }
        return problems;
    }

    private static String value(String subject, String id) {
        return subject.lines()
                .filter(line -> line.startsWith(id + "="))
                .map(line -> line.substring(id.length() + 1))
                .findFirst()
                .orElse("");
    }
}
