package io.github.kaohe.scoring;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The raw score of an indicator: basis, adjustments, clamp, overrides, in this order. */
final class IndicatorScoring {
    private final Indicator indicator;
    private final Row row;
    private final Bounds bounds;
    private final List<RuleOutcome> rules = new ArrayList<>();

    /**
     * The numbers a raw score lives between.
     *
     * @param weighted whether it has full marks at all; a bonus and the item of a pool have none and start at 0
     * @param outOf    full marks of the raw scale; null if there are none or their blank is not filled in
     * @param floor    lowest raw score; null if there is none
     * @param cap      highest raw score; null if there is none
     */
    record Bounds(
            boolean weighted,
            @Nullable Exact outOf,
            @Nullable Exact floor,
            @Nullable Exact cap) {}

    IndicatorScoring(Indicator indicator, Row row, Bounds bounds) {
        this.indicator = indicator;
        this.row = row;
        this.bounds = bounds;
    }

    RawScore score() {
        Basis basis = indicator.basis();
        if (basis instanceof Basis.FullMarks && !bounds.weighted()) {
            basis = new Basis.StartsAt(Figure.ZERO);
        }
        BasisScoring.Start start = new BasisScoring(row, bounds.outOf(), indicator.limits()).start(basis);
        start.outcome().ifPresent(rules::add);
        Exact raw = start.points();
        AdjustmentScoring adjustments = new AdjustmentScoring(row);
        for (Adjustment adjustment : indicator.adjustments()) {
            AdjustmentScoring.Effect effect = adjustments.effect(adjustment);
            effect.outcome().ifPresent(rules::add);
            raw = raw == null || effect.effect() == null ? null : raw.plus(effect.effect());
        }
        if (raw != null) {
            raw = clamped(raw);
        }
        raw = overridden(raw);
        rules.addAll(0, row.workings());
        if (raw == null) {
            return start.labelOnly()
                    ? new RawScore(null, start.label(), ScoreLine.Origin.COMPUTED, rules)
                    : RawScore.none(rules);
        }
        return new RawScore(raw, start.label(), ScoreLine.Origin.COMPUTED, rules);
    }

    private Exact clamped(Exact raw) {
        if (bounds.floor() != null && raw.compareTo(bounds.floor()) < 0) {
            bite(raw, bounds.floor(), "clamp.floor");
            return bounds.floor();
        } else if (bounds.cap() != null && raw.compareTo(bounds.cap()) > 0) {
            bite(raw, bounds.cap(), "clamp.cap");
            return bounds.cap();
        }
        return raw;
    }

    private void bite(Exact raw, Exact limit, String key) {
        BigDecimal effect = limit.minus(raw).toDecimal(10);
        rules.add(new RuleOutcome(RuleOutcome.Part.LIMIT, true, effect, Phrase.of(key, "raw", raw, "limit", limit)));
    }

    /** Of several overrides that hold, the lowest result stands, and it alone has an effect. */
    private @Nullable Exact overridden(@Nullable Exact raw) {
        List<Result> results = new ArrayList<>();
        Exact lowest = null;
        int standing = -1;
        boolean faulty = raw == null;
        for (ScoreOverride override : indicator.overrides()) {
            Result result = result(override);
            if (result == null) {
                faulty = true;
                continue;
            }
            Exact becomes = result.becomes();
            if (becomes != null && (lowest == null || becomes.compareTo(lowest) < 0)) {
                lowest = becomes;
                standing = results.size();
            }
            results.add(result);
        }
        for (int i = 0; i < results.size(); i++) {
            BigDecimal effect = i != standing || raw == null || lowest == null
                    ? BigDecimal.ZERO
                    : lowest.minus(raw).toDecimal(10);
            boolean holds = results.get(i).becomes() != null;
            rules.add(new RuleOutcome(
                    RuleOutcome.Part.CHANGE, holds, effect, results.get(i).phrase()));
        }
        if (faulty) {
            return null;
        }
        return lowest == null ? raw : lowest;
    }

    /** What an override makes of the score; {@code becomes} is null if it does not hold. */
    private record Result(@Nullable Exact becomes, Phrase phrase) {}

    private @Nullable Result result(ScoreOverride override) {
        if (override instanceof ScoreOverride.Becomes rule) {
            Boolean holds = row.holds(rule.when());
            Exact score = row.number(rule.score());
            if (holds == null || score == null) {
                return null;
            }
            Phrase condition = Explain.condition(rule.when(), row);
            return holds
                    ? new Result(score, Phrase.of("override.becomes", "condition", condition, "score", score))
                    : new Result(null, Phrase.of("override.not", "condition", condition, "score", score));
        }
        ScoreOverride.BelowZero rule = (ScoreOverride.BelowZero) override;
        Exact count = row.number(rule.measure());
        Exact each = row.positive(rule.points());
        Exact start = rule.from() == ScoreOverride.Start.ZERO ? Exact.ZERO : bounds.outOf();
        if (count == null || each == null || start == null) {
            return null;
        }
        Exact becomes = count.signum() > 0 ? start.minus(each.times(count)) : null;
        return new Result(
                becomes,
                Phrase.of(
                        becomes == null ? "override.below-zero-not" : "override.below-zero",
                        "measure",
                        row.measure(rule.measure()).title(),
                        "value",
                        count,
                        "unit",
                        Explain.unit(row.measure(rule.measure())),
                        "each",
                        each,
                        "start",
                        start,
                        "score",
                        becomes == null ? Exact.ZERO : becomes));
    }

    /** The bounds of an indicator; a blank that is not filled in was reported and leaves its bound open. */
    static Bounds bounds(Indicator indicator, boolean weighted, Row row) {
        Optional<Figure> scale = weighted ? indicator.outOf().or(indicator::points) : indicator.outOf();
        Exact outOf = scale.map(row::number).orElse(null);
        Evaluation evaluation = row.evaluation();
        return new Bounds(
                weighted,
                outOf,
                evaluation.bound(indicator.limits().floor(), weighted ? Exact.ZERO : null, row.place()),
                evaluation.bound(indicator.limits().cap(), weighted ? outOf : null, row.place()));
    }

    /** A score that a person gave directly, if it lies where the rules could have put it. */
    RawScore awarded(BigDecimal points) {
        Exact raw = Exact.of(points);
        Exact floor = bounds.floor();
        Exact cap = bounds.cap();
        if (indicator.basis() instanceof Basis.Judged judged
                && indicator.adjustments().isEmpty()
                && indicator.overrides().isEmpty()) {
            Exact min = row.number(judged.min());
            Exact max = judged.max().map(row::number).orElse(cap);
            floor = floor == null || min == null ? min : floor.max(min);
            cap = cap == null || max == null ? max : cap.min(max);
        }
        for (ScoreOverride override : indicator.overrides()) {
            Exact becomes = override instanceof ScoreOverride.Becomes rule ? row.number(rule.score()) : null;
            floor = becomes == null || floor == null ? null : floor.min(becomes);
        }
        Optional<String> levels = offLevels(raw);
        if (levels.isPresent()) {
            row.evaluation().report(ProblemCode.KH4118, row.place(), "value", points, "levels", levels.get());
            return RawScore.none(List.of());
        }
        boolean below = floor != null && raw.compareTo(floor) < 0;
        boolean above = cap != null && raw.compareTo(cap) > 0;
        if (below || above) {
            row.evaluation()
                    .report(ProblemCode.KH4110, row.place(), "value", points, "range", Explain.range(floor, cap));
            return RawScore.none(List.of());
        }
        RuleOutcome outcome =
                new RuleOutcome(RuleOutcome.Part.START, true, raw.toDecimal(10), Phrase.of("awarded", "points", raw));
        return new RawScore(raw, Optional.empty(), ScoreLine.Origin.AWARDED, List.of(outcome));
    }

    /** The scores that the levels or bands can give, if the rules give no others and this is none of them. */
    private Optional<String> offLevels(Exact raw) {
        List<Award> awards = awards(indicator.basis());
        if (awards.isEmpty()
                || !indicator.adjustments().isEmpty()
                || !indicator.overrides().isEmpty()) {
            return Optional.empty();
        }
        List<String> levels = new ArrayList<>();
        for (Award award : awards) {
            Exact min = award instanceof Award.FullMarks ? bounds.outOf() : null;
            Exact max = min;
            if (award instanceof Award.Points fixed) {
                min = row.number(fixed.points());
                max = min;
            } else if (award instanceof Award.Choice choice) {
                min = row.number(choice.min());
                max = row.number(choice.max());
            }
            if (min == null || max == null || (raw.compareTo(min) >= 0 && raw.compareTo(max) <= 0)) {
                return Optional.empty();
            }
            levels.add(min.equals(max) ? min.toString() : Explain.range(min, max));
        }
        return Optional.of(String.join("、", levels));
    }

    private static List<Award> awards(Basis basis) {
        if (basis instanceof Basis.Rated rated) {
            return rated.scale().ratings().stream().map(Rating::award).toList();
        }
        return basis instanceof Basis.Bands bands
                ? bands.bands().stream().map(Band::award).toList()
                : List.of();
    }
}
