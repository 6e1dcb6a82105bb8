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
import java.util.stream.Stream;

/** What is known so far of an indicator. */
final class IndicatorDraft extends NodeDraft {
    final Indicator.Builder node;
    final List<MeasureWord> measures = new ArrayList<>();
    final List<RuleDraft<Basis>> bases = new ArrayList<>();
    final List<RuleDraft<Adjustment>> adjustments = new ArrayList<>();
    final List<RuleDraft<ScoreOverride>> overrides = new ArrayList<>();
    final List<UnfinishedRule> unfinished = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    String target = "";

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
        names.declare(measures);
        ReadRules rules = new ReadRules(this, names);
        int starts = bases.size() + rules.bases().size();
        if (starts > 1) {
            names.report(ProblemCode.KH1704, "count", starts);
        }
        points.ifPresent(node::points);
        return node.id(ownId)
                .bonus(bonus)
                .criteria(criteria)
                .limits(rules.limits(limits()))
                .provenance(provenance)
                .basis(basis(rules, names, around))
                .adjustments(Stream.concat(
                                rules.adjustments().stream(),
                                adjustments.stream().map(draft -> draft.rule(names)))
                        .toList())
                .overrides(Stream.concat(
                                rules.overrides().stream(), overrides.stream().map(draft -> draft.rule(names)))
                        .toList())
                .measures(names.measures())
                .build();
    }

    private Basis basis(ReadRules rules, MeasureNames names, Surroundings around) {
        if (!bases.isEmpty()) {
            return bases.get(0).rule(names);
        }
        return rules.bases().isEmpty() ? usualBasis(around) : rules.bases().get(0);
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
