package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last that is accepted and the first that is refused, for each limit of a text. */
class TextLimitsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
        "1e39, 1000000000000000000000000000000000000000",
        "1e-38, 0.00000000000000000000000000000000000001",
        "-1.5e3, -1500",
        "0, 0",
        "0e40, 0"
    })
    void a_number_of_forty_characters_is_kept_in_plain_notation(String written, String plain) {
        assertThat(parsed(written))
                .isInstanceOfSatisfying(
                        JsonValue.Amount.class,
                        amount -> assertThat(amount.value().toPlainString()).isEqualTo(plain));
        assertThat(faults(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12345678901234567890123456789012345678901", "1e40", "1e-39", "0e-41", "0e41"})
    void a_longer_number_is_refused(String written) {
        assertThat(faults(written)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2043);
            assertThat(problem.arguments()).containsEntry("limit", "40");
        });
    }

    @Test
    void a_text_has_at_most_twenty_thousand_characters() {
        assertThat(faults("\"" + "x".repeat(20_000) + "\"")).isEmpty();
        assertThat(faults("\"" + "x".repeat(20_001) + "\"")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2044);
            assertThat(problem.arguments()).containsEntry("actual", "20001").containsEntry("limit", "20000");
        });
    }

    @Test
    void thirty_two_lists_stand_within_one_another() {
        assertThat(faults("[".repeat(32) + "]".repeat(32))).isEmpty();
        assertThat(faults("{\"a\":".repeat(32) + "1" + "}".repeat(32))).isEmpty();
        assertThat(faults("[".repeat(33) + "]".repeat(33))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2042);
            assertThat(problem.place()).isEqualTo(new Place.Text("t", 1, 33, ""));
        });
        assertThat(faults("{\"a\":".repeat(33) + "1" + "}".repeat(33)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH2042);
    }

    @Test
    void bytes_are_counted_and_not_characters() throws IOException {
        String most = "1" + " ".repeat(TextParser.MOST_BYTES - 1);
        String wide = "1" + " ".repeat(TextParser.MOST_BYTES - 3) + "长";

        assertThat(faults(most)).isEmpty();
        assertThat(faults(most + " ")).extracting(Problem::code).containsExactly(ProblemCode.KH2041);
        assertThat(faults(wide)).extracting(Problem::code).containsExactly(ProblemCode.KH2041);
        assertThat(TextFile.read("t", bytes(most))).isEqualTo(most);
        assertThatThrownBy(() -> TextFile.read("t", bytes(most + " "))).isInstanceOf(ProblemException.class);
    }

    @Test
    void control_characters_other_than_tab_and_line_ends_are_refused() {
        assertThat(faults("\"a\\tb\\nc\\rd\"")).isEmpty();
        for (String hidden : List.of("\\u0000", "\\u001f", "\\u007f", "\\u009f")) {
            assertThat(faults("\"a" + hidden + "\"")).extracting(Problem::code).containsExactly(ProblemCode.KH2046);
            assertThat(faults("{\"" + hidden + "\": 1}"))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.KH2046);
        }
        assertThat(faults("\"\\ud83d\\ude00\"")).isEmpty();
    }

    @Test
    void a_member_that_is_null_is_absent_only_where_a_program_wrote_it() {
        JsonValue value = TextParser.parse("{\"a\": null, \"b\": true}", new Faults("t"), true);

        assertThat(((JsonValue.Members) value).byKey()).containsOnlyKeys("b");
        assertThat(faults("{\"a\": null, \"b\": true}")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2007);
            assertThat(problem.place()).isEqualTo(new Place.Text("t", 1, 7, "a"));
        });
    }

    @Test
    void a_key_given_twice_keeps_its_first_value_and_names_its_line() {
        Faults faults = new Faults("t");
        JsonValue value = TextParser.parse("{\"a\": 1,\n\"a\": 2}", faults);

        assertThat(((JsonValue.Members) value).byKey().get("a").value())
                .isInstanceOfSatisfying(
                        JsonValue.Amount.class, one -> assertThat(one.value()).isEqualTo(BigDecimal.ONE));
        assertThat(faultsOf(faults)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.Text("t", 2, 1, "a"));
            assertThat(problem.arguments()).isEqualTo(Map.of("key", "a", "line", "1"));
        });
    }

    @Test
    void a_byte_order_mark_in_front_is_passed_over() {
        assertThat(parsed("\uFEFFtrue"))
                .isInstanceOfSatisfying(
                        JsonValue.Truth.class,
                        truth -> assertThat(truth.value()).isTrue());
        assertThat(parsed("false"))
                .isInstanceOfSatisfying(
                        JsonValue.Truth.class,
                        truth -> assertThat(truth.value()).isFalse());
    }

    @Test
    void a_text_stands_for_two_hundred_thousand_values() {
        JsonValue value = parsed("{\"a\": [1, [2, 3]], \"b\": \"c\"}");
        Spot at = new Spot(3, 4, Trail.TOP);
        Faults faults = new Faults("t");
        Expansion expansion = new Expansion();

        assertThat(Expansion.of(value)).isEqualTo(7);
        expansion.add(Expansion.MOST_VALUES - 1, at, faults);
        expansion.add(1, at, faults);
        assertThatThrownBy(() -> expansion.add(1, at, faults))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(ProblemCode.KH2056);
                                    assertThat(problem.place()).isEqualTo(new Place.Text("t", 3, 4, ""));
                                    assertThat(problem.arguments()).containsEntry("limit", "200000");
                                }));
    }

    @Test
    void a_file_that_is_missing_or_a_directory_is_named() {
        Path missing = directory.resolve("missing.json");

        assertThat(refusal(() -> TextFile.read(missing))).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH2051);
            assertThat(problem.place()).isEqualTo(new Place.Named(missing.toString()));
            assertThat(problem.arguments()).containsEntry("reason", "NoSuchFileException");
        });
        assertThat(refusal(() -> TextFile.read(directory)).code()).isEqualTo(ProblemCode.KH2052);
        assertThat(refusal(() -> TextFile.write(missing.resolve("a.json"), "{}"))
                        .code())
                .isEqualTo(ProblemCode.KH2053);
    }

    @Test
    void a_file_is_replaced_whole_and_a_link_keeps_pointing_at_it() throws IOException {
        Path file = directory.resolve("a.json");
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);
        TextFile.write(file, "考核".repeat(5_000));
        TextFile.write(link, "{}");

        assertThat(TextFile.read(file)).isEqualTo("{}");
        assertThat(link).isSymbolicLink();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).containsExactlyInAnyOrder(file, link);
        }
        assertThat(TextFile.name(Path.of("/"))).isEqualTo("/");
        assertThat(TextFile.name(file)).isEqualTo("a.json");
    }

    @Test
    void bytes_that_are_no_text_are_pointed_at() {
        byte[] bytes = {'a', '\n', 'b', (byte) 0xff};

        assertThat(refusal(() -> TextFile.read("t", new ByteArrayInputStream(bytes))))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.KH2045);
                    assertThat(problem.place()).isEqualTo(new Place.Text("t", 2, 2, ""));
                });
        byte[] cut = {'a', (byte) 0xe9, (byte) 0x95};
        assertThat(refusal(() -> TextFile.read("t", new ByteArrayInputStream(cut)))
                        .place())
                .isEqualTo(new Place.Text("t", 1, 2, ""));
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static Problem refusal(Reading reading) {
        return catchThrowableOfType(ProblemException.class, reading::run)
                .problems()
                .get(0);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue parsed(String text) {
        return TextParser.parse(text, new Faults("t"));
    }

    private static List<Problem> faults(String text) {
        Faults faults = new Faults("t");
        try {
            TextParser.parse(text, faults);
        } catch (ProblemException refused) {
            return refused.problems();
        }
        return faultsOf(faults);
    }

    private static List<Problem> faultsOf(Faults faults) {
        try {
            faults.throwIfAny();
        } catch (ProblemException found) {
            return found.problems();
        }
        return List.of();
    }
}
