package io.github.kaohe.validation;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Interval;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An interval whose ends are known numbers, or absent. */
record Span(Optional<BigDecimal> lower, boolean lowerClosed, Optional<BigDecimal> upper, boolean upperClosed) {

    static Span closed(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        return new Span(lower, lower.isPresent(), upper, upper.isPresent());
    }

    /** An interval, if none of its ends is a blank. */
    static Optional<Span> of(Interval interval) {
        Optional<BigDecimal> lower = interval.lower().flatMap(Numbers::known);
        Optional<BigDecimal> upper = interval.upper().flatMap(Numbers::known);
        boolean known = lower.isPresent() == interval.lower().isPresent()
                && upper.isPresent() == interval.upper().isPresent();
        return known
                ? Optional.of(new Span(lower, interval.lowerClosed(), upper, interval.upperClosed()))
                : Optional.empty();
    }

    /** The numbers that compare with a number in a given way. */
    static Span of(Condition.Comparison comparison, BigDecimal number) {
        Optional<BigDecimal> end = Optional.of(number);
        return switch (comparison) {
            case BELOW -> new Span(Optional.empty(), false, end, false);
            case AT_MOST -> new Span(Optional.empty(), false, end, true);
            case EQUAL -> closed(end, end);
            case AT_LEAST -> new Span(end, true, Optional.empty(), false);
            case ABOVE -> new Span(end, false, Optional.empty(), false);
        };
    }

    boolean isEmpty() {
        if (lower.isEmpty() || upper.isEmpty()) {
            return false;
        }
        int compared = lower.get().compareTo(upper.get());
        return compared > 0 || (compared == 0 && !(lowerClosed && upperClosed));
    }

    Span intersect(Span other) {
        Span higher = compareLower(other) >= 0 ? this : other;
        Span shorter = compareUpper(other) <= 0 ? this : other;
        return new Span(higher.lower, higher.lowerClosed, shorter.upper, shorter.upperClosed);
    }

    /** Negative, zero or positive as this begins before, with or after another. */
    int compareLower(Span other) {
        if (lower.isEmpty() || other.lower.isEmpty()) {
            return Boolean.compare(lower.isPresent(), other.lower.isPresent());
        }
        int compared = lower.get().compareTo(other.lower.get());
        return compared != 0 ? compared : Boolean.compare(other.lowerClosed, lowerClosed);
    }

    /** Negative, zero or positive as this ends before, with or after another. */
    int compareUpper(Span other) {
        if (upper.isEmpty() || other.upper.isEmpty()) {
            return Boolean.compare(other.upper.isPresent(), upper.isPresent());
        }
        int compared = upper.get().compareTo(other.upper.get());
        return compared != 0 ? compared : Boolean.compare(upperClosed, other.upperClosed);
    }

    /** What lies between the end of this and the beginning of a later one; empty if they meet. */
    Span until(Span next) {
        Optional<BigDecimal> begin = upper;
        Optional<BigDecimal> end = next.lower;
        return new Span(begin, !upperClosed, end, !next.lowerClosed);
    }

    /** The whole numbers of this, from the first to the last. */
    Span wholeNumbers() {
        return new Span(
                lower.map(end -> first(end, lowerClosed)),
                lower.isPresent(),
                upper.map(end -> last(end, upperClosed)),
                upper.isPresent());
    }

    private static BigDecimal first(BigDecimal end, boolean closed) {
        BigDecimal ceiling = end.setScale(0, RoundingMode.CEILING);
        return closed || ceiling.compareTo(end) != 0 ? ceiling : ceiling.add(BigDecimal.ONE);
    }

    private static BigDecimal last(BigDecimal end, boolean closed) {
        BigDecimal floor = end.setScale(0, RoundingMode.FLOOR);
        return closed || floor.compareTo(end) != 0 ? floor : floor.subtract(BigDecimal.ONE);
    }

    Words words() {
        if (lower.isEmpty() && upper.isEmpty()) {
            return Words.of("span.any");
        } else if (upper.isEmpty()) {
            return Words.of("span.from", "lower", end(lower.get(), lowerClosed));
        } else if (lower.isEmpty()) {
            return Words.of("span.to", "upper", end(upper.get(), upperClosed));
        } else if (lower.get().compareTo(upper.get()) == 0 && lowerClosed && upperClosed) {
            return Words.of("span.point", "value", lower.get());
        }
        return Words.of("span.between", "lower", end(lower.get(), lowerClosed), "upper", end(upper.get(), upperClosed));
    }

    private static Words end(BigDecimal value, boolean closed) {
        return Words.of(closed ? "span.included" : "span.excluded", "value", value);
    }
}
