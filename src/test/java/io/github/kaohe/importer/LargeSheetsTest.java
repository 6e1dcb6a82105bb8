package io.github.kaohe.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.problem.ProblemCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Sheets that are larger, longer or stranger than forms are. */
class LargeSheetsTest {
    private static final String HEAD = "考核项目|考核内容|分值|评分标准|得分\n";

    @Test
    void a_sheet_with_thousands_of_rows_is_no_form() {
        String rows = HEAD + "工作|质量|20|每次扣2分|\n".repeat(2000);
        assertThat(Sketch.imported(rows).get(0).problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.KH7001);
    }

    @Test
    void long_texts_and_runs_of_one_character_are_read_in_time() {
        for (String run : List.of("_", " ", "(", "扣2分", "每", "1", "%", "一、")) {
            String text = run.repeat(30_000 / run.length());
            String sheet = HEAD + "工作" + text + "|" + text + "|20|" + text + "|\n质量|好|80|每次扣2分|\n" + text + "\n";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(Sketch.imported(sheet)).hasSize(1));
        }
    }
}
