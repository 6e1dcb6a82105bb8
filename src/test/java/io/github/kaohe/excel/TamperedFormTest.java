package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms on which people changed more than they were asked to fill in. */
class TamperedFormTest {
    private static final Scorecard CARD =
            Definitions.read(Path.of("templates", "bd-merchant-maintenance-monthly.json"));
    private static final Appraisal APPRAISAL = Appraisal.of(CARD.id())
            .field("姓名", "张三")
            .awarded("merchant-visits", 38)
            .awarded("certification-rate", 18)
            .awarded("revival-rate", 9)
            .awarded("attendance", 5)
            .build();

    /** Changes a sheet. */
    private interface Change {
        void on(XSSFSheet sheet);
    }

    private static FormReading after(Style style, Change change) throws IOException {
        ExcelForm form = ExcelForm.of(CARD, style);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form.bytes(APPRAISAL)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.on(book.getSheetAt(0));
            book.write(out);
            return form.read(Workbook.read(out.toByteArray(), "", ReadLimits.USUAL));
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, String text) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError(text);
    }

    private static void told(FormReading reading, ProblemCode code, String... words) {
        assertThat(reading.appraisal()).isEqualTo(APPRAISAL);
        List<String> lines = reading.problems().stream()
                .filter(problem -> problem.code() == code)
                .map(Problem::toString)
                .toList();
        assertThat(lines).isNotEmpty();
        assertThat(String.join("\n", lines)).contains(words);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_form_that_is_only_filled_in_has_no_findings(Style style) throws IOException {
        assertThat(after(style, sheet -> {}).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void points_that_were_raised_are_told(Style style) throws IOException {
        told(after(style, sheet -> cell(sheet, "20").setCellValue(60)), ProblemCode.KH3031, "20", "60");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void points_that_were_exchanged_are_told_at_both_cells(Style style) throws IOException {
        FormReading reading = after(style, sheet -> {
            XSSFCell forty = cell(sheet, "40");
            XSSFCell twenty = cell(sheet, "20");
            forty.setCellValue("20");
            twenty.setCellValue("40");
        });
        told(reading, ProblemCode.KH3031, "40", "20");
        assertThat(reading.problems()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void titles_and_criteria_that_were_reworded_are_told(Style style) throws IOException {
        told(
                after(style, sheet -> cell(sheet, "战败商家复活率").setCellValue("战败商家回访率")),
                ProblemCode.KH3031,
                "战败商家复活率",
                "战败商家回访率");
        String criteria = "遵守公司“BD组规章制度“中的相关规定,每发现一次异常考勤,扣1分。";
        told(
                after(style, sheet -> cell(sheet, criteria).setCellValue(criteria.replace("扣1分", "扣0.1分"))),
                ProblemCode.KH3031,
                "扣0.1分");
    }

    @Test
    void rows_that_were_exchanged_without_their_cells_are_told() throws IOException {
        told(
                after(Style.PAPER, sheet -> {
                    XSSFCell visits = cell(sheet, "每月走访商家数量");
                    XSSFCell meetings = cell(sheet, "会议表现");
                    visits.setCellValue("会议表现");
                    meetings.setCellValue("每月走访商家数量");
                }),
                ProblemCode.KH3031,
                "每月走访商家数量",
                "会议表现");
    }

    @Test
    void a_row_that_was_put_between_the_items_is_told() throws IOException {
        told(
                after(Style.PAPER, sheet -> {
                    int at = cell(sheet, "会议表现").getRowIndex();
                    sheet.shiftRows(at, sheet.getLastRowNum(), 1);
                    sheet.createRow(at).createCell(2).setCellValue("额外贡献");
                    sheet.getRow(at).createCell(11).setCellValue(20);
                }),
                ProblemCode.KH3033,
                "额外贡献");
    }

    @Test
    void a_total_that_is_no_formula_any_more_is_told() throws IOException {
        FormReading reading = after(Style.WORKSHEET, sheet -> {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                        cell.removeFormula();
                        cell.setCellValue(100);
                        return;
                    }
                }
            }
        });
        told(reading, ProblemCode.KH3032, "100");
    }

    @Test
    void a_formula_that_was_edited_is_told() throws IOException {
        FormReading reading = after(Style.WORKSHEET, sheet -> {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                        cell.setCellFormula(cell.getCellFormula() + "+15");
                        return;
                    }
                }
            }
        });
        told(reading, ProblemCode.KH3032, "+15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_form_that_libreoffice_saved_reads_the_same_and_has_no_findings(String ending) {
        String name = "bd-merchant-maintenance-monthly-2026-10.";
        ExcelForm form = ExcelForm.of(CARD, Style.WORKSHEET);
        FormReading own = form.read(Path.of("examples", name + "xlsx"));
        FormReading saved = form.read(Path.of("src/test/resources/io/github/kaohe/excel/libreoffice", name + ending));

        assertThat(saved.problems()).isEqualTo(own.problems());
        assertThat(saved.appraisal()).isEqualTo(own.appraisal());
    }

    @Test
    void a_sender_can_only_have_written_their_own_scores() {
        Appraisal both = Appraisal.of("form")
                .value("visits", 3)
                .awarded("attitude", 9)
                .rater("self", new RaterSheet(Map.of(), Map.of("attitude", BigDecimal.TEN)))
                .rater("superior", new RaterSheet(Map.of(), Map.of("attitude", new BigDecimal("7"))))
                .build();
        FormReading own = new FormReading(both, List.of()).onlyBy("self");

        assertThat(own.appraisal().raters()).containsOnlyKeys("self");
        assertThat(own.appraisal().shared().awarded()).isEmpty();
        assertThat(own.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH3034, ProblemCode.KH3034);
    }
}
