package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import java.util.Optional;

/** The beginning of a rule that takes or gives points for every step. It counts once it is said beyond what. */
public final class StepStart extends UnfinishedRule {
    private final Sign sign;
    private final String measure;
    private final Optional<MeasureType> kind;
    private final Figure step;
    private final Figure points;

    StepStart(
            IndicatorDraft draft,
            String written,
            Sign sign,
            String measure,
            Optional<MeasureType> kind,
            Figure step,
            Figure points) {
        super(draft, written);
        this.sign = sign;
        this.measure = measure;
        this.kind = kind;
        this.step = step;
        this.points = points;
    }

    /**
     * Counts the steps by which the measure lies below a reference (每低于目标).
     *
     * @param reference the target or limit, in the unit of the measure
     * @return the scope, in which the rule can be said more precisely
     */
    public StepsRule below(Number reference) {
        return below(Numbers.figure(reference));
    }

    /**
     * Counts the steps by which the measure lies below a reference (每低于目标).
     *
     * @param reference the target or limit, in the unit of the measure
     * @return the scope, in which the rule can be said more precisely
     */
    public StepsRule below(Figure reference) {
        return finish(Side.BELOW, names -> Operand.of(reference));
    }

    /**
     * Counts the steps by which the measure lies below a reference (每低于目标).
     *
     * @param reference the target or limit, in the unit of the measure
     * @return the scope, in which the rule can be said more precisely
     */
    public StepsRule below(MeasuredWord reference) {
        return finish(Side.BELOW, names -> reference.operand(names, kind));
    }

    /**
     * Counts the steps by which the measure lies above a reference (每超过目标).
     *
     * @param reference the target or limit, in the unit of the measure
     * @return the scope, in which the rule can be said more precisely
     */
    public StepsRule above(Number reference) {
        return above(Numbers.figure(reference));
    }

    /**
     * Counts the steps by which the measure lies above a reference (每超过目标).
     *
     * @param reference the target or limit, in the unit of the measure
     * @return the scope, in which the rule can be said more precisely
     */
    public StepsRule above(Figure reference) {
        return finish(Side.ABOVE, names -> Operand.of(reference));
    }

    /**
     * Counts the steps by which the measure lies above a reference (每超过目标).
     *
     * @param reference the target or limit, in the unit of the measure
     * @return the scope, in which the rule can be said more precisely
     */
    public StepsRule above(MeasuredWord reference) {
        return finish(Side.ABOVE, names -> reference.operand(names, kind));
    }

    private StepsRule finish(Side side, RuleDraft<Operand> reference) {
        goOn();
        return new StepsRule(draft, sign, measure, kind, side, reference, step, points);
    }
}
