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

/** Every row of the table of readings is read as it says. */
class ReadingsTest {
    @TestFactory
    Stream<DynamicTest> a_sentence_is_read_as_the_table_says() throws IOException {
        return rows().stream()
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
