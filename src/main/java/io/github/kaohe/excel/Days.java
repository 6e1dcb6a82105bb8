package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as the numbers Excel keeps for them. */
final class Days {
    /** Day 0 of all days from March 1900; before, Excel counts a day that never was. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final long LAST = 2_958_465;

    private Days() {}

    /** {@return the number of a day that is written as {@code 2026-03-05}; empty for any other text} */
    static Optional<BigDecimal> number(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            long number = day.toEpochDay() - ZERO.toEpochDay();
            return day.isBefore(FIRST) || number > LAST ? Optional.empty() : Optional.of(BigDecimal.valueOf(number));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the day of a number; empty if it has a time of day, or is none that Excel counts rightly} */
    static Optional<String> text(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        boolean counted = number.compareTo(BigDecimal.valueOf(LAST)) <= 0
                && number.compareTo(BigDecimal.valueOf(FIRST.toEpochDay() - ZERO.toEpochDay())) >= 0;
        return whole && counted ? Optional.of(ZERO.plusDays(number.longValue()).toString()) : Optional.empty();
    }
}
