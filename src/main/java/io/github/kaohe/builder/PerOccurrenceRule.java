package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import java.util.Optional;
import java.util.function.BiFunction;

/** The scope after a rule per occurrence, which it can cap. */
public final class PerOccurrenceRule extends IndicatorScope {
    private Optional<Figure> cap = Optional.empty();

    PerOccurrenceRule(IndicatorDraft draft, BiFunction<MeasureNames, Optional<Figure>, Adjustment> made) {
        super(draft);
        draft.adjustments.add(names -> made.apply(names, cap));
    }

    /**
     * Caps the rule (最多扣5分).
     *
     * @param most the most it takes or gives
     * @return this scope
     */
    public PerOccurrenceRule atMost(Number most) {
        return atMost(Numbers.figure(most));
    }

    /**
     * Caps the rule (最多扣5分).
     *
     * @param most the most it takes or gives
     * @return this scope
     */
    public PerOccurrenceRule atMost(Figure most) {
        cap = Optional.of(most);
        return this;
    }
}
