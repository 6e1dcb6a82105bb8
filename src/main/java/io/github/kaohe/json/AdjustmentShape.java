package io.github.kaohe.json;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Adjustment.Accumulation;
import io.github.kaohe.model.Adjustment.Rung;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.Optional;

/** Rules that take or give points. */
final class AdjustmentShape {
    /** Take or give. */
    static final Names<Sign> SIGNS = Names.of(Sign.class);

    /** Sides of a reference. */
    static final Names<Side> SIDES = Names.of(Side.class);

    /** How rungs combine. */
    static final Names<Accumulation> ACCUMULATIONS = Names.of(Accumulation.class);

    private enum Type {
        PER_OCCURRENCE,
        STEPS,
        CONDITIONAL,
        LADDER,
        DISCRETIONARY
    }

    private static final Names<Type> TYPES = Names.of(Type.class);

    private static final Shape<Rung> RUNG = Shape.object(members ->
            new Rung(members.required("from", FigureShape.FIGURE), members.required("points", FigureShape.FIGURE)));

    private final MeasureChoice measures;

    private AdjustmentShape(MeasureChoice measures) {
        this.measures = measures;
    }

    /** {@return the shape of an adjustment over some measures} */
    static Shape<Adjustment> over(MeasureChoice measures) {
        return Shape.object(new AdjustmentShape(measures)::adjustment);
    }

    private Adjustment adjustment(ObjectReader members) {
        return members.type(TYPES)
                .map(type -> adjustment(type, members))
                .orElseGet(() -> new Adjustment.Discretionary(Sign.DEDUCT, "", Figure.ZERO, Optional.empty()));
    }

    private Adjustment adjustment(Type type, ObjectReader members) {
        return switch (type) {
            case PER_OCCURRENCE -> perOccurrence(members, signKey(members));
            case STEPS -> steps(members, signKey(members));
            case CONDITIONAL -> conditional(members, signKey(members));
            case LADDER -> ladder(members, signKey(members));
            case DISCRETIONARY ->
                new Adjustment.Discretionary(
                        members.required("sign", Shapes.name(SIGNS)),
                        measures.read(members),
                        members.or("min", FigureShape.FIGURE, Figure.ZERO),
                        members.optional("max", FigureShape.FIGURE));
        };
    }

    /** {@return {@code deduct} or {@code add}: the key that holds the points and tells the sign} */
    private static String signKey(ObjectReader members) {
        return members.oneOf(SIGNS.of(Sign.DEDUCT), SIGNS.of(Sign.ADD));
    }

    private static Sign sign(String key) {
        return SIGNS.find(key).orElseThrow();
    }

    private Adjustment perOccurrence(ObjectReader members, String key) {
        return new Adjustment.PerOccurrence(
                sign(key),
                measures.read(members),
                members.chosen(key, FigureShape.FIGURE),
                members.or("per", FigureShape.FIGURE, Figure.ONE),
                members.optional("cap", FigureShape.FIGURE));
    }

    private Adjustment steps(ObjectReader members, String key) {
        return new Adjustment.Steps(
                sign(key),
                measures.read(members),
                members.required("side", Shapes.name(SIDES)),
                members.required("of", FigureShape.OPERAND),
                members.required("step", FigureShape.FIGURE),
                members.chosen(key, FigureShape.FIGURE),
                members.or("rounding", Shapes.name(BasisShape.ROUNDINGS), StepRounding.WHOLE),
                members.optional("cap", FigureShape.FIGURE));
    }

    private Adjustment conditional(ObjectReader members, String key) {
        return new Adjustment.Conditional(
                sign(key),
                members.required("when", ConditionShape.over(measures)),
                members.chosen(key, FigureShape.FIGURE));
    }

    private Adjustment ladder(ObjectReader members, String key) {
        return new Adjustment.Ladder(
                sign(key),
                measures.read(members),
                members.chosen(key, Shapes.list(RUNG)),
                members.or("accumulation", Shapes.name(ACCUMULATIONS), Accumulation.EACH),
                members.optional("cap", FigureShape.FIGURE));
    }
}
