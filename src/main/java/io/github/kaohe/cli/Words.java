package io.github.kaohe.cli;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import java.util.Locale;

/** Words for parts of a definition. */
final class Words {
    private Words() {}

    /** {@return the name of a constant as it stands in keys: {@code HALF_YEAR} is {@code half-year}} */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return a number, or the name of its blank in braces} */
    static String figure(Figure figure) {
        return figure instanceof Figure.Number number
                ? number.value().toPlainString()
                : "{" + ((Figure.BlankRef) figure).name() + "}";
    }

    /** {@return the values that a blank may take; empty if any} */
    static String range(Blank blank) {
        String low = blank.min().map(value -> "≥ " + value.toPlainString()).orElse("");
        String high = blank.max().map(value -> "≤ " + value.toPlainString()).orElse("");
        return (low + " " + high).strip();
    }
}
