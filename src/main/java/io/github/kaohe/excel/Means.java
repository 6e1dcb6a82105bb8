package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Means of numbers, to sixteen digits: as exact as a cell can hold. */
final class Means {
    private Means() {}

    static Optional<BigDecimal> mean(List<BigDecimal> numbers) {
        return numbers.isEmpty() ? Optional.empty() : quotient(sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the quotient, empty for a divisor of 0} */
    static Optional<BigDecimal> quotient(BigDecimal number, BigDecimal by) {
        return by.signum() == 0 ? Optional.empty() : Optional.of(number.divide(by, MathContext.DECIMAL64));
    }

    /** {@return the middle one of sorted numbers, or the mean of the two in the middle} */
    static Optional<BigDecimal> median(List<BigDecimal> sorted) {
        int size = sorted.size();
        return size == 0 ? Optional.empty() : mean(sorted.subList((size - 1) / 2, size / 2 + 1));
    }
}
