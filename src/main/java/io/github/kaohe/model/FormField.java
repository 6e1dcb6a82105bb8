package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;

/**
 * A field of a form that is not scored: a name, a month, a signature.
 *
 * @param id       kebab-case id
 * @param title    as printed, such as {@code 姓名}
 * @param type     what is written into it
 * @param required whether the form demands it (*)
 * @param prefix   printed in front of the value, such as {@code ¥}; may be empty
 * @param preset   value the form prints itself, such as {@code 大客户经理}; may be empty
 * @param choices  what may be chosen; for {@link Type#CHOICE}
 */
public record FormField(
        String id, String title, Type type, boolean required, String prefix, String preset, List<String> choices) {

    /** What is written into a field. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A day. */
        DATE,
        /** A month or other period. */
        PERIOD,
        /** A number. */
        NUMBER,
        /** An amount of money. */
        MONEY,
        /** A number of things: whole, zero or more. */
        COUNT,
        /** One of the choices. */
        CHOICE,
        /** Yes or no (是/否). */
        YES_NO,
        /** A signature, written by hand. */
        SIGNATURE,
        /** Several lines of text. */
        REMARKS,
        /** The total, filled in by the form. */
        TOTAL,
        /** The grade, filled in by the form. */
        GRADE
    }

    /** The answer yes. */
    public static final String YES = "是";
    /** The answer no. */
    public static final String NO = "否";

    public FormField {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(preset, "preset");
        choices = List.copyOf(choices);
    }

    /**
     * {@return an optional field}
     *
     * @param id    kebab-case id
     * @param title as printed
     * @param type  what is written into it
     */
    public static FormField of(String id, String title, Type type) {
        return new FormField(id, title, type, false, "", "", List.of());
    }

    /** {@return this field, required} */
    public FormField asRequired() {
        return new FormField(id, title, type, true, prefix, preset, choices);
    }

    /**
     * {@return whether a text can stand in this field}
     *
     * <p>A number is in plain decimals; a count is whole; money has at most two decimals; a day is {@code 2026-03-05},
     * {@code 2026/3/5}, {@code 2026.3.5}, {@code 2026年3月5日} or, for one that comes every year, {@code 3月5日}; an answer is
     * {@code 是} or {@code 否}; a choice is one of the choices.
     *
     * @param text the text, without blanks at its ends
     */
    public boolean accepts(String text) {
        return FieldTexts.accepts(this, text);
    }

    /**
     * {@return whether two texts say the same in this field}: the same day however it is written, else the same but for blanks
     * at the ends
     *
     * @param one   a text
     * @param other another
     */
    public boolean same(String one, String other) {
        return FieldTexts.same(this, one.strip(), other.strip());
    }
}
