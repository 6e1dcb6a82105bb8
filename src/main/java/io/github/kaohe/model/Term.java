package io.github.kaohe.model;

import java.util.Objects;

/**
 * A length of time (期限). The day or moment from which it runs does not count itself.
 *
 * @param length how long; negative: before the event. A whole number once its blank is filled in
 * @param unit   in what
 */
public record Term(Figure length, Unit unit) {
    /** What a term is counted in. */
    public enum Unit {
        /** Hours, to the minute. */
        HOURS,
        /** Calendar days. */
        DAYS,
        /** Working days (工作日), by a calendar that the caller gives. */
        WORKING_DAYS,
        /** Months; a day that the month does not have is its last day. */
        MONTHS
    }

    public Term {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * {@return a term of calendar days}
     *
     * @param days how many
     */
    public static Term days(long days) {
        return new Term(Figure.of(days), Unit.DAYS);
    }
}
