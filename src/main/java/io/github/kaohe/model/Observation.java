package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The value of one measure in one appraisal. */
public sealed interface Observation {
    /**
     * A number: a count, percent, quantity, amount of money, score, or a ratio or mean already worked out.
     *
     * @param value the number, in the unit of the measure; trailing zeros are dropped
     */
    record Amount(BigDecimal value) implements Observation {
        public Amount {
            value = Figure.plain(value);
        }
    }

    /**
     * A label of a rating scale.
     *
     * @param label the label
     */
    record Rated(String label) implements Observation {
        public Rated {
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A label that leaves a choice, with the points chosen.
     *
     * @param label the label
     * @param score the points; trailing zeros are dropped
     */
    record RatedScore(String label, BigDecimal score) implements Observation {
        public RatedScore {
            Objects.requireNonNull(label, "label");
            score = Figure.plain(score);
        }
    }

    /**
     * An answer.
     *
     * @param yes whether it was yes
     */
    record Answer(boolean yes) implements Observation {}

    /**
     * The two numbers of a ratio.
     *
     * @param actual the numerator; trailing zeros are dropped
     * @param base   the denominator; trailing zeros are dropped
     */
    record Ratio(BigDecimal actual, BigDecimal base) implements Observation {
        public Ratio {
            actual = Figure.plain(actual);
            base = Figure.plain(base);
        }
    }

    /**
     * The single responses of a mean.
     *
     * @param values the responses, at least one
     */
    record Responses(List<BigDecimal> values) implements Observation {
        public Responses {
            values = values.stream().map(Figure::plain).toList();
        }
    }

    /**
     * {@return a number}
     *
     * @param value the number in plain decimal notation
     */
    static Observation of(String value) {
        return new Amount(new BigDecimal(value));
    }

    /**
     * {@return a number}
     *
     * @param value the number
     */
    static Observation of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }
}
