package io.github.kaohe.model;

import java.util.Objects;

/** A floor or cap. */
public sealed interface Limit {
    /** The usual one: floor 0 and cap {@code outOf}; none of either for a bonus. */
    record Usual() implements Limit {}

    /** None: scores may go below zero, or beyond full marks. */
    record None() implements Limit {}

    /**
     * A number.
     *
     * @param figure the limit, included
     */
    record At(Figure figure) implements Limit {
        /** Checks for null. */
        public At {
            Objects.requireNonNull(figure, "figure");
        }
    }

    /** The usual limit. */
    Limit USUAL = new Usual();
    /** No limit. */
    Limit NONE = new None();

    /**
     * {@return a limit at a number}
     *
     * @param figure the limit, included
     */
    static Limit at(Figure figure) {
        return new At(figure);
    }
}
