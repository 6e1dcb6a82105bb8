package io.github.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EveryEntryTest {
    @Test
    void every_entry_of_the_four_documents_is_shipped_as_its_kind() throws IOException {
        List<String> expected;
        try (InputStream ids = EveryEntryTest.class.getResourceAsStream("ids.txt")) {
            expected = new String(ids.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(expected).hasSize(110);
        assertThat(Catalog.shipped().entries())
                .extracting(
                        entry -> entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + entry.id())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
