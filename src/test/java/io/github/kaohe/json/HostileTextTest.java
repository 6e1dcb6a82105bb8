package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    private static final String HEAD = "{\"type\": \"scorecard\", \"id\": \"a\", \"title\": \"t\",\n ";

    /** Columns count from 1 in the line given; every case has one problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                  | KH2002 | 1 | 1
            ` `                 | KH2002 | 1 | 1
            `{`                 | KH2002 | 1 | 2
            `{"a":`             | KH2002 | 1 | 6
            `{"a": "b`          | KH2002 | 1 | 9
            `[1, 2`             | KH2002 | 1 | 6
            `{"a": [1, {"b": 2` | KH2002 | 1 | 18
            `]`                 | KH2001 | 1 | 1
            `{]`                | KH2001 | 1 | 2
            `{"a": 1,}`         | KH2001 | 1 | 9
            `{"a" 1}`           | KH2001 | 1 | 6
            `{a: 1}`            | KH2001 | 1 | 2
            `{'a': 1}`          | KH2001 | 1 | 2
            `// no\\n{}`        | KH2001 | 1 | 1
            `{"a": /* no */ 1}` | KH2001 | 1 | 7
            `# no`              | KH2001 | 1 | 1
            `NaN`               | KH2001 | 1 | 1
            `{"a": NaN}`        | KH2001 | 1 | 7
            `{"a": -Infinity}`  | KH2001 | 1 | 7
            `{"a": Infinity}`   | KH2001 | 1 | 7
            `{"a": +1}`         | KH2001 | 1 | 7
            `{"a": 01}`         | KH2001 | 1 | 8
            `{"a": 1.}`         | KH2001 | 1 | 8
            `{"a": .5}`         | KH2001 | 1 | 7
            `{"a": 0x10}`       | KH2001 | 1 | 8
            `{"a": ٩٥}`         | KH2001 | 1 | 7
            `{"a": ９５}`        | KH2001 | 1 | 7
            `{"a": True}`       | KH2001 | 1 | 7
            `{"a": "\\x"}`      | KH2001 | 1 | 9
            `{}\\n {}`          | KH2009 | 2 | 2
            `{} 1`              | KH2009 | 1 | 4
            `{} x`              | KH2001 | 1 | 4
            `null`              | KH2007 | 1 | 1
            `[]`                | KH2014 | 1 | 1
            `"scorecard"`       | KH2014 | 1 | 1
            `5`                 | KH2014 | 1 | 1
            `true`              | KH2014 | 1 | 1
            """)
    void texts_that_are_no_object(String text, ProblemCode code, int line, int column) {
        assertThat(problems(text.replace("\\n", "\n"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(new Place.Text("hostile.json", line, column, ""));
        });
    }

    static Stream<Arguments> members() {
        return Stream.of(
                Arguments.of("\"fullMarks\": 1e999999999}", "KH2043", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": 1e99999999999999}", "KH2043", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": -1e-999999999}", "KH2043", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": 0e999999999}", "KH2043", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": 1e40}", "KH2043", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": " + "9".repeat(41) + "}", "KH2043", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": 0." + "3".repeat(100_000) + "}", "KH2043", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": null}", "KH2007", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": \"100\"}", "KH2015", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": [100]}", "KH2015", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": true}", "KH2015", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": {}}", "KH2021", 2, 15, "fullMarks"),
                Arguments.of("\"fullMarks\": {\"value\": 5}}", "KH2021", 2, 15, "fullMarks"),
                Arguments.of("\"subject\": 5}", "KH2010", 2, 13, "subject"),
                Arguments.of("\"subject\": \"" + "长".repeat(20_001) + "\"}", "KH2044", 2, 13, "subject"),
                Arguments.of("\"subject\": \"a\\u0000b\"}", "KH2046", 2, 13, "subject"),
                Arguments.of("\"subject\": \"\\ud800\"}", "KH2046", 2, 13, "subject"),
                Arguments.of("\"children\": {}}", "KH2013", 2, 14, "children"),
                Arguments.of("\"children\": [5]}", "KH2014", 2, 15, "children[0]"),
                Arguments.of("\"children\": [null]}", "KH2007", 2, 15, "children[0]"),
                Arguments.of("\"children\": [{\"id\": \"x\"}]}", "KH2006", 2, 15, "children[0]"),
                Arguments.of("\"children\": [{\"type\": \"\"}]}", "KH2008", 2, 24, "children[0].type"),
                Arguments.of("\"children\": [{\"type\": \"java.lang.Runtime\"}]}", "KH2008", 2, 24, "children[0].type"),
                Arguments.of("\"children\": [{\"type\": 0}]}", "KH2010", 2, 24, "children[0].type"),
                Arguments.of("\"notes\": [\"a\", 2]}", "KH2010", 2, 17, "notes[1]"),
                Arguments.of("\"id\": \"b\"}", "KH2005", 2, 2, "id"),
                Arguments.of("\"__proto__\": {}}", "KH2004", 2, 2, "__proto__"),
                Arguments.of("\"\": 1}", "KH2004", 2, 2, "[\"\"]"),
                Arguments.of("\"rounding\": {\"total\": 11}}", "KH2024", 2, 24, "rounding.total"),
                Arguments.of("\"rounding\": {\"lines\": 1.5}}", "KH2024", 2, 24, "rounding.lines"),
                Arguments.of("\"rounding\": {\"mode\": \"unnecessary\"}}", "KH2008", 2, 23, "rounding.mode"),
                Arguments.of("\"validity\": {\"from\": \"2026-02-30\"}}", "KH2025", 2, 23, "validity.from"),
                Arguments.of("\"scales\": {\"s\": []}}", "KH2029", 2, 18, "scales.s"));
    }

    @ParameterizedTest
    @MethodSource("members")
    void members_that_are_not_what_they_should_be(String rest, String code, int line, int column, String path) {
        assertThat(problems(HEAD + rest)).singleElement().satisfies(problem -> {
            assertThat(problem.code().name()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(new Place.Text("hostile.json", line, column, path));
        });
    }

    @Test
    void nesting_ends_at_32() {
        String open = "{\"children\": " + "[".repeat(100_000);

        assertThat(problems(open)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2042);
            assertThat(problem.place()).isEqualTo(new Place.Text("hostile.json", 1, 45, ""));
        });
    }

    @Test
    void a_text_ends_at_one_mebibyte() {
        String large = HEAD + "\"subject\": \"" + "长".repeat(400_000) + "\"}";

        assertThat(problems(large)).extracting(Problem::code).containsExactly(ProblemCode.KH2041);
        assertThat(streamProblems(large.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH2041);
    }

    @Test
    void a_text_ends_at_fifty_thousand_values() {
        // with the object, its type, its id, its title and the list itself
        String most = HEAD + "\"notes\":\n[" + "1,".repeat(49_994) + "1]}";
        String more = HEAD + "\"notes\":\n[" + "1,".repeat(49_995) + "1]}";

        assertThat(problems(most)).extracting(Problem::code).doesNotContain(ProblemCode.KH2055);
        assertThat(problems(more)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2055);
            assertThat(problem.place()).isEqualTo(new Place.Text("hostile.json", 3, 2 + 2 * 49_995, ""));
        });
    }

    @Test
    void bytes_that_are_not_utf8_are_pointed_at() {
        byte[] gbk = "{\"type\": \"scorecard\",\n\"title\": \"考核\"}".getBytes(Charset.forName("GBK"));

        assertThat(streamProblems(gbk)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2045);
            assertThat(problem.place()).isEqualTo(new Place.Text("hostile.json", 2, 11, ""));
        });
        assertThat(streamProblems("{}".getBytes(StandardCharsets.UTF_16)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH2045);
    }

    @Test
    void a_flood_of_faults_is_counted_and_answered_quickly() {
        String flood = HEAD + "\"notes\": [" + "null,".repeat(40_000) + "null]}";

        List<Problem> problems = timed(() -> problems(flood));

        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).code()).isEqualTo(ProblemCode.KH2047);
        assertThat(problems.get(500).arguments()).containsEntry("count", "39501");
    }

    @Test
    void many_long_unknown_keys_are_answered_quickly() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 50; i++) {
            text.append('"').append(i).append("x".repeat(19_900)).append("\": 1,\n");
        }
        text.append("\"version\": \"1\"}");

        assertThat(timed(() -> problems(text.toString()))).hasSize(50);
    }

    private static List<Problem> timed(Supplier<List<Problem>> reading) {
        return assertTimeout(Duration.ofSeconds(5), reading::get);
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(ProblemException.class, () -> Definitions.parse("hostile.json", text))
                .problems();
    }

    private static List<Problem> streamProblems(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> {
                    try {
                        Definitions.read("hostile.json", new ByteArrayInputStream(bytes));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .problems();
    }
}
