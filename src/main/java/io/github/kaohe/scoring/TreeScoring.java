package io.github.kaohe.scoring;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Rounding;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds the scores up from the rows to the card. */
final class TreeScoring {
    private final Scorecard card;
    private final Filled filled;
    private final Evaluation evaluation;

    TreeScoring(Scorecard card, Filled filled, Evaluation evaluation) {
        this.card = card;
        this.filled = filled;
        this.evaluation = evaluation;
    }

    /** The scores below the card, added up. */
    Sum card(List<Branch> branches) {
        Exact fullMarks = evaluation.number(card.fullMarks(), Place.ROOT);
        return sum(branches, fullMarks, card.limits(), Place.ROOT);
    }

    /**
     * What children add up to.
     *
     * @param status   whether there is a sum
     * @param added    the sum of their contributions
     * @param spread   the factor of redistribution
     * @param raw      the sum after redistribution, bonuses and clamp
     * @param children their scores
     */
    record Sum(
            NodeScore.Status status,
            @Nullable Exact added,
            Exact spread,
            @Nullable Exact raw,
            List<NodeScore> children) {}

    private NodeScore score(Branch branch) {
        Exact points = number(branch.weighted() ? branch.node().points() : Optional.empty(), branch);
        Exact outOf = branch.weighted() ? number(branch.node().outOf().or(branch.node()::points), branch) : null;
        boolean known = !branch.weighted() || (points != null && outOf != null && outOf.signum() > 0);
        if (branch.unit() != null) {
            return unit(branch, branch.unit(), points, outOf, known);
        }
        Sum sum = sum(branch.children(), outOf, branch.node().limits(), branch.place());
        NodeScore.Status status = known ? sum.status() : NodeScore.Status.FAULTY;
        boolean scored = status == NodeScore.Status.SCORED;
        return new NodeScore(
                branch,
                status,
                points,
                outOf,
                scored ? sum.raw() : null,
                scored ? contribution(sum.raw(), points, outOf) : null,
                sum.added(),
                sum.spread(),
                null,
                sum.children());
    }

    private @Nullable Exact number(Optional<Figure> figure, Branch branch) {
        return figure.map(known -> evaluation.number(known, branch.place())).orElse(null);
    }

    private static @Nullable Exact contribution(@Nullable Exact raw, @Nullable Exact points, @Nullable Exact outOf) {
        if (raw == null || points == null || outOf == null || points.equals(outOf)) {
            return raw;
        }
        return raw.times(points).dividedBy(outOf);
    }

    private NodeScore unit(Branch branch, Unit unit, @Nullable Exact points, @Nullable Exact outOf, boolean known) {
        if (branch.isIndicator()
                && filled.notApplicable().contains(branch.node().id())) {
            return notApplicable(branch, unit, points, outOf);
        } else if (filled.notApplicable().contains(branch.node().id())) {
            evaluation.report(ProblemCode.KH4114, branch.place());
        }
        UnitScoring.Result result = new UnitScoring(card, unit, filled, evaluation).score();
        Exact raw = known ? result.own().raw() : null;
        NodeScore.Status status;
        if (raw != null) {
            status = NodeScore.Status.SCORED;
        } else {
            boolean labelled = result.own().label().isPresent() && result.own().origin() == ScoreLine.Origin.COMPUTED;
            status = labelled && known ? NodeScore.Status.LABELLED : NodeScore.Status.FAULTY;
        }
        return new NodeScore(
                branch,
                status,
                points,
                outOf,
                raw,
                rounded(contribution(raw, points, outOf)),
                null,
                Exact.ONE,
                result,
                List.of());
    }

    private @Nullable Exact rounded(@Nullable Exact contribution) {
        Rounding rounding = card.rounding();
        return contribution == null || rounding.lineDecimals().isEmpty()
                ? contribution
                : Exact.of(contribution.round(rounding.lineDecimals().getAsInt(), rounding.mode()));
    }

    private NodeScore notApplicable(Branch branch, Unit unit, @Nullable Exact points, @Nullable Exact outOf) {
        NotApplicable policy = ((Indicator) branch.node()).notApplicable();
        boolean refused = policy == NotApplicable.REFUSED;
        boolean alsoScored = filled.anyoneWrote(unit);
        if (refused || alsoScored) {
            evaluation.report(refused ? ProblemCode.KH4112 : ProblemCode.KH4117, branch.place());
            return unscored(branch, NodeScore.Status.FAULTY, points, outOf);
        } else if (policy == NotApplicable.REDISTRIBUTED) {
            return unscored(branch, NodeScore.Status.NOT_APPLICABLE, points, outOf);
        }
        Exact raw = policy == NotApplicable.FULL && outOf != null ? outOf : Exact.ZERO;
        UnitScoring.Result result = new UnitScoring.Result(
                new RawScore(
                        raw,
                        Optional.empty(),
                        ScoreLine.Origin.NOT_APPLICABLE,
                        List.of(new RuleOutcome(
                                RuleOutcome.Part.START,
                                true,
                                raw.toDecimal(10),
                                Phrase.of(policy == NotApplicable.FULL ? "absent.full" : "absent.zero")))),
                List.of(),
                List.of());
        return new NodeScore(
                branch,
                NodeScore.Status.SCORED,
                points,
                outOf,
                raw,
                contribution(raw, points, outOf),
                null,
                Exact.ONE,
                result,
                List.of());
    }

    private static NodeScore unscored(
            Branch branch, NodeScore.Status status, @Nullable Exact points, @Nullable Exact outOf) {
        return new NodeScore(branch, status, points, outOf, null, null, null, Exact.ONE, null, List.of());
    }

    private Sum sum(List<Branch> branches, @Nullable Exact outOf, Limits limits, Place.Tree place) {
        List<NodeScore> children = new ArrayList<>();
        branches.forEach(branch -> children.add(score(branch)));
        NodeScore.Status status = status(children);
        if (!pointsAddUp(children, outOf, place)) {
            status = NodeScore.Status.FAULTY;
        }
        if (status != NodeScore.Status.SCORED) {
            return new Sum(status, null, Exact.ONE, null, children);
        }
        Exact added = Exact.ZERO;
        Exact bonus = Exact.ZERO;
        Exact applicable = Exact.ZERO;
        boolean absent = false;
        for (NodeScore child : children) {
            boolean counts = child.status() == NodeScore.Status.SCORED;
            Exact contribution = counts && child.contribution() != null ? child.contribution() : Exact.ZERO;
            if (!child.branch().weighted()) {
                bonus = bonus.plus(contribution);
            } else if (counts) {
                added = added.plus(contribution);
                applicable = child.points() == null ? applicable : applicable.plus(child.points());
            } else {
                absent = true;
            }
        }
        Exact spread = absent && outOf != null && applicable.signum() > 0 ? outOf.dividedBy(applicable) : Exact.ONE;
        Exact raw = added.times(spread).plus(bonus);
        Exact floor = evaluation.bound(limits.floor(), null, place);
        Exact cap = evaluation.bound(limits.cap(), null, place);
        raw = floor == null ? raw : raw.max(floor);
        raw = cap == null ? raw : raw.min(cap);
        return new Sum(status, added.plus(bonus), spread, raw, children);
    }

    private static NodeScore.Status status(List<NodeScore> children) {
        boolean anyWeighted = false;
        boolean allAbsent = true;
        boolean labelled = false;
        for (NodeScore child : children) {
            if (child.status() == NodeScore.Status.FAULTY) {
                return NodeScore.Status.FAULTY;
            }
            labelled |= child.status() == NodeScore.Status.LABELLED;
            anyWeighted |= child.branch().weighted();
            allAbsent &= !child.branch().weighted() || child.status() == NodeScore.Status.NOT_APPLICABLE;
        }
        if (labelled || children.isEmpty()) {
            return NodeScore.Status.LABELLED;
        }
        return anyWeighted && allAbsent ? NodeScore.Status.NOT_APPLICABLE : NodeScore.Status.SCORED;
    }

    /** Points that are blanks can only be added up once they are filled in. */
    private boolean pointsAddUp(List<NodeScore> children, @Nullable Exact outOf, Place.Tree place) {
        Exact sum = Exact.ZERO;
        List<Exact> terms = new ArrayList<>();
        for (NodeScore child : children) {
            if (child.branch().weighted()) {
                if (child.points() == null) {
                    return true;
                }
                terms.add(child.points());
                sum = sum.plus(child.points());
            }
        }
        if (outOf == null || terms.isEmpty() || sum.equals(outOf)) {
            return true;
        }
        evaluation.report(
                ProblemCode.KH4301,
                place,
                "expected",
                outOf,
                "actual",
                sum,
                "terms",
                String.join(" + ", terms.stream().map(Exact::toString).toList()),
                "difference",
                outOf.minus(sum).max(sum.minus(outOf)));
        return false;
    }
}
