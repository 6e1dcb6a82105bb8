package io.github.kaohe.model;

import java.util.Objects;

/**
 * Between which numbers a raw score is kept before overrides.
 *
 * @param floor the lowest raw score; see {@link Limit.Usual} (扣完为止)
 * @param cap   the highest raw score; see {@link Limit.Usual}
 */
public record Limits(Limit floor, Limit cap) {
    /** The usual floor and cap. */
    public static final Limits USUAL = new Limits(Limit.USUAL, Limit.USUAL);

    public Limits {
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(cap, "cap");
    }
}
