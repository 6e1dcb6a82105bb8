package io.github.kaohe.json;

import io.github.kaohe.criteria.Ambiguity;
import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.criteria.Rules;
import io.github.kaohe.criteria.Unread;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Operand;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indicators whose criteria are their rules ({@code "read": true}). */
final class ReadRules {
    private ReadRules() {}

    static void into(Indicator.Builder indicator, ObjectReader members, List<Measure> measures, Basis usual) {
        Indicator texts = indicator.build();
        Context context = Context.NONE.withMeasures(measures);
        Optional<Figure> target = Criteria.target(texts.target());
        context = target.isPresent() ? context.withTarget(Operand.of(target.get())) : context;
        Optional<Figure> full = texts.outOf().or(texts::points);
        context = full.isPresent() ? context.withPoints(full.get()) : context;
        Rules rules = Criteria.rules(texts.criteria(), context);
        report(rules, texts, members);
        List<Measure> all = new ArrayList<>(measures);
        rules.measures().stream().filter(measure -> !measures.contains(measure)).forEach(all::add);
        indicator
                .measures(all)
                .basis(rules.ownBasis().orElse(usual))
                .adjustments(rules.adjustments())
                .overrides(rules.overrides());
        rules.points().filter(stated -> texts.points().isEmpty()).ifPresent(indicator::points);
        if (texts.limits().equals(Limits.USUAL)) {
            indicator.limits(rules.limits());
        }
    }

    private static void report(Rules rules, Indicator texts, ObjectReader members) {
        for (Unread unread : rules.unread()) {
            members.report(unread.reason().code(), "text", Excerpt.of(unread.text()));
        }
        for (Ambiguity doubt : rules.ambiguities()) {
            members.report(ProblemCode.KH1714, "text", Excerpt.of(doubt.text()));
        }
        if (rules.points().isPresent()
                && texts.points().isPresent()
                && !text(rules.points().get()).equals(text(texts.points().get()))) {
            members.report(
                    ProblemCode.KH1715,
                    "stated",
                    text(rules.points().get()),
                    "points",
                    text(texts.points().get()));
        }
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Number number
                ? number.value().toPlainString()
                : "{" + ((Figure.BlankRef) figure).name() + "}";
    }
}
