package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to a form, and what it says afterwards. */
class MovedCellsTest {
    private static final ExcelForm FORM = ExcelForm.of(Cards.merchants(), Style.WORKSHEET);
    static final Appraisal APPRAISAL = Appraisal.of("merchants")
            .field("姓名", "张三")
            .value("visits", 95)
            .value("satisfaction.late", 1)
            .value("attendance", 2)
            .awarded("events", 3)
            .build();

    private Filled filled;

    @BeforeEach
    void fill() throws IOException {
        filled = new Filled(FORM, FORM.bytes(APPRAISAL));
    }

    @Test
    void inserted_rows_do_not_matter() throws IOException {
        XSSFSheet sheet = filled.sheet();
        int row = filled.at("ko_v__visits__visits").getRow();
        sheet.shiftRows(row, sheet.getLastRowNum(), 2);
        assertThat(filled.name("ko_v__visits__visits").getRefersToFormula()).endsWith("$" + (row + 3));
        reads();
    }

    @Test
    void wider_columns_and_taller_rows_do_not_matter() throws IOException {
        filled.sheet().setColumnWidth(2, 40 * 256);
        filled.sheet().getRow(4).setHeightInPoints(99);
        reads();
    }

    @Test
    void a_renamed_sheet_does_not_matter() throws IOException {
        filled.workbook().setSheetName(0, "张三 三月");
        reads();
    }

    /** Sorting moves contents; names stay where they are. */
    @Test
    void sorted_rows_are_found_by_their_keys() throws IOException {
        swapRows("ko_v__visits__visits", "ko_v__attendance__absences");
        assertThat(filled.cell("ko_v__visits__visits").getNumericCellValue()).isEqualTo(2);
        reads();
    }

    @Test
    void a_name_that_points_elsewhere_is_reported() throws IOException {
        CellReference points = filled.at("ko_a__visits");
        filled.name("ko_a__visits")
                .setRefersToFormula(
                        new CellReference(points.getSheetName(), points.getRow(), points.getCol() - 1, true, true)
                                .formatAsString());
        FormReading reading = filled.read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH3116);
        assertThat(reading.appraisal().shared().awarded()).containsOnlyKeys("events");
    }

    @Test
    void exchanged_names_are_set_right_by_the_keys() throws IOException {
        String visits = filled.name("ko_v__visits__visits").getRefersToFormula();
        String absences = filled.name("ko_v__attendance__absences").getRefersToFormula();
        filled.name("ko_v__visits__visits").setRefersToFormula(absences);
        filled.name("ko_v__attendance__absences").setRefersToFormula(visits);
        reads();
    }

    @Test
    void a_doubled_row_is_reported() throws IOException {
        XSSFSheet sheet = filled.sheet();
        int key = filled.at("ko_k__0").getCol();
        String text =
                sheet.getRow(filled.at("ko_a__events").getRow()).getCell(key).getStringCellValue();
        sheet.createRow(sheet.getLastRowNum() + 1).createCell(key).setCellValue(text);
        FormReading reading = filled.read();
        assertThat(reading.problems()).extracting(Problem::code).containsOnly(ProblemCode.KH3116);
        assertThat(reading.appraisal().shared().awarded()).isEmpty();
    }

    @Test
    void a_deleted_cell_is_reported() throws IOException {
        filled.name("ko_a__events").setRefersToFormula("#REF!");
        filled.workbook().removeName(filled.name("ko_v__visits__visits"));
        FormReading reading = filled.read();
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.KH3115)
                .hasSize(2);
        assertThat(reading.appraisal().shared().awarded()).isEmpty();
        assertThat(reading.appraisal().shared().values()).containsOnlyKeys("satisfaction.late", "attendance");
    }

    @Test
    void changed_weights_change_nothing_and_are_told() throws IOException {
        CellReference score = filled.at("ko_a__visits");
        filled.sheet()
                .getRow(score.getRow())
                .getCell(leftOf(score).getFirstColumn())
                .setCellValue(90);
        tells(ProblemCode.KH3031);
    }

    @Test
    void what_is_hidden_is_read_and_told() throws IOException {
        CellReference visits = filled.at("ko_v__visits__visits");
        filled.sheet().getRow(visits.getRow()).setZeroHeight(true);
        tells(ProblemCode.KH3120);
        filled.sheet().getRow(visits.getRow()).setZeroHeight(false);
        filled.sheet().setColumnHidden(visits.getCol(), true);
        tells(ProblemCode.KH3120);
        filled.sheet().setColumnHidden(visits.getCol(), false);
        filled.workbook().createSheet("其他");
        filled.workbook().setActiveSheet(filled.workbook().getSheetIndex("其他"));
        filled.workbook().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        tells(ProblemCode.KH3120);
    }

    private void tells(ProblemCode code) throws IOException {
        FormReading reading = filled.read();
        assertThat(reading.problems()).extracting(Problem::code).containsOnly(code);
        assertThat(reading.isClean()).isTrue();
        assertThat(reading.appraisal()).isEqualTo(APPRAISAL);
    }

    @Test
    void what_a_merged_region_covers_is_uncertain() throws IOException {
        CellReference score = filled.at("ko_a__events");
        CellRangeAddress points = leftOf(score);
        CellRangeAddress own = blockAt(score.getRow(), score.getCol());
        for (CellRangeAddress block : List.of(points, own)) {
            int region = filled.sheet().getMergedRegions().indexOf(block);
            if (region >= 0) {
                filled.sheet().removeMergedRegion(region);
            }
        }
        points.setLastColumn(own.getLastColumn());
        filled.sheet().addMergedRegion(points);
        FormReading reading = filled.read();
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH3024, ProblemCode.KH3121);
        assertThat(reading.appraisal().shared().awarded()).isEmpty();
    }

    /** The block of cells in which the points of a row stand. */
    private CellRangeAddress leftOf(CellReference score) {
        return blockAt(score.getRow(), score.getCol() - 1);
    }

    private CellRangeAddress blockAt(int row, int column) {
        return filled.sheet().getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElse(new CellRangeAddress(row, row, column, column));
    }

    private void reads() throws IOException {
        FormReading reading = filled.read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(APPRAISAL);
        assertThat(reading.appraisal().shared().awarded().get("events")).isEqualTo(BigDecimal.valueOf(3));
    }

    private void swapRows(String one, String other) {
        XSSFRow first = filled.sheet().getRow(filled.at(one).getRow());
        XSSFRow second = filled.sheet().getRow(filled.at(other).getRow());
        for (int column = 0; column <= filled.at("ko_k__0").getCol(); column++) {
            XSSFCell left = first.getCell(column);
            XSSFCell right = second.getCell(column);
            String text = content(left);
            put(left, content(right));
            put(right, text);
        }
    }

    private static String content(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return "=" + cell.getCellFormula();
        }
        return cell.getCellType() == CellType.NUMERIC ? "#" + cell.getRawValue() : cell.getStringCellValue();
    }

    private static void put(XSSFCell cell, String content) {
        if (content.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(content.substring(1)));
        } else if (content.startsWith("=")) {
            cell.setCellFormula(content.substring(1));
        } else {
            cell.setCellValue(content);
        }
    }
}
