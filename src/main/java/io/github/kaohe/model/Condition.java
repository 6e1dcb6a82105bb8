package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;

/** When a rule applies. */
public sealed interface Condition {

    /** How two numbers compare. */
    enum Comparison {
        /** Below, the number itself excluded: 低于, 不足, 少于, 不满, 未达. */
        BELOW,
        /** At most, the number itself included: 以下, 以内, 不超过. */
        AT_MOST,
        /** Equal. */
        EQUAL,
        /** At least, the number itself included: 以上, 达到, 不低于. */
        AT_LEAST,
        /** Above, the number itself excluded: 超过, 高于, 大于. */
        ABOVE;

        /**
         * {@return whether a comparison with this outcome holds}
         *
         * @param compared negative, zero or positive as {@code left} is below, equal to or above {@code right}
         */
        public boolean holds(int compared) {
            return switch (this) {
                case BELOW -> compared < 0;
                case AT_MOST -> compared <= 0;
                case EQUAL -> compared == 0;
                case AT_LEAST -> compared >= 0;
                case ABOVE -> compared > 0;
            };
        }
    }

    /**
     * A numeric measure compares in a given way.
     *
     * @param measure    id of the measure
     * @param comparison how
     * @param with       what it is compared with
     */
    record Compares(String measure, Comparison comparison, Operand with) implements Condition {
        public Compares {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(with, "with");
        }
    }

    /**
     * A yes/no measure has a given answer.
     *
     * @param measure id of the measure
     * @param answer  the answer for which the condition holds
     */
    record Answered(String measure, boolean answer) implements Condition {
        public Answered {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * A label measure has a given label.
     *
     * @param measure id of the measure
     * @param label   the label
     */
    record Labelled(String measure, String label) implements Condition {
        public Labelled {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * All of several conditions hold (且).
     *
     * @param conditions at least one
     */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Any of several conditions holds (或).
     *
     * @param conditions at least one
     */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }
}
