package io.github.kaohe.excel;

import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.FormField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written into the cells of record forms and checklists. */
final class RecordSlots {
    private static final Optional<BigDecimal> NO_LIMIT = Optional.empty();
    private static final Optional<BigDecimal> FROM_ZERO = Optional.of(BigDecimal.ZERO);

    private RecordSlots() {}

    /** {@return the slot of a field; a hint stands in it until something is written} */
    static Slot field(FormField field, String hint) {
        String preset = field.preset().isEmpty() ? hint : field.preset();
        return Slot.input(InputKey.field(field.id()), type(field, ""), check(field), field.title())
                .withPreset(preset);
    }

    /** {@return the slot of a row's answer} */
    static Slot answer(ChecklistItem item) {
        FormField field = answerField(item);
        boolean not = item.conditional();
        InputType type = type(field, item.unit()).orNotApplicable(not);
        Check check = check(field);
        if (not && check.kind() == Check.Kind.LIST) {
            List<String> options = new ArrayList<>(check.options());
            options.add(Check.NOT_APPLICABLE);
            check = Check.list(options);
        } else if (not) {
            check = check.kind() == Check.Kind.NONE || check.kind() == Check.Kind.DATE
                    ? Check.NONE
                    : Check.decimal(check.min(), check.max()).orNotApplicable(true);
        }
        return Slot.input(InputKey.value("", item.id(), "", InputKey.Part.WHOLE), type, check, title(item));
    }

    /** {@return the slot of what is written into a further column of a row} */
    static Slot entry(ChecklistItem item, String heading) {
        InputKey key = InputKey.value("", item.id(), heading, InputKey.Part.WHOLE);
        return Slot.input(key, InputType.TEXT, Check.NONE, title(item) + "/" + heading);
    }

    private static String title(ChecklistItem item) {
        return item.no().isEmpty() ? item.id() : item.no();
    }

    /** {@return a row's answer as a field} */
    static FormField answerField(ChecklistItem item) {
        return FormField.of(item.id(), title(item), item.answer());
    }

    private static InputType type(FormField field, String unit) {
        return switch (field.type()) {
            case DATE -> InputType.DATE;
            case NUMBER, COUNT -> InputType.number(unit);
            case MONEY -> InputType.number(unit.isEmpty() ? "元" : unit);
            case CHOICE -> InputType.label(field.choices());
            case YES_NO -> InputType.YES_NO;
            default -> InputType.TEXT;
        };
    }

    private static Check check(FormField field) {
        return switch (field.type()) {
            case DATE -> Check.DATE;
            case NUMBER -> Check.decimal(NO_LIMIT, NO_LIMIT);
            case MONEY -> Check.decimal(FROM_ZERO, NO_LIMIT);
            case COUNT -> Check.whole(NO_LIMIT);
            case CHOICE -> Check.list(field.choices());
            case YES_NO -> Check.YES_NO;
            default -> Check.NONE;
        };
    }

    /** {@return how the cell of a field looks} */
    static Look look(Slot slot) {
        return switch (slot.type().form()) {
            case DATE -> Look.INPUT_DATE;
            case TEXT -> Look.INPUT_TEXT;
            default -> Look.INPUT;
        };
    }
}
