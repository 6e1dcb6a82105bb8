package io.github.kaohe.validation;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.problem.Words;

/** Intervals in words, with the names of blanks in braces. */
final class Intervals {
    private Intervals() {}

    static Words words(Interval interval) {
        return Span.of(interval).map(Span::words).orElseGet(() -> open(interval));
    }

    private static Words open(Interval interval) {
        if (interval.upper().isEmpty()) {
            return Words.of("span.from", "lower", end(interval.lower().orElse(Figure.ZERO), interval.lowerClosed()));
        } else if (interval.lower().isEmpty()) {
            return Words.of("span.to", "upper", end(interval.upper().get(), interval.upperClosed()));
        }
        return Words.of(
                "span.between",
                "lower",
                end(interval.lower().get(), interval.lowerClosed()),
                "upper",
                end(interval.upper().get(), interval.upperClosed()));
    }

    private static Words end(Figure figure, boolean closed) {
        return Words.of(closed ? "span.included" : "span.excluded", "value", end(figure));
    }

    static Words end(Figure figure) {
        String text = figure instanceof Figure.BlankRef blank
                ? "{" + blank.name() + "}"
                : ((Figure.Number) figure).value().toString();
        return new Words(text, text);
    }
}
