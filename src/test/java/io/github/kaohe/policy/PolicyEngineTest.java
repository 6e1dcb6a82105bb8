package io.github.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyEngineTest {
    private static PolicyEngine engine(String rules) {
        return PolicyEngine.of(Definitions.parsePolicy("", """
                {"type": "policy", "id": "p", "title": "办法", "clauses": [{"text": "第一条", "rules": [%s]}],
                 "blanks": [{"name": "bonus", "title": "月度绩效奖金", "min": 0}]}""".formatted(rules)));
    }

    private static PolicyEngine shipped(String id) {
        return PolicyEngine.of(Catalog.shipped().policy(id));
    }

    private static ScoreResult result(String who, String period, String total) {
        return ScoreResult.of(who, period, new BigDecimal(total));
    }

    private static List<String> codes(PolicyReport report) {
        return report.problems().stream().map(problem -> problem.code().name()).toList();
    }

    @Test
    void scoresPayInProportionAndMakeARegisterOfMonths() {
        PolicyReport report = engine("""
                {"type": "linear-payout", "id": "bonus", "title": "当月绩效奖金", "amount": 300}""")
                .apply(PolicyInput.NONE.results(
                        List.of(result("甲", "2026-01", "88.5"), result("甲", "2026-02", "100"))));
        assertThat(report.lines()).extracting(PolicyLine::period).containsExactly("2026-01", "2026-02");
        assertThat(report.lines().get(0).text(Locale.CHINESE)).isEqualTo("甲2026-01得88.5分,88.5÷100×300=265.5元");
        assertThat(report.lines().get(0).text(Locale.ENGLISH))
                .isEqualTo("甲 2026-01 scored 88.5: 88.5 ÷ 100 × 300 = 265.5 yuan");
        assertThat(report.money()).containsOnlyKeys("甲");
        assertThat(report.money().get("甲")).isEqualByComparingTo("565.50");
    }

    @Test
    void anUnsetBlankIsToldOnceAndNothingFollows() {
        PolicyReport report = engine("""
                {"type": "linear-payout", "id": "bonus", "amount": {"blank": "bonus"}}""")
                .apply(PolicyInput.NONE.results(List.of(result("甲", "2026-01", "88"), result("乙", "2026-01", "90"))));
        assertThat(codes(report)).containsExactly("KH4003");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void blanksAndOptionsAreChecked() {
        PolicyReport report = engine("""
                {"type": "linear-payout", "id": "bonus", "amount": {"blank": "bonus"}}""")
                .apply(PolicyInput.NONE
                        .set("bonus", BigDecimal.valueOf(-1))
                        .set("bonuses", BigDecimal.ONE)
                        .choose("x", "y")
                        .records("none", PolicyRecord.about("甲")));
        assertThat(codes(report)).containsExactly("KH4004", "KH4005", "KH6046", "KH6001");
    }

    @Test
    void everyFaultOfARecordIsToldWithItsPlace() {
        PolicyReport report = shipped("customer-maintenance-scheme")
                .apply(PolicyInput.NONE.records(
                        "new-customer-quota",
                        PolicyRecord.about("一组").with("month", 13).with("sum", 1),
                        PolicyRecord.about("二组").with("month", "五").with("actual", 30)));
        assertThat(codes(report)).containsExactly("KH6005", "KH6002", "KH6004", "KH6003", "KH6005");
        assertThat(report.problems().get(1).line(Locale.CHINESE))
                .isEqualTo("KH6002 每组每月新客户/一组: 规则“new-customer-quota”的记录缺少“actual”。缺少的内容不按0计,请补填。");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void aFaultyRecordDoesNotTouchTheOthers() {
        PolicyReport report = shipped("customer-maintenance-scheme")
                .apply(PolicyInput.NONE.records(
                        "new-customer-quota",
                        PolicyRecord.about("一组").with("month", 5),
                        PolicyRecord.about("二组").with("month", 5).with("actual", 29)));
        assertThat(codes(report)).containsExactly("KH6002");
        assertThat(report.money().get("二组")).isEqualByComparingTo("-2");
    }

    @Test
    void rulesWithoutAnythingGivenAreIdle() {
        PolicyReport report = shipped("visit-appraisal-implementation-rules").apply(PolicyInput.NONE);
        assertThat(report.lines()).isEmpty();
        assertThat(report.problems()).isEmpty();
        assertThat(report.idle()).containsExactly("reward", "improvement", "repeated-e");
    }

    @Test
    void aRewardForAQuarterWaitsForThreeMonths() {
        PolicyReport report = shipped("customer-service-staff-appraisal-scheme")
                .apply(PolicyInput.NONE.results(List.of(result("甲", "2026-01", "88"), result("乙", "2026-01", "90"))));
        assertThat(codes(report)).containsOnly("KH6011");
        assertThat(report.lines("annual")).isEmpty();
        assertThat(report.problems()).noneMatch(Problem::isError);
        assertThat(report.lines("quarter-reward")).isEmpty();
        assertThat(report.lines("rectification")).hasSize(2);
    }

    @Test
    void whoeverLacksAMonthIsTold() {
        PolicyReport report = shipped("customer-service-staff-appraisal-scheme")
                .apply(PolicyInput.NONE.results(List.of(
                        result("甲", "2026-01", "88"),
                        result("乙", "2026-01", "90"),
                        result("甲", "2026-02", "88"),
                        result("甲", "2026-03", "88"))));
        assertThat(codes(report)).contains("KH6015");
        assertThat(report.lines("quarter-reward")).isEmpty();
    }

    @Test
    void resultsWithoutTotalAndOfOtherFormsAreTold() {
        PolicyReport report = shipped("visit-appraisal-implementation-rules")
                .apply(PolicyInput.NONE.results(List.of(
                        new ScoreResult("甲", "visit-appraisal-sheet", "", Optional.empty(), Optional.empty()),
                        new ScoreResult(
                                "乙", "office-clerk", "", Optional.of(BigDecimal.valueOf(75)), Optional.empty()))));
        assertThat(codes(report)).containsExactly("KH6014", "KH6013");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void nobodyHasAPlaceWhileOneScoreIsWrong() {
        PolicyEngine engine = engine("""
                {"type": "ranking", "id": "places", "rewards": [500]}""");
        PolicyReport report = engine.apply(PolicyInput.NONE.records(
                "places",
                PolicyRecord.about("甲").with("score", 90),
                PolicyRecord.about("乙").with("score", "优")));
        assertThat(codes(report)).containsExactly("KH6003");
        assertThat(report.lines()).isEmpty();
        assertThat(engine.apply(PolicyInput.NONE.results(List.of(
                                result("甲", "", "90"),
                                new ScoreResult("乙", "", "", Optional.empty(), Optional.empty()))))
                        .lines())
                .isEmpty();
    }

    @Test
    void quartersMustStandInTheirOrder() {
        PolicyRecord first = quarter("2026-Q2", 600_000);
        PolicyReport report = shipped("key-account-sales-quarterly-bonus")
                .apply(PolicyInput.NONE.records("quarterly-bonus", first, quarter("2026-Q1", 600_000), first));
        assertThat(codes(report)).containsExactly("KH6017");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void aLedgerLineShowsItsArithmetic() {
        PolicyReport report = shipped("key-account-sales-quarterly-bonus")
                .apply(PolicyInput.NONE.records(
                        "quarterly-bonus", quarter("2026-Q1", 300_000), quarter("2026-Q2", 750_000)));
        assertThat(report.lines("quarterly-bonus").stream()
                        .filter(line -> line.label().equals("base-with-gaps")))
                .singleElement()
                .satisfies(line -> assertThat(line.text(Locale.CHINESE))
                        .isEqualTo("甲 2026-Q2:完成额750000达到基数500000,未达目标1000000,先补前期差额;"
                                + "补2026-Q1差额200000,已补足,补发其基数500000的奖金;"
                                + "计提额550000,计提奖金22000元,补发20000元,KPI奖金系数1,实际奖金42000元"));
    }

    private static PolicyRecord quarter(String period, long sales) {
        return PolicyRecord.about("甲")
                .with("period", period)
                .with("target", 1_000_000)
                .with("sales", sales)
                .with("kpi", 1);
    }

    @Test
    void completedYearsAreCountedToTheLastDay() {
        PolicyEngine pay = engine("""
                {"type": "pool", "id": "pay", "pool": 200, "seniority": 1}""");
        PolicyReport report = pay.apply(PolicyInput.NONE.records(
                "pay",
                PolicyRecord.about("满一年").with("joined", "2025-01-01").with("until", "2025-12-31"),
                PolicyRecord.about("差一天").with("joined", "2025-01-02").with("until", "2025-12-31"),
                PolicyRecord.about("闰日").with("joined", "2024-02-29").with("until", "2025-02-28")));
        assertThat(report.lines().get(0).amount()).contains(new BigDecimal("80.00"));
        assertThat(report.lines().get(1).amount()).contains(new BigDecimal("40.00"));
        assertThat(report.lines().get(2).amount()).contains(new BigDecimal("80.00"));
    }

    @Test
    void anUnsoundPolicyIsRefusedWithEveryError() {
        assertThatThrownBy(() -> engine("""
                {"type": "composite", "id": "year", "parts": [{"id": "a", "weight": 60}, {"id": "b", "weight": 30}]},
                {"type": "ranking", "id": "year", "of": "none"},
                {"type": "quota-fine", "id": "Quota", "quotas": [{"months": [1, 1], "quota": 1}], "fine": {"blank": "x"}}"""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().name())
                                .containsExactly("KH6022", "KH6023", "KH6026", "KH1002", "KH6029", "KH6025"));
    }

    @Test
    void aReportTellsTheMoneyOfEach() {
        PolicyReport report = engine("""
                {"type": "unit-money", "id": "late", "title": "迟到", "fine": 50, "unit": "次"}""")
                .apply(PolicyInput.NONE.records("late", PolicyRecord.about("甲").with("count", 2)));
        assertThat(report.text(Locale.CHINESE)).isEqualTo("办法\n  【迟到】甲 2次×50元=罚款100元\n甲合计-100元\n");
        assertThat(report.text(Locale.ENGLISH)).contains("[迟到] 甲 2次 × 50 yuan = fine 100 yuan");
        assertThat(PolicyReports.write(report)).contains("\"money\": {\"甲\": -100.00}");
    }
}
