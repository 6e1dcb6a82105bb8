package io.github.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.json.Reports;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.validation.ScorecardRules;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsTest {
    private static Scorecard card(String payout) {
        return Definitions.parse("", """
                {"type": "scorecard", "id": "c", "title": "表", "payout": {"title": "奖金", %s},
                 "blanks": [{"name": "base", "title": "基数", "min": 0}, {"name": "points", "title": "分数"}],
                 "children": [{"type": "indicator", "id": "work", "title": "工作", "points": 100, "floor": "none",
                   "cap": "none", "measures": [{"id": "judged", "type": "score"}], "basis": {"type": "judged", "min": -20, "max": 130}}]}""".formatted(payout));
    }

    private static ScoreReport score(Scorecard card, String total) {
        return Scorer.of(card)
                .score(Appraisal.of(card).value("work", new BigDecimal(total)).build());
    }

    @ParameterizedTest
    @CsvSource({
        "88.5, 300, 265.50",
        "33.33, 100, 33.33",
        "0.05, 10, 0.01",
        "0.04, 10, 0.00",
        "120, 2000, 2400.00",
        "-3, 300, 0.00"
    })
    void aTotalPaysInProportionRoundedToTheCent(String total, String amount, String paid) {
        ScoreReport report = score(card("\"amount\": " + amount), total);
        assertThat(report.payment().orElseThrow().amount()).isEqualTo(new BigDecimal(paid));
    }

    @Test
    void thePaymentIsExplainedAndWritten() {
        ScoreReport report = score(card("\"amount\": 300"), "83");
        assertThat(report.text(Locale.CHINESE)).contains("奖金:83÷100×300=249元");
        assertThat(report.text(Locale.ENGLISH)).contains("奖金: 83 ÷ 100 × 300 = 249 yuan");
        assertThat(Reports.write(report, "")).contains("\"payment\"", "249");
        assertThat(score(card("\"amount\": 300"), "-3").text(Locale.CHINESE)).contains("奖金:总分-3低于0,计0元");
    }

    @Test
    void anUnsetBlankLeavesTheScoreAsItIs() {
        ScoreReport report = score(card("\"amount\": {\"blank\": \"base\"}, \"per\": {\"blank\": \"points\"}"), "83");
        assertThat(report.total()).contains(BigDecimal.valueOf(83));
        assertThat(report.payment()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH4010);
        assertThat(report.problems()).noneMatch(Problem::isError);
    }

    @Test
    void aFaultyAppraisalPaysNothing() {
        Scorecard card = Catalog.shipped().get("employee-relations-specialist-performance");
        assertThat(Scorer.of(card).score(Appraisal.of(card).build()).payment()).isEmpty();
    }

    @Test
    void aPayoutMustMakeSense() {
        assertThat(ScorecardRules.check(card("\"amount\": -1, \"field\": \"none\"")))
                .extracting(Problem::code)
                .contains(ProblemCode.KH1310, ProblemCode.KH1311);
        assertThat(ScorecardRules.check(card("\"amount\": 1, \"per\": 0")))
                .extracting(Problem::code)
                .contains(ProblemCode.KH1310);
    }
}
