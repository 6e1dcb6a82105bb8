package io.github.kaohe.scoring;

import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A section from whose points its items take. */
final class PoolScoring {
    private final Unit unit;
    private final Evaluation evaluation;
    private final Place.Tree place;
    private final @Nullable Exact outOf;
    private final @Nullable Exact floor;
    private final @Nullable Exact cap;

    PoolScoring(Section pool, Unit unit, Evaluation evaluation, Place.Tree place) {
        this.unit = unit;
        this.evaluation = evaluation;
        this.place = place;
        outOf = pool.outOf()
                .or(pool::points)
                .map(figure -> evaluation.number(figure, place))
                .orElse(null);
        floor = evaluation.bound(pool.limits().floor(), Exact.ZERO, place);
        cap = evaluation.bound(pool.limits().cap(), outOf, place);
    }

    UnitScoring.Result score(@Nullable BigDecimal awarded, Function<Unit.Item, Row> rows, Set<String> notApplicable) {
        if (awarded != null) {
            return new UnitScoring.Result(awarded(awarded), List.of(), List.of());
        }
        List<RawScore> items = new ArrayList<>();
        Exact left = outOf;
        for (Unit.Item item : unit.items()) {
            RawScore score = notApplicable.contains(item.indicator().id())
                    ? notApplicable(item)
                    : effect(item, rows.apply(item));
            items.add(score);
            left = left == null || score.raw() == null ? null : left.plus(score.raw());
        }
        return new UnitScoring.Result(left == null ? RawScore.none(List.of()) : clamped(left), items, List.of());
    }

    private static RawScore effect(Unit.Item item, Row row) {
        return new IndicatorScoring(item.indicator(), row, IndicatorScoring.bounds(item.indicator(), false, row))
                .score();
    }

    private RawScore notApplicable(Unit.Item item) {
        if (item.indicator().notApplicable() == NotApplicable.REFUSED) {
            evaluation.report(ProblemCode.KH4112, item.place());
            return RawScore.none(List.of());
        }
        return new RawScore(Exact.ZERO, Optional.empty(), ScoreLine.Origin.NOT_APPLICABLE, List.of());
    }

    private RawScore clamped(Exact left) {
        List<RuleOutcome> rules = new ArrayList<>();
        Exact raw = left;
        if (floor != null && left.compareTo(floor) < 0) {
            raw = floor;
            rules.add(bite(left, floor, "clamp.floor"));
        } else if (cap != null && left.compareTo(cap) > 0) {
            raw = cap;
            rules.add(bite(left, cap, "clamp.cap"));
        }
        return new RawScore(raw, Optional.empty(), ScoreLine.Origin.COMPUTED, rules);
    }

    private static RuleOutcome bite(Exact left, Exact limit, String key) {
        return new RuleOutcome(
                RuleOutcome.Part.LIMIT,
                true,
                limit.minus(left).toDecimal(10),
                Phrase.of(key, "raw", left, "limit", limit));
    }

    private RawScore awarded(BigDecimal points) {
        Exact raw = Exact.of(points);
        if ((floor != null && raw.compareTo(floor) < 0) || (cap != null && raw.compareTo(cap) > 0)) {
            evaluation.report(ProblemCode.KH4110, place, "value", points, "range", Explain.range(floor, cap));
            return RawScore.none(List.of());
        }
        RuleOutcome outcome =
                new RuleOutcome(RuleOutcome.Part.START, true, raw.toDecimal(10), Phrase.of("awarded", "points", raw));
        return new RawScore(raw, Optional.empty(), ScoreLine.Origin.AWARDED, List.of(outcome));
    }
}
