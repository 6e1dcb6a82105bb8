package io.github.kaohe.json;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import java.util.function.Function;

/** Measures. */
final class MeasureShape {
    private static final Names<Function<ObjectReader, MeasureType>> TYPES =
            Names.<Function<ObjectReader, MeasureType>>name(
                            "count",
                            members -> new MeasureType.Count(
                                    members.textOrEmpty("unit"), members.optional("max", Shapes.NUMBER)))
                    .and(
                            "percent",
                            members -> new MeasureType.Percent(
                                    members.optional("min", Shapes.NUMBER), members.optional("max", Shapes.NUMBER)))
                    .and(
                            "quantity",
                            members -> new MeasureType.Quantity(
                                    members.textOrEmpty("unit"),
                                    members.optional("min", Shapes.NUMBER),
                                    members.optional("max", Shapes.NUMBER)))
                    .and("money", members -> new MeasureType.Money(members.textOrEmpty("unit")))
                    .and("label", members -> new MeasureType.Label())
                    .and("score", members -> new MeasureType.Score())
                    .and("yes-no", members -> new MeasureType.YesNo())
                    .and("ratio", members -> new MeasureType.Ratio(members.text("actual"), members.text("base")))
                    .and(
                            "mean",
                            members -> new MeasureType.Mean(
                                    members.required("min", Shapes.NUMBER), members.required("max", Shapes.NUMBER)));

    /** A measure of the card; its title must be there. */
    static final Shape<Measure> OF_CARD = Shape.object(members -> measure(members, id(members), members.text("title")));

    private MeasureShape() {}

    /** {@return the shape of a measure of an indicator, which lends it its title} */
    static Shape<Measure> ofIndicator(String indicatorTitle) {
        return Shape.object(members -> measure(members, id(members), members.or("title", Shapes.TEXT, indicatorTitle)));
    }

    private static String id(ObjectReader members) {
        return members.text("id");
    }

    private static Measure measure(ObjectReader members, String id, String title) {
        MeasureType type = members.type(TYPES).map(read -> read.apply(members)).orElseGet(MeasureType.Score::new);
        return new Measure(id, title, type, members.flag("noneIfEmpty"), members.textOrEmpty("source"));
    }
}
