package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.Optional;

/** The scope after a rule by steps, which it can say more precisely: how a started step counts, and a cap. */
public final class StepsRule extends IndicatorScope {
    private StepRounding rounding = StepRounding.WHOLE;
    private Optional<Figure> cap = Optional.empty();

    StepsRule(
            IndicatorDraft draft,
            Sign sign,
            String measure,
            Optional<MeasureType> kind,
            Side side,
            RuleDraft<Operand> reference,
            Figure step,
            Figure points) {
        super(draft);
        draft.adjustments.add(names -> new Adjustment.Steps(
                sign, names.id(measure, kind), side, reference.rule(names), step, points, rounding, cap));
    }

    /**
     * Counts a started step as whole (不足…按…计); else only whole steps count.
     *
     * @return this scope
     */
    public StepsRule startedCountsWhole() {
        rounding = StepRounding.STARTED;
        return this;
    }

    /**
     * Counts a started step in proportion (按比例); else only whole steps count.
     *
     * @return this scope
     */
    public StepsRule inProportion() {
        rounding = StepRounding.PRORATA;
        return this;
    }

    /**
     * Caps the rule (最多扣5分).
     *
     * @param most the most it takes or gives
     * @return this scope
     */
    public StepsRule atMost(Number most) {
        return atMost(Numbers.figure(most));
    }

    /**
     * Caps the rule (最多扣5分).
     *
     * @param most the most it takes or gives
     * @return this scope
     */
    public StepsRule atMost(Figure most) {
        cap = Optional.of(most);
        return this;
    }
}
