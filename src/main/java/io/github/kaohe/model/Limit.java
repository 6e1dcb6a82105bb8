package io.github.kaohe.model;

import java.util.Objects;

/** A floor or cap. */
public sealed interface Limit {
    /**
     * The usual one. For an indicator and for a pool: floor 0, cap {@code outOf}. For any other section and for a bonus:
     * neither, so that a row below zero or beyond full marks counts as it is.
     */
    record Usual() implements Limit {}

    /** None: scores may go below zero, or beyond full marks. */
    record None() implements Limit {}

    /**
     * A number.
     *
     * @param figure the limit, included
     */
    record At(Figure figure) implements Limit {
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
