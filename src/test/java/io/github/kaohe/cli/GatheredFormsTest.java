package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook into which the sheets of several people were copied. */
class GatheredFormsTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "kaohe", "excel", "libreoffice");
    private static final Path FORM = FOLDER.resolve("returned.json");
    private static final Path GATHERED = FOLDER.resolve("returned").resolve("gathered.xlsx");

    @TempDir
    private Path folder;

    @Test
    void everybody_is_read_under_the_name_of_the_sheet() throws IOException {
        assertThat(Call.of("read", FORM, GATHERED).out())
                .contains("== 张三\n", "sales       95\n", "== 李四\n", "sales       94\n");
        JsonNode people = Call.of("read", FORM, GATHERED, "--json").json();
        assertThat(people).hasSize(2);
        assertThat(people.get(1).get("where").asText()).isEqualTo("李四");
        assertThat(people.get(1).get("appraisal").get("values").get("sales").asInt())
                .isEqualTo(94);
    }

    @Test
    void everybody_is_scored() throws IOException {
        JsonNode reports = Call.of("score", FORM, GATHERED, "--json").json();
        assertThat(reports)
                .extracting(report ->
                        report.get("where").asText() + " " + report.get("total").asText())
                .containsExactly("张三 92.5", "李四 92.1");
        assertThat(Call.of("score", FORM, GATHERED).out()).contains("== 李四\n", "92.1");
    }

    @Test
    void everybody_is_ranked() throws IOException {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.copy(GATHERED, forms.resolve("十月.xlsx"));
        assertThat(Call.of("rank", FORM, forms, "-o", folder.resolve("rank.xlsx"))
                        .out())
                .contains("2 份已计分,0 份未能计分");
    }

    @Test
    void a_form_of_one_is_filled_in_from_a_file_of_one() {
        Call call = Call.of("render", FORM, "-o", folder.resolve("form.xlsx"), "--data", GATHERED);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("KH3030", "张三", "李四");
    }
}
