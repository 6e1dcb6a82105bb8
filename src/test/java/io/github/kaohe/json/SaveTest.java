package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {
    private static final Scorecard CARD =
            Scorecard.builder("clerk", "文员月度绩效考核表").build();

    @TempDir
    private Path folder;

    @Test
    void a_saved_card_reads_as_the_same() throws IOException {
        Path file = folder.resolve("文员.json");

        Definitions.save(CARD, file);

        assertThat(Definitions.read(file)).isEqualTo(CARD);
        assertThat(Files.readAllBytes(file)).isEqualTo(Definitions.write(CARD).getBytes(StandardCharsets.UTF_8));
        assertThat(Definitions.read("x", new ByteArrayInputStream(Files.readAllBytes(file))))
                .isEqualTo(CARD);
    }

    @Test
    void an_older_file_is_replaced_and_nothing_else_left_behind() throws IOException {
        Path file = Files.writeString(folder.resolve("clerk.json"), "older and longer".repeat(1000));

        Definitions.save(CARD, file);

        assertThat(Definitions.read(file)).isEqualTo(CARD);
        assertThat(filesInFolder()).containsExactly("clerk.json");
    }

    @Test
    void a_card_that_cannot_be_written_leaves_the_older_file() throws IOException {
        Path file = Files.writeString(folder.resolve("clerk.json"), "older");
        Scorecard faulty = CARD.toBuilder()
                .children(List.of(rated("x", new Award.FullMarks()), rated("y", new Award.LabelOnly())))
                .build();

        assertThatThrownBy(() -> Definitions.save(faulty, file)).isInstanceOf(ProblemException.class);
        assertThat(file).hasContent("older");
        assertThat(filesInFolder()).containsExactly("clerk.json");
    }

    @Test
    void a_missing_folder_is_a_problem() {
        assertThatThrownBy(() -> Definitions.save(CARD, folder.resolve("no/clerk.json")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KH2053")
                .hasMessageContaining("clerk.json");
    }

    @Test
    void a_folder_or_missing_file_cannot_be_read() {
        assertThatThrownBy(() -> Definitions.read(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KH2052");
        assertThatThrownBy(() -> Definitions.read(folder.resolve("no.json")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KH2051");
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Indicator rated(String id, Award award) {
        RatingScale scale = new RatingScale("same", List.of(new Rating("A", award, "")));
        return Indicator.builder(id, id).basis(new Basis.Rated("m", scale)).build();
    }
}
