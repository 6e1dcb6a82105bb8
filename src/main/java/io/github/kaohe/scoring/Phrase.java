package io.github.kaohe.scoring;

import io.github.kaohe.problem.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A piece of an explanation that can be said in Chinese and English. It is worded when it is asked for, so that scoring
 * itself builds no texts.
 *
 * @param key       key of the wording in the bundle {@code explanations}
 * @param arguments names and values in turn; values are texts, numbers or further phrases
 */
public record Phrase(String key, List<Object> arguments) {
    private static final Messages EXPLANATIONS = new Messages("io.github.kaohe.scoring.explanations");

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /**
     * {@return the phrase in words}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            named.put(arguments.get(i).toString(), word(arguments.get(i + 1), locale));
        }
        return EXPLANATIONS.format(locale, key, named);
    }

    private static String word(Object value, Locale locale) {
        if (value instanceof Phrase phrase) {
            return phrase.text(locale);
        } else if (value instanceof Exact exact) {
            return number(exact, locale);
        } else if (value instanceof BigDecimal decimal) {
            return number(Exact.of(decimal), locale);
        } else if (value instanceof List<?> list) {
            List<String> words = new ArrayList<>(list.size());
            list.forEach(item -> words.add(word(item, locale)));
            return String.join("", words);
        }
        return value.toString();
    }

    /** Up to four decimals stand as they are; what has more is rounded to two and says so. */
    private static String number(Exact value, Locale locale) {
        BigDecimal shown = value.toDecimal(10);
        if (shown.scale() <= 4) {
            return shown.toPlainString();
        }
        String rounded = value.round(2, RoundingMode.HALF_UP).toPlainString();
        return EXPLANATIONS.format(locale, "about", Map.of("number", rounded));
    }
}
