package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says about itself, for whom it was made, and what holds both together. */
class StampAndSealTest {
    private static final FormStamp STAMP = new FormStamp("form", "1.0", "digest", "PAPER", "layout");
    private static final Seal SEAL = new Seal(new byte[Seal.LEAST_BYTES]);

    private static Workbook properties(Map<String, String> words) {
        return SmallForm.book(file -> {
            file.createSheet();
            words.forEach((key, word) ->
                    file.getProperties().getCustomProperties().addProperty(FormStamp.PROPERTY + key, word));
        });
    }

    private static Map<String, String> with(String key, String word) {
        Map<String, String> words = new LinkedHashMap<>(STAMP.words());
        words.put(key, word);
        return words;
    }

    @Test
    void a_file_is_known_by_its_properties_when_its_cells_are_gone() {
        assertThat(STAMP.check(properties(STAMP.words()))).isEqualTo(Style.PAPER);
        assertThat(STAMP.asIn(properties(STAMP.words()))).isEqualTo(STAMP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "version", "digest", "style"})
    void a_file_that_leaves_out_a_word_is_none_of_ours(String key) {
        for (Workbook book : List.of(
                properties(with(key, " ")),
                properties(with(key, "x".repeat(300))),
                SmallForm.book(file -> file.createSheet()))) {
            assertThat(code(STAMP, book)).isEqualTo(ProblemCode.KH3006);
        }
    }

    @ParameterizedTest
    @CsvSource({"form, KH3007", "version, KH3008", "digest, KH3009", "style, KH3006"})
    void a_word_of_another_form_is_named(String key, ProblemCode told) {
        assertThat(code(STAMP, properties(with(key, "x".repeat(299))))).isEqualTo(told);
    }

    private static ProblemCode code(FormStamp stamp, Workbook book) {
        return catchThrowableOfType(ProblemException.class, () -> stamp.check(book))
                .problems()
                .get(0)
                .code();
    }

    @Test
    void a_subject_as_long_as_any_is_kept_and_none_longer_is_believed() {
        assertThat(FormStamp.subject(properties(Map.of(FormStamp.SUBJECT, "x".repeat(1000)))))
                .hasSize(1000);
        assertThat(FormStamp.subject(properties(Map.of(FormStamp.SUBJECT, "x".repeat(1001)))))
                .isEmpty();
    }

    @Test
    void a_seal_holds_for_its_words_in_their_bounds_and_order() {
        String seal = SEAL.of(List.of("ab", "c"));
        assertThat(SEAL.fits(seal, List.of("ab", "c"))).isTrue();
        assertThat(SEAL.fits(seal, List.of("a", "bc"))).isFalse();
        assertThat(SEAL.fits(seal, List.of("abc"))).isFalse();
        assertThat(SEAL.fits(seal, List.of("c", "ab"))).isFalse();
        assertThat(SEAL.fits(seal, List.of("ab", "d"))).isFalse();
        assertThat(SEAL.fits("", List.of("ab", "c"))).isFalse();
        byte[] other = new byte[Seal.LEAST_BYTES];
        other[15] = 1;
        assertThat(new Seal(other).fits(seal, List.of("ab", "c"))).isFalse();
    }

    private static Scorecard card(String... ids) {
        List<FormField> header = new ArrayList<>();
        for (String id : ids) {
            header.add(FormField.of(id, "栏" + id, FormField.Type.TEXT));
        }
        return Scorecard.builder("form", "考核表").header(header).build();
    }

    @Test
    void a_subject_names_each_field_that_is_filled_in_on_one_line() {
        Appraisal appraisal = Appraisal.of("form")
                .field("栏a", " 张三 ")
                .field("栏b", "两\n行")
                .field("栏c", "\n客服")
                .field("栏d", " ")
                .build();
        assertThat(Subject.of(card("a", "b", "c", "d", "e"), appraisal)).isEqualTo("a=张三\nc=客服\n");
    }

    @Test
    void a_subject_has_at_most_a_thousand_characters_in_whole_lines() {
        String six = "x".repeat(497);
        Appraisal full = Appraisal.of("form").field("栏a", six).field("栏b", six).build();
        assertThat(Subject.of(card("a", "b"), full)).hasSize(1000);
        Appraisal more = Appraisal.of("form")
                .field("栏a", six)
                .field("栏b", six + "x")
                .field("栏c", "短")
                .build();
        assertThat(Subject.of(card("a", "b", "c"), more)).isEqualTo("a=" + six + "\nc=短\n");
    }

    @Test
    void fields_that_say_something_else_are_told_in_their_order() {
        Appraisal now =
                Appraisal.of("form").field("栏a", "李四").field("栏ab", "客服").build();
        List<Problem> told = Subject.changed(card("a", "ab", "c", "d"), "ab=客服\na=张三\nc=三月\n", now);
        assertThat(told).extracting(Problem::code).containsOnly(ProblemCode.KH3037);
        assertThat(told).extracting(problem -> problem.place().text()).containsExactly("栏a", "栏c");
        assertThat(told.get(0).toString()).contains("张三", "李四");
    }
}
