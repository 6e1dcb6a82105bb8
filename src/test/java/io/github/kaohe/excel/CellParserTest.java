package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one cell says, where a form seldom asks. */
class CellParserTest {
    private static final InputType PERCENT = InputType.number("%");

    private final List<Problem> problems = new ArrayList<>();
    private final CellParser parser = new CellParser(problems);

    @ParameterizedTest
    @CsvSource({
        "13800000000, false, 13800000000",
        "0.955, true, 95.5%",
        "1E2, true, 10000%",
        "1E3, false, 1000",
        "1E300, false, 1E+300"
    })
    void a_number_where_a_text_is_asked_for_is_its_text(String stored, boolean percent, String text) {
        assertThat(parser.text(new Cell.Number(stored, percent, false), Place.ROOT, "电话"))
                .contains(text);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_date_where_a_text_is_asked_for_is_told() {
        assertThat(parser.text(new Cell.Number("45000", false, true), Place.ROOT, "电话"))
                .isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.KH3106);
    }

    @Test
    void a_text_of_32767_characters_is_whole() {
        String most = "长".repeat(CellValue.LONGEST_TEXT);
        assertThat(parser.text(new Cell.Text(most), Place.ROOT, "备注")).contains(most);
        assertThat(problems).isEmpty();
        assertThat(parser.text(new Cell.Text(most + "长"), Place.ROOT, "备注")).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.KH3119);
    }

    @ParameterizedTest
    @CsvSource({"9.99, 999", "-9.99, -999", "0.95, 95"})
    void a_share_below_ten_is_a_percentage(String stored, BigDecimal number) {
        assertThat(parser.number(new Cell.Number(stored, true, false), PERCENT, Place.ROOT, "率"))
                .contains(number);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10", "-10", "95"})
    void a_share_of_ten_or_more_is_asked_about(String stored) {
        assertThat(parser.number(new Cell.Number(stored, true, false), PERCENT, Place.ROOT, "率"))
                .isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.KH3107);
    }

    @ParameterizedTest
    @CsvSource({"1, TRUE", "0, FALSE"})
    void a_truth_is_shown_as_excel_shows_it(String stored, String shown) {
        parser.number(new Cell.Truth(stored), PERCENT, Place.ROOT, "率");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KH3105);
            assertThat(problem.arguments()).containsAllEntriesOf(Map.of("item", "率", "value", shown));
        });
    }

    @Test
    void forty_characters_are_shown_whole_and_more_are_cut_in_the_middle_of_none() {
        parser.problem(ProblemCode.KH3101, Place.ROOT, "率", "八".repeat(40));
        parser.problem(ProblemCode.KH3101, Place.ROOT, "率", "八".repeat(41));
        parser.problem(ProblemCode.KH3101, Place.ROOT, "率", "💯".repeat(21));
        assertThat(problems)
                .extracting(problem -> problem.arguments().get("value"))
                .containsExactly("八".repeat(40), "八".repeat(20) + "…", "💯".repeat(20) + "…");
    }
}
