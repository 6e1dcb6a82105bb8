package io.github.kaohe.builder;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.StepRounding;
import java.util.Optional;

/** The scope after a score that is earned unit by unit; it can say how a started unit counts. */
public final class PerUnitRule extends IndicatorScope {
    private StepRounding rounding = StepRounding.WHOLE;

    PerUnitRule(IndicatorDraft draft, String measure, MeasureType kind, Figure points, Figure per) {
        super(draft);
        draft.bases.add(names -> new Basis.PerUnit(names.id(measure, Optional.of(kind)), points, per, rounding));
    }

    /**
     * Counts a started unit as whole; else only whole units count.
     *
     * @return this scope
     */
    public PerUnitRule startedCountsWhole() {
        rounding = StepRounding.STARTED;
        return this;
    }

    /**
     * Counts a started unit in proportion; else only whole units count.
     *
     * @return this scope
     */
    public PerUnitRule inProportion() {
        rounding = StepRounding.PRORATA;
        return this;
    }
}
