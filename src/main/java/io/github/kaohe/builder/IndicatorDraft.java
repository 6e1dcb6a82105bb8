package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known so far of an indicator. */
final class IndicatorDraft extends NodeDraft {
    final Indicator.Builder node;
    final List<MeasureWord> measures = new ArrayList<>();
    final List<RuleDraft<Basis>> bases = new ArrayList<>();
    final List<RuleDraft<Adjustment>> adjustments = new ArrayList<>();
    final List<RuleDraft<ScoreOverride>> overrides = new ArrayList<>();
    final List<UnfinishedRule> unfinished = new ArrayList<>();

    IndicatorDraft(String id, String title) {
        super(id, title);
        node = Indicator.builder(id, title);
    }

    @Override
    Node assemble(Surroundings around, int position) {
        String ownId = idAt(around, "i", position);
        Place.Tree place = around.place().child(label(ownId));
        MeasureNames card = around.shared();
        MeasureNames names =
                new MeasureNames("m", label(ownId), card.emptyMeansNone(), Optional.of(card), place, around.problems());
        unfinished.forEach(rule -> names.report(ProblemCode.KH1701, "rule", rule.written()));
        if (bases.size() > 1) {
            names.report(ProblemCode.KH1704, "count", bases.size());
        }
        names.declare(measures);
        points.ifPresent(node::points);
        return node.id(ownId)
                .bonus(bonus)
                .criteria(criteria)
                .limits(limits())
                .provenance(provenance)
                .basis(bases.isEmpty() ? usualBasis(around) : bases.get(0).rule(names))
                .adjustments(
                        adjustments.stream().map(draft -> draft.rule(names)).toList())
                .overrides(overrides.stream().map(draft -> draft.rule(names)).toList())
                .measures(names.measures())
                .build();
    }

    /** A pool's items take from the pool; what stands outside the weights has no full marks to start from. */
    private Basis usualBasis(Surroundings around) {
        if (around.pool()) {
            return new Basis.Pooled();
        }
        boolean earnedOnly = (bonus || around.bonus()) && points.isEmpty();
        return earnedOnly ? new Basis.StartsAt(Figure.ZERO) : new Basis.FullMarks();
    }
}
