package io.github.kaohe.model;

import java.util.Objects;
import java.util.Optional;

/** What the value of a {@link Measure} may be worked out from. The value itself may be given instead. */
public sealed interface MeasureOrigin {
    /** The value itself is observed. */
    record Observed() implements MeasureOrigin {}

    /**
     * A key figure of a catalogue, which the definition holds whole: scoring needs no catalogue.
     *
     * @param metric the key figure
     */
    record OfMetric(Metric metric) implements MeasureOrigin {
        public OfMetric {
            Objects.requireNonNull(metric, "metric");
        }
    }

    /**
     * How far record forms are filled in: {@code filled} of the {@code counted} fields, in percent.
     *
     * @param form id of the record form
     */
    record OfRecord(String form) implements MeasureOrigin {
        /** Id of the input that holds how many counted fields are filled in. */
        public static final String FILLED = "filled";
        /** Id of the input that holds how many fields count. */
        public static final String COUNTED = "counted";

        public OfRecord {
            Objects.requireNonNull(form, "form");
        }
    }

    /** {@return nothing: the value itself is observed} */
    static MeasureOrigin observed() {
        return new Observed();
    }

    /** {@return how the value is worked out; empty where it is observed, as it is for a metric that is its own only input} */
    default Optional<Formula> formula() {
        if (this instanceof OfMetric of) {
            return Optional.of(of.metric().formula()).filter(formula -> !formula.isInput());
        }
        return this instanceof OfRecord
                ? Optional.of(Formula.percentage(
                        new Metric.Input(OfRecord.FILLED, "已填栏数", "栏"),
                        new Metric.Input(OfRecord.COUNTED, "应填栏数", "栏")))
                : Optional.empty();
    }
}
