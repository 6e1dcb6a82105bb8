package io.github.kaohe.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong, or worth knowing, with its place.
 *
 * @param code      what kind of problem; stable, never reused
 * @param severity  how grave
 * @param place     where
 * @param arguments the values the message speaks of, by name; where a value differs by language, the English one stands
 *                  under {@code name@en}
 */
public record Problem(ProblemCode code, Severity severity, Place place, Map<String, String> arguments) {
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        arguments = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * {@return a problem of the usual severity of its code}
     *
     * @param code      what kind of problem
     * @param place     where
     * @param arguments names and values in turn: {@code "expected", "70", "actual", "60"}; a value may be {@link Words}
     * @throws IllegalArgumentException if a name has no value
     */
    public static Problem of(ProblemCode code, Place place, Object... arguments) {
        return new Problem(code, code.severity(), place, Values.named(arguments));
    }

    /**
     * {@return the same problem, more or less grave}
     *
     * @param other how grave
     */
    public Problem withSeverity(Severity other) {
        return new Problem(code, other, place, arguments);
    }

    /**
     * {@return what is wrong and what would be right}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String message(Locale locale) {
        return Messages.PROBLEMS.format(locale, code.name(), arguments);
    }

    /**
     * {@return code, place and message on one line: {@code KH1101 实际业绩: …}}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String line(Locale locale) {
        String where = place.text();
        return code.name() + (where.isEmpty() ? ": " : " " + where + ": ") + message(locale);
    }

    /** {@return whether this is an {@link Severity#ERROR}} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * {@return whether one of the problems is an error}
     *
     * @param problems the problems
     */
    public static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }

    @Override
    public String toString() {
        return line(Locale.CHINESE);
    }
}
