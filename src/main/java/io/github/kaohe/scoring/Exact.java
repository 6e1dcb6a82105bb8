package io.github.kaohe.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a decimal over a positive whole number. Almost always the latter is 1 and the arithmetic is that of
 * {@link BigDecimal}; a third or a seventh keeps its denominator, so that 1/3 × 3 is 1 and no grade hangs on the 34th digit.
 */
final class Exact implements Comparable<Exact> {
    static final Exact ZERO = new Exact(BigDecimal.ZERO, BigInteger.ONE);
    static final Exact ONE = new Exact(BigDecimal.ONE, BigInteger.ONE);
    static final Exact HUNDRED = of(BigDecimal.valueOf(100));

    private final BigDecimal numerator;
    private final BigInteger denominator;

    private Exact(BigDecimal numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static Exact of(BigDecimal value) {
        return new Exact(value, BigInteger.ONE);
    }

    /** Nearly all numbers are, and need no care for a denominator. */
    private boolean isDecimal() {
        return denominator.equals(BigInteger.ONE);
    }

    Exact plus(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.add(other.numerator));
        } else if (denominator.equals(other.denominator)) {
            return reduced(numerator.add(other.numerator), denominator);
        }
        return reduced(
                numerator
                        .multiply(new BigDecimal(other.denominator))
                        .add(other.numerator.multiply(new BigDecimal(denominator))),
                denominator.multiply(other.denominator));
    }

    Exact minus(Exact other) {
        return plus(other.negate());
    }

    Exact negate() {
        return new Exact(numerator.negate(), denominator);
    }

    Exact times(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.multiply(other.numerator));
        }
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    Exact dividedBy(Exact divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("division by zero");
        } else if (divisor.isDecimal() && divisor.numerator.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        BigDecimal top = numerator.multiply(new BigDecimal(divisor.denominator));
        BigDecimal bottom = divisor.numerator.multiply(new BigDecimal(denominator));
        if (bottom.signum() < 0) {
            top = top.negate();
            bottom = bottom.negate();
        }
        int shift = Math.max(bottom.scale(), 0);
        return reduced(
                top.scaleByPowerOfTen(shift), bottom.scaleByPowerOfTen(shift).toBigIntegerExact());
    }

    /** A denominator of twos and fives only is no denominator; others are kept in lowest terms with the numerator. */
    private static Exact reduced(BigDecimal top, BigInteger bottom) {
        if (bottom.equals(BigInteger.ONE)) {
            return of(top);
        }
        BigInteger common = top.unscaledValue().gcd(bottom);
        BigDecimal numerator = new BigDecimal(top.unscaledValue().divide(common), top.scale());
        BigInteger rest = bottom.divide(common);
        int twos = rest.getLowestSetBit();
        BigInteger odd = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (true) {
            BigInteger[] division = odd.divideAndRemainder(five);
            if (division[1].signum() != 0) {
                break;
            }
            odd = division[0];
            fives++;
        }
        BigDecimal finite = numerator;
        if (twos > 0 || fives > 0) {
            finite = numerator.divide(new BigDecimal(rest.divide(odd)));
        }
        return odd.equals(BigInteger.ONE) ? of(finite) : new Exact(finite, odd);
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    int signum() {
        return numerator.signum();
    }

    Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The largest whole number not above this one. */
    Exact floor() {
        return of(round(0, RoundingMode.FLOOR));
    }

    /** The smallest whole number not below this one. */
    Exact ceiling() {
        return of(round(0, RoundingMode.CEILING));
    }

    boolean isWhole() {
        return compareTo(floor()) == 0;
    }

    BigDecimal round(int decimals, RoundingMode mode) {
        return isDecimal()
                ? numerator.setScale(decimals, mode)
                : numerator.divide(new BigDecimal(denominator), decimals, mode);
    }

    /** The number itself if it has at most so many decimals, else rounded to them half up; without trailing zeros. */
    BigDecimal toDecimal(int decimals) {
        BigDecimal rounded =
                isDecimal() && numerator.scale() <= decimals ? numerator : round(decimals, RoundingMode.HALF_UP);
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Exact other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator
                        .multiply(new BigDecimal(other.denominator))
                        .compareTo(other.numerator.multiply(new BigDecimal(denominator)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && compareTo(exact) == 0;
    }

    @Override
    public int hashCode() {
        return numerator.stripTrailingZeros().hashCode() * 31 + denominator.hashCode();
    }

    @Override
    public String toString() {
        return toDecimal(10).toPlainString();
    }
}
