package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.RecordReview;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelRecordTest {
    private static final RecordForm GUEST = (RecordForm) template("guest-relationship-record");
    private static final Checklist PLAN = (Checklist) template("key-account-visit-plan");
    private static final ExcelRecord FORM = ExcelRecord.of(GUEST);

    private static Object template(String id) {
        return Definitions.readAny(Path.of("templates", id + ".json"));
    }

    /** Opens the empty form, lets a person work on it, and reads it. */
    private static FormReading worked(ExcelRecord record, BiConsumer<XSSFWorkbook, XSSFSheet> work) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(record.bytes()))) {
            work.accept(workbook, workbook.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return record.read(new ByteArrayInputStream(out.toByteArray()));
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String name) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    @Test
    void the_printed_form_has_title_marks_prefix_and_hint() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FORM.bytes()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("最新版客情表");
            XSSFCell amount = cell(workbook, "ko_f__expected_amount");
            assertThat(amount.getRow().getCell(amount.getColumnIndex() - 1).getStringCellValue())
                    .isEqualTo("¥:");
            XSSFCell name = cell(workbook, "ko_f__name");
            assertThat(name.getRow().getCell(0).getStringCellValue()).isEqualTo("*姓+名");
            assertThat(cell(workbook, "ko_f__birthday").getStringCellValue()).isEqualTo("年 月 日");
            assertThat(sheet.getDataValidations())
                    .extracting(
                            validation -> validation.getValidationConstraint().getValidationType())
                    .contains(ValidationType.LIST, ValidationType.DATE, ValidationType.INTEGER, ValidationType.DECIMAL);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        }
    }

    @Test
    void a_date_of_excel_and_a_number_in_a_text_cell_are_understood() throws IOException {
        FormReading reading = worked(FORM, (workbook, sheet) -> {
            cell(workbook, "ko_f__last_visit").setCellValue(LocalDate.of(2026, 2, 20));
            cell(workbook, "ko_f__anniversary").setCellValue("2001年10月1日");
            cell(workbook, "ko_f__head_count").setCellValue("12");
            cell(workbook, "ko_f__phone").setCellValue(13_800_000_000d);
        });

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal().fields())
                .isEqualTo(Map.of("上次消费日期", "2026-02-20", "纪念日", "2001年10月1日", "人数", "12", "电话", "13800000000"));
    }

    @Test
    void what_is_not_understood_is_told_by_cell() throws IOException {
        FormReading reading = worked(FORM, (workbook, sheet) -> {
            cell(workbook, "ko_f__last_visit").setCellValue(45_000);
            cell(workbook, "ko_f__anniversary").setCellValue("去年");
            cell(workbook, "ko_f__head_count").setCellValue(12.5);
            cell(workbook, "ko_f__parking").setCellValue("有");
            cell(workbook, "ko_f__total_spent").setCellFormula("1+1");
        });

        assertThat(reading.problems())
                .extracting(problem -> problem.code().name())
                .containsExactlyInAnyOrder("KH3118", "KH3118", "KH3109", "KH3104");
        assertThat(reading.problems()).extracting(Problem::place).allMatch(Place.Cell.class::isInstance);
        assertThat(reading.problems().get(0).message(Locale.CHINESE)).isEqualTo("“纪念日”填写的内容(去年)不符,应填日期,例如 2026-03-05。");
        assertThat(reading.appraisal().fields()).isEqualTo(Map.of("上次消费日期", "2023-03-15"));
    }

    @Test
    void a_form_read_back_is_reviewed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("客情表.xlsx");
        FORM.save(GUEST.examples().get(0).appraisal(), file);

        RecordReview review = RecordReview.of(GUEST, FORM.read(file).appraisal());

        assertThat(review.complete()).isTrue();
        assertThat(review.filling().filled()).isEqualTo(18);
    }

    @Test
    void what_would_be_lost_is_refused() {
        Appraisal appraisal = Appraisal.of(GUEST)
                .field("天气", "晴")
                .field("人数", "许多")
                .field("生日", "年 月 日")
                .field("姓+名", "王")
                .field("name", "李")
                .notApplicable("remarks")
                .build();

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> FORM.bytes(appraisal));

        assertThat(refused.problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH3201", "KH3209", "KH3209", "KH3206", "KH3201");
    }

    @Test
    void a_checklist_takes_not_applicable_in_conditional_rows_only() throws IOException {
        ExcelRecord list = ExcelRecord.of(PLAN);
        FormReading reading = worked(list, (workbook, sheet) -> {
            cell(workbook, "ko_v__by_email").setCellValue("不适用");
            cell(workbook, "ko_v__visit_summary").setCellValue("不适用");
            cell(workbook, "ko_v__face_to_face").setCellValue("是");
            XSSFCell remark = cell(workbook, "ko_v__face_to_face__.22791..27880.");
            remark.setCellValue("王总");
        });

        assertThat(reading.problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH3109");
        assertThat(reading.appraisal())
                .isEqualTo(Appraisal.of(PLAN)
                        .answered("face-to-face", true)
                        .rated("face-to-face.备注", "王总")
                        .notApplicable("by-email")
                        .build());
    }

    @Test
    void rows_that_were_sorted_or_moved_are_found_again() throws IOException {
        FormReading reading = worked(ExcelRecord.of(PLAN), (workbook, sheet) -> {
            cell(workbook, "ko_v__by_email").setCellValue("否");
            sheet.shiftRows(2, sheet.getLastRowNum(), 3);
        });

        assertThat(reading.appraisal())
                .isEqualTo(Appraisal.of(PLAN).answered("by-email", false).build());
    }

    @Test
    void another_form_is_refused() {
        RecordForm other = GUEST.toBuilder().id("other").build();
        byte[] workbook = ExcelRecord.of(other).bytes();

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> FORM.read(new ByteArrayInputStream(workbook)));

        assertThat(refused.problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH3007");
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> FORM.bytes(Appraisal.of("other").build()))
                        .problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH3205");
    }

    @Test
    void every_shipped_form_reads_back_empty() {
        for (String id : List.of("key-account-purchase-factors", "customer-file-form", "visit-report-sheet")) {
            RecordForm form = (RecordForm) template(id);
            ExcelRecord record = ExcelRecord.of(form);
            FormReading reading = record.read(new ByteArrayInputStream(record.bytes()));
            assertThat(reading.problems()).as(id).isEmpty();
            assertThat(reading.appraisal().fields()).as(id).isEmpty();
        }
    }

    @Test
    void days_are_those_that_excel_counts() {
        assertThat(Days.number("1900-03-01"))
                .hasValueSatisfying(day -> assertThat(day).isEqualByComparingTo("61"));
        assertThat(Days.number("1900-02-28")).isEmpty();
        assertThat(Days.text(new BigDecimal("45000"))).contains("2023-03-15");
        assertThat(Days.text(new BigDecimal("45000.5"))).isEmpty();
    }
}
