package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of record forms and checklists and their readers allow the same. */
class RecordSchemaTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final String NO_KEY = "zzzzzzzzzzzzzzzz";

    static final Schema RECORD_FORM = schema("record-form");
    static final Schema CHECKLIST = schema("checklist");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files
                    .filter(file -> !file.toString().endsWith(".schema.json")
                            && file.toString().endsWith(".json"))
                    .filter(file -> text(file).startsWith("{\n  \"type\": \"record-form\"")
                            || text(file).startsWith("{\n  \"type\": \"checklist\""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void shipped_definitions_keep_to_their_schema_and_are_canonical(Path file) {
        String text = text(file);
        Schema schema = text.contains("\"type\": \"checklist\"") ? CHECKLIST : RECORD_FORM;

        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(Definitions.write(Definitions.readAny(file))).isEqualTo(text);
    }

    /** For each object of the format: the schema's name of it, and a text with one such object at {@code @}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            record-form | #                | `@`
            record-form | group            | `"groups": [@]`
            record-form | option           | `"options": [@]`
            record-form | choice           | `"options": [{"choices": [@]}]`
            record-form | merge            | `"options": [{"choices": [{"merges": [@]}]}]`
            record-form | recordField      | `"groups": [{"id": "g", "fields": [@]}]`
            record-form | follow           | `"groups": [{"id": "g", "fields": [{"follows": [@]}]}]`
            record-form | example          | `"examples": [@]`
            checklist   | #                | `@`
            checklist   | checklistColumn  | `"columns": [@]`
            checklist   | item             | `"items": [@]`
            checklist   | example          | `"examples": [@]`
            checklist   | filling          | `"examples": [{"records": {"r": @}}]`
            """)
    void reader_and_schema_know_the_same_keys(String kind, String name, String context) throws IOException {
        String object = "{\"" + NO_KEY + "\": 0}";
        String type = "{\"type\": \"" + kind + "\", ";
        String text = context.equals("@") ? type + "\"" + NO_KEY + "\": 0}" : type + context.replace("@", object) + "}";

        Set<String> inSchema = new TreeSet<>();
        JsonNode schema = new ObjectMapper().readTree(text(TEMPLATES.resolve(kind + ".schema.json")));
        (name.equals("#") ? schema : schema.path("$defs").path(name))
                .path("properties")
                .fieldNames()
                .forEachRemaining(inSchema::add);
        assertThat(knownKeys(text)).isEqualTo(inSchema);
    }

    private static Set<String> knownKeys(String text) {
        ProblemException failure =
                catchThrowableOfType(ProblemException.class, () -> Definitions.parseAny("mutant.json", text));
        return failure.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.KH2004)
                .filter(problem -> NO_KEY.equals(problem.arguments().get("key")))
                .flatMap(problem -> Stream.of(problem.arguments().get("allowed").split("、")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Schema schema(String kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(TEMPLATES.resolve(kind + ".schema.json")), InputFormat.JSON);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
