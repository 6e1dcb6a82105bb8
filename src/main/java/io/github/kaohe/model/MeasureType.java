package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What kind of value a {@link Measure} takes. */
public sealed interface MeasureType {

    /**
     * A number of occurrences: whole, zero or more.
     *
     * @param unit what is counted: {@code 次}, {@code 份}, {@code 天}, …
     * @param max  the most there can be, inclusive; such as 3 for three requirements
     */
    record Count(String unit, Optional<BigDecimal> max) implements MeasureType {
        public Count {
            Objects.requireNonNull(unit, "unit");
            max = max.map(Figure::plain);
        }
    }

    /**
     * A percentage, in percent: 96 means 96 %.
     *
     * @param min smallest possible value, inclusive
     * @param max largest possible value, inclusive
     */
    record Percent(Optional<BigDecimal> min, Optional<BigDecimal> max) implements MeasureType {
        public Percent {
            min = min.map(Figure::plain);
            max = max.map(Figure::plain);
        }
    }

    /**
     * A number with a unit.
     *
     * @param unit unit such as {@code 分钟}; may be empty
     * @param min  smallest possible value, inclusive
     * @param max  largest possible value, inclusive
     */
    record Quantity(String unit, Optional<BigDecimal> min, Optional<BigDecimal> max) implements MeasureType {
        public Quantity {
            Objects.requireNonNull(unit, "unit");
            min = min.map(Figure::plain);
            max = max.map(Figure::plain);
        }
    }

    /**
     * An amount of money with at most two decimals, zero or more.
     *
     * @param currency unit such as {@code 元}
     */
    record Money(String currency) implements MeasureType {
        public Money {
            Objects.requireNonNull(currency, "currency");
        }
    }

    /** A label of the indicator's rating scale. */
    record Label() implements MeasureType {}

    /** Points that a person judges; the basis or rule that uses them gives the limits. */
    record Score() implements MeasureType {}

    /** Yes or no (是/否). */
    record YesNo() implements MeasureType {}

    /**
     * The ratio of two observed numbers, in percent: 45 of 60 is 75. The percentage itself may be given instead.
     *
     * @param actual name of the numerator, such as {@code 实际销售额}
     * @param base   name of the denominator, such as {@code 目标销售额}; a ratio over zero is undefined, a problem
     */
    record Ratio(String actual, String base) implements MeasureType {
        public Ratio {
            Objects.requireNonNull(actual, "actual");
            Objects.requireNonNull(base, "base");
        }

        /** {@return its formula, with the inputs {@code actual} and {@code base}} */
        public Formula formula() {
            return Formula.percentage(new Metric.Input("actual", actual, ""), new Metric.Input("base", base, ""));
        }
    }

    /**
     * The mean of responses, such as a survey's. The mean itself may be given instead; no responses are a problem.
     *
     * @param min smallest possible response, inclusive
     * @param max largest possible response, inclusive
     */
    record Mean(BigDecimal min, BigDecimal max) implements MeasureType {
        public Mean {
            min = Figure.plain(min);
            max = Figure.plain(max);
        }
    }

    /** {@return the unit that stands behind a value, may be empty} */
    default String unitText() {
        if (this instanceof Count count) {
            return count.unit();
        } else if (this instanceof Quantity quantity) {
            return quantity.unit();
        } else if (this instanceof Money money) {
            return money.currency();
        } else if (this instanceof Percent || this instanceof Ratio) {
            return "%";
        }
        return this instanceof Score || this instanceof Mean ? "分" : "";
    }

    /** {@return whether values are numbers, not labels or yes and no} */
    default boolean numeric() {
        return !(this instanceof Label || this instanceof YesNo);
    }
}
