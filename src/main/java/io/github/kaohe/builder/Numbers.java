package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Java numbers as the decimals their author wrote. */
final class Numbers {
    /** Every double is told apart from its neighbours by 17 digits; what was written with up to 15 comes back as written. */
    private static final int FEWEST_DIGITS = 15;

    private static final int ENOUGH_DIGITS = 17;

    private Numbers() {}

    static Figure figure(Number number) {
        return Figure.of(decimal(number));
    }

    static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (number instanceof Float) {
            return new BigDecimal(number.toString());
        }
        return number instanceof Double fraction ? asWritten(fraction) : BigDecimal.valueOf(number.longValue());
    }

    /** Not {@code Double.toString}, which differs between versions of Java. */
    private static BigDecimal asWritten(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = FEWEST_DIGITS; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == value) {
                return shorter;
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
    }
}
