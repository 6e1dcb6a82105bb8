package io.github.kaohe.policy;

import static io.github.kaohe.model.Term.Unit.DAYS;
import static io.github.kaohe.model.Term.Unit.HOURS;
import static io.github.kaohe.model.Term.Unit.MONTHS;
import static io.github.kaohe.model.Term.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kaohe.model.Term;
import io.github.kaohe.model.Workdays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 1, 2024-02-29",
        "2023-02-28, 1, 2023-03-01",
        "2024-02-28, 3, 2024-03-02",
        "2025-12-31, 1, 2026-01-01",
        "2026-01-02, -4, 2025-12-29",
        "2026-04-30, 0, 2026-04-30",
    })
    void daysCrossMonthsAndYears(LocalDate event, int days, LocalDate due) {
        assertThat(Deadlines.after(event, days, DAYS, Workdays.MONDAY_TO_FRIDAY))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1, 2024-02-29",
        "2023-01-31, 1, 2023-02-28",
        "2024-08-31, 6, 2025-02-28",
        "2025-12-31, 2, 2026-02-28",
        "2024-02-29, 12, 2025-02-28",
    })
    void monthsEndWhereTheMonthEnds(LocalDate event, int months, LocalDate due) {
        assertThat(Deadlines.after(event, months, MONTHS, Workdays.MONDAY_TO_FRIDAY))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 3, 2026-03-10", // Thursday, over a weekend
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09", // from a Saturday
        "2024-02-28, 2, 2024-03-01",
        "2026-03-05, 0, 2026-03-05",
    })
    void workingDaysLeaveOutWeekends(LocalDate event, int days, LocalDate due) {
        assertThat(Deadlines.after(event, days, WORKING_DAYS, Workdays.MONDAY_TO_FRIDAY))
                .isEqualTo(due);
    }

    @Test
    void workingDaysKeepToTheCalendar() {
        Workdays spring = new Workdays(
                Set.of(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-02-17")),
                Set.of(LocalDate.parse("2026-02-14"), LocalDate.parse("2026-02-28")));
        assertThat(Deadlines.after(LocalDate.parse("2026-02-13"), 2, WORKING_DAYS, spring))
                .isEqualTo("2026-02-18");
        assertThat(spring.isWorked(LocalDate.parse("2026-02-28"))).isTrue();
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadlines.after(day, 24, HOURS, Workdays.MONDAY_TO_FRIDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadlines.after(day, -1, Term.Unit.WORKING_DAYS, Workdays.MONDAY_TO_FRIDAY));
    }

    @Test
    void hoursAreCountedToTheMinute() {
        assertThat(Deadlines.after(LocalDateTime.parse("2024-02-28T10:30"), 24)).isEqualTo("2024-02-29T10:30:00");
        assertThat(Deadlines.after(LocalDateTime.parse("2025-12-31T23:59"), 24)).isEqualTo("2026-01-01T23:59:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-29",
        "2026-Q1, 2026-03-31",
        "2026-Q4, 2026-12-31",
        "2026-H1, 2026-06-30",
        "2026, 2026-12-31",
    })
    void aPeriodEndsOnItsLastDay(String period, LocalDate end) {
        assertThat(Deadlines.endOf(period)).contains(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "2026-Q5", "2026-H3", "26", "一季度", "''"})
    void whatIsNoPeriodHasNoEnd(String period) {
        assertThat(Deadlines.endOf(period)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 1, 10, 2026-04-10",
        "2026-12-31, 1, 15, 2027-01-15",
        "2026-01-31, 1, 31, 2026-02-28",
        "2024-01-31, 1, 31, 2024-02-29",
    })
    void aDayOfALaterMonth(LocalDate end, int month, int day, LocalDate due) {
        assertThat(Deadlines.dayOfMonth(end, month, day)).isEqualTo(due);
    }
}
