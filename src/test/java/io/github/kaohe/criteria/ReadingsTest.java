package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table of readings, and whole cells of forms, are read as it is written beside them. */
class ReadingsTest {
    @TestFactory
    Stream<DynamicTest> a_sentence_is_read_as_the_table_says() throws IOException {
        return tests(rows());
    }

    @TestFactory
    Stream<DynamicTest> a_cell_is_read_as_is_written_beside_it() throws IOException {
        return tests(
                Files.readAllLines(Path.of(
                                "src", "test", "resources", "io", "github", "kaohe", "criteria", "readings.tsv"))
                        .stream()
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList());
    }

    private static Stream<DynamicTest> tests(List<List<String>> rows) {
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(Notation.of(Criteria.parse(row.get(0).replace("\\n", "\n"))))
                                .isEqualTo(row.get(1))));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readString(Path.of("templates", "CRITERIA.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", -1))
                .map(cells -> List.of(cells[1], cells[3]))
                .toList();
    }
}
