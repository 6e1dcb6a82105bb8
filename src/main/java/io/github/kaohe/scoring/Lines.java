package io.github.kaohe.scoring;

import io.github.kaohe.problem.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns scores into the lines of a report, in the order of the form. */
final class Lines {
    private final List<ScoreLine> lines = new ArrayList<>();

    static List<ScoreLine> of(List<NodeScore> scores) {
        Lines collected = new Lines();
        scores.forEach(collected::add);
        return collected.lines;
    }

    private void add(NodeScore score) {
        Branch branch = score.branch();
        UnitScoring.Result unit = score.unit();
        RawScore own = unit == null ? null : unit.own();
        boolean absent = score.status() == NodeScore.Status.NOT_APPLICABLE;
        ScoreLine.Origin origin;
        if (absent) {
            origin = ScoreLine.Origin.NOT_APPLICABLE;
        } else if (own != null) {
            origin = own.origin();
        } else {
            origin = score.raw() == null ? ScoreLine.Origin.NONE : ScoreLine.Origin.COMPUTED;
        }
        lines.add(new ScoreLine(
                branch.node().id(),
                branch.node().no(),
                branch.node().label(),
                branch.place().titles(),
                kind(branch),
                decimal(score.points()),
                decimal(score.outOf()),
                decimal(score.raw()),
                decimal(score.contribution()),
                own == null ? Optional.empty() : own.label(),
                origin,
                own == null ? List.of() : own.rules(),
                unit == null ? List.of() : unit.raters(),
                summary(score)));
        if (unit != null && branch.unit() != null && branch.unit().isPool()) {
            addItems(branch.unit(), unit.items(), branch.place());
        }
        score.children().forEach(this::add);
    }

    private static ScoreLine.Kind kind(Branch branch) {
        if (branch.isIndicator()) {
            return ScoreLine.Kind.INDICATOR;
        }
        return branch.unit() == null ? ScoreLine.Kind.SECTION : ScoreLine.Kind.POOL;
    }

    private void addItems(Unit unit, List<RawScore> scores, Place.Tree pool) {
        for (int i = 0; i < unit.items().size(); i++) {
            Unit.Item item = unit.items().get(i);
            RawScore score = i < scores.size() ? scores.get(i) : null;
            Optional<BigDecimal> effect = score == null ? Optional.empty() : decimal(score.raw());
            lines.add(new ScoreLine(
                    item.indicator().id(),
                    item.indicator().no(),
                    item.indicator().label(),
                    pool.child(item.indicator().label()).titles(),
                    ScoreLine.Kind.POOL_ITEM,
                    Optional.empty(),
                    Optional.empty(),
                    effect,
                    effect,
                    Optional.empty(),
                    score == null ? ScoreLine.Origin.NONE : score.origin(),
                    score == null ? List.of() : score.rules(),
                    List.of(),
                    itemSummary(score)));
        }
    }

    private static Phrase itemSummary(@Nullable RawScore score) {
        if (score == null) {
            return Phrase.of("line.awarded-with-pool");
        } else if (score.raw() == null) {
            return Phrase.of("line.none");
        }
        Exact effect = score.raw();
        return switch (effect.signum()) {
            case -1 -> Phrase.of("line.taken", "points", effect.negate());
            case 0 -> Phrase.of("line.nothing-taken");
            default -> Phrase.of("line.given", "points", effect);
        };
    }

    private static Phrase summary(NodeScore score) {
        Exact raw = score.raw();
        Exact contribution = score.contribution();
        if (score.status() == NodeScore.Status.NOT_APPLICABLE) {
            return Phrase.of("line.not-applicable");
        } else if (score.status() == NodeScore.Status.LABELLED) {
            return Phrase.of("line.labelled");
        } else if (raw == null || contribution == null) {
            return Phrase.of("line.none");
        }
        Phrase result;
        if (score.points() == null || score.outOf() == null) {
            result = Phrase.of("line.bonus", "score", contribution);
        } else if (score.points().equals(score.outOf())) {
            result = Phrase.of("line.score", "score", contribution, "points", score.points());
        } else {
            result = Phrase.of(
                    "line.scaled", "raw", raw, "outOf", score.outOf(), "score", contribution, "points", score.points());
        }
        if (score.sum() == null || score.spread().equals(Exact.ONE)) {
            return result;
        }
        return Phrase.of("line.spread", "sum", score.sum(), "spread", score.spread(), "raw", raw, "result", result);
    }

    private static Optional<BigDecimal> decimal(@Nullable Exact number) {
        return Optional.ofNullable(number).map(exact -> exact.toDecimal(10));
    }
}
