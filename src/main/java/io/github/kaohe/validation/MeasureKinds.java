package io.github.kaohe.validation;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of measure: their names and the values they can have. */
final class MeasureKinds {
    private MeasureKinds() {}

    static Words words(MeasureType type) {
        return Words.of(key(type));
    }

    private static String key(MeasureType type) {
        if (type instanceof MeasureType.Count) {
            return "type.count";
        } else if (type instanceof MeasureType.Percent) {
            return "type.percent";
        } else if (type instanceof MeasureType.Quantity) {
            return "type.quantity";
        } else if (type instanceof MeasureType.Money) {
            return "type.money";
        } else if (type instanceof MeasureType.Label) {
            return "type.label";
        } else if (type instanceof MeasureType.Score) {
            return "type.score";
        } else if (type instanceof MeasureType.YesNo) {
            return "type.yes-no";
        }
        return type instanceof MeasureType.Ratio ? "type.ratio" : "type.mean";
    }

    /** The values a numeric measure can have. */
    static Span range(MeasureType type) {
        return Span.closed(min(type), max(type));
    }

    static boolean whole(MeasureType type) {
        return type instanceof MeasureType.Count;
    }

    static void checkRange(Measure measure, Place place, Findings found) {
        Optional<BigDecimal> min = min(measure.type());
        Optional<BigDecimal> max = max(measure.type());
        Ranges.check(min, max, Words.of("range.measure", "measure", MeasureRules.name(measure)), place, found);
        Stream.of(declared(measure.type(), true), declared(measure.type(), false))
                .flatMap(Optional::stream)
                .forEach(number -> BlankRules.checkSize(number, place, found));
    }

    private static Optional<BigDecimal> min(MeasureType type) {
        return type instanceof MeasureType.Count || type instanceof MeasureType.Money
                ? Optional.of(BigDecimal.ZERO)
                : declared(type, true).filter(Numbers::sane);
    }

    private static Optional<BigDecimal> max(MeasureType type) {
        return declared(type, false).filter(Numbers::sane);
    }

    private static Optional<BigDecimal> declared(MeasureType type, boolean lower) {
        if (type instanceof MeasureType.Percent percent) {
            return lower ? percent.min() : percent.max();
        } else if (type instanceof MeasureType.Quantity quantity) {
            return lower ? quantity.min() : quantity.max();
        } else if (type instanceof MeasureType.Mean mean) {
            return Optional.of(lower ? mean.min() : mean.max());
        }
        return type instanceof MeasureType.Count count && !lower ? count.max() : Optional.empty();
    }
}
