package io.github.kaohe.validation;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Operand;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that are known before a blank is filled in. A number with more than a hundred digits is none: arithmetic on it
 * could fill the memory, and it is reported by itself.
 */
final class Numbers {
    private static final int MOST_DIGITS = 100;

    private Numbers() {}

    static boolean sane(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
    }

    static Optional<BigDecimal> known(Figure figure) {
        return figure instanceof Figure.Number number ? known(number.value()) : Optional.empty();
    }

    static Optional<BigDecimal> known(BigDecimal value) {
        return Optional.of(value).filter(Numbers::sane);
    }

    static Optional<BigDecimal> known(Operand operand) {
        return operand instanceof Operand.Constant constant ? known(constant.figure()) : Optional.empty();
    }

    static Optional<BigDecimal> known(Limit limit) {
        return limit instanceof Limit.At at ? known(at.figure()) : Optional.empty();
    }

    /** The most an award gives. */
    static Optional<BigDecimal> most(Award award, Site site) {
        if (award instanceof Award.Points points) {
            return known(points.points());
        } else if (award instanceof Award.Choice choice) {
            return known(choice.max());
        }
        return award instanceof Award.FullMarks ? site.outOf() : Optional.empty();
    }
}
