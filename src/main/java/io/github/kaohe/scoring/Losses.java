package io.github.kaohe.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where points were lost, in points of the card. What the items of a pool take is counted in the order of the form until
 * the pool is empty, so that the losses of a card add up to what its total lacks.
 */
final class Losses {
    private record Lost(ScoreReport.Loss loss, Exact points) {}

    private final List<Lost> lost = new ArrayList<>();

    static List<ScoreReport.Loss> of(List<NodeScore> scores, Exact spread, Exact scale) {
        Losses losses = new Losses();
        scores.forEach(score -> losses.collect(score, score.branch().weighted() ? spread.times(scale) : scale));
        return losses.lost.stream()
                .sorted(Comparator.comparing(Lost::points).reversed())
                .map(Lost::loss)
                .toList();
    }

    /** Collects what a node and its children lost, given what one point of the node is worth on the card. */
    private void collect(NodeScore score, Exact worth) {
        Exact below = worth.times(score.scale());
        for (NodeScore child : score.children()) {
            collect(child, child.branch().weighted() ? below.times(score.spread()) : below);
        }
        Unit unit = score.branch().unit();
        if (unit == null || score.contribution() == null) {
            return;
        }
        boolean byItems = score.unit() != null && !score.unit().items().isEmpty();
        if (unit.isPool() && byItems && score.outOf() != null && score.raw() != null) {
            items(unit, score.unit(), score.outOf().minus(score.raw()), below);
        } else {
            Exact full = score.points() == null ? Exact.ZERO : score.points();
            add(unit.node().id(), unit.node().label(), unit.place().titles(), full.minus(score.contribution()), worth);
        }
    }

    private void items(Unit unit, UnitScoring.@Nullable Result result, Exact taken, Exact worth) {
        Exact left = taken;
        for (int i = 0; result != null && i < result.items().size(); i++) {
            Exact effect = result.items().get(i).raw();
            Exact share = effect == null ? Exact.ZERO : effect.negate().min(left);
            if (share.signum() > 0) {
                Unit.Item item = unit.items().get(i);
                add(
                        item.indicator().id(),
                        item.indicator().label(),
                        unit.place().child(item.indicator().label()).titles(),
                        share,
                        worth);
                left = left.minus(share);
            }
        }
    }

    private void add(String id, String title, List<String> path, Exact points, Exact worth) {
        Exact onCard = points.times(worth);
        if (onCard.signum() > 0) {
            lost.add(new Lost(new ScoreReport.Loss(id, title, path, onCard.toDecimal(10)), onCard));
        }
    }
}
