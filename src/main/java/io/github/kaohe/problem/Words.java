package io.github.kaohe.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A piece of a message that differs by language: the name of a thing, an interval.
 *
 * @param chinese the piece in Chinese
 * @param english the piece in English
 */
public record Words(String chinese, String english) {
    /** Checks for null. */
    public Words {
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * {@return a piece that stands in the bundle of problems}
     *
     * @param key       its key
     * @param arguments names and values in turn; a value may be words itself
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static Words of(String key, Object... arguments) {
        Map<String, String> named = Values.named(arguments);
        return new Words(
                Messages.PROBLEMS.format(Locale.CHINESE, key, named),
                Messages.PROBLEMS.format(Locale.ENGLISH, key, named));
    }

    /**
     * {@return several pieces, one after the other}
     *
     * @param pieces the pieces
     */
    public static Words list(List<Words> pieces) {
        return new Words(
                pieces.stream().map(Words::chinese).collect(Collectors.joining("、")),
                pieces.stream().map(Words::english).collect(Collectors.joining(", ")));
    }
}
