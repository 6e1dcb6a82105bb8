package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogPageTest {
    @Test
    void the_page_beside_the_definitions_is_up_to_date() throws IOException {
        assertThat(Files.readString(Path.of("templates", "README.md"), StandardCharsets.UTF_8))
                .isEqualTo(Call.of("list", "--markdown").done().out());
    }
}
