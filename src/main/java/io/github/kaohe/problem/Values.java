package io.github.kaohe.problem;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as they stand in a message. */
final class Values {
    private Values() {}

    /** Arguments by name, from names and values in turn. */
    static Map<String, String> named(Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("names and values must come in pairs (" + arguments.length + ")");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].toString();
            Words words = words(arguments[i + 1]);
            named.put(name, words.chinese());
            if (!words.english().equals(words.chinese())) {
                named.put(name + Messages.ENGLISH_SUFFIX, words.english());
            }
        }
        return named;
    }

    private static Words words(Object value) {
        if (value instanceof Words words) {
            return words;
        } else if (value instanceof Collection<?> many) {
            return Words.list(many.stream().map(Values::words).toList());
        }
        String text = value instanceof BigDecimal number ? plain(number) : value.toString();
        return new Words(text, text);
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
