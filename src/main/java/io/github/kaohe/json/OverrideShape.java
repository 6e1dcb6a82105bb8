package io.github.kaohe.json;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.ScoreOverride.Start;

/** Rules that replace a score. */
final class OverrideShape {
    /** Where a deduction below zero starts. */
    static final Names<Start> STARTS = Names.of(Start.class);

    private enum Type {
        BECOMES,
        BELOW_ZERO
    }

    private static final Names<Type> TYPES = Names.of(Type.class);

    private final MeasureChoice measures;

    private OverrideShape(MeasureChoice measures) {
        this.measures = measures;
    }

    /** {@return the shape of an override over some measures} */
    static Shape<ScoreOverride> over(MeasureChoice measures) {
        return Shape.object(new OverrideShape(measures)::override);
    }

    private ScoreOverride override(ObjectReader members) {
        return members.type(TYPES)
                .map(type -> override(type, members))
                .orElseGet(() -> new ScoreOverride.BelowZero("", Figure.ZERO, Start.ZERO));
    }

    private ScoreOverride override(Type type, ObjectReader members) {
        return switch (type) {
            case BECOMES ->
                new ScoreOverride.Becomes(
                        members.required("when", ConditionShape.over(measures)),
                        members.required("score", FigureShape.FIGURE));
            case BELOW_ZERO ->
                new ScoreOverride.BelowZero(
                        measures.read(members),
                        members.required("points", FigureShape.FIGURE),
                        members.or("from", Shapes.name(STARTS), Start.ZERO));
        };
    }
}
