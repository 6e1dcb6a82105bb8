package io.github.kaohe.validation;

import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fields of forms that are not scored: each with an id and a title of its own. */
final class RecordFields {
    private final Ids ids = new Ids("kind.field");
    private final Set<String> titles = new HashSet<>();
    private final Findings found;

    RecordFields(Findings found) {
        this.found = found;
    }

    void check(FormField field) {
        Place place = field.title().isBlank() ? Place.ROOT : Place.tree(field.title());
        ids.check(field.id(), place, found);
        HeadRules.required(field.title(), place, Words.of("what.field-title", "id", field.id()), found);
        if (!field.title().isBlank() && !titles.add(field.title())) {
            found.add(ProblemCode.KH1611, place, "title", field.title());
        }
        if (field.type() == FormField.Type.TOTAL || field.type() == FormField.Type.GRADE) {
            found.add(
                    ProblemCode.KH1612,
                    place,
                    "what",
                    Words.of("what.field-named", "title", field.title()),
                    "type",
                    name(field.type()),
                    "cure",
                    Words.of("cure.record-type"));
        }
        CardTextRules.checkChoices(field, place, found);
    }

    /** What follows must follow from an answer that can be given. */
    static void checkFollows(List<Follow> follows, FormField field, Words what, Place place, Findings found) {
        boolean limited = field.type() == FormField.Type.CHOICE || field.type() == FormField.Type.YES_NO;
        for (Follow follow : follows) {
            if (follow.answer().isBlank() || (limited && !field.accepts(follow.answer()))) {
                List<String> answers =
                        field.type() == FormField.Type.YES_NO ? List.of(FormField.YES, FormField.NO) : field.choices();
                found.add(ProblemCode.KH1614, place, "what", what, "answer", follow.answer(), "answers", answers);
            }
        }
    }

    static String name(FormField.Type type) {
        return type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
