package io.github.kaohe.model;

import java.util.Objects;

/**
 * Between which numbers a raw score is kept before overrides.
 *
 * @param floor the lowest raw score; usually 0 (扣完为止)
 * @param cap   the highest raw score; usually {@code outOf}
 */
public record Limits(Limit floor, Limit cap) {
    /** From 0 to {@code outOf}. */
    public static final Limits USUAL = new Limits(Limit.USUAL, Limit.USUAL);

    /** Checks for null. */
    public Limits {
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(cap, "cap");
    }
}
