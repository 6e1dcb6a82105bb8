package io.github.kaohe.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("customer-file", "customer-file-form", "guest-relationship-record", "visit-plan", "接通率", "接通");

    @Test
    void slips_words_and_parts_find_what_was_meant() {
        assertThat(Nearest.to("custmer-fiel", KNOWN)).startsWith("customer-file");
        assertThat(Nearest.to("CUSTOMER-FILE", KNOWN)).startsWith("customer-file");
        assertThat(Nearest.to("relationship", KNOWN)).containsExactly("guest-relationship-record");
        assertThat(Nearest.to("plan-visit", KNOWN)).containsExactly("visit-plan");
        assertThat(Nearest.to("接同率", KNOWN)).startsWith("接通率");
    }

    @Test
    void what_is_far_empty_or_endless_finds_nothing() {
        assertThat(Nearest.to("zzzzzz", KNOWN)).isEmpty();
        assertThat(Nearest.to("  ", KNOWN)).isEmpty();
        assertThat(Nearest.to("a".repeat(5000), KNOWN)).isEmpty();
    }
}
