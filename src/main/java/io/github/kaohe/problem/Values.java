package io.github.kaohe.problem;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values as they stand in a message. */
final class Values {
    private Values() {}

    static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Values::text).collect(Collectors.joining("、"));
        }
        return value.toString();
    }

    /** Huge exponents are kept in scientific notation: their plain form would fill the memory. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > 100
                ? number.toString()
                : strip(number).toPlainString();
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
