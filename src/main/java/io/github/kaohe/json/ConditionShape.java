package io.github.kaohe.json;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Condition.Comparison;

/** Conditions. */
final class ConditionShape {
    /** Comparisons by their keys. */
    static final Names<Comparison> COMPARISONS = Names.name("below", Comparison.BELOW)
            .and("atMost", Comparison.AT_MOST)
            .and("equal", Comparison.EQUAL)
            .and("atLeast", Comparison.AT_LEAST)
            .and("above", Comparison.ABOVE);

    private final MeasureChoice measures;

    private ConditionShape(MeasureChoice measures) {
        this.measures = measures;
    }

    /** {@return the shape of a condition over some measures} */
    static Shape<Condition> over(MeasureChoice measures) {
        return Shape.object(new ConditionShape(measures)::condition);
    }

    private Condition condition(ObjectReader members) {
        String key = members.oneOf("below", "atMost", "equal", "atLeast", "above", "is", "label", "all", "any");
        if (key.equals("all")) {
            return new Condition.All(members.list(key, over(measures)));
        } else if (key.equals("any")) {
            return new Condition.Any(members.list(key, over(measures)));
        }
        String measure = measures.read(members);
        if (key.equals("is")) {
            return new Condition.Answered(measure, members.chosen(key, Shapes.TRUTH));
        } else if (key.equals("label")) {
            return new Condition.Labelled(measure, members.chosen(key, Shapes.TEXT));
        }
        Comparison comparison = COMPARISONS.find(key).orElseThrow();
        return new Condition.Compares(measure, comparison, members.chosen(key, FigureShape.OPERAND));
    }
}
