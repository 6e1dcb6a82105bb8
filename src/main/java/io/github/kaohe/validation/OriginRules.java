package io.github.kaohe.validation;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.List;

/** What measures are worked out from: metrics of their own unit and direction, and records of percentages. */
final class OriginRules {
    private OriginRules() {}

    static void check(Measure measure, Place place, Findings found) {
        MeasureType type = measure.type();
        if (measure.origin() instanceof MeasureOrigin.OfRecord) {
            if (!(type instanceof MeasureType.Percent)) {
                unfit(measure, "origin.record", "type.percent", place, found);
            }
        } else if (measure.origin() instanceof MeasureOrigin.OfMetric of) {
            check(measure, of.metric(), place, found);
        }
        if (measure.noneIfEmpty() && measure.origin().formula().isPresent()) {
            found.add(ProblemCode.KH1414, place, "measure", MeasureRules.name(measure));
        }
    }

    private static void check(Measure measure, Metric metric, Place place, Findings found) {
        MeasureType type = measure.type();
        MetricRules.check(List.of(metric)).forEach(found::add);
        if (!(type instanceof MeasureType.Percent
                || type instanceof MeasureType.Quantity
                || type instanceof MeasureType.Count)) {
            unfit(measure, "origin.metric", "need.quotient", place, found);
        } else if (!type.unitText().equals(metric.unit())) {
            found.add(
                    ProblemCode.KH1411,
                    place,
                    "measure",
                    MeasureRules.name(measure),
                    "unit",
                    type.unitText(),
                    "metric",
                    metric.title(),
                    "expected",
                    metric.unit());
        }
    }

    private static void unfit(Measure measure, String origin, String need, Place place, Findings found) {
        found.add(
                ProblemCode.KH1413,
                place,
                "measure",
                MeasureRules.name(measure),
                "kind",
                MeasureKinds.words(measure.type()),
                "origin",
                Words.of(origin),
                "need",
                Words.of(need));
    }

    /** A proportional basis says which way is better, and so does the metric. */
    static void checkDirection(Indicator indicator, Form form, Place place, Findings found) {
        if (indicator.basis() instanceof Basis.Proportional basis) {
            form.measure(indicator, basis.measure()).ifPresent(measure -> {
                if (measure.origin() instanceof MeasureOrigin.OfMetric of
                        && of.metric().direction() != basis.direction()) {
                    found.add(
                            ProblemCode.KH1412,
                            place,
                            "measure",
                            MeasureRules.name(measure),
                            "metric",
                            of.metric().title(),
                            "expected",
                            direction(of.metric().direction()),
                            "actual",
                            direction(basis.direction()));
                }
            });
        }
    }

    private static Words direction(Basis.Direction direction) {
        return Words.of("direction." + direction.name());
    }
}
