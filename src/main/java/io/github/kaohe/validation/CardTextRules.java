package io.github.kaohe.validation;

import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.List;

/** Names and texts of a card and its fields, and when it is in force. */
final class CardTextRules {
    private CardTextRules() {}

    static void check(Form form, Findings found) {
        Scorecard card = form.card();
        HeadRules.check(card, "kind.card", "what.card-title", "what.version", found);
        Ids fields = new Ids("kind.field");
        for (List<FormField> part : List.of(card.header(), card.body(), card.footer())) {
            for (FormField field : part) {
                fields.check(field.id(), Place.ROOT, found);
                checkChoices(field, Place.ROOT, found);
            }
        }
    }

    static void checkChoices(FormField field, Place place, Findings found) {
        if (field.type() == FormField.Type.CHOICE && field.choices().isEmpty()) {
            found.add(ProblemCode.KH1204, place, "what", Words.of("what.choices", "title", field.title()));
        }
    }
}
