package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Observation;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an appraisal writes into the fields of a form, by id of the field. */
final class FieldEntries {
    private final Map<String, FormField> byKey = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Problem> problems;

    FieldEntries(List<FormField> fields, List<Problem> problems) {
        this.problems = problems;
        fields.forEach(field -> byKey.putIfAbsent(field.id(), field));
        fields.forEach(field -> byKey.putIfAbsent(field.title(), field));
    }

    /** Takes the fields, and the values that are given under the id or title of a field. */
    void take(Appraisal appraisal) {
        appraisal.fields().forEach(this::take);
        appraisal.shared().values().forEach((key, value) -> take(key, text(value)));
        Set<String> others = new LinkedHashSet<>(appraisal.shared().awarded().keySet());
        others.addAll(appraisal.notApplicable());
        others.addAll(appraisal.raters().keySet());
        others.forEach(this::unknown);
    }

    /** Takes what is written into one field; blanks alone are nothing. */
    void take(String key, String written) {
        FormField field = byKey.get(key);
        String text = written.strip();
        if (field == null) {
            unknown(key);
        } else if (!text.isEmpty() && check(field, text)) {
            String before = texts.putIfAbsent(field.id(), text);
            if (before != null && !before.equals(text)) {
                report(ProblemCode.KH4403, field, "first", before, "second", text);
            }
        }
    }

    boolean isFilled(FormField field) {
        return texts.containsKey(field.id());
    }

    /** {@return what is written into a field, empty if nothing is} */
    String text(FormField field) {
        return texts.getOrDefault(field.id(), "");
    }

    /** What is written into the field counts as written even if it is wrong: the problem says so. */
    private boolean check(FormField field, String text) {
        if (!field.accepts(text)) {
            report(ProblemCode.KH4402, field, "value", text, "kind", kind(field));
        }
        return true;
    }

    /** {@return what a person should have written into a field} */
    static Words kind(FormField field) {
        return field.type() == FormField.Type.CHOICE
                ? Words.of("field.choice", "choices", field.choices())
                : Words.of("field."
                        + switch (field.type()) {
                            case DATE -> "date";
                            case NUMBER -> "number";
                            case MONEY -> "money";
                            case COUNT -> "count";
                            case YES_NO -> "yes-no";
                            default -> "text";
                        });
    }

    private void unknown(String key) {
        problems.add(Problem.of(ProblemCode.KH4401, Place.ROOT, "key", key));
    }

    private void report(ProblemCode code, FormField field, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("field", field.title()));
        all.addAll(List.of(arguments));
        problems.add(Problem.of(code, Place.tree(field.title()), all.toArray()));
    }

    static String text(Observation value) {
        if (value instanceof Observation.Amount amount) {
            return amount.value().toPlainString();
        } else if (value instanceof Observation.Rated rated) {
            return rated.label();
        } else if (value instanceof Observation.Answer answer) {
            return answer.yes() ? FormField.YES : FormField.NO;
        }
        return Explain.shown(value);
    }
}
