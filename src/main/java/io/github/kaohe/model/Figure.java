package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Objects;

/** A number of a definition: printed, mended, chosen, or left blank for the company to fill in. */
public sealed interface Figure {

    /**
     * A number that is known.
     *
     * @param value      the number; trailing zeros are dropped, so 5 and 5.0 are equal
     * @param provenance whether the document prints it
     */
    record Number(BigDecimal value, Provenance provenance) implements Figure {
        public Number {
            value = plain(value);
            Objects.requireNonNull(provenance, "provenance");
        }
    }

    /**
     * A number that the document leaves blank (空白).
     *
     * @param name name of a {@link Blank} that the card declares
     */
    record BlankRef(String name) implements Figure {
        public BlankRef {
            Objects.requireNonNull(name, "name");
        }
    }

    /** The number 0. */
    Figure ZERO = of(0);
    /** The number 1. */
    Figure ONE = of(1);
    /** The number 100. */
    Figure HUNDRED = of(100);

    /**
     * {@return a printed number}
     *
     * @param value the number
     */
    static Figure of(BigDecimal value) {
        return new Number(value, Provenance.PRINTED);
    }

    /**
     * {@return a printed number}
     *
     * @param value the number
     */
    static Figure of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * {@return a printed number}
     *
     * @param value the number in plain decimal notation, such as {@code "0.4"}
     * @throws NumberFormatException if it is none
     */
    static Figure of(String value) {
        return of(new BigDecimal(value));
    }

    /**
     * {@return a number the company fills in}
     *
     * @param name name of the blank
     */
    static Figure blank(String name) {
        return new BlankRef(name);
    }

    /**
     * {@return a number whose printing was mended}
     *
     * @param value  the number
     * @param reason what was mended
     */
    static Figure restored(String value, String reason) {
        return new Number(new BigDecimal(value), Provenance.restored(reason));
    }

    /**
     * {@return a number the document does not print}
     *
     * @param value  the number
     * @param reason why this one was chosen
     */
    static Figure reconstructed(String value, String reason) {
        return new Number(new BigDecimal(value), Provenance.reconstructed(reason));
    }

    /**
     * {@return a number without trailing zeros and without an exponent, so that equal numbers are equal objects}
     *
     * @param value the number
     */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -100 ? stripped.setScale(0) : stripped;
    }
}
