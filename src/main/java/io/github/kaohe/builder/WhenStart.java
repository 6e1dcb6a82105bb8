package io.github.kaohe.builder;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import java.util.Optional;

/** The beginning of a condition: what is observed. It is a condition once it is said what holds of it. */
public final class WhenStart {
    private final String measure;
    private final Optional<MeasureType> kind;

    WhenStart(String measure, Optional<MeasureType> kind) {
        this.measure = measure;
        this.kind = kind;
    }

    /**
     * {@return the condition that it is below a number, the number itself excluded (低于, 不足, 少于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isBelow(Number limit) {
        return isBelow(Numbers.figure(limit));
    }

    /**
     * {@return the condition that it is below a number, the number itself excluded (低于, 不足, 少于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isBelow(Figure limit) {
        return compare(Condition.Comparison.BELOW, names -> Operand.of(limit));
    }

    /**
     * {@return the condition that it is below a number, the number itself excluded (低于, 不足, 少于)}
     *
     * @param limit the number, in the unit of the measure, itself observed
     */
    public ConditionWord isBelow(MeasuredWord limit) {
        return compare(Condition.Comparison.BELOW, names -> limit.operand(names, kind));
    }

    /**
     * {@return the condition that it is at most a number, the number itself included (以下, 以内, 不超过)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isAtMost(Number limit) {
        return isAtMost(Numbers.figure(limit));
    }

    /**
     * {@return the condition that it is at most a number, the number itself included (以下, 以内, 不超过)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isAtMost(Figure limit) {
        return compare(Condition.Comparison.AT_MOST, names -> Operand.of(limit));
    }

    /**
     * {@return the condition that it is at most a number, the number itself included (以下, 以内, 不超过)}
     *
     * @param limit the number, in the unit of the measure, itself observed
     */
    public ConditionWord isAtMost(MeasuredWord limit) {
        return compare(Condition.Comparison.AT_MOST, names -> limit.operand(names, kind));
    }

    /**
     * {@return the condition that it is equal to a number (等于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord is(Number limit) {
        return is(Numbers.figure(limit));
    }

    /**
     * {@return the condition that it is equal to a number (等于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord is(Figure limit) {
        return compare(Condition.Comparison.EQUAL, names -> Operand.of(limit));
    }

    /**
     * {@return the condition that it is equal to a number (等于)}
     *
     * @param limit the number, in the unit of the measure, itself observed
     */
    public ConditionWord is(MeasuredWord limit) {
        return compare(Condition.Comparison.EQUAL, names -> limit.operand(names, kind));
    }

    /**
     * {@return the condition that it is at least a number, the number itself included (以上, 达到, 不低于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isAtLeast(Number limit) {
        return isAtLeast(Numbers.figure(limit));
    }

    /**
     * {@return the condition that it is at least a number, the number itself included (以上, 达到, 不低于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isAtLeast(Figure limit) {
        return compare(Condition.Comparison.AT_LEAST, names -> Operand.of(limit));
    }

    /**
     * {@return the condition that it is at least a number, the number itself included (以上, 达到, 不低于)}
     *
     * @param limit the number, in the unit of the measure, itself observed
     */
    public ConditionWord isAtLeast(MeasuredWord limit) {
        return compare(Condition.Comparison.AT_LEAST, names -> limit.operand(names, kind));
    }

    /**
     * {@return the condition that it is above a number, the number itself excluded (超过, 高于, 大于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isAbove(Number limit) {
        return isAbove(Numbers.figure(limit));
    }

    /**
     * {@return the condition that it is above a number, the number itself excluded (超过, 高于, 大于)}
     *
     * @param limit the number, in the unit of the measure
     */
    public ConditionWord isAbove(Figure limit) {
        return compare(Condition.Comparison.ABOVE, names -> Operand.of(limit));
    }

    /**
     * {@return the condition that it is above a number, the number itself excluded (超过, 高于, 大于)}
     *
     * @param limit the number, in the unit of the measure, itself observed
     */
    public ConditionWord isAbove(MeasuredWord limit) {
        return compare(Condition.Comparison.ABOVE, names -> limit.operand(names, kind));
    }

    /** {@return the condition that the answer is yes (是)} */
    public ConditionWord isYes() {
        return answered(true);
    }

    /** {@return the condition that the answer is no (否)} */
    public ConditionWord isNo() {
        return answered(false);
    }

    /**
     * {@return the condition that it was given a label of its rating scale}
     *
     * @param label the label
     */
    public ConditionWord isRated(String label) {
        return new ConditionWord(
                names -> new Condition.Labelled(names.id(measure, Optional.of(new MeasureType.Label())), label));
    }

    private ConditionWord answered(boolean answer) {
        return new ConditionWord(
                names -> new Condition.Answered(names.id(measure, Optional.of(new MeasureType.YesNo())), answer));
    }

    private ConditionWord compare(Condition.Comparison comparison, RuleDraft<Operand> with) {
        return new ConditionWord(
                names -> new Condition.Compares(names.id(measure, kind), comparison, with.rule(names)));
    }
}
