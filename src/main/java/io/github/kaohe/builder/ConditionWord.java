package io.github.kaohe.builder;

import io.github.kaohe.model.Condition;
import java.util.List;

/** A complete condition (当…时). */
public final class ConditionWord {
    private final RuleDraft<Condition> made;

    ConditionWord(RuleDraft<Condition> made) {
        this.made = made;
    }

    static ConditionWord all(List<ConditionWord> conditions) {
        return new ConditionWord(names -> new Condition.All(
                conditions.stream().map(word -> word.condition(names)).toList()));
    }

    static ConditionWord any(List<ConditionWord> conditions) {
        return new ConditionWord(names -> new Condition.Any(
                conditions.stream().map(word -> word.condition(names)).toList()));
    }

    Condition condition(MeasureNames names) {
        return made.rule(names);
    }

    /**
     * {@return the condition that this one and another hold (且)}
     *
     * @param other the other
     */
    public ConditionWord and(ConditionWord other) {
        return all(List.of(this, other));
    }

    /**
     * {@return the condition that this one or another holds (或)}
     *
     * @param other the other
     */
    public ConditionWord or(ConditionWord other) {
        return any(List.of(this, other));
    }
}
