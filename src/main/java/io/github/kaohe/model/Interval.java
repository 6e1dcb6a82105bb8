package io.github.kaohe.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A range of numbers with explicit ends.
 *
 * @param lower       lower end; empty: no lower end
 * @param lowerClosed whether the lower end belongs to it
 * @param upper       upper end; empty: no upper end
 * @param upperClosed whether the upper end belongs to it
 */
public record Interval(Optional<Figure> lower, boolean lowerClosed, Optional<Figure> upper, boolean upperClosed) {
    /** Checks for null; an absent end counts as open. */
    public Interval {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        lowerClosed &= lower.isPresent();
        upperClosed &= upper.isPresent();
    }

    /**
     * {@return numbers from a limit on, the limit included (以上, 达到)}
     *
     * @param limit the limit
     */
    public static Interval atLeast(Figure limit) {
        return new Interval(Optional.of(limit), true, Optional.empty(), false);
    }

    /**
     * {@return numbers above a limit, the limit excluded (超过, 高于)}
     *
     * @param limit the limit
     */
    public static Interval above(Figure limit) {
        return new Interval(Optional.of(limit), false, Optional.empty(), false);
    }

    /**
     * {@return numbers up to a limit, the limit included (以下, 以内)}
     *
     * @param limit the limit
     */
    public static Interval atMost(Figure limit) {
        return new Interval(Optional.empty(), false, Optional.of(limit), true);
    }

    /**
     * {@return numbers below a limit, the limit excluded (低于, 不足)}
     *
     * @param limit the limit
     */
    public static Interval below(Figure limit) {
        return new Interval(Optional.empty(), false, Optional.of(limit), false);
    }

    /**
     * {@return numbers from one limit to another, the first included, the second excluded}
     *
     * @param lower lower limit, included
     * @param upper upper limit, excluded
     */
    public static Interval fromBelow(Figure lower, Figure upper) {
        return new Interval(Optional.of(lower), true, Optional.of(upper), false);
    }

    /**
     * {@return numbers from one limit to another, both included}
     *
     * @param lower lower limit
     * @param upper upper limit
     */
    public static Interval closed(Figure lower, Figure upper) {
        return new Interval(Optional.of(lower), true, Optional.of(upper), true);
    }
}
