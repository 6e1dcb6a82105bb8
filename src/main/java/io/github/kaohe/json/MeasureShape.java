package io.github.kaohe.json;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import io.github.kaohe.problem.Nearest;
import io.github.kaohe.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
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

    private static final Shape<Metric> METRIC = MeasureShape::metric;

    /** A measure of the card; its title must be there, unless its metric lends it one. */
    static final Shape<Measure> OF_CARD = Shape.object(members -> measure(members, Optional.empty()));

    private MeasureShape() {}

    /** {@return the shape of a measure of an indicator, which lends it its title unless a metric does} */
    static Shape<Measure> ofIndicator(String indicatorTitle) {
        return Shape.object(members -> measure(members, Optional.of(indicatorTitle)));
    }

    private static Measure measure(ObjectReader members, Optional<String> lent) {
        String id = members.text("id");
        MeasureType type = members.type(TYPES).map(read -> read.apply(members)).orElseGet(MeasureType.Score::new);
        MeasureOrigin origin = origin(members, type);
        Optional<String> usual = origin instanceof MeasureOrigin.OfMetric of
                ? Optional.of(of.metric().title())
                : lent;
        return new Measure(
                id,
                usual.isPresent() ? members.or("title", Shapes.TEXT, usual.get()) : members.text("title"),
                origin instanceof MeasureOrigin.OfMetric of
                        ? withUnit(type, of.metric().unit())
                        : type,
                members.flag("noneIfEmpty"),
                members.textOrEmpty("source"),
                origin);
    }

    private static MeasureOrigin origin(ObjectReader members, MeasureType type) {
        boolean percent = type instanceof MeasureType.Percent;
        boolean number = percent || type instanceof MeasureType.Quantity || type instanceof MeasureType.Count;
        if (!number) {
            return MeasureOrigin.observed();
        }
        Optional<Metric> metric = members.optional("metric", METRIC);
        Optional<String> record = percent ? members.optional("record", Shapes.TEXT) : Optional.empty();
        if (metric.isPresent() && record.isPresent()) {
            members.report(ProblemCode.KH2022, "keys", List.of("metric", "record"));
        }
        return metric.<MeasureOrigin>map(MeasureOrigin.OfMetric::new)
                .or(() -> record.map(MeasureOrigin.OfRecord::new))
                .orElse(MeasureOrigin.observed());
    }

    private static MeasureType withUnit(MeasureType type, String unit) {
        if (type instanceof MeasureType.Count count && count.unit().isEmpty()) {
            return new MeasureType.Count(unit, count.max());
        }
        return type instanceof MeasureType.Quantity quantity && quantity.unit().isEmpty()
                ? new MeasureType.Quantity(unit, quantity.min(), quantity.max())
                : type;
    }

    /** The id of a metric that comes with Kaohe, or a metric in full. */
    private static Metric metric(JsonValue value, Faults faults) {
        if (!(value instanceof JsonValue.Text id)) {
            return Metrics.METRIC.read(value, faults);
        }
        return Metrics.shipped().stream()
                .filter(metric -> metric.id().equals(id.value()))
                .findFirst()
                .orElseGet(() -> {
                    unknown(id, faults);
                    return Metrics.METRIC.read(new JsonValue.Unusable(value.at()), faults);
                });
    }

    private static void unknown(JsonValue.Text id, Faults faults) {
        List<String> known = Metrics.shipped().stream().map(Metric::id).toList();
        List<String> near = Nearest.to(id.value(), known);
        faults.add(
                near.isEmpty() ? ProblemCode.KH2050 : ProblemCode.KH2049,
                id.at(),
                "metric",
                Excerpt.of(id.value()),
                near.isEmpty() ? "metrics" : "similar",
                near.isEmpty() ? known : near);
    }
}
