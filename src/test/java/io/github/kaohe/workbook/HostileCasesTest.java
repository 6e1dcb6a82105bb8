package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dlog4j.provider=" + System.getProperty("log4j.provider", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        for (String line : Files.readAllLines(printed, StandardCharsets.UTF_8)) {
            List<String> words = List.of(line.split("\t"));
            RESULTS.put(words.get(0), words);
        }
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
