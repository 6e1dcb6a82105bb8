package io.github.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.MetricCatalog;
import io.github.kaohe.json.Metrics;
import io.github.kaohe.model.Metric;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.validation.MetricRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricScoringTest {
    private static final MetricCatalog METRICS = MetricCatalog.shipped();
    private static final Metric CALLBACKS = METRICS.find("callback-completion").orElseThrow();

    private static Map<String, BigDecimal> callbacks(long calls, long staff, long days) {
        return Map.of(
                "calls", BigDecimal.valueOf(calls),
                "staff", BigDecimal.valueOf(staff),
                "workdays", BigDecimal.valueOf(days));
    }

    @Test
    void the_shipped_metrics_are_sound_and_their_worked_cases_hold() {
        assertThat(METRICS.all()).hasSize(14);
        assertThat(MetricRules.check(METRICS.all())).isEmpty();
        assertThat(MetricScoring.verify(METRICS.all())).isEmpty();
        assertThat(Metrics.parse("", Metrics.write(METRICS.all()))).isEqualTo(METRICS.all());
    }

    @Test
    void a_product_below_the_line_is_the_plan() {
        assertThat(MetricScoring.of(CALLBACKS, callbacks(8360, 2, 22)).value())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("95"));
        assertThat(MetricScoring.of(CALLBACKS, callbacks(1, 3, 1)).value())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("0.1666666667"));
    }

    @Test
    void over_zero_there_is_no_result() {
        MetricScoring.Result result = MetricScoring.of(CALLBACKS, callbacks(10, 0, 22));

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(problem -> problem.line(Locale.CHINESE))
                .containsExactly("KH4453 回访完成率: “回访完成率”的除数为0,没有结果。没有发生的事不按0或100%计。");
    }

    @Test
    void every_input_must_be_given_and_known() {
        MetricScoring.Result result =
                MetricScoring.of(CALLBACKS, Map.of("calls", BigDecimal.TEN, "days", BigDecimal.ONE));

        assertThat(result.value()).isEmpty();
        assertThat(codes(result.problems())).containsExactly("KH4451", "KH4451", "KH4452");
    }

    @Test
    void a_formula_uses_what_is_declared() {
        List<Metric> metrics = Metrics.parse("m.json", """
                {"type": "metrics", "metrics": [
                  {"id": "a", "title": "甲", "inputs": [{"id": "x", "title": "某数"}], "numerator": ["y"]},
                  {"id": "a", "title": "乙", "numerator": [], "factor": {"blank": "b"}}]}""");

        assertThat(codes(MetricRules.check(metrics))).containsExactly("KH1401", "KH1402", "KH1003", "KH1204", "KH1404");
    }

    @Test
    void an_example_that_promises_too_much_is_told() {
        List<Metric> metrics = Metrics.parse("m.json", """
                {"type": "metrics", "metrics": [{"id": "a", "title": "甲", "inputs": [{"id": "x", "title": "某数"}],
                  "numerator": ["x"], "examples": [{"title": "A", "inputs": {"x": 2}, "value": 3}]}]}""");

        assertThat(MetricScoring.verify(metrics))
                .extracting(problem -> problem.message(Locale.CHINESE))
                .containsExactly("示例“A”的甲应为 3,实际为 2。请核对示例或规则。");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }
}
