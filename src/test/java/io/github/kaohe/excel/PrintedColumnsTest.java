package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Columns of the documents' forms beside the scores: what was achieved, how often, who. */
class PrintedColumnsTest {
    private static final Scorecard CRM = card("crm-quantitative-appraisal");
    private static final Appraisal CRM_VALUES = Appraisal.of(CRM.id())
            .value("satisfaction", new BigDecimal("85.5"))
            .value("complaints", 12)
            .build();

    private static Scorecard card(String id) {
        return Definitions.read(Path.of("templates", id + ".json"));
    }

    /** The texts of the first row that has a text in its first cell and in the one beside it. */
    private static List<String> headings(ExcelForm form, String first) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.bytes()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> {
                    if (!cell.toString().isEmpty()) {
                        texts.add(cell.toString());
                    }
                });
                if (texts.size() > 1 && texts.get(0).equals(first)) {
                    return texts;
                }
            }
            return List.of();
        }
    }

    @Test
    void what_was_achieved_is_read_from_its_column_of_a_printed_form() {
        ExcelForm form = ExcelForm.of(CRM, Style.PAPER);

        FormReading reading = form.read(new ByteArrayInputStream(form.bytes(CRM_VALUES)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(CRM_VALUES);
    }

    @Test
    void both_parts_of_a_share_have_a_column_where_the_form_prints_two() {
        Scorecard card = card("sales-customer-relationship-quantification");
        Appraisal values = Appraisal.of(card.id())
                .value("key-account-cards", new Observation.Ratio(new BigDecimal("14"), new BigDecimal("15")))
                .build();
        ExcelForm form = ExcelForm.of(card, Style.PAPER);

        assertThat(form.read(new ByteArrayInputStream(form.bytes(values))).appraisal())
                .isEqualTo(values);
    }

    @Test
    void a_scored_form_shows_a_share_as_the_percentage_it_has_room_for() {
        Scorecard card = card("sales-staff-performance");
        Appraisal values = Appraisal.of(card.id())
                .value("visit-plan", new Observation.Ratio(new BigDecimal("2"), new BigDecimal("3")))
                .build();
        ScoreReport report = Scorer.of(card).score(values);
        ExcelForm form = ExcelForm.of(card, Style.PAPER);

        assertThat(form.read(new ByteArrayInputStream(form.bytes(values, report)))
                        .appraisal()
                        .shared()
                        .values())
                .containsExactly(Map.entry("visit-plan", Observation.of("66.67")));
    }

    @Test
    void a_worksheet_asks_for_it_in_the_place_of_the_printed_column() throws IOException {
        assertThat(headings(ExcelForm.of(CRM, Style.WORKSHEET), "序号"))
                .containsExactly("序号", "考核指标", "说明", "权重", "目标值", "计量项", "实际值", "单位/说明", "得分", "加权得分", "计算得分");
    }

    @Test
    void a_score_and_what_it_counts_for_after_its_weight_have_a_column_each() {
        Appraisal.Builder values = Appraisal.of(CRM.id());
        CRM.examples().get(0).appraisal().blanks().forEach(values::blank);
        ScoreReport report = Scorer.of(CRM)
                .score(values.value("satisfaction", new BigDecimal("85.5")).build());
        ReportValues shown = new ReportValues(new CardIndex(CRM, Map.of()), report);

        assertThat(shown.of(Output.score("satisfaction", ""))).isEqualTo(CellValue.of(new BigDecimal("95")));
        assertThat(shown.of(new Output(Output.Kind.WEIGHTED, "satisfaction", "")))
                .isEqualTo(CellValue.of(new BigDecimal("28.5")));
    }

    @Test
    void points_taken_and_given_leave_out_what_the_score_starts_from() {
        Scorecard card = card("visit-quant-appraisal-sheet");
        Appraisal.Builder values = Appraisal.of(card.id());
        card.examples().get(0).appraisal().blanks().forEach(values::blank);
        ScoreReport report = Scorer.of(card)
                .score(values.value("time", 5)
                        .value("content", 9)
                        .value("adopted", 6)
                        .build());
        ReportValues shown = new ReportValues(new CardIndex(card, Map.of()), report);

        assertThat(shown.of(new Output(Output.Kind.DEDUCTION, "time", ""))).isEqualTo(CellValue.of(BigDecimal.TEN));
        assertThat(shown.of(new Output(Output.Kind.ADDITION, "time", ""))).isEqualTo(CellValue.EMPTY);
        // nine findings at 3 points each, of 15 points: no more than all of them is taken
        assertThat(shown.of(new Output(Output.Kind.DEDUCTION, "content", "")))
                .isEqualTo(CellValue.of(new BigDecimal("15")));
    }

    @Test
    void a_percentage_is_typed_without_its_sign_and_shown_with_it() throws IOException {
        byte[] form = ExcelForm.of(card("bd-merchant-maintenance-monthly"), Style.WORKSHEET)
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            String at = workbook.getName("ko_v__revival_rate__rate").getRefersToFormula();
            CellReference cell = new CellReference(at);
            assertThat(workbook.getSheet(cell.getSheetName())
                            .getRow(cell.getRow())
                            .getCell(cell.getCol())
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("General\"%\"");
        }
    }

    @Test
    void how_often_an_indicator_is_appraised_has_a_column() throws IOException {
        ExcelForm form = ExcelForm.of(card("customer-service-dept-key-kpis"), Style.PAPER);

        assertThat(headings(form, "序号")).startsWith("序号", "KPI指标", "考核周期", "指标定义/公式", "资料来源");
        assertThat(headings(form, "6")).startsWith("6", "大客户流失数", "月/季/年度");
    }

    @Test
    void a_form_of_which_only_the_headings_are_left_has_rows_to_write_into() throws IOException {
        ExcelForm form = ExcelForm.of(card("customer-service-team-scorecard"), Style.PAPER);

        assertThat(headings(form, "员工")).containsExactly("员工", "评分标准", "总分", "评级");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.bytes()))) {
            long empty = 0;
            for (Row row : workbook.getSheetAt(0)) {
                boolean bordered = row.getCell(0) != null
                        && row.getCell(0).toString().isEmpty()
                        && row.getCell(0).getCellStyle().getBorderLeft().getCode() > 0;
                empty += bordered && row.getHeightInPoints() > 20 ? 1 : 0;
            }
            assertThat(empty).isGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void a_sections_title_reaches_over_the_titles_its_indicators_do_not_have() throws IOException {
        ExcelForm form = ExcelForm.of(card("receptionist-performance"), Style.PAPER);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.bytes()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getMergedRegions())
                    .filteredOn(region -> sheet.getRow(region.getFirstRow())
                            .getCell(region.getFirstColumn())
                            .toString()
                            .startsWith("行为规范"))
                    .singleElement()
                    .satisfies(region -> assertThat(sheet.getRow(region.getFirstRow())
                                    .getCell(region.getLastColumn() + 1)
                                    .toString())
                            .startsWith("严禁在工作期间内"));
        }
    }
}
