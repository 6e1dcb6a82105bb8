package io.github.kaohe.scoring;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Rating;
import io.github.kaohe.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A score that a person gave: within its range, on its step, and fitting its label. */
final class JudgedScoring {
    private final Row row;
    private final @Nullable Exact outOf;

    JudgedScoring(Row row, @Nullable Exact outOf) {
        this.row = row;
        this.outOf = outOf;
    }

    BasisScoring.Start start(Basis.Judged basis) {
        Measure measure = row.measure(basis.measure());
        Exact min = row.number(basis.min());
        Exact max = basis.max().isPresent() ? row.number(basis.max().get()) : outOf;
        boolean limitsKnown = min != null && (max != null || basis.max().isEmpty());
        JudgedValue value = judgedValue(basis, measure);
        if (value == null || min == null || !limitsKnown) {
            return BasisScoring.Start.FAULTY;
        }
        Exact points = value.points();
        if (points.compareTo(min) < 0 || (max != null && points.compareTo(max) > 0)) {
            row.report(measure, ProblemCode.KH4104, "value", points, "range", Explain.range(min, max));
            return BasisScoring.Start.FAULTY;
        } else if (basis.step().isPresent()) {
            Exact step = row.positive(basis.step().get());
            if (step == null) {
                return BasisScoring.Start.FAULTY;
            } else if (!points.minus(min).dividedBy(step).isWhole()) {
                row.report(measure, ProblemCode.KH4108, "value", points, "step", step, "min", min);
                return BasisScoring.Start.FAULTY;
            }
        }
        Optional<String> label = level(basis.scale().ratings(), points);
        if (value.label() != null && !label.equals(Optional.of(value.label()))) {
            row.report(
                    measure, ProblemCode.KH4109, "label", value.label(), "range", label.orElse("—"), "value", points);
            return BasisScoring.Start.FAULTY;
        }
        Phrase phrase = label.isPresent()
                ? Phrase.of("basis.judged-label", "measure", measure.title(), "points", points, "label", label.get())
                : Phrase.of("basis.judged", "measure", measure.title(), "points", points);
        return new BasisScoring.Start(points, label, false, Optional.of(BasisScoring.Start.outcome(points, phrase)));
    }

    private record JudgedValue(Exact points, @Nullable String label) {}

    /** The score given, with the label if one stands beside it; a label alone leaves the score open. */
    private @Nullable JudgedValue judgedValue(Basis.Judged basis, Measure measure) {
        Observation labelled = basis.scale().ratings().isEmpty() ? null : row.labelBeside(basis.measure());
        if (labelled instanceof Observation.RatedScore scored) {
            return new JudgedValue(Exact.of(scored.score()), scored.label());
        } else if (labelled instanceof Observation.Rated rated) {
            row.report(
                    measure,
                    ProblemCode.KH4109,
                    "label",
                    rated.label(),
                    "range",
                    printedRange(basis.scale().ratings(), rated.label()),
                    "value",
                    "—");
            return null;
        }
        Exact points = row.number(basis.measure());
        return points == null ? null : new JudgedValue(points, null);
    }

    private String printedRange(List<Rating> ratings, String label) {
        return ratings.stream()
                .filter(rating -> rating.label().equals(label) && rating.award() instanceof Award.Choice)
                .map(rating -> (Award.Choice) rating.award())
                .map(choice -> Explain.range(row.number(choice.min()), row.number(choice.max())))
                .findFirst()
                .orElse("—");
    }

    /** The label of the highest range whose lower limit the points reach, so that 89.5 beside 80-89 and 90-100 is the former. */
    private Optional<String> level(List<Rating> ratings, Exact points) {
        String label = null;
        Exact best = null;
        for (Rating rating : ratings) {
            Figure lower = rating.award() instanceof Award.Choice choice
                    ? choice.min()
                    : rating.award() instanceof Award.Points fixed ? fixed.points() : null;
            Exact limit = lower == null ? null : row.number(lower);
            if (limit != null && points.compareTo(limit) >= 0 && (best == null || limit.compareTo(best) > 0)) {
                best = limit;
                label = rating.label();
            }
        }
        return Optional.ofNullable(label);
    }
}
