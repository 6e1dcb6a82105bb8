package io.github.kaohe.builder;

import io.github.kaohe.criteria.Ambiguity;
import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.criteria.Reading;
import io.github.kaohe.criteria.Rules;
import io.github.kaohe.criteria.Unread;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of an indicator that are said in Chinese. */
final class ReadRules {
    private final IndicatorDraft draft;
    private final MeasureNames names;
    private final List<Rules> all = new ArrayList<>();

    ReadRules(IndicatorDraft draft, MeasureNames names) {
        this.draft = draft;
        this.names = names;
        draft.read.forEach(text -> all.add(read(text)));
    }

    /** Reads twice: once to know the measures that the text names, and once with their ids. */
    private Rules read(String text) {
        Reading reading = Criteria.parse(text);
        List<Measure> measures = new ArrayList<>();
        draft.measures.forEach(word -> measures.add(word.measure(names.id(word.title()))));
        for (Measure named : reading.rules(context(measures)).measures()) {
            if (measures.stream()
                    .noneMatch(known ->
                            known.id().equals(named.id()) && known.title().equals(named.title()))) {
                String id = names.id(named.title(), Optional.of(named.type()));
                measures.add(new Measure(id, named.title(), named.type(), named.noneIfEmpty(), named.source()));
            }
        }
        Rules rules = reading.rules(context(measures));
        report(rules);
        return rules;
    }

    private Context context(List<Measure> measures) {
        Context context = Context.NONE.withMeasures(measures);
        Optional<Figure> target = Criteria.target(draft.target);
        context = target.isPresent() ? context.withTarget(Operand.of(target.get())) : context;
        return draft.points.isPresent() ? context.withPoints(draft.points.get()) : context;
    }

    private void report(Rules rules) {
        for (Unread unread : rules.unread()) {
            names.report(unread.reason().code(), "text", unread.text());
        }
        for (Ambiguity doubt : rules.ambiguities()) {
            names.report(ProblemCode.KH1714, "text", doubt.text());
        }
        if (rules.points().isPresent()
                && draft.points.isPresent()
                && !rules.points().equals(draft.points)) {
            names.report(ProblemCode.KH1715, "stated", text(rules.points().get()), "points", text(draft.points.get()));
        }
        if (draft.points.isEmpty()) {
            draft.points = rules.points();
        }
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Number number
                ? number.value().toPlainString()
                : "{" + ((Figure.BlankRef) figure).name() + "}";
    }

    List<Basis> bases() {
        return all.stream().flatMap(rules -> rules.ownBasis().stream()).toList();
    }

    List<Adjustment> adjustments() {
        return all.stream().flatMap(rules -> rules.adjustments().stream()).toList();
    }

    List<ScoreOverride> overrides() {
        return all.stream().flatMap(rules -> rules.overrides().stream()).toList();
    }

    /** Floor and cap as written beside the sentences, else as the sentences say. */
    Limits limits(Limits written) {
        Limits limits = written;
        for (Rules rules : all) {
            limits = limits.equals(Limits.USUAL) ? rules.limits() : limits;
        }
        return limits;
    }
}
