package io.github.kaohe.builder;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import java.util.Optional;

/** The scope after a score in proportion to a target; it can say that less is better. */
public final class ProportionalRule extends IndicatorScope {
    private Basis.Direction direction = Basis.Direction.HIGHER_IS_BETTER;

    ProportionalRule(IndicatorDraft draft, String measure, Optional<MeasureType> kind, RuleDraft<Operand> target) {
        super(draft);
        draft.bases.add(names -> new Basis.Proportional(names.id(measure, kind), target.rule(names), direction));
    }

    /**
     * Turns the proportion round: target / actual, where less is better.
     *
     * @return this scope
     */
    public ProportionalRule lowerIsBetter() {
        direction = Basis.Direction.LOWER_IS_BETTER;
        return this;
    }
}
