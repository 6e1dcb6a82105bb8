package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How workbooks write positions, characters and the kinds of numbers. */
class NotationTest {
    @ParameterizedTest
    @CsvSource({
        "A1, 0, 0",
        "Z9, 8, 25",
        "AA10, 9, 26",
        "AZ1, 0, 51",
        "BA1, 0, 52",
        "ZZ1, 0, 701",
        "AAA1, 0, 702",
        "XFD1048576, 1048575, 16383"
    })
    void a_position_has_letters_for_the_column_and_digits_for_the_row(String text, int row, int column) {
        assertThat(A1.text(row, column)).isEqualTo(text);
        assertThat(A1.row(A1.position(text))).isEqualTo(row);
        assertThat(A1.column(A1.position(text))).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1",
                "A0",
                "XFE1",
                "A1048577",
                "AAAA1",
                "a1",
                "A-1",
                "A1B",
                "@1",
                "[1",
                "A/",
                "A:",
                "A10000000"
            })
    void everything_else_is_no_position(String text) {
        assertThat(A1.position(text)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"A1, 0, 0, 0, 0", "B2:B2, 1, 1, 1, 1", "A1:C3, 0, 0, 2, 2"})
    void a_range_has_two_corners_or_one(String text, int top, int left, int bottom, int right) {
        assertThat(A1.range(text)).contains(new CellRange(top, left, bottom, right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2:A2", "B2:B1", "A1:", ":A1", "A1:B2:C3"})
    void a_range_runs_down_and_to_the_right(String text) {
        assertThat(A1.range(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'Form 1'!$C$5, Form 1", "表!C5, 表", "'it''s'!C5:C5, it's"})
    void a_reference_names_one_cell_of_a_sheet(String formula, String sheet) {
        assertThat(A1.reference(formula)).contains(new CellRef(sheet, 4, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C5", "!C5", "''!C5", "it's!C5", "[1]表!C5", "表!C5:D5", "表!C5:C6", "表!#REF!"})
    void everything_else_refers_to_no_cell(String formula) {
        assertThat(A1.reference(formula)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a&b<c>d, a&amp;b&lt;c&gt;d",
        "a\u0007b, a_x0007_b",
        "a\u001Fb, a_x001F_b",
        "\uFFFE, _xFFFE_",
        "\uD83D, _xD83D_",
        "\uDCAF, _xDCAF_",
        "💯, 💯",
        "_, _",
        "_x0041_, _x005F_x0041_",
        "_x00G1_, _x00G1_",
        "_x0041, _x0041",
        "a_y0041_, a_y0041_"
    })
    void a_text_is_escaped_and_comes_back(String text, String xml) {
        StringBuilder escaped = new StringBuilder();
        CellText.escape(text, escaped);
        assertThat(escaped).hasToString(xml);
        String parsed = xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        assertThat(CellText.unescape(parsed)).isEqualTo(text);
    }

    @Test
    void an_escape_of_what_needs_none_stays_as_it_is() {
        assertThat(CellText.unescape("_x0039_5")).isEqualTo("_x0039_5");
        assertThat(CellText.unescape("1_x000D_2_x0009_")).isEqualTo("1\r2_x0009_");
    }

    @ParameterizedTest
    @CsvSource({
        "0, PLAIN", "8, PLAIN", "9, PERCENT", "10, PERCENT", "11, PLAIN", "13, PLAIN", "14, DATE", "22, DATE",
                "23, PLAIN",
        "26, PLAIN", "27, DATE", "36, DATE", "37, PLAIN", "44, PLAIN", "45, DATE", "47, DATE", "48, PLAIN", "49, PLAIN",
        "50, DATE", "58, DATE", "59, PLAIN"
    })
    void formats_without_a_code_have_their_kind_by_number(int id, NumberFormats.Kind kind) {
        assertThat(NumberFormats.kind(id, "")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "General, PLAIN",
                "GENERAL, PLAIN",
                "0.00, PLAIN",
                "0%, PERCENT",
                "0\\%, PLAIN",
                "0\"%\", PLAIN",
                "0\"a\"%, PERCENT",
                "yyyy-mm-dd, DATE",
                "0_%, PLAIN",
                "0*d, PLAIN",
                "\"日\"0, PLAIN",
                "\"d\"0, PLAIN",
                "[h], DATE",
                "[hh], DATE",
                "[mm]:00, DATE",
                "[Red]0, PLAIN",
                "[]0, PLAIN",
                "[h, PLAIN",
                "[Red]yyyy, DATE"
            })
    void formats_with_a_code_have_the_kind_of_what_is_neither_quoted_nor_escaped(String code, NumberFormats.Kind kind) {
        assertThat(NumberFormats.kind(9, code)).isEqualTo(kind);
    }
}
