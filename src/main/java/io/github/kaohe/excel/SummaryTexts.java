package io.github.kaohe.excel;

import io.github.kaohe.problem.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The texts of a summary in one language. */
record SummaryTexts(Locale locale) {
    private static final Messages TEXTS = new Messages("io.github.kaohe.excel.summary");

    /** {@return a text; names and values in turn} */
    String say(String key, Object... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i].toString(), arguments[i + 1].toString());
        }
        return TEXTS.format(locale, key, named);
    }
}
