package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Sign;
import java.util.List;

/**
 * What is said inside an indicator: its texts, where its score starts, and the rules that change it. A complete rule gives
 * back a scope that says the next one, or more about this one.
 */
public class IndicatorScope extends BasisScope {
    IndicatorScope(IndicatorDraft draft) {
        super(draft);
    }

    @Override
    final IndicatorScope self() {
        return this;
    }

    /**
     * Declares measures about which more is to be said than their use says.
     *
     * @param measures the measures, in the order in which they are asked for
     * @return this scope
     */
    public IndicatorScope measures(MeasureWord... measures) {
        draft.measures.addAll(List.of(measures));
        return this;
    }

    /**
     * Says the rules in Chinese, as forms print them: {@code 每延迟1次扣5分,扣完为止;延迟超过4次,本项不得分}. They are the criteria,
     * too, if none are recorded. What is not understood, or could mean two things, is a problem of this indicator.
     *
     * @param text one or more scoring sentences, blanks as {@code {name}}
     * @return this scope
     */
    public IndicatorScope rules(String text) {
        draft.read.add(text);
        draft.criteria = draft.criteria.isEmpty() ? text : draft.criteria;
        return this;
    }

    /**
     * Begins: points that are taken (扣分).
     *
     * @param measure title of what is observed: {@code 迟到}, {@code 回款率}
     * @param points  points each time, positive
     * @return the beginning of the rule, which lacks what they are taken for
     */
    public PointsStart deduct(String measure, Number points) {
        return deduct(measure, Numbers.figure(points));
    }

    /**
     * Begins: points that are taken (扣分).
     *
     * @param measure title of what is observed: {@code 迟到}, {@code 回款率}
     * @param points  points each time, positive
     * @return the beginning of the rule, which lacks what they are taken for
     */
    public PointsStart deduct(String measure, Figure points) {
        return new PointsStart(draft, Sign.DEDUCT, measure, points);
    }

    /**
     * Begins: points that are given (加分). Beyond full marks they count only with {@link #noCap()} or a higher
     * {@link #cap(Number) cap}.
     *
     * @param measure title of what is observed: {@code 新客户}, {@code 完成率}
     * @param points  points each time, positive
     * @return the beginning of the rule, which lacks what they are given for
     */
    public PointsStart add(String measure, Number points) {
        return add(measure, Numbers.figure(points));
    }

    /**
     * Begins: points that are given (加分). Beyond full marks they count only with {@link #noCap()} or a higher
     * {@link #cap(Number) cap}.
     *
     * @param measure title of what is observed: {@code 新客户}, {@code 完成率}
     * @param points  points each time, positive
     * @return the beginning of the rule, which lacks what they are given for
     */
    public PointsStart add(String measure, Figure points) {
        return new PointsStart(draft, Sign.ADD, measure, points);
    }

    /**
     * Takes points once when a condition holds (少于95%扣10分).
     *
     * @param points the points, positive
     * @param when   the condition
     * @return this scope
     */
    public IndicatorScope deduct(Number points, ConditionWord when) {
        return deduct(Numbers.figure(points), when);
    }

    /**
     * Takes points once when a condition holds (少于95%扣10分).
     *
     * @param points the points, positive
     * @param when   the condition
     * @return this scope
     */
    public IndicatorScope deduct(Figure points, ConditionWord when) {
        draft.adjustments.add(names -> new Adjustment.Conditional(Sign.DEDUCT, when.condition(names), points));
        return this;
    }

    /**
     * Gives points once when a condition holds (达到100%加5分).
     *
     * @param points the points, positive
     * @param when   the condition
     * @return this scope
     */
    public IndicatorScope add(Number points, ConditionWord when) {
        return add(Numbers.figure(points), when);
    }

    /**
     * Gives points once when a condition holds (达到100%加5分).
     *
     * @param points the points, positive
     * @param when   the condition
     * @return this scope
     */
    public IndicatorScope add(Figure points, ConditionWord when) {
        draft.adjustments.add(names -> new Adjustment.Conditional(Sign.ADD, when.condition(names), points));
        return this;
    }

    /**
     * Takes points that depend on which occurrence it is (第一次扣1分,第二次扣2分…).
     *
     * @param measure title of what is counted
     * @param unit    its unit: {@code 次}
     * @param first   the first rung, such as {@code occurrence(1).points(1)}
     * @param others  the other rungs, rising; the last holds for all later occurrences
     * @return this scope, in which the rule can be said more precisely
     */
    public LadderRule deductByOccurrence(
            String measure, String unit, Adjustment.Rung first, Adjustment.Rung... others) {
        return new LadderRule(draft, Sign.DEDUCT, measure, unit, listed(first, others));
    }

    /**
     * Gives points that depend on which occurrence it is (第一次加1分,第二次加2分…).
     *
     * @param measure title of what is counted
     * @param unit    its unit: {@code 次}
     * @param first   the first rung, such as {@code occurrence(1).points(1)}
     * @param others  the other rungs, rising; the last holds for all later occurrences
     * @return this scope, in which the rule can be said more precisely
     */
    public LadderRule addByOccurrence(String measure, String unit, Adjustment.Rung first, Adjustment.Rung... others) {
        return new LadderRule(draft, Sign.ADD, measure, unit, listed(first, others));
    }

    /**
     * Lets a person take points (酌情扣分).
     *
     * @param measure title under which the points are asked for
     * @return this scope, in which the points can be limited
     */
    public DiscretionaryRule deductAtDiscretion(String measure) {
        return new DiscretionaryRule(draft, Sign.DEDUCT, measure);
    }

    /**
     * Lets a person give points (酌情加分).
     *
     * @param measure title under which the points are asked for
     * @return this scope, in which the points can be limited
     */
    public DiscretionaryRule addAtDiscretion(String measure) {
        return new DiscretionaryRule(draft, Sign.ADD, measure);
    }

    /**
     * Makes the score 0 when a condition holds (低于50%时,本项不计分).
     *
     * @param when the condition
     * @return this scope
     */
    public IndicatorScope zeroIf(ConditionWord when) {
        return scoreBecomes(Figure.ZERO, when);
    }

    /**
     * Makes the score a number when a condition holds.
     *
     * @param score what it becomes
     * @param when  the condition
     * @return this scope
     */
    public IndicatorScope scoreBecomes(Number score, ConditionWord when) {
        return scoreBecomes(Numbers.figure(score), when);
    }

    /**
     * Makes the score a number when a condition holds.
     *
     * @param score what it becomes
     * @param when  the condition
     * @return this scope
     */
    public IndicatorScope scoreBecomes(Figure score, ConditionWord when) {
        draft.overrides.add(names -> new ScoreOverride.Becomes(when.condition(names), score));
        return this;
    }

    /**
     * Begins: points that go below zero (无故缺席一次,本项倒扣10分).
     *
     * @param measure title of what is observed: {@code 无故缺席}
     * @param points  points each time, positive
     * @return the beginning of the rule, which lacks the unit
     */
    public BelowZeroStart deductBelowZero(String measure, Number points) {
        return deductBelowZero(measure, Numbers.figure(points));
    }

    /**
     * Begins: points that go below zero (无故缺席一次,本项倒扣10分).
     *
     * @param measure title of what is observed: {@code 无故缺席}
     * @param points  points each time, positive
     * @return the beginning of the rule, which lacks the unit
     */
    public BelowZeroStart deductBelowZero(String measure, Figure points) {
        return new BelowZeroStart(draft, measure, points);
    }

    /**
     * Says what happens when the indicator is marked not applicable (合理缺项); usually that is refused.
     *
     * @param then what happens
     * @return this scope
     */
    public IndicatorScope ifNotApplicable(NotApplicable then) {
        draft.node.notApplicable(then);
        return this;
    }
}
