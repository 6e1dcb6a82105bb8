package io.github.kaohe.scoring;

import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Observation;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A measure of which at least one input was given.
 *
 * @param measure  the measure
 * @param formula  how it is worked out
 * @param given    the inputs that were given, by id
 * @param valueToo whether the value was given besides
 */
record Worked(Measure measure, Formula formula, Map<String, Observation> given, boolean valueToo) {

    /** What was given for a measure; null if that is none of its inputs. */
    static @Nullable Worked of(
            Measure measure, @Nullable Observation value, Function<String, @Nullable Observation> observations) {
        Formula formula = measure.formula().orElse(null);
        if (formula == null) {
            return null;
        }
        Map<String, Observation> given = new LinkedHashMap<>();
        for (Metric.Input input : formula.inputs()) {
            Observation observation = observations.apply(measure.id() + "." + input.id());
            if (observation != null) {
                given.put(input.id(), observation);
            }
        }
        boolean valueToo = value != null && !given.isEmpty();
        if (given.isEmpty() && value instanceof Observation.Ratio ratio && formula.isRatio()) {
            formula.inputs(ratio).forEach((id, number) -> given.put(id, new Observation.Amount(number)));
        }
        return given.isEmpty() ? null : new Worked(measure, formula, given, valueToo);
    }

    List<String> inputTitles() {
        return formula.inputs().stream().map(Metric.Input::title).toList();
    }

    /** What keeps the value from being worked out: an input that is missing, is no number, or leaves nothing to divide by. */
    List<Problem> faults(Place place) {
        List<Problem> faults = new ArrayList<>();
        for (Metric.Input input : formula.inputs()) {
            Observation observation = given.get(input.id());
            if (observation == null) {
                faults.add(Problem.of(ProblemCode.KH4451, place, "input", input.title()));
            } else if (!(observation instanceof Observation.Amount amount)) {
                faults.add(Problem.of(
                        ProblemCode.KH4102,
                        place,
                        "measure",
                        input.title(),
                        "value",
                        Explain.shown(observation),
                        "kind",
                        Words.of("value.number")));
            } else if (divides(input) && amount.value().signum() <= 0) {
                faults.add(Problem.of(
                        ProblemCode.KH4106,
                        place,
                        "measure",
                        measure.title(),
                        "base",
                        input.title(),
                        "value",
                        amount.value()));
            }
        }
        return faults;
    }

    private boolean divides(Metric.Input input) {
        return formula.denominator().contains(new Metric.Factor.Observed(input.id()));
    }

    /** The value, exactly; there must be no faults. */
    Exact value() {
        Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        given.forEach((id, observation) -> inputs.put(id, ((Observation.Amount) observation).value()));
        return MetricScoring.value(formula, inputs);
    }

    /** The arithmetic: {@code 接通率 = 480 ÷ 500 = 96%}. */
    Phrase working(Exact value) {
        Exact factor = MetricScoring.number(formula.factor());
        String unit = Explain.unit(measure);
        StringBuilder arithmetic = new StringBuilder(product(formula.numerator()));
        if (!formula.denominator().isEmpty()) {
            String below = product(formula.denominator());
            arithmetic.append(" ÷ ").append(formula.denominator().size() > 1 ? "(" + below + ")" : below);
        }
        boolean percentage = unit.equals("%") && factor.equals(Exact.HUNDRED);
        if (!percentage && !factor.equals(Exact.ONE)) {
            arithmetic.append(" × ").append(factor);
        }
        Object from = measure.origin() instanceof MeasureOrigin.OfRecord of
                ? Phrase.of("working.record", "form", of.form())
                : "";
        return Phrase.of(
                "working",
                "measure",
                measure.title(),
                "arithmetic",
                arithmetic.toString(),
                "value",
                value,
                "unit",
                unit,
                "from",
                from);
    }

    private String product(List<Metric.Factor> factors) {
        List<String> numbers = new ArrayList<>();
        for (Metric.Factor factor : factors) {
            numbers.add(
                    factor instanceof Metric.Factor.Observed observed
                            ? Explain.shown(given.getOrDefault(observed.input(), Observation.of(0)))
                            : MetricScoring.number(((Metric.Factor.Constant) factor).figure())
                                    .toString());
        }
        return String.join(" × ", numbers);
    }
}
