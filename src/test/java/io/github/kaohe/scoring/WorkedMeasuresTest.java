package io.github.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.MetricCatalog;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Measures that are worked out from inputs. */
class WorkedMeasuresTest {
    private static final Metric CALLBACKS = MetricCatalog.shipped().get("callback-completion");
    private static final Scorecard CARD = card("percent", CALLBACKS);

    private static Scorecard card(String id, Metric metric) {
        MeasureType percent = new MeasureType.Percent(Optional.empty(), Optional.of(BigDecimal.valueOf(100)));
        return Forms.card(
                20,
                Forms.indicator("callbacks", 20)
                        .title("回访")
                        .measures(List.of(new Measure(
                                id, metric.title(), percent, false, "", new MeasureOrigin.OfMetric(metric))))
                        .basis(new Basis.Proportional(id, Operand.of(Figure.HUNDRED), Basis.Direction.HIGHER_IS_BETTER))
                        .build());
    }

    private static ScoreReport score(Appraisal.Builder appraisal) {
        return Scorer.of(CARD).score(appraisal.build());
    }

    private static Appraisal.Builder calls(long calls, long staff, long days) {
        return Appraisal.of(CARD)
                .value("callbacks.percent.calls", calls)
                .value("callbacks.percent.staff", staff)
                .value("callbacks.percent.workdays", days);
    }

    private static List<String> problems(ScoreReport report) {
        assertThat(report.total()).isEmpty();
        return report.problems().stream()
                .map(problem -> problem.line(Locale.CHINESE))
                .toList();
    }

    @Test
    void inputs_and_value_give_the_same_score() {
        assertThat(score(calls(8360, 2, 22)).total()).hasValue(new BigDecimal("19"));
        assertThat(score(Appraisal.of(CARD).value("callbacks", 95)).total()).hasValue(new BigDecimal("19"));
        assertThat(score(Appraisal.of(CARD)
                                .value("回访/每月实际回访条数", 8360)
                                .value("回访/回访完成率/实际在岗人数", 2)
                                .value("callbacks.workdays", 22))
                        .total())
                .hasValue(new BigDecimal("19"));
    }

    @Test
    void the_explanation_says_the_arithmetic() {
        ScoreLine line = score(calls(8360, 2, 22)).lines().get(0);

        assertThat(line.rules().get(0).text(Locale.CHINESE)).isEqualTo("回访完成率 = 8360 ÷ (200 × 2 × 22) = 95%");
        assertThat(line.rules().get(0).effect()).isZero();
    }

    @Test
    void value_and_inputs_together_are_a_problem() {
        assertThat(problems(score(calls(8360, 2, 22).value("callbacks", 95))))
                .containsExactly("KH4120 回访: “回访完成率”既给了值,又给了算出它的数据(每月实际回访条数、实际在岗人数、当月应出勤天数)。请只保留一种。");
    }

    @Test
    void every_missing_input_is_named() {
        assertThat(problems(score(Appraisal.of(CARD).value("callbacks.percent.calls", 8360))))
                .containsExactly("KH4451 回访: 缺少“实际在岗人数”。缺值不按0计,请补填。", "KH4451 回访: 缺少“当月应出勤天数”。缺值不按0计,请补填。");
        assertThat(problems(score(Appraisal.of(CARD))))
                .singleElement()
                .asString()
                .startsWith("KH4101");
    }

    @Test
    void over_zero_there_is_no_value() {
        assertThat(problems(score(calls(0, 0, 22)))).containsExactly("KH4106 回访: “回访完成率”无法计算:实际在岗人数为0。请填写大于0的数。");
    }

    @Test
    void a_result_beyond_the_limits_of_the_measure_is_a_problem() {
        assertThat(problems(score(calls(8801, 2, 22))))
                .singleElement()
                .asString()
                .startsWith("KH4104");
    }

    @Test
    void an_input_that_is_no_number_is_a_problem() {
        assertThat(problems(score(Appraisal.of(CARD)
                        .value("callbacks.percent.calls", 8360)
                        .rated("callbacks.percent.staff", "两人")
                        .value("callbacks.percent.workdays", 22))))
                .singleElement()
                .asString()
                .startsWith("KH4102");
    }

    @Test
    void a_misspelt_input_is_told_with_the_nearest() {
        assertThat(problems(score(calls(8360, 2, 22).value("callbacks.percent.workday", 22))))
                .singleElement()
                .asString()
                .contains("callbacks.percent.workdays");
    }

    @Test
    void a_metric_of_two_inputs_takes_the_two_numbers_of_a_ratio() {
        Scorecard card = card("rate", MetricCatalog.shipped().get("connection-rate"));
        Observation ratio = new Observation.Ratio(BigDecimal.valueOf(480), BigDecimal.valueOf(500));
        ScoreReport report = Scorer.of(card)
                .score(Appraisal.of(card).value("callbacks", ratio).build());

        assertThat(report.total()).hasValue(new BigDecimal("19.2"));
        assertThat(report.lines().get(0).rules().get(0).text(Locale.ENGLISH)).isEqualTo("接通率 = 480 ÷ 500 = 96%");
    }

    @Test
    void the_digest_covers_the_formula() {
        Metric other = MetricCatalog.shipped().get("connection-rate");

        assertThat(Definitions.digest(CARD)).isNotEqualTo(Definitions.digest(card("percent", other)));
        assertThat(Definitions.parse("", Definitions.write(CARD))).isEqualTo(CARD);
    }

    @Test
    void records_of_a_form_are_taken_together() {
        Measure complete = new Measure(
                "complete",
                "客情资料完整率",
                new MeasureType.Percent(Optional.empty(), Optional.empty()),
                false,
                "",
                new MeasureOrigin.OfRecord("guest"));
        Scorecard card = Forms.card(
                20,
                Forms.indicator("files", 20)
                        .measures(List.of(complete))
                        .basis(new Basis.Proportional(
                                "complete", Operand.of(Figure.of(80)), Basis.Direction.HIGHER_IS_BETTER))
                        .build());
        Appraisal appraisal = Appraisal.of(card).build();
        Appraisal whole = RecordShares.into(appraisal, card, List.of(review("guest", 18, 20), review("guest", 13, 20)));
        ScoreReport report = Scorer.of(card).score(whole);

        assertThat(report.total()).hasValue(new BigDecimal("19.38"));
        assertThat(report.lines().get(0).rules().get(0).text(Locale.CHINESE))
                .isEqualTo("客情资料完整率 = 31 ÷ 40 = 77.5%,取自记录表 guest 的填写栏数");
        assertThat(RecordShares.into(appraisal, card, List.of())).isEqualTo(appraisal);
        assertThat(refused(appraisal, card, review("visit", 1, 2))).startsWith("KH4410");
        assertThat(refused(whole, card, review("guest", 1, 2))).startsWith("KH4006");
    }

    private static String refused(Appraisal appraisal, Scorecard card, RecordReview review) {
        List<Problem> problems = org.assertj.core.api.Assertions.catchThrowableOfType(
                        io.github.kaohe.problem.ProblemException.class,
                        () -> RecordShares.into(appraisal, card, List.of(review)))
                .problems();
        return problems.get(0).line(Locale.CHINESE);
    }

    private static RecordReview review(String form, int filled, int counted) {
        return new RecordReview(
                form,
                "客情表",
                new io.github.kaohe.model.Filling(filled, counted, List.of()),
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                List.of());
    }
}
