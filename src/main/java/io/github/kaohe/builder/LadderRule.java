package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.List;
import java.util.Optional;

/** The scope after a rule whose points depend on which occurrence it is. */
public final class LadderRule extends IndicatorScope {
    private Adjustment.Accumulation accumulation = Adjustment.Accumulation.EACH;
    private Optional<Figure> cap = Optional.empty();

    LadderRule(IndicatorDraft draft, Sign sign, String measure, String unit, List<Adjustment.Rung> rungs) {
        super(draft);
        draft.adjustments.add(names -> new Adjustment.Ladder(
                sign, names.id(measure, Optional.of(Units.counted(unit))), rungs, accumulation, cap));
    }

    /**
     * Lets only the points of the last occurrence count; else every occurrence counts with its own.
     *
     * @return this scope
     */
    public LadderRule onlyTheLastCounts() {
        accumulation = Adjustment.Accumulation.REACHED;
        return this;
    }

    /**
     * Caps the rule (最多扣5分).
     *
     * @param most the most it takes or gives
     * @return this scope
     */
    public LadderRule atMost(Number most) {
        return atMost(Numbers.figure(most));
    }

    /**
     * Caps the rule (最多扣5分).
     *
     * @param most the most it takes or gives
     * @return this scope
     */
    public LadderRule atMost(Figure most) {
        cap = Optional.of(most);
        return this;
    }
}
