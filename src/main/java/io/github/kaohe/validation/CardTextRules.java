package io.github.kaohe.validation;

import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Validity;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.List;

/** Names and texts of a card and its fields, and when it is in force. */
final class CardTextRules {
    private CardTextRules() {}

    static void check(Form form, Findings found) {
        Scorecard card = form.card();
        new Ids("kind.card").check(card.id(), Place.ROOT, found);
        required(card.title(), "what.card-title", found);
        required(card.version(), "what.version", found);
        checkValidity(card.validity(), found);
        Ids fields = new Ids("kind.field");
        for (List<FormField> part : List.of(card.header(), card.body(), card.footer())) {
            for (FormField field : part) {
                fields.check(field.id(), Place.ROOT, found);
                if (field.type() == FormField.Type.CHOICE && field.choices().isEmpty()) {
                    found.add(ProblemCode.KH1204, Place.ROOT, "what", Words.of("what.choices", "title", field.title()));
                }
            }
        }
    }

    private static void required(String text, String what, Findings found) {
        if (text.isBlank()) {
            found.add(ProblemCode.KH1001, Place.ROOT, "what", Words.of(what));
        }
    }

    private static void checkValidity(Validity validity, Findings found) {
        validity.from()
                .ifPresent(from -> validity.until()
                        .filter(until -> until.isBefore(from))
                        .ifPresent(until -> found.add(ProblemCode.KH1004, Place.ROOT, "from", from, "until", until)));
    }
}
