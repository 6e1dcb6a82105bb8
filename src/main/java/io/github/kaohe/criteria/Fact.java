package io.github.kaohe.criteria;

import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Interval;
import java.util.List;

/** A condition that a program can decide. */
public sealed interface Fact {

    /**
     * A comparison with a number or a name.
     *
     * @param metric     what is measured; empty: the item's own measure
     * @param comparison how
     * @param value      with what
     * @param unit       unit, may be empty
     */
    record Compares(String metric, Comparison comparison, Value value, String unit) implements Fact {

        /** {@return the comparison that holds where this one does not; {@code EQUAL} has none and stays} */
        Compares opposite() {
            Comparison opposite = switch (comparison) {
                case BELOW -> Comparison.AT_LEAST;
                case AT_MOST -> Comparison.ABOVE;
                case AT_LEAST -> Comparison.BELOW;
                case ABOVE -> Comparison.AT_MOST;
                case EQUAL -> Comparison.EQUAL;
            };
            return new Compares(metric, opposite, value, unit);
        }
    }

    /**
     * A range with two ends.
     *
     * @param metric   what is measured; empty: the item's own measure
     * @param interval the values
     * @param unit     unit, may be empty
     */
    record Between(String metric, Interval interval, String unit) implements Fact {}

    /**
     * A question answered yes or no.
     *
     * @param question the question
     * @param answer   the answer for which it holds
     */
    record Answered(String question, boolean answer) implements Fact {}

    /**
     * A label.
     *
     * @param metric      what is rated
     * @param label       the label
     * @param description what the label takes; may be empty
     */
    record Labelled(String metric, String label, String description) implements Fact {}

    /**
     * All of several.
     *
     * @param facts at least one
     */
    record All(List<Fact> facts) implements Fact {
        public All {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Any of several.
     *
     * @param facts at least one
     */
    record Any(List<Fact> facts) implements Fact {
        public Any {
            facts = List.copyOf(facts);
        }
    }
}
