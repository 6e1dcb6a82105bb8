package io.github.kaohe.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An exact number: one decimal over another, which is positive. */
record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {
    private static final int MOST_DECIMALS = 10;

    static final Fraction ZERO = of(BigDecimal.ZERO);

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    /** {@return the mean of some values, at least one} */
    static Fraction mean(List<BigDecimal> values) {
        return new Fraction(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(values.size()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    Fraction dividedBy(BigDecimal divisor) {
        return new Fraction(numerator, denominator.multiply(divisor));
    }

    BigDecimal round(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** {@return the number, to ten decimals at most and without trailing zeros} */
    BigDecimal decimal() {
        BigDecimal stripped = round(MOST_DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
