package io.github.kaohe.json;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Basis.Direction;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.StepRounding;

/** Where raw scores start. */
final class BasisShape {
    /** Which way is better. */
    static final Names<Direction> DIRECTIONS =
            Names.name("higher", Direction.HIGHER_IS_BETTER).and("lower", Direction.LOWER_IS_BETTER);

    /** How a started step or unit counts. */
    static final Names<StepRounding> ROUNDINGS = Names.of(StepRounding.class);

    private enum Type {
        FULL_MARKS,
        STARTS_AT,
        POOLED,
        BANDS,
        RATED,
        PROPORTIONAL,
        PER_UNIT,
        JUDGED
    }

    private static final Names<Type> TYPES = Names.of(Type.class);

    private final MeasureChoice measures;
    private final Scales scales;

    private BasisShape(MeasureChoice measures, Scales scales) {
        this.measures = measures;
        this.scales = scales;
    }

    /** {@return the shape of the basis of an indicator} */
    static Shape<Basis> over(MeasureChoice measures, Scales scales) {
        return Shape.object(new BasisShape(measures, scales)::basis);
    }

    private Basis basis(ObjectReader members) {
        return members.type(TYPES).map(type -> basis(type, members)).orElseGet(Basis.FullMarks::new);
    }

    private Basis basis(Type type, ObjectReader members) {
        return switch (type) {
            case FULL_MARKS -> new Basis.FullMarks();
            case STARTS_AT -> new Basis.StartsAt(members.required("points", FigureShape.FIGURE));
            case POOLED -> new Basis.Pooled();
            case BANDS ->
                new Basis.Bands(
                        measures.read(members),
                        members.required("bands", Shapes.list(RatingShape.BAND)),
                        members.optional("chosen", Shapes.TEXT));
            case RATED -> new Basis.Rated(measures.read(members), members.required("scale", scales.shape()));
            case PROPORTIONAL ->
                new Basis.Proportional(
                        measures.read(members),
                        members.required("target", FigureShape.OPERAND),
                        members.or("direction", Shapes.name(DIRECTIONS), Direction.HIGHER_IS_BETTER));
            case PER_UNIT ->
                new Basis.PerUnit(
                        measures.read(members),
                        members.required("points", FigureShape.FIGURE),
                        members.or("per", FigureShape.FIGURE, Figure.ONE),
                        members.or("rounding", Shapes.name(ROUNDINGS), StepRounding.WHOLE));
            case JUDGED ->
                new Basis.Judged(
                        measures.read(members),
                        members.or("min", FigureShape.FIGURE, Figure.ZERO),
                        members.optional("max", FigureShape.FIGURE),
                        members.optional("step", FigureShape.FIGURE),
                        members.or("scale", scales.shape(), RatingScale.NONE));
        };
    }
}
