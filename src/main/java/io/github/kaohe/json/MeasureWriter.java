package io.github.kaohe.json;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import java.util.Optional;

/** Writes measures. */
final class MeasureWriter {
    private MeasureWriter() {}

    /** {@return a measure of the card} */
    static JsonObject measure(Measure measure) {
        return measure(measure, Optional.empty());
    }

    /** {@return a measure of an indicator, which lends it its title} */
    static JsonObject measure(Measure measure, String indicatorTitle) {
        return measure(measure, Optional.of(indicatorTitle));
    }

    private static JsonObject measure(Measure measure, Optional<String> lentTitle) {
        Optional<Metric> metric =
                measure.origin() instanceof MeasureOrigin.OfMetric of ? Optional.of(of.metric()) : Optional.empty();
        Optional<String> usual = metric.map(Metric::title).or(() -> lentTitle);
        JsonObject written = JsonObject.leaf().text("id", measure.id());
        if (!usual.equals(Optional.of(measure.title()))) {
            written.text("title", measure.title());
        }
        type(written, measure.type());
        metric.ifPresent(named -> written.put("metric", Metrics.isShipped(named) ? named.id() : Metrics.object(named)));
        if (measure.origin() instanceof MeasureOrigin.OfRecord of) {
            written.text("record", of.form());
        }
        return written.flag("noneIfEmpty", measure.noneIfEmpty()).textIfAny("source", measure.source());
    }

    private static void type(JsonObject written, MeasureType type) {
        if (type instanceof MeasureType.Count count) {
            written.text("type", "count").textIfAny("unit", count.unit()).ifPresent("max", count.max());
        } else if (type instanceof MeasureType.Percent percent) {
            written.text("type", "percent").ifPresent("min", percent.min()).ifPresent("max", percent.max());
        } else if (type instanceof MeasureType.Quantity quantity) {
            written.text("type", "quantity").textIfAny("unit", quantity.unit());
            written.ifPresent("min", quantity.min()).ifPresent("max", quantity.max());
        } else if (type instanceof MeasureType.Money money) {
            written.text("type", "money").textIfAny("unit", money.currency());
        } else if (type instanceof MeasureType.Ratio ratio) {
            written.text("type", "ratio").text("actual", ratio.actual()).text("base", ratio.base());
        } else if (type instanceof MeasureType.Mean mean) {
            written.text("type", "mean").number("min", mean.min()).number("max", mean.max());
        } else if (type instanceof MeasureType.Label) {
            written.text("type", "label");
        } else {
            written.text("type", type instanceof MeasureType.YesNo ? "yes-no" : "score");
        }
    }
}
