package io.github.kaohe.policy;

import io.github.kaohe.problem.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A piece of an explanation that can be said in Chinese and English; it is worded when it is asked for.
 *
 * @param key       key of the wording in the bundle {@code explanations}
 * @param arguments names and values in turn; values are texts, numbers, further explanations or lists of these
 */
public record Explanation(String key, List<Object> arguments) {
    private static final Messages TEXTS = new Messages("io.github.kaohe.policy.explanations");

    public Explanation {
        arguments = List.copyOf(arguments);
    }

    static Explanation of(String key, Object... arguments) {
        return new Explanation(key, List.of(arguments));
    }

    /**
     * {@return the explanation in words}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            named.put(arguments.get(i).toString(), word(arguments.get(i + 1), locale));
        }
        return TEXTS.format(locale, key, named);
    }

    private static String word(Object value, Locale locale) {
        if (value instanceof Explanation explanation) {
            return explanation.text(locale);
        } else if (value instanceof BigDecimal number) {
            return plain(number);
        } else if (value instanceof List<?> list) {
            List<String> words = new ArrayList<>(list.size());
            list.forEach(item -> words.add(word(item, locale)));
            return String.join(TEXTS.format(locale, "list.separator", Map.of()), words);
        }
        return value.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
