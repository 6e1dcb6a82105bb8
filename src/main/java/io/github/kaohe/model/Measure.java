package io.github.kaohe.model;

import java.util.Objects;

/**
 * One observed value (计量项).
 *
 * @param id          kebab-case id, unique in its indicator or, for a measure of the card, in the card
 * @param title       what is observed: {@code 迟到}, {@code 回款率}
 * @param type        what kind of value it takes
 * @param noneIfEmpty whether leaving it empty means none: a number counts as 0, an answer as no; the report lists the
 *                    assumption
 * @param source      where the value comes from (数据来源), may be empty
 */
public record Measure(String id, String title, MeasureType type, boolean noneIfEmpty, String source) {
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
    }

    /**
     * {@return a measure that must be given}
     *
     * @param id    kebab-case id
     * @param title what is observed
     * @param type  what kind of value it takes
     */
    public static Measure of(String id, String title, MeasureType type) {
        return new Measure(id, title, type, false, "");
    }
}
