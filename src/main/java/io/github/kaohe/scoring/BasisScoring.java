package io.github.kaohe.scoring;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.StepRounding;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a raw score starts. */
final class BasisScoring {
    private final Row row;
    private final @Nullable Exact outOf;
    private final Limits limits;

    /**
     * What a basis gives.
     *
     * @param points    the points; null if there is a problem or only a label
     * @param label     the rating, if any
     * @param labelOnly whether the rating gives no points, which is no problem
     * @param outcome   the explanation
     */
    record Start(@Nullable Exact points, Optional<String> label, boolean labelOnly, Optional<RuleOutcome> outcome) {
        static final Start FAULTY = new Start(null, Optional.empty(), false, Optional.empty());

        static Start of(Exact points, Phrase phrase) {
            return new Start(points, Optional.empty(), false, Optional.of(outcome(points, phrase)));
        }

        static RuleOutcome outcome(Exact points, Phrase phrase) {
            return new RuleOutcome(RuleOutcome.Part.START, true, points.toDecimal(10), phrase);
        }
    }

    BasisScoring(Row row, @Nullable Exact outOf, Limits limits) {
        this.row = row;
        this.outOf = outOf;
        this.limits = limits;
    }

    Start start(Basis basis) {
        if (basis instanceof Basis.FullMarks) {
            return outOf == null ? Start.FAULTY : Start.of(outOf, Phrase.of("basis.full-marks", "points", outOf));
        } else if (basis instanceof Basis.StartsAt startsAt) {
            Exact points = row.number(startsAt.points());
            return points == null ? Start.FAULTY : Start.of(points, Phrase.of("basis.starts-at", "points", points));
        } else if (basis instanceof Basis.Pooled) {
            return new Start(Exact.ZERO, Optional.empty(), false, Optional.empty());
        } else if (basis instanceof Basis.Bands bands) {
            return bands(bands);
        } else if (basis instanceof Basis.Rated rated) {
            return rated(rated);
        } else if (basis instanceof Basis.Proportional proportional) {
            return proportional(proportional);
        } else if (basis instanceof Basis.PerUnit perUnit) {
            return perUnit(perUnit);
        }
        return new JudgedScoring(row, outOf).start((Basis.Judged) basis);
    }

    private Start bands(Basis.Bands basis) {
        Measure measure = row.measure(basis.measure());
        Exact value = row.number(basis.measure());
        List<Band> hits = new ArrayList<>();
        boolean known = value != null;
        for (Band band : basis.bands()) {
            Boolean holds = value == null ? null : contains(band.interval(), value);
            known &= holds != null;
            if (Boolean.TRUE.equals(holds)) {
                hits.add(band);
            }
        }
        if (!known || value == null) {
            return Start.FAULTY;
        } else if (hits.size() != 1) {
            row.report(measure, hits.isEmpty() ? ProblemCode.KH4107 : ProblemCode.KH4116, "value", value);
            return Start.FAULTY;
        }
        Band band = hits.get(0);
        Exact points = band.award() instanceof Award.Choice choice
                ? chosen(measure, choice, basis.chosen().map(row::number).orElse(null), "")
                : fixed(band.award());
        return points == null
                ? Start.FAULTY
                : Start.of(
                        points,
                        Phrase.of(
                                "basis.band",
                                "measure",
                                measure.title(),
                                "value",
                                value,
                                "unit",
                                Explain.unit(measure),
                                "interval",
                                Explain.interval(band.interval(), row),
                                "points",
                                points));
    }

    /** Whether an interval holds a value; null if an end is a blank that is not filled in. */
    private @Nullable Boolean contains(Interval interval, Exact value) {
        boolean inside = true;
        if (interval.lower().isPresent()) {
            Exact low = row.number(interval.lower().get());
            if (low == null) {
                return null;
            }
            int compared = value.compareTo(low);
            inside = interval.lowerClosed() ? compared >= 0 : compared > 0;
        }
        if (interval.upper().isPresent()) {
            Exact high = row.number(interval.upper().get());
            if (high == null) {
                return null;
            }
            int compared = value.compareTo(high);
            inside &= interval.upperClosed() ? compared <= 0 : compared < 0;
        }
        return inside;
    }

    private @Nullable Exact fixed(Award award) {
        return award instanceof Award.Points points ? row.number(points.points()) : outOf;
    }

    /** The points a person chose, within the range that a band or label leaves. */
    private @Nullable Exact chosen(Measure measure, Award.Choice choice, @Nullable Exact points, String label) {
        Exact min = row.number(choice.min());
        Exact max = row.number(choice.max());
        if (min == null || max == null) {
            return null;
        } else if (points == null || points.compareTo(min) < 0 || points.compareTo(max) > 0) {
            row.report(
                    measure,
                    ProblemCode.KH4109,
                    "label",
                    label.isEmpty() ? measure.title() : label,
                    "range",
                    Explain.range(min, max),
                    "value",
                    points == null ? "—" : points);
            return null;
        }
        return points;
    }

    private Start rated(Basis.Rated basis) {
        Measure measure = row.measure(basis.measure());
        Observation given = row.rating(basis.measure());
        if (given == null) {
            return Start.FAULTY;
        }
        String label = Row.label(given);
        Rating rating = basis.scale().ratings().stream()
                .filter(level -> level.label().equals(label))
                .findFirst()
                .orElse(null);
        if (rating == null) {
            List<String> labels =
                    basis.scale().ratings().stream().map(Rating::label).toList();
            row.report(measure, ProblemCode.KH4105, "value", label, "labels", labels);
            return Start.FAULTY;
        } else if (rating.award() instanceof Award.LabelOnly) {
            Phrase phrase = Phrase.of("basis.label-only", "measure", measure.title(), "label", label);
            return new Start(
                    null,
                    Optional.of(label),
                    true,
                    Optional.of(new RuleOutcome(RuleOutcome.Part.START, true, BigDecimal.ZERO, phrase)));
        }
        Exact points;
        if (rating.award() instanceof Award.Choice choice) {
            Exact score = given instanceof Observation.RatedScore scored ? Exact.of(scored.score()) : null;
            points = chosen(measure, choice, score, label);
        } else {
            points = fixed(rating.award());
            if (points != null
                    && given instanceof Observation.RatedScore scored
                    && points.compareTo(Exact.of(scored.score())) != 0) {
                row.report(measure, ProblemCode.KH4109, "label", label, "range", points, "value", scored.score());
                return Start.FAULTY;
            }
        }
        return points == null
                ? Start.FAULTY
                : new Start(
                        points,
                        Optional.of(label),
                        false,
                        Optional.of(Start.outcome(
                                points,
                                Phrase.of(
                                        "basis.rated", "measure", measure.title(), "label", label, "points", points))));
    }

    private Start proportional(Basis.Proportional basis) {
        Measure measure = row.measure(basis.measure());
        Exact actual = row.number(basis.measure());
        Exact target = row.number(basis.target());
        if (actual == null || target == null || outOf == null) {
            return Start.FAULTY;
        }
        boolean higher = basis.direction() == Basis.Direction.HIGHER_IS_BETTER;
        if (higher ? target.signum() <= 0 : target.signum() < 0 || actual.signum() < 0) {
            row.report(measure, ProblemCode.KH4106, "base", measure.title(), "value", higher ? target : actual);
            return Start.FAULTY;
        } else if (!higher && actual.isZero()) {
            return perfect(measure, target);
        }
        Exact points = higher
                ? actual.times(outOf).dividedBy(target)
                : target.times(outOf).dividedBy(actual);
        return Start.of(
                points,
                Phrase.of(
                        higher ? "basis.proportional" : "basis.inverse",
                        "measure",
                        measure.title(),
                        "value",
                        actual,
                        "unit",
                        Explain.unit(measure),
                        "target",
                        target,
                        "outOf",
                        outOf,
                        "points",
                        points));
    }

    /** Nothing of what should be little: the cap, if there is one. */
    private Start perfect(Measure measure, Exact target) {
        Exact cap = row.evaluation().bound(limits.cap(), outOf, row.place());
        if (cap == null || limits.cap() instanceof Limit.None) {
            row.report(measure, ProblemCode.KH4106, "base", measure.title(), "value", 0);
            return Start.FAULTY;
        }
        return Start.of(
                cap,
                Phrase.of(
                        "basis.perfect",
                        "measure",
                        measure.title(),
                        "unit",
                        Explain.unit(measure),
                        "target",
                        target,
                        "points",
                        cap));
    }

    private Start perUnit(Basis.PerUnit basis) {
        Measure measure = row.measure(basis.measure());
        Exact value = row.number(basis.measure());
        Exact each = row.positive(basis.points());
        Exact per = row.positive(basis.per());
        if (value == null || each == null || per == null) {
            return Start.FAULTY;
        }
        Exact times = steps(value.dividedBy(per), basis.rounding());
        Exact points = times.times(each);
        return Start.of(
                points,
                Phrase.of(
                        "basis.per-unit",
                        "measure",
                        measure.title(),
                        "value",
                        value,
                        "unit",
                        Explain.unit(measure),
                        "per",
                        per,
                        "each",
                        each,
                        "points",
                        points));
    }

    static Exact steps(Exact steps, StepRounding rounding) {
        return switch (rounding) {
            case WHOLE -> steps.floor();
            case STARTED -> steps.ceiling();
            case PRORATA -> steps;
        };
    }
}
