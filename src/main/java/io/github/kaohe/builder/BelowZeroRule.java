package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.ScoreOverride;
import java.util.Optional;

/** The scope after a rule that takes a score below zero; it can say where the deduction starts. */
public final class BelowZeroRule extends IndicatorScope {
    private ScoreOverride.Start from = ScoreOverride.Start.ZERO;

    BelowZeroRule(IndicatorDraft draft, String measure, Optional<MeasureType> kind, Figure points) {
        super(draft);
        draft.overrides.add(names -> new ScoreOverride.BelowZero(names.id(measure, kind), points, from));
    }

    /**
     * Starts the deduction from full marks; else from 0, so that the points of the row are lost too (倒扣).
     *
     * @return this scope
     */
    public BelowZeroRule fromFullMarks() {
        from = ScoreOverride.Start.FULL_MARKS;
        return this;
    }
}
