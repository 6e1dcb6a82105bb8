package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import java.util.Optional;

/** The beginning of a rule that takes a score below zero. It counts once the unit is said. */
public final class BelowZeroStart extends UnfinishedRule {
    private final String measure;
    private final Figure points;

    BelowZeroStart(IndicatorDraft draft, String measure, Figure points) {
        super(draft, "deductBelowZero" + Written.arguments(measure, points));
        this.measure = measure;
        this.points = points;
    }

    /**
     * Takes the points for each occurrence.
     *
     * @param unit what is counted: {@code 次}
     * @return the scope, in which it can be said where the deduction starts
     */
    public BelowZeroRule perOccurrence(String unit) {
        return finish(Optional.of(unit));
    }

    /**
     * Takes the points for each occurrence of a measure whose unit is said elsewhere in the indicator.
     *
     * @return the scope, in which it can be said where the deduction starts
     */
    public BelowZeroRule perOccurrence() {
        return finish(Optional.empty());
    }

    private BelowZeroRule finish(Optional<String> unit) {
        goOn();
        return new BelowZeroRule(draft, measure, unit.map(Units::counted), points);
    }
}
