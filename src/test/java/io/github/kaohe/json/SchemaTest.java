package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader allow the same. */
class SchemaTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final String TEXT = text(TEMPLATES.resolve("scorecard.schema.json"));
    static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final String NO_KEY = "zzzzzzzzzzzzzzzz";

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".schema.json"))
                    .filter(file -> text(file).startsWith("{\n  \"type\": \"scorecard\"")
                            || text(file).startsWith("{\n  \"type\": \"indicator-list\""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void shipped_definitions_keep_to_the_schema(Path file) {
        assertThat(SCHEMA.validate(text(file), InputFormat.JSON)).isEmpty();
    }

    /** For each object of the format: the schema's names of it, and a text with one such object at {@code @}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `#`                                   | `@`                                 | `"type": "scorecard"`
            blankReference annotatedNumber        | `C"fullMarks": @`                   | `"value": 1`
            period                                | `C"period": @`                      | ``
            validity                              | `C"validity": @`                    | ``
            completeness                          | `C"completeness": @`                | ``
            source                                | `C"source": @`                      | ``
            provenanceEntry                       | `C"provenance": {"rule": @}`        | ``
            field                                 | `C"header": [@]`                    | ``
            layout                                | `C"layout": @`                      | ``
            column                                | `C"layout": {"columns": [@]}`       | ``
            rating                                | `C"scales": {"s": [@]}`             | ``
            blank                                 | `C"blanks": [@]`                    | ``
            rater                                 | `C"raters": [@]`                    | ``
            veto                                  | `C"vetoes": [@]`                    | ``
            grade                                 | `C"grades": [@]`                    | ``
            option                                | `C"options": [@]`                   | ``
            choice                                | `C"options": [{"choices": [@]}]`    | ``
            payout                                | `C"payout": @`                      | ``
            rounding                              | `C"rounding": @`                    | ``
            example                               | `C"examples": [@]`                  | ``
            sheet                                 | `C"examples": [{"raters": {"r": @}}]` | ``
            measureCount                          | `C"measures": [@]`                  | `"type": "count"`
            measurePercent                        | `C"measures": [@]`                  | `"type": "percent"`
            measureQuantity                       | `C"measures": [@]`                  | `"type": "quantity"`
            measureMoney                          | `C"measures": [@]`                  | `"type": "money"`
            measureLabel                          | `C"measures": [@]`                  | `"type": "label"`
            measureScore                          | `C"measures": [@]`                  | `"type": "score"`
            measureYesNo                          | `C"measures": [@]`                  | `"type": "yes-no"`
            measureRatio                          | `C"measures": [@]`                  | `"type": "ratio"`
            measureMean                           | `C"measures": [@]`                  | `"type": "mean"`
            metric                                | `C"measures": [{"type": "percent", "metric": @}]` | ``
            metricInput                           | `C"measures": [{"type": "percent", "metric": {"inputs": [@]}}]` | ``
            metricExample                         | `C"measures": [{"type": "percent", "metric": {"examples": [@]}}]` | ``
            section                               | `C"children": [@]`                  | `"type": "section"`
            indicator                             | `C"children": [@]`                  | `"type": "indicator"`
            basisFullMarks                        | `I"basis": @`                       | `"type": "full-marks"`
            basisStartsAt                         | `I"basis": @`                       | `"type": "starts-at"`
            basisPooled                           | `I"basis": @`                       | `"type": "pooled"`
            basisBands                            | `I"basis": @`                       | `"type": "bands"`
            basisRated                            | `I"basis": @`                       | `"type": "rated"`
            basisProportional                     | `I"basis": @`                       | `"type": "proportional"`
            basisPerUnit                          | `I"basis": @`                       | `"type": "per-unit"`
            basisJudged                           | `I"basis": @`                       | `"type": "judged"`
            band                                  | `I"basis": {"type": "bands", "bands": [@]}` | ``
            measureReference                      | `I"basis": {"type": "proportional", "target": @}` | `"measure": "m"`
            adjustmentPerOccurrence               | `I"adjustments": [@]`               | `"type": "per-occurrence"`
            adjustmentSteps                       | `I"adjustments": [@]`               | `"type": "steps"`
            adjustmentConditional                 | `I"adjustments": [@]`               | `"type": "conditional"`
            adjustmentLadder                      | `I"adjustments": [@]`               | `"type": "ladder"`
            adjustmentDiscretionary               | `I"adjustments": [@]`               | `"type": "discretionary"`
            rung                                  | `I"adjustments": [{"type": "ladder", "add": [@]}]` | ``
            overrideBecomes                       | `I"overrides": [@]`                 | `"type": "becomes"`
            overrideBelowZero                     | `I"overrides": [@]`                 | `"type": "below-zero"`
            conditionCompares conditionAnswered conditionLabelled conditionAll conditionAny | `C"vetoes": [{"when": @}]` | ``
            """)
    void reader_and_schema_know_the_same_keys(String names, String context, String members) throws IOException {
        String object = "{" + members + (members.isEmpty() ? "" : ", ") + "\"" + NO_KEY + "\": 0}";
        String text = context.replace("C", "{\"type\": \"scorecard\", ")
                .replace("I", "{\"type\": \"scorecard\", \"children\": [{\"type\": \"indicator\", ")
                .replace("@", object);
        String closed = text + (context.startsWith("C") ? "}" : context.startsWith("I") ? "}]}" : "");

        Set<String> inSchema = new TreeSet<>();
        for (String name : names.split(" ")) {
            properties(name).fieldNames().forEachRemaining(inSchema::add);
        }
        assertThat(knownKeys(closed)).isEqualTo(inSchema);
    }

    @Test
    void reader_and_schema_know_the_same_keys_of_paired_values() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String first : List.of("actual", "label")) {
            known.addAll(knownKeys("{\"type\": \"scorecard\", \"examples\": [{\"values\": {\"v\": {\"" + first
                    + "\": 1, \"" + NO_KEY + "\": 0}}}]}"));
        }
        Set<String> inSchema = new TreeSet<>();
        properties("observedRatio").fieldNames().forEachRemaining(inSchema::add);
        properties("ratedScore").fieldNames().forEachRemaining(inSchema::add);

        assertThat(known).isEqualTo(inSchema);
    }

    @Test
    void a_choice_may_change_every_key_of_a_node() throws IOException {
        Set<String> ofNodes = new TreeSet<>(Set.of("replace"));
        properties("section").fieldNames().forEachRemaining(ofNodes::add);
        properties("indicator").fieldNames().forEachRemaining(ofNodes::add);

        assertThat(properties("changedNode").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(ofNodes);
    }

    private static JsonNode properties(String name) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(TEXT);
        return (name.equals("#") ? schema : schema.path("$defs").path(name)).path("properties");
    }

    private static Set<String> knownKeys(String text) {
        return problems(text).stream()
                .filter(problem -> problem.code() == ProblemCode.KH2004)
                .filter(problem -> NO_KEY.equals(problem.arguments().get("key")))
                .flatMap(problem -> Stream.of(problem.arguments().get("allowed").split("、")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Problem> problems(String text) {
        ProblemException failure =
                catchThrowableOfType(ProblemException.class, () -> Definitions.parse("mutant.json", text));
        return failure == null ? List.of() : failure.problems();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
