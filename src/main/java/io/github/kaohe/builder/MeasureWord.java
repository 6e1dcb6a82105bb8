package io.github.kaohe.builder;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import java.util.Optional;

/** The declaration of a measure; a complete value that can be said more precisely. */
public final class MeasureWord {
    private final Optional<String> id;
    private final Measure measure;

    MeasureWord(String title, MeasureType type) {
        this(Optional.empty(), Measure.of("", title, type));
    }

    private MeasureWord(Optional<String> id, Measure measure) {
        this.id = id;
        this.measure = measure;
    }

    /**
     * {@return this measure with an id of its own}
     *
     * @param own kebab-case id, unique in its indicator or card
     */
    public MeasureWord as(String own) {
        return new MeasureWord(Optional.of(own), measure);
    }

    /** {@return this measure, where a count left empty means none and an answer left empty means no} */
    public MeasureWord noneIfEmpty() {
        return new MeasureWord(id, measure.orNone());
    }

    /**
     * {@return this measure with the place its values come from}
     *
     * @param from where the value comes from (数据来源)
     */
    public MeasureWord takenFrom(String from) {
        return new MeasureWord(
                id,
                new Measure(
                        measure.id(), measure.title(), measure.type(), measure.noneIfEmpty(), from, measure.origin()));
    }

    /**
     * {@return this measure, worked out from the inputs of a metric where the value itself is not given}
     *
     * @param metric the metric, of the same unit
     */
    public MeasureWord workedOutBy(Metric metric) {
        return withOrigin(new MeasureOrigin.OfMetric(metric));
    }

    /**
     * {@return this percentage, which tells how far record forms are filled in (完整性)}
     *
     * @param form id of the record form
     */
    public MeasureWord ofRecord(String form) {
        return withOrigin(new MeasureOrigin.OfRecord(form));
    }

    private MeasureWord withOrigin(MeasureOrigin origin) {
        return new MeasureWord(
                id,
                new Measure(
                        measure.id(),
                        measure.title(),
                        measure.type(),
                        measure.noneIfEmpty(),
                        measure.source(),
                        origin));
    }

    Optional<String> id() {
        return id;
    }

    String title() {
        return measure.title();
    }

    MeasureType type() {
        return measure.type();
    }

    Measure measure(String ownId) {
        return new Measure(
                ownId, measure.title(), measure.type(), measure.noneIfEmpty(), measure.source(), measure.origin());
    }
}
