package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.SmallJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition that is as large as may be ends in problems or is used: in 64 MiB, and within seconds. */
class HostileDefinitionsTest {
    private static final long MOST_MILLIS = 5_000;
    private static final Map<String, List<String>> RESULTS = new HashMap<>();

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException, InterruptedException {
        RESULTS.putAll(SmallJvm.run(HostileDefinitions.class, folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicators                  | unsound KH1101 KH1304
            indicators-of-one-id        | unsound KH1003 KH1101 KH1304
            empty-indicators            | refused KH2006 KH2047
            unknown-keys                | refused KH2004 KH2047
            equal-keys                  | refused KH2055
            too-many-values             | refused KH2055
            notes                       | unsound KH1105
            nested-arrays               | refused KH2042
            nested-objects              | refused KH2042
            deep-sections               | refused KH2042
            long-number                 | refused KH2043
            numbers                     | refused KH2043 KH2047
            criteria                    | unsound KH1101
            criteria-of-digits          | refused KH1711
            criteria-of-brackets        | refused KH1711
            criteria-of-blanks          | unsound KH1101 KH1304 KH1407
            measures                    | sound
            bands                       | unsound KH1201 KH1209
            adjustments                 | sound
            overrides                   | sound
            grades                      | unsound KH1105 KH1205 KH1206 KH1210
            raters                      | unsound KH1105 KH1501
            blanks                      | unsound KH1105 KH1405
            scales                      | refused KH2014 KH2047
            one-scale-for-many          | refused KH2056
            unknown-scales-among-many   | refused KH2028 KH2047
            options                     | unsound KH1105 KH1801
            choices-of-everything       | refused KH2056
            choices-of-one-large-node   | refused KH2056
            choices-that-change-nothing | refused KH2056
            examples                    | unsound KH1105
            fields                      | refused KH2006 KH2047
            """)
    void a_hostile_definition_gives_what_it_should(String name, String outcome) {
        List<String> result = RESULTS.getOrDefault(name, List.of(name, "NOT RUN", "0"));
        assertThat(result.get(1)).as(name).isEqualTo(outcome);
        assertThat(Long.parseLong(result.get(2))).as("milliseconds of %s", name).isLessThan(MOST_MILLIS);
    }

    @Test
    void every_case_was_run() {
        assertThat(RESULTS)
                .hasSize(32)
                .containsOnlyKeys(HostileDefinitions.cases().keySet());
    }
}
