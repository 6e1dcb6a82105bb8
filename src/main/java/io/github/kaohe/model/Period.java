package io.github.kaohe.model;

import java.util.Objects;

/**
 * How often an appraisal takes place.
 *
 * @param cycle the cycle
 * @param text  as the document says it, may be empty
 */
public record Period(Cycle cycle, String text) {
    /** The cycles of the forms. */
    public enum Cycle {
        /** The document does not say. */
        UNSPECIFIED,
        /** Every month (月度). */
        MONTH,
        /** Every quarter (季度). */
        QUARTER,
        /** Every half year (半年度). */
        HALF_YEAR,
        /** Every year (年度). */
        YEAR
    }

    /** Not said. */
    public static final Period UNSPECIFIED = new Period(Cycle.UNSPECIFIED, "");

    public Period {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(text, "text");
    }
}
