package io.github.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Fact;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.SalesRule;
import io.github.kaohe.model.ScoreResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules over several periods. */
class PeriodRulesTest {
    private static final String RANKING = """
            {"type": "ranking", "id": "first", "periods": 3, "window": "each", "rewards": [500, 300]}""";
    private static final String TWICE = """
            {"type": "pay-deduction", "id": "twice", "grade": "E", "times": 2, "percent": 20}""";

    private static PolicyEngine engine(String rules) {
        return PolicyEngine.of(Definitions.parsePolicy("", """
                {"type": "policy", "id": "p", "title": "办法", "clauses": [{"text": "第一条", "rules": [%s]}]}""".formatted(rules)));
    }

    private static ScoreResult result(String who, String period, double total) {
        return ScoreResult.of(who, period, BigDecimal.valueOf(total));
    }

    private static ScoreResult graded(String period, String grade) {
        return new ScoreResult("甲", "", period, Optional.empty(), Optional.of(grade));
    }

    private static List<String> codes(PolicyReport report) {
        return report.problems().stream().map(problem -> problem.code().name()).toList();
    }

    private static PolicyReport repeated(ScoreResult... results) {
        return engine(TWICE)
                .apply(PolicyInput.NONE
                        .results(List.of(results))
                        .records("twice", PolicyRecord.about("甲").with("wage", 2000)));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        List<ScoreResult> results = new ArrayList<>(List.of(
                graded("2025-11", "E"), graded("2025-12", "E"), graded("2026-01", "B"), graded("2026-02", "B")));
        Collections.reverse(results);
        assertThat(repeated(results.toArray(ScoreResult[]::new)).money().get("甲"))
                .isEqualByComparingTo("0");
        assertThat(repeated(graded("2026-01", "E"), graded("2025-12", "E"), graded("2025-02", "B"))
                        .money()
                        .get("甲"))
                .isEqualByComparingTo("-400");
    }

    @Test
    void periodsAsFormsPrintThemAreTheSamePeriods() {
        PolicyReport report = repeated(graded("2025年12月", "E"), graded("2026年1月份", "E"));
        assertThat(report.money().get("甲")).isEqualByComparingTo("-400");
        assertThat(codes(report)).isEmpty();
    }

    @Test
    void aResultGivenTwiceIsNoSecondResult() {
        PolicyReport report = repeated(graded("2026-01", "E"), graded("2026-01", "E"));
        assertThat(codes(report)).containsExactly("KH6015");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void aMissingPeriodBetweenTwoResultsIsNoted() {
        PolicyReport report = repeated(graded("2026-01", "E"), graded("2026-03", "E"));
        assertThat(codes(report)).containsExactly("KH6048");
        assertThat(report.money().get("甲")).isEqualByComparingTo("-400");
        assertThat(codes(repeated(graded("2025-Q4", "E"), graded("2026-Q1", "E"))))
                .isEmpty();
    }

    @Test
    void whoLacksAResultHasNoRunOfGrades() {
        PolicyReport report = repeated(
                graded("2026-01", "E"),
                graded("2026-02", "E"),
                new ScoreResult("甲", "", "2026-03", Optional.empty(), Optional.empty()));
        assertThat(codes(report)).containsExactly("KH6014");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void onlyWhoIsFirstInEachPeriodIsRewarded() {
        List<ScoreResult> results = new ArrayList<>();
        int[][] totals = {{90, 80, 70}, {90, 70, 80}, {80, 90, 70}};
        for (int month = 0; month < 3; month++) {
            String period = "2026-0" + (month + 1);
            results.add(result("甲", period, totals[month][0]));
            results.add(result("乙", period, totals[month][1]));
            results.add(result("丙", period, totals[month][2]));
        }
        PolicyReport report = engine(RANKING).apply(PolicyInput.NONE.results(results));
        assertThat(report.money()).containsOnlyKeys("甲");
        assertThat(report.money().get("甲")).isEqualByComparingTo("500");
        assertThat(report.lines().stream()
                        .filter(line -> line.label().equals("not-qualified"))
                        .map(line -> line.text(Locale.CHINESE)))
                .containsExactly("乙各期名次2;3;1,不是每期都在前2名", "丙各期名次3;2;3,不是每期都在前2名");
        PolicyReport records = engine(RANKING)
                .apply(PolicyInput.NONE.records(
                        "first", scores("甲", 90, 90, 80), scores("乙", 80, 70, 90), scores("丙", 70, 80, 70)));
        assertThat(records.money()).isEqualTo(report.money());
    }

    private static PolicyRecord scores(String who, Number... scores) {
        return new PolicyRecord(Map.of(
                "who",
                Fact.of(who),
                "scores",
                new Fact.Amounts(Arrays.stream(scores)
                        .map(score -> new BigDecimal(score.toString()))
                        .toList())));
    }

    @Test
    void tooFewScoresOfSomebodyLeaveEverybodyWithoutAPlace() {
        PolicyReport report =
                engine(RANKING).apply(PolicyInput.NONE.records("first", scores("甲", 90, 90, 80), scores("乙", 80, 70)));
        assertThat(codes(report)).containsExactly("KH6049");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void threeMonthsAreThreeThatFollowOneAnother() {
        PolicyReport report = engine(RANKING)
                .apply(PolicyInput.NONE.results(
                        List.of(result("甲", "2025-12", 90), result("甲", "2026-01", 90), result("甲", "2026-03", 90))));
        assertThat(codes(report)).containsExactly("KH6047");
        assertThat(report.lines()).isEmpty();
        assertThat(engine(RANKING)
                        .apply(PolicyInput.NONE.results(List.of(
                                result("甲", "2025-11", 90), result("甲", "2025-12", 90), result("甲", "2026-01", 90))))
                        .money())
                .containsOnlyKeys("甲");
    }

    @Test
    void theRegisterHoldsScoresAndPayoutsOfAYear() {
        PolicyEngine engine = PolicyEngine.of(FormPolicies.of(Catalog.shipped().get("key-account-manager-monthly"))
                .orElseThrow());
        PolicyReport report = engine.apply(PolicyInput.NONE
                .set("monthly-bonus", BigDecimal.valueOf(2000))
                .results(List.of(
                        result("甲", "2026-01", 95),
                        result("甲", "2026-03", 120),
                        result("甲", "2026-02", 69),
                        result("甲", "2025-12", -3))));
        assertThat(report.problems()).isEmpty();
        assertThat(report.lines())
                .extracting(line -> line.period() + " " + line.amount().orElseThrow())
                .containsExactly(
                        "2025-12 0.00",
                        "2025 0.00",
                        "2026-01 1900.00",
                        "2026-02 1380.00",
                        "2026-03 2400.00",
                        "2026 5680.00");
        assertThat(report.money().get("甲")).isEqualByComparingTo("5680");
        assertThat(report.lines().get(5).text(Locale.CHINESE))
                .isEqualTo("甲 2026年已登记3期(2026-01 95分;2026-02 69分;2026-03 120分),奖金合计5680元");
    }

    @Test
    void whatTheFormPaidGoesBeforeWhatThePolicyWouldPay() {
        PolicyEngine engine = PolicyEngine.of(FormPolicies.of(Catalog.shipped().get("key-account-manager-monthly"))
                .orElseThrow());
        ScoreResult paid = new ScoreResult(
                "甲",
                "",
                "2026-01",
                Optional.of(BigDecimal.valueOf(95)),
                Optional.empty(),
                Optional.of(new BigDecimal("1710")));
        PolicyReport report = engine.apply(PolicyInput.NONE.results(List.of(paid)));
        assertThat(report.problems()).isEmpty();
        assertThat(report.money().get("甲")).isEqualByComparingTo("1710");
    }

    @Test
    void theRegisterHoldsEachPeriodOnce() {
        PolicyEngine engine = engine("""
                {"type": "register", "id": "register", "amount": 300}""");
        PolicyRecord january = PolicyRecord.about("甲").with("period", "2026-01").with("score", 90);
        assertThat(codes(engine.apply(PolicyInput.NONE.records("register", january, january))))
                .containsExactly("KH6015");
        PolicyReport unnamed = engine.apply(PolicyInput.NONE.records(
                "register", PolicyRecord.about("甲").with("period", "一月").with("score", 90)));
        assertThat(codes(unnamed)).containsExactly("KH6003");
        assertThat(unnamed.lines()).isEmpty();
    }

    @Test
    void optionsAboutOneLedgerCountTogether() {
        Policy policy = Catalog.shipped().policy("key-account-sales-quarterly-bonus");
        List<PolicyRule> rules = policy.rules(Map.of("excess", "carried", "shortfall", "original"));
        assertThat(rules)
                .filteredOn(SalesRule.Ledger.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(SalesRule.Ledger.class, ledger -> {
                    assertThat(ledger.excess()).isEqualTo(SalesRule.Excess.CARRIED);
                    assertThat(ledger.shortfall()).isEqualTo(SalesRule.Shortfall.ORIGINAL);
                });
    }

    @Test
    void gradesOfReportsShareOutAPool() {
        PolicyReport report = PolicyEngine.of(Catalog.shipped().policy("customer-service-performance-pay-allocation"))
                .apply(PolicyInput.NONE
                        .set("pool", BigDecimal.valueOf(100_000))
                        .set("coefficient-excellent", new BigDecimal("1.5"))
                        .set("coefficient-good", new BigDecimal("1.2"))
                        .set("coefficient-pass", BigDecimal.ONE)
                        .set("seniority-rate", new BigDecimal("0.05"))
                        .results(List.of(of("A", "优秀"), of("B", "良好"), of("C", "合格"), of("D", "不合格")))
                        .records(
                                "pay",
                                PolicyRecord.about("A").with("years", 4),
                                PolicyRecord.about("B").with("years", 0),
                                PolicyRecord.about("C").with("years", 10),
                                PolicyRecord.about("D").with("years", 3)));
        assertThat(report.problems()).isEmpty();
        assertThat(report.lines())
                .extracting(line -> line.amount().orElseThrow().toPlainString())
                .containsExactly("40000.00", "26666.67", "33333.33", "0.00");
        assertThat(report.lines().get(3).text(Locale.CHINESE)).isEqualTo("D:份额0×1.15=0,不参与分配");
    }

    private static ScoreResult of(String who, String grade) {
        return new ScoreResult(who, "", "2026", Optional.empty(), Optional.of(grade));
    }
}
