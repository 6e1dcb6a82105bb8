package io.github.kaohe.builder;

import io.github.kaohe.model.FormField;
import java.util.List;

/** A field of the form that is not scored; text, unless it says otherwise. A complete value that can be said more precisely. */
public final class FieldWord {
    private final FormField field;

    FieldWord(FormField field) {
        this.field = field;
    }

    /**
     * {@return this field with an id of its own}
     *
     * @param id kebab-case id
     */
    public FieldWord as(String id) {
        return with(id, field.type(), field.required(), field.prefix(), field.preset(), field.choices());
    }

    /** {@return this field for a day} */
    public FieldWord date() {
        return of(FormField.Type.DATE);
    }

    /** {@return this field for a month or other period} */
    public FieldWord period() {
        return of(FormField.Type.PERIOD);
    }

    /** {@return this field for a number} */
    public FieldWord number() {
        return of(FormField.Type.NUMBER);
    }

    /** {@return this field for an amount of money} */
    public FieldWord money() {
        return of(FormField.Type.MONEY);
    }

    /** {@return this field for a signature, written by hand} */
    public FieldWord signature() {
        return of(FormField.Type.SIGNATURE);
    }

    /** {@return this field for several lines of text} */
    public FieldWord remarks() {
        return of(FormField.Type.REMARKS);
    }

    /** {@return this field for the total, filled in by the form} */
    public FieldWord total() {
        return of(FormField.Type.TOTAL);
    }

    /** {@return this field for the grade, filled in by the form} */
    public FieldWord grade() {
        return of(FormField.Type.GRADE);
    }

    /**
     * {@return this field for one of several choices}
     *
     * @param choices what may be chosen
     */
    public FieldWord oneOf(String... choices) {
        return with(
                field.id(), FormField.Type.CHOICE, field.required(), field.prefix(), field.preset(), List.of(choices));
    }

    /** {@return this field, which must be filled in (*)} */
    public FieldWord required() {
        return with(field.id(), field.type(), true, field.prefix(), field.preset(), field.choices());
    }

    /**
     * {@return this field with a mark in front of its value}
     *
     * @param mark the mark, such as {@code ¥}
     */
    public FieldWord prefix(String mark) {
        return with(field.id(), field.type(), field.required(), mark, field.preset(), field.choices());
    }

    /**
     * {@return this field with the value that the form prints itself}
     *
     * @param value the value, such as {@code 大客户经理}
     */
    public FieldWord preset(String value) {
        return with(field.id(), field.type(), field.required(), field.prefix(), value, field.choices());
    }

    FormField field(String derivedId) {
        return field.id().isEmpty() ? as(derivedId).field : field;
    }

    private FieldWord of(FormField.Type type) {
        return with(field.id(), type, field.required(), field.prefix(), field.preset(), field.choices());
    }

    private FieldWord with(
            String id, FormField.Type type, boolean required, String prefix, String preset, List<String> choices) {
        return new FieldWord(new FormField(id, field.title(), type, required, prefix, preset, choices));
    }
}
