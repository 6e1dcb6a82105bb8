package io.github.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.Workdays;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about days at the ends of months and years and on leap days. */
class DayRulesTest {
    private static PolicyReport apply(String rule, PolicyRecord record) {
        return PolicyEngine.of(Definitions.parsePolicy("", """
                {"type": "policy", "id": "p", "title": "办法", "clauses": [{"text": "第一条", "rules": [%s]}]}""".formatted(rule)))
                .apply(PolicyInput.NONE.records("r", record).workdays(new Workdays(Set.of(), Set.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2023-08-31, 2024-02-29, A",
        "6, 2023-08-31, 2024-03-01, B",
        "6, 2024-08-31, 2025-02-28, A",
        "6, 2024-08-31, 2025-03-01, B",
        "6, 2025-07-01, 2026-01-01, A",
        "6, 2025-07-01, 2026-01-02, B",
        "12, 2024-02-29, 2025-02-28, A",
        "12, 2024-02-29, 2025-03-01, B",
    })
    void aCustomerFallsOnTheDayAfterTheMonths(int months, String last, String asOf, String label) {
        PolicyReport report = apply(
                "{\"type\": \"inactivity\", \"id\": \"r\", \"last\": \"last\", \"months\": " + months
                        + ", \"classes\": [\"A\", \"B\"]}",
                PolicyRecord.about("甲").with("class", "A").with("last", last).with("as-of", asOf));
        assertThat(report.lines()).extracting(PolicyLine::label).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2024-03-01, 0", // a leap day between: due 2024-03-01
        "2023-02-28, 2023-03-03, 20",
        "2025-12-31, 2026-01-02, 0",
        "2025-12-31, 2026-01-31, 580",
        "2024-02-27, 2024-03-01, 20",
    })
    void eachDayLateCosts(String event, String done, BigDecimal fine) {
        String rule = """
                {"type": "time-limit", "id": "r", "due": {"days": 2}, "fine": 20, "debtor": "店长"}""";
        PolicyReport done2 =
                apply(rule, PolicyRecord.about("甲").with("event", event).with("done", done));
        assertThat(done2.money().get("店长").negate()).isEqualByComparingTo(fine);
        PolicyReport open =
                apply(rule, PolicyRecord.about("甲").with("event", event).with("as-of", done));
        assertThat(open.money().get("店长").negate()).isEqualByComparingTo(fine);
        assertThat(open.lines().get(0).label()).isEqualTo(fine.signum() > 0 ? "overdue" : "pending");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q4, 2027-01-09",
        "2026年第四季度, 2027-01-09",
        "2023-12, 2024-01-09",
        "2024-01, 2024-02-09",
        "2026年度, 2027-01-09",
        "2026年上半年, 2026-07-09",
    })
    void aDayOfTheMonthAfterAPeriod(String period, String due) {
        PolicyReport report = apply(
                "{\"type\": \"time-limit\", \"id\": \"r\", \"due\": {\"month\": 1, \"day\": 10}}",
                PolicyRecord.about("甲").with("period", period));
        assertThat(report.lines()).extracting(PolicyLine::dueText).containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, 2026-03-04, on-time", "2026-02-27, 2026-03-05, late", "2025-12-31, 2026-01-05, on-time"})
    void aDutyOfTheLastIsDoneInTime(String issued, String done, String label) {
        PolicyReport report = apply(
                "{\"type\": \"rank-duty\", \"id\": \"r\", \"places\": 1, \"duty\": \"整改\", \"due\": {\"workingDays\": 3}}",
                PolicyRecord.about("甲").with("score", 60).with("issued", issued).with("done", done));
        assertThat(report.lines()).extracting(PolicyLine::label).containsExactly("整改", label);
    }

    @Test
    void aQuotaOfTwoYearsIsCountedByItself() {
        PolicyReport report =
                apply("""
                {"type": "quota-fine", "id": "r", "quotas": [{"months": [1,2,3,4,5,6,7,8,9,10,11,12], "quota": 10}],
                 "unit": "人", "fine": 2}""", PolicyRecord.about("甲").with("period", "2025-12").with("actual", 8));
        assertThat(report.lines()).extracting(PolicyLine::period).containsExactly("2025-12");
        assertThat(report.money().get("甲")).isEqualByComparingTo("-4");
    }
}
