package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** One thing that a {@link PolicyRecord} says: a number, a text or a day, an answer, or several of them. */
public sealed interface Fact {
    /**
     * A number: a score, an amount of money, a count.
     *
     * @param value the number
     */
    record Amount(BigDecimal value) implements Fact {
        public Amount {
            value = Figure.plain(value);
        }
    }

    /**
     * A text: a name, a grade, a day ({@code 2026-01-31}), a moment ({@code 2026-01-31T16:30}).
     *
     * @param value the text
     */
    record Text(String value) implements Fact {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Yes or no.
     *
     * @param yes the answer
     */
    record Answer(boolean yes) implements Fact {}

    /**
     * Several numbers, such as the scores of the quarters.
     *
     * @param values the numbers in their order
     */
    record Amounts(List<BigDecimal> values) implements Fact {
        public Amounts {
            values = values.stream().map(Figure::plain).toList();
        }
    }

    /**
     * Several texts, such as the kinds of visits.
     *
     * @param values the texts in their order
     */
    record Texts(List<String> values) implements Fact {
        public Texts {
            values = List.copyOf(values);
        }
    }

    /**
     * {@return a number}
     *
     * @param value the number
     */
    static Fact of(BigDecimal value) {
        return new Amount(value);
    }

    /**
     * {@return a number}
     *
     * @param value the number
     */
    static Fact of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /**
     * {@return a text}
     *
     * @param value the text
     */
    static Fact of(String value) {
        return new Text(value);
    }

    /**
     * {@return an answer}
     *
     * @param yes the answer
     */
    static Fact of(boolean yes) {
        return new Answer(yes);
    }
}
