package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kaohe.criteria.Criteria;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences in the manner of real forms, labelled before they were read: how many are read as a person reads them. */
class CriteriaSentencesTest {
    private static final String SENTENCES = "/io/github/kaohe/criteria/sentences.tsv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> exact = new ArrayList<>();
    private static final List<String> misread = new ArrayList<>();
    private static final List<String> all = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = CriteriaSentencesTest.class.getResourceAsStream(SENTENCES)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                grade(line.split("\t", -1));
            }
        }
    }

    private static void grade(String[] row) throws IOException {
        JsonNode label = JSON.readTree(row[1]);
        JsonNode reading = JSON.readTree(CriteriaReadings.write(Criteria.parse(row[0].replace("\\n", "\n"))));
        List<List<Object>> missing = GradedRule.all(label);
        List<List<Object>> extra = GradedRule.all(reading);
        missing.removeIf(wanted -> extra.stream()
                .filter(got -> GradedRule.same(wanted, got))
                .findFirst()
                .map(extra::remove)
                .orElse(false));
        boolean said = !reading.path("unread").isEmpty() || reading.has("ambiguous");
        boolean open = label.has("unparseable") || label.has("ambiguous");
        boolean nothing = GradedRule.all(reading).isEmpty();
        all.add(row[0]);
        if ((missing.isEmpty() && extra.isEmpty()) || (open && (said || nothing))) {
            exact.add(row[0]);
        } else if (open || !said || !extra.isEmpty()) {
            misread.add(row[0] + "\n    missing " + missing + "\n    extra   " + extra);
        }
    }

    @Test
    void nineteen_of_twenty_are_read_exactly() {
        assertThat(exact.size() * 100.0 / all.size())
                .as("of %d, misread:%n%s", all.size(), String.join("\n", misread))
                .isGreaterThanOrEqualTo(95);
    }

    @Test
    void hardly_any_is_misread_without_a_word() {
        assertThat(misread.size() * 100.0 / all.size())
                .as("of %d, misread:%n%s", all.size(), String.join("\n", misread))
                .isLessThanOrEqualTo(4);
    }
}
