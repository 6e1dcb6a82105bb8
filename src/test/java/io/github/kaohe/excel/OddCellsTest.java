package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddCellsTest {
    private static final ExcelForm FORM = ExcelForm.of(Cards.everything(), Style.WORKSHEET);
    private static final String COUNT = "ko_v__errors__errors";
    private static final String PERCENT = "ko_v__rates__pass_rate";
    private static final String SCORE = "ko_a__errors";

    private Filled filled;

    @BeforeEach
    void emptyForm() throws IOException {
        filled = Filled.empty(FORM);
    }

    @Test
    void an_empty_form_says_nothing() throws IOException {
        FormReading reading = filled.read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(Appraisal.of("everything").build());
    }

    @Test
    void a_number_behind_an_apostrophe_is_a_number() throws IOException {
        CellStyle quoted = filled.workbook().createCellStyle();
        quoted.cloneStyleFrom(filled.cell(SCORE).getCellStyle());
        quoted.setQuotePrefixed(true);
        filled.text(SCORE, "95");
        filled.cell(SCORE).setCellStyle(quoted);

        FormReading reading = filled.read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal().shared().awarded()).containsExactly(Map.entry("errors", BigDecimal.valueOf(95)));
    }

    @Test
    void what_a_formula_once_gave_is_not_read() throws IOException {
        filled.number(COUNT, 2);
        int formulas = 0;
        for (Row row : filled.sheet()) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(99.9);
                    formulas++;
                }
            }
        }
        assertThat(formulas).isPositive();

        FormReading reading = filled.read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal())
                .isEqualTo(Appraisal.of("everything").value("errors", 2).build());
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "95,95",
                "95.50,95.5",
                "-5,-5",
                "007,7",
                "９５,95",
                "８９．５,89.5",
                "－5,-5",
                " 95 ,95",
                "\u00A095\u3000,95",
                "\uFEFF95,95",
                "'95\n',95",
                "95分,95",
                "９５ 分,95"
            })
    void numbers_typed_as_text_are_numbers(String typed, String number) throws IOException {
        FormReading reading = filled.text(SCORE, typed).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal().shared().awarded()).containsExactly(Map.entry("errors", new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "八十",
                "五",
                "九十五",
                "玖拾伍",
                "一百",
                "A",
                "无",
                "N/A",
                "9\uFE0F\u20E35\uFE0F\u20E3",
                "优秀",
                "95%",
                "９５％",
                "95次",
                "95分分",
                "+95",
                "9.5e1",
                "0x5F",
                "95f",
                "NaN",
                "Infinity",
                "1,095",
                "89,5",
                "89。5",
                "89·5",
                "9 5",
                "9\u200B5",
                "٩٥",
                "९५",
                "๙๕",
                "𝟗𝟓",
                "9⁵",
                "⑨⑤",
                "−5",
                "90-95",
                "90/100",
                "≥90",
                "约90",
                "-",
                "/",
                ".5",
                "5.",
                "--5",
                "\u202E59",
                "💯",
                "分",
                "100000000000000000000000000000000",
                "=1+1",
                "_x0039_5"
            })
    void everything_else_typed_as_text_is_no_number(String typed) throws IOException {
        refused(filled.text(SCORE, typed), SCORE, ProblemCode.KH3101);
    }

    @ParameterizedTest
    @CsvSource({
        "0.94999999999999996, 0.95",
        "86.100000000000009, 86.1",
        "0.30000000000000004, 0.3",
        "95, 95",
        "-0, 0",
        "9.5E1, 95",
        "1E-3, 0.001"
    })
    void stored_numbers_are_what_excel_shows(String stored, String number) throws IOException {
        FormReading reading = filled.stored(SCORE, stored).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal().shared().awarded().get("errors")).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, KH3101",
        "INF, KH3101",
        "Infinity, KH3101",
        "95d, KH3101",
        "0x1.7cp6, KH3101",
        "abc, KH3101",
        "1E-2147483647, KH3101",
        "1E308, KH3102",
        "1E-300, KH3102",
        "89.99499999999999, KH3102",
        "123456789012345678901, KH3102"
    })
    void stored_numbers_that_are_none_or_too_long(String stored, ProblemCode code) throws IOException {
        if (code == ProblemCode.KH3102 && stored.startsWith("1234")) {
            filled.text(SCORE, stored);
        } else {
            filled.stored(SCORE, stored);
        }
        refused(filled, SCORE, code);
    }

    @Test
    void an_empty_stored_number_is_not_zero() throws IOException {
        assertThat(filled.stored(SCORE, "").read().appraisal().shared().awarded())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u00A0", "\n"})
    void blank_text_is_not_given(String typed) throws IOException {
        FormReading reading = filled.text(SCORE, typed)
                .text("ko_f__name", typed)
                .text(COUNT, typed)
                .read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal().shared().isEmpty()).isTrue();
        assertThat(reading.appraisal().fields()).isEmpty();
    }

    @Test
    void formulas_are_neither_evaluated_nor_is_their_result_read() throws IOException {
        filled.cell(SCORE).setCellFormula("5+5");
        filled.cell(SCORE).getCTCell().setV("10");
        filled.cell("ko_f__name").setCellFormula("\"张\"&\"三\"");
        filled.cell("ko_f__name").getCTCell().setV("张三");
        FormReading reading = filled.read();
        assertThat(reading.problems()).extracting(Problem::code).containsOnly(ProblemCode.KH3104);
        assertThat(reading.problems()).hasSize(2);
        assertThat(reading.appraisal().shared().isEmpty()).isTrue();
        assertThat(reading.appraisal().fields()).isEmpty();
    }

    @Test
    void errors_truth_values_and_dates_are_no_numbers() throws IOException {
        filled.cell(SCORE).setCellErrorValue(FormulaError.DIV0);
        refused(filled, SCORE, ProblemCode.KH3103);
        filled.cell(SCORE).setCellValue(true);
        refused(filled, SCORE, ProblemCode.KH3105);
        filled.cell(SCORE).setCellValue(LocalDateTime.of(2026, 6, 30, 0, 0));
        refused(filled.format(SCORE, "yyyy-mm-dd"), SCORE, ProblemCode.KH3106);
    }

    @Test
    void a_cell_shown_as_a_percentage_is_read_as_it_is_shown() throws IOException {
        FormReading reading =
                filled.number(PERCENT, 0.955).format(PERCENT, "0.0%").read();
        assertThat(reading.appraisal().shared().values()).containsEntry("rates.pass-rate", Observation.of("95.5"));
        assertThat(filled.text(PERCENT, "95%").read().appraisal().shared().values())
                .containsEntry("rates.pass-rate", Observation.of(95));
        assertThat(filled.number(PERCENT, 0.95)
                        .format(PERCENT, "0.00\"%\"")
                        .read()
                        .appraisal()
                        .shared()
                        .values())
                .containsEntry("rates.pass-rate", Observation.of("0.95"));
        refused(filled.number(PERCENT, 95).format(PERCENT, "0%"), PERCENT, ProblemCode.KH3107);
        filled = Filled.empty(FORM);
        refused(filled.number(SCORE, 0.95).format(SCORE, "0%"), SCORE, ProblemCode.KH3107);
    }

    @Test
    void labels_and_answers_are_those_of_the_list() throws IOException {
        refused(filled.text("ko_v__labels__level", "丙"), "ko_v__labels__level", ProblemCode.KH3108);
        filled.text("ko_v__labels__level", " 乙 ");
        refused(filled.text("ko_c__accident", "有"), "ko_c__accident", ProblemCode.KH3109);
        assertThat(filled.text("ko_c__accident", "否")
                        .read()
                        .appraisal()
                        .shared()
                        .values())
                .containsEntry("labels", new Observation.Rated("乙"))
                .containsEntry("accident", new Observation.Answer(false));
    }

    @Test
    void points_need_their_label_and_a_ratio_both_its_numbers() throws IOException {
        filled.number("ko_v__chosen__level__points", 9);
        refused(filled, "ko_v__chosen__level", ProblemCode.KH3112);
        filled = Filled.empty(FORM);
        refused(filled.number("ko_v__rates__sales__actual", 9), "ko_v__rates__sales__actual", ProblemCode.KH3111);
        filled.number("ko_v__rates__sales__base", 10).number("ko_v__rates__sales", 90);
        refused(filled, "ko_v__rates__sales__actual", ProblemCode.KH3111);
    }

    @ParameterizedTest
    @CsvSource({"9;8.5;10, true", "9；8.5 ；10分;, true", "9, false"})
    void responses_are_a_list(String typed, boolean list) throws IOException {
        Observation value = filled.text("ko_v__rates__survey", typed)
                .read()
                .appraisal()
                .shared()
                .values()
                .get("rates.survey");
        assertThat(value instanceof Observation.Responses).isEqualTo(list);
        refused(filled.text("ko_v__rates__survey", "9;;8"), "ko_v__rates__survey", ProblemCode.KH3110);
    }

    @Test
    void not_applicable_stands_only_where_it_may_and_not_beside_a_score() throws IOException {
        FormReading reading = filled.text(SCORE, "不适用 ").read();
        assertThat(reading.appraisal().notApplicable()).containsExactly("errors");
        filled.text(SCORE, "").text("ko_a__rates", "不适用");
        refused(filled, "ko_a__rates", ProblemCode.KH3113);
    }

    @Test
    void a_problem_reads_like_an_instruction() throws IOException {
        Problem problem = filled.text(COUNT, "八十").read().problems().get(0);
        String cell = filled.at(COUNT).formatAsString(false);
        assertThat(problem.line(Locale.CHINESE))
                .isEqualTo("KH3101 考核表!" + cell.replace("$", "").replaceAll(".*!", "")
                        + ": \"工作业绩/差错/差错\"的内容(八十)不是数字。请填写数字,例如 80。");
        assertThat(problem.line(Locale.ENGLISH)).contains("is not a number");
    }

    private static void refused(Filled filled, String name, ProblemCode code) throws IOException {
        FormReading reading = filled.read();
        String cell = filled.at(name).formatAsString().replace("$", "");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(reading.problems().get(0).place().text()).isEqualTo(cell);
        assertThat(reading.problems().get(0).message(Locale.ENGLISH)).doesNotContain("{");
        assertThat(reading.problems().get(0).message(Locale.CHINESE)).doesNotContain("{");
        assertThat(reading.isClean()).isFalse();
        assertThat(reading.appraisal().shared().awarded()).isEmpty();
    }
}
