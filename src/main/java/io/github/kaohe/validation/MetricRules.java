package io.github.kaohe.validation;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Metric;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules sound metrics keep: ids stand once, formulas use the inputs that are declared, and no blanks. */
public final class MetricRules {
    private MetricRules() {}

    /**
     * {@return every problem of some metrics, in their order; empty if there is none}
     *
     * @param metrics the metrics
     */
    public static List<Problem> check(List<Metric> metrics) {
        Findings found = new Findings();
        Ids ids = new Ids("kind.metric");
        metrics.forEach(metric -> check(metric, ids, found));
        return found.inOrder();
    }

    private static void check(Metric metric, Ids ids, Findings found) {
        Place place = Place.tree(metric.title());
        ids.check(metric.id(), place, found);
        Ids inputs = new Ids("kind.input");
        Set<String> declared = new HashSet<>();
        for (Metric.Input input : metric.inputs()) {
            inputs.check(input.id(), place, found);
            declared.add(input.id());
        }
        if (metric.numerator().isEmpty()) {
            found.add(ProblemCode.KH1204, place, "what", Words.of("what.formula", "title", metric.title()));
        }
        List<Metric.Factor> factors = new ArrayList<>(metric.numerator());
        factors.addAll(metric.denominator());
        factors.add(new Metric.Factor.Constant(metric.factor()));
        Set<String> used = new HashSet<>();
        for (Metric.Factor factor : factors) {
            if (factor instanceof Metric.Factor.Observed observed) {
                used.add(observed.input());
                if (!declared.contains(observed.input())) {
                    found.add(ProblemCode.KH1401, place, "measure", observed.input());
                }
            } else if (((Metric.Factor.Constant) factor).figure() instanceof Figure.BlankRef blank) {
                found.add(ProblemCode.KH1404, place, "name", blank.name());
            }
        }
        for (Metric.Input input : metric.inputs()) {
            if (!used.contains(input.id())) {
                found.add(ProblemCode.KH1402, place, "measure", input.title());
            }
        }
    }
}
