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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of policies and its reader allow the same. */
class PolicySchemaTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final String TEXT = text(TEMPLATES.resolve("policy.schema.json"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final String NO_KEY = "zzzzzzzzzzzzzzzz";
    private static final String TOP = "{\"type\": \"policy\", \"id\": \"p\", \"title\": \"t\", ";

    static Stream<Path> policies() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".schema.json"))
                    .filter(file -> text(file).contains("\"type\": \"policy\""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void shippedPoliciesKeepToTheSchema(Path file) {
        assertThat(SCHEMA.validate(text(file), InputFormat.JSON)).isEmpty();
    }

    static Stream<String> rules() throws IOException {
        List<String> names = new ArrayList<>();
        definitions()
                .path("rule")
                .path("oneOf")
                .forEach(rule -> names.add(rule.path("$ref").asText().replaceAll(".*/", "")));
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readerAndSchemaKnowTheSameKeysOfARule(String name) throws IOException {
        JsonNode rule = definitions().path(name);
        String type = rule.path("properties").path("type").path("const").asText();
        assertThat(knownKeys(
                        TOP + "\"clauses\": [{\"rules\": [{\"type\": \"" + type + "\", \"" + NO_KEY + "\": 0}]}]}"))
                .isEqualTo(keys(rule));
        assertThat(missingKeys(TOP + "\"clauses\": [{\"rules\": [{\"type\": \"" + type + "\"}]}]}"))
                .isEqualTo(required(rule, "type"));
    }

    @Test
    void readerAndSchemaKnowTheSameKeys() throws IOException {
        JsonNode top = new ObjectMapper().readTree(TEXT);
        String object = "{\"" + NO_KEY + "\": 0}";
        assertThat(knownKeys(TOP + "\"" + NO_KEY + "\": 0}")).isEqualTo(keys(top));
        assertThat(knownKeys(TOP + "\"clauses\": [" + object + "]}"))
                .isEqualTo(keys(definitions().path("clause")));
        assertThat(knownKeys(TOP + "\"options\": [" + object + "]}"))
                .isEqualTo(keys(definitions().path("option")));
        assertThat(knownKeys(TOP + "\"examples\": [" + object + "]}"))
                .isEqualTo(keys(definitions().path("example")));
    }

    private static JsonNode definitions() throws IOException {
        return new ObjectMapper().readTree(TEXT).path("$defs");
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> required(JsonNode object, String given) {
        Set<String> keys = new TreeSet<>();
        object.path("required").forEach(key -> keys.add(key.asText()));
        keys.remove(given);
        return keys;
    }

    private static Set<String> knownKeys(String text) {
        return problems(text)
                .filter(problem -> problem.code() == ProblemCode.KH2004)
                .filter(problem -> NO_KEY.equals(problem.arguments().get("key")))
                .flatMap(problem -> Stream.of(problem.arguments().get("allowed").split("、")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missingKeys(String text) {
        return problems(text)
                .filter(problem -> problem.code() == ProblemCode.KH2006)
                .map(problem -> problem.arguments().get("key"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Problem> problems(String text) {
        ProblemException failure =
                catchThrowableOfType(ProblemException.class, () -> Definitions.parsePolicy("mutant.json", text));
        return failure == null ? Stream.empty() : failure.problems().stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
