package io.github.kaohe.excel;

import io.github.kaohe.model.FormField;
import io.github.kaohe.problem.Words;

/** What a field takes, in words. */
final class RecordKinds {
    private RecordKinds() {}

    static Words of(FormField field) {
        return switch (field.type()) {
            case CHOICE -> Words.of("field.choice", "choices", field.choices());
            case DATE -> Words.of("field.date");
            case NUMBER -> Words.of("field.number");
            case MONEY -> Words.of("field.money");
            case COUNT -> Words.of("field.count");
            case YES_NO -> Words.of("field.yes-no");
            default -> Words.of("field.text");
        };
    }
}
