package io.github.kaohe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-05, 2026-05, 2026-05-31, 2026-06",
        "2023年12月, 2023-12, 2023-12-31, 2024-01",
        "2024年02月份, 2024-02, 2024-02-29, 2024-03",
        "2026-Q4, 2026-Q4, 2026-12-31, 2027-Q1",
        "2026年第二季度, 2026-Q2, 2026-06-30, 2026-Q3",
        "2026年3季度, 2026-Q3, 2026-09-30, 2026-Q4",
        "2026-H2, 2026-H2, 2026-12-31, 2027-H1",
        "2026年上半年, 2026-H1, 2026-06-30, 2026-H2",
        "2026年度, 2026, 2026-12-31, 2027",
        "2026, 2026, 2026-12-31, 2027",
    })
    void aPeriodIsToldByItsName(String printed, String name, String lastDay, String next) {
        NamedPeriod period = NamedPeriod.of(printed).orElseThrow();
        assertThat(period.name()).isEqualTo(name);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.next().name()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "2026年13月", "2026-Q5", "五月", "202X年X月份", "''"})
    void otherTextsNameNoPeriod(String text) {
        assertThat(NamedPeriod.of(text)).isEmpty();
    }

    @Test
    void periodsStandInTheOrderOfTime() {
        assertThat(Stream.of("2026", "2026-Q4", "2026-01", "2025-12", "2026-12", "2026-H2")
                        .map(name -> NamedPeriod.of(name).orElseThrow())
                        .sorted()
                        .map(NamedPeriod::name))
                .containsExactly("2025-12", "2026-01", "2026-12", "2026-Q4", "2026-H2", "2026");
    }
}
