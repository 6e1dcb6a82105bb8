package io.github.kaohe.validation;

import io.github.kaohe.model.Figure;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** Ranges that end below their beginning, and numbers that must be positive. */
final class Ranges {
    private Ranges() {}

    static void check(Optional<BigDecimal> min, Optional<BigDecimal> max, Words what, Place place, Findings found) {
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            found.add(ProblemCode.KH1207, place, "what", what, "min", min.get(), "max", max.get());
        }
    }

    /** A number of a rule that must be above 0. */
    static void positive(Figure figure, String number, Words rule, Place place, Findings found) {
        Numbers.known(figure)
                .filter(value -> value.signum() <= 0)
                .ifPresent(value ->
                        found.add(ProblemCode.KH1301, place, "rule", rule, "number", Words.of(number), "value", value));
    }

    /** A number of a rule that must not be below 0. */
    static void notNegative(Figure figure, String number, Words rule, Place place, Findings found) {
        Numbers.known(figure)
                .filter(value -> value.signum() < 0)
                .ifPresent(value ->
                        found.add(ProblemCode.KH1308, place, "rule", rule, "number", Words.of(number), "value", value));
    }
}
