package io.github.kaohe.scoring;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Metric;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works out key figures, exactly.
 *
 * <p>A missing input and a divisor of zero are problems and give no result, never 0 and never 100: without complaints there
 * is no share of resolved ones.
 *
 * <pre>{@code
 * MetricScoring.Result result = MetricScoring.of(metric, Map.of("calls", calls, "staff", staff, "workdays", days));
 * result.value().ifPresent(percent -> appraisal.value("callback-completion", percent));
 * }</pre>
 */
public final class MetricScoring {
    private static final int DECIMALS = 10;

    private MetricScoring() {}

    /**
     * A key figure that was worked out.
     *
     * @param value    the result, exact to ten decimals; empty with a problem
     * @param problems why there is none
     */
    public record Result(Optional<BigDecimal> value, List<Problem> problems) {
        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return the result of a metric}
     *
     * @param metric the metric
     * @param inputs observed values by id of the input
     */
    public static Result of(Metric metric, Map<String, BigDecimal> inputs) {
        List<Problem> problems = new ArrayList<>();
        Optional<Exact> exact = exact(metric, inputs, problems);
        return new Result(exact.map(value -> value.toDecimal(DECIMALS)), problems);
    }

    /**
     * {@return how the examples of metrics differ from what they promise}
     *
     * <p>A value is rounded half up to the decimals that the example writes.
     *
     * @param metrics the metrics
     */
    public static List<Problem> verify(List<Metric> metrics) {
        List<Problem> problems = new ArrayList<>();
        for (Metric metric : metrics) {
            for (Metric.Example example : metric.examples()) {
                verify(metric, example, problems);
            }
        }
        return List.copyOf(problems);
    }

    private static void verify(Metric metric, Metric.Example example, List<Problem> problems) {
        List<Problem> given = new ArrayList<>();
        Optional<Exact> exact = exact(metric, example.inputs(), given);
        int decimals = Math.max(0, example.value().map(BigDecimal::scale).orElse(0));
        Optional<BigDecimal> actual = exact.map(value -> value.round(decimals, RoundingMode.HALF_UP));
        boolean same = actual.isPresent() == example.value().isPresent()
                && actual.map(value -> value.compareTo(example.value().orElseThrow()) == 0)
                        .orElse(true);
        TreeSet<String> codes = new TreeSet<>();
        given.forEach(problem -> codes.add(problem.code().name()));
        if (!same || !codes.equals(new TreeSet<>(example.problems()))) {
            problems.add(Problem.of(
                    ProblemCode.KH1601,
                    Place.tree(metric.title()),
                    "example",
                    example.title(),
                    "what",
                    metric.title(),
                    "expected",
                    shown(example.value(), example.problems()),
                    "actual",
                    shown(actual, codes)));
        }
    }

    private static Object shown(Optional<BigDecimal> value, Iterable<String> codes) {
        return value.<Object>map(number -> number)
                .orElseGet(() -> codes.iterator().hasNext() ? String.join(", ", codes) : Words.of("what.nothing"));
    }

    private static Optional<Exact> exact(Metric metric, Map<String, BigDecimal> inputs, List<Problem> problems) {
        Place place = Place.tree(metric.title());
        Set<String> known = new HashSet<>();
        for (Metric.Input input : metric.inputs()) {
            known.add(input.id());
            if (!inputs.containsKey(input.id())) {
                problems.add(Problem.of(ProblemCode.KH4451, place, "input", input.title()));
            }
        }
        inputs.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id ->
                        problems.add(Problem.of(ProblemCode.KH4452, place, "input", id, "inputs", known(metric))));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        if (product(metric.denominator(), inputs).isZero()) {
            problems.add(Problem.of(ProblemCode.KH4453, place, "metric", metric.title()));
            return Optional.empty();
        }
        return Optional.of(value(metric.formula(), inputs));
    }

    /** The value of a formula whose inputs are all given and whose divisor is not zero. */
    static Exact value(Formula formula, Map<String, BigDecimal> inputs) {
        return product(formula.numerator(), inputs)
                .times(number(formula.factor()))
                .dividedBy(product(formula.denominator(), inputs));
    }

    private static List<String> known(Metric metric) {
        return metric.inputs().stream().map(Metric.Input::id).toList();
    }

    private static Exact product(List<Metric.Factor> factors, Map<String, BigDecimal> inputs) {
        Exact product = Exact.ONE;
        for (Metric.Factor factor : factors) {
            product = product.times(
                    factor instanceof Metric.Factor.Observed observed
                            ? Exact.of(inputs.getOrDefault(observed.input(), BigDecimal.ZERO))
                            : number(((Metric.Factor.Constant) factor).figure()));
        }
        return product;
    }

    static Exact number(Figure figure) {
        if (figure instanceof Figure.Number number) {
            return Exact.of(number.value());
        }
        throw new IllegalArgumentException("a metric has no blanks");
    }
}
