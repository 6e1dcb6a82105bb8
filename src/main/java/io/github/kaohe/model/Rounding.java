package io.github.kaohe.model;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How scores are rounded. A total is rounded once; its grade is read from the rounded total.
 *
 * @param totalDecimals decimals of the total, 0 to 10
 * @param lineDecimals  decimals to which each indicator's contribution is rounded before it is added; empty: not at all
 * @param mode          how
 */
public record Rounding(int totalDecimals, OptionalInt lineDecimals, RoundingMode mode) {
    /** The total to 2 decimals, half up; lines exact. */
    public static final Rounding TOTAL = new Rounding(2, OptionalInt.empty(), RoundingMode.HALF_UP);

    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (totalDecimals < 0 || totalDecimals > 10 || lineDecimals.orElse(0) < 0 || lineDecimals.orElse(0) > 10) {
            throw new IllegalArgumentException("decimals must be 0 to 10");
        }
    }
}
