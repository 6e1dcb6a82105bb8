package io.github.kaohe.json;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.Severity;
import java.util.List;
import java.util.Locale;

/**
 * Problems as JSON text: a list of objects with {@code code}, {@code severity} ({@code error}, {@code warning},
 * {@code note}), {@code place}, {@code message} in Chinese and {@code messageEn} in English.
 */
public final class Problems {
    private static final Names<Severity> SEVERITIES = Names.of(Severity.class);

    private Problems() {}

    /**
     * {@return problems as a JSON list, in their order}
     *
     * @param problems the problems, may be none
     */
    public static String write(List<Problem> problems) {
        return JsonPrinter.pretty(list(problems));
    }

    static List<JsonObject> list(List<Problem> problems) {
        return problems.stream().map(Problems::object).toList();
    }

    private static JsonObject object(Problem problem) {
        return JsonObject.leaf()
                .text("code", problem.code().name())
                .text("severity", SEVERITIES.of(problem.severity()))
                .text("place", problem.place().text())
                .text("message", problem.message(Locale.CHINESE))
                .text("messageEn", problem.message(Locale.ENGLISH));
    }
}
