package io.github.kaohe.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One observed value (计量项).
 *
 * @param id          kebab-case id, unique in its indicator or, for a measure of the card, in the card
 * @param title       what is observed: {@code 迟到}, {@code 回款率}
 * @param type        what kind of value it takes
 * @param noneIfEmpty whether leaving it empty means none: a number counts as 0, an answer as no; the report lists the
 *                    assumption
 * @param source      where the value comes from (数据来源), may be empty
 * @param origin      what the value may be worked out from, instead of being observed itself
 */
public record Measure(
        String id, String title, MeasureType type, boolean noneIfEmpty, String source, MeasureOrigin origin) {
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A measure that is observed itself.
     *
     * @param id          kebab-case id
     * @param title       what is observed
     * @param type        what kind of value it takes
     * @param noneIfEmpty whether leaving it empty means none
     * @param source      where the value comes from, may be empty
     */
    public Measure(String id, String title, MeasureType type, boolean noneIfEmpty, String source) {
        this(id, title, type, noneIfEmpty, source, MeasureOrigin.observed());
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

    /** {@return this measure, where leaving it empty means none} */
    public Measure orNone() {
        return new Measure(id, title, type, true, source, origin);
    }

    /**
     * {@return how the value is worked out from inputs}: by its metric, from the fields of filled records, or, for a ratio,
     * from its two numbers; empty where only the value itself can be given
     */
    public Optional<Formula> formula() {
        return type instanceof MeasureType.Ratio ratio ? Optional.of(ratio.formula()) : origin.formula();
    }
}
