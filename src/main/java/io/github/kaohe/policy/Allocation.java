package io.github.kaohe.policy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares out a sum of money to the cent, so that the parts add up to it. */
public final class Allocation {
    private static final int CENTS = 2;

    private Allocation() {}

    /**
     * {@return the parts of a sum, in the order of the shares}
     *
     * <p>Each part is the sum in proportion to its share, rounded down to the cent; the cents that are left go one each to
     * the largest remainders, among equal ones to the first. 100 among three equal shares is 33.34, 33.33, 33.33.
     *
     * @param sum    yuan, zero or positive, with two decimals at most
     * @param shares zero or positive, at least one of them positive
     * @throws IllegalArgumentException if a number is negative, the sum has a fraction of a cent, or all shares are zero
     */
    public static List<BigDecimal> of(BigDecimal sum, List<BigDecimal> shares) {
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() < 0 || shares.stream().anyMatch(share -> share.signum() < 0)) {
            throw new IllegalArgumentException("sum and shares must not be negative");
        } else if (whole.signum() == 0) {
            throw new IllegalArgumentException("one share at least must be positive");
        }
        BigInteger cents = cents(sum);
        int scale = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger units = units(whole, scale);
        List<BigInteger> parts = new ArrayList<>(shares.size());
        List<BigInteger> remainders = new ArrayList<>(shares.size());
        BigInteger left = cents;
        for (BigDecimal share : shares) {
            BigInteger[] part = cents.multiply(units(share, scale)).divideAndRemainder(units);
            parts.add(part[0]);
            remainders.add(part[1]);
            left = left.subtract(part[0]);
        }
        // the sort is stable: of equal remainders the first comes first
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left.intValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream().map(part -> new BigDecimal(part, CENTS)).toList();
    }

    private static BigInteger cents(BigDecimal sum) {
        try {
            return sum.setScale(CENTS, RoundingMode.UNNECESSARY).unscaledValue();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the sum must not have a fraction of a cent (" + sum + ")", e);
        }
    }

    private static BigInteger units(BigDecimal number, int scale) {
        return number.setScale(Math.max(0, scale), RoundingMode.UNNECESSARY).unscaledValue();
    }
}
