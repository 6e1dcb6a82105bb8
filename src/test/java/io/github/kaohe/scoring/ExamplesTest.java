package io.github.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.validation.Forms;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    /** 合格率96% (40), 延迟1次 (25), 违纪3次 (14): 79. */
    private static final Appraisal MARCH = Appraisal.of("office-clerk-monthly")
            .value("quality", 96)
            .value("timeliness", 1)
            .value("discipline", 3)
            .value("accident", new Observation.Answer(false))
            .build();

    private static List<String> verify(Example example) {
        Scorecard card = Forms.clerk().toBuilder().examples(List.of(example)).build();
        return Examples.verify(card).stream().map(Problem::toString).toList();
    }

    private static Example example(Appraisal appraisal, Map<String, String> lines, String total, String grade) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        lines.forEach((id, score) -> numbers.put(id, new BigDecimal(score)));
        return new Example("三月", appraisal, numbers, Optional.of(new BigDecimal(total)), Optional.of(grade), List.of());
    }

    @Test
    void anExampleThatHoldsHasNoProblem() {
        assertThat(verify(example(MARCH, Map.of("quality", "40", "行为规范/劳动纪律", "14.0"), "79.00", "合格")))
                .isEmpty();
    }

    @Test
    void everyDifferenceIsNamedWithItsPlace() {
        assertThat(verify(example(MARCH, Map.of("discipline", "15"), "80", "良好")))
                .containsExactly(
                        "KH1601 行为规范/劳动纪律: 示例“三月”的“discipline”得分应为 15,实际为 14。请核对示例或规则。",
                        "KH1601: 示例“三月”的总分应为 80,实际为 79。请核对示例或规则。",
                        "KH1601: 示例“三月”的等次应为 良好,实际为 合格。请核对示例或规则。");
    }

    @Test
    void anErrorThatWasNotPromisedFails() {
        Appraisal incomplete = Appraisal.of("office-clerk-monthly")
                .value("quality", 96)
                .value("timeliness", 1)
                .value("accident", new Observation.Answer(false))
                .build();
        Example silent = new Example("三月", incomplete, Map.of(), Optional.empty(), Optional.empty(), List.of());
        assertThat(verify(silent)).containsExactly("KH1601: 示例“三月”的问题应为 无,实际为 KH4101。请核对示例或规则。");
        Example promised =
                new Example("三月", incomplete, Map.of(), Optional.empty(), Optional.empty(), List.of("KH4101"));
        assertThat(verify(promised)).isEmpty();
    }

    @Test
    void aPromisedErrorThatDoesNotComeFails() {
        Example promised = new Example("三月", MARCH, Map.of(), Optional.empty(), Optional.empty(), List.of("KH4101"));
        assertThat(verify(promised)).containsExactly("KH1601: 示例“三月”的问题应为 KH4101,实际为 无。请核对示例或规则。");
    }

    @Test
    void aCardWithoutExamplesIsWorthANote() {
        assertThat(Examples.verify(Forms.clerk())).hasToString("[KH1602: 没有示例。请至少添加一个算好的示例,以便核对规则。]");
    }

    @Test
    void aLineIsRoundedHalfUpToTheDecimalsThatAreWritten() {
        ScoreReport report = Scorer.of(Forms.clerk()).score(MARCH);
        ScoreLine quality = report.line("quality").orElseThrow();
        ScoreLine fraction = new ScoreLine(
                quality.id(),
                quality.no(),
                quality.title(),
                quality.path(),
                quality.kind(),
                quality.points(),
                quality.outOf(),
                quality.raw(),
                Optional.of(new BigDecimal("33.335")),
                quality.label(),
                quality.origin(),
                quality.rules(),
                quality.raters(),
                quality.summary());
        ScoreReport changed = new ScoreReport(
                report.form(),
                report.version(),
                report.title(),
                report.total(),
                report.fullMarks(),
                report.grade(),
                report.payment(),
                List.of(fraction),
                report.vetoes(),
                report.losses(),
                report.assumptions(),
                report.problems());
        Example example = example(MARCH, Map.of("quality", "33.34"), "79", "合格");
        assertThat(new ExampleCheck(example, changed).problems()).isEmpty();
    }
}
