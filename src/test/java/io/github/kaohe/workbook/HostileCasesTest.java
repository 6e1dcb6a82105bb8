package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.SmallJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file ends in a typed refusal, a finding or the right value: in 64 MiB, and within seconds. */
class HostileCasesTest {
    private static final long MOST_MILLIS = 5_000;
    private static final Map<String, List<String>> RESULTS = new HashMap<>();

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException, InterruptedException {
        RESULTS.putAll(SmallJvm.run(HostileRun.class, folder));
    }

    static Stream<HostileCase> cases() {
        return HostileRun.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_hostile_file_gives_what_it_should(HostileCase each) {
        List<String> result = RESULTS.getOrDefault(each.id(), List.of(each.id(), "NOT RUN", "0"));
        assertThat(result.get(1)).as(each.id()).matches(each.outcome());
        assertThat(Long.parseLong(result.get(2)))
                .as("milliseconds of %s", each.id())
                .isLessThan(MOST_MILLIS);
    }

    @Test
    void every_case_has_a_name_of_its_own() {
        assertThat(cases().map(HostileCase::id)).doesNotHaveDuplicates();
        assertThat(RESULTS).hasSameSizeAs(HostileRun.cases());
    }
}
