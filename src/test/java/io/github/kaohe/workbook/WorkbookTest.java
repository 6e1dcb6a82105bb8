package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What POI writes is read without POI, and .xls like .xlsx. */
class WorkbookTest {
    private static final String SHEET = "考核表 's";

    @ParameterizedTest
    @EnumSource
    void cells_are_what_was_written(Workbook.Format format) throws IOException {
        boolean xlsx = format == Workbook.Format.XLSX;
        Sheet sheet = read(format).sheets().get(0);
        assertThat(sheet.cells())
                .extracting(Sheet.Entry::cell)
                .containsExactly(
                        new Cell.Text("姓名"),
                        new Cell.Number("89.5", false, false),
                        new Cell.Number("0.95", true, false),
                        new Cell.Number(xlsx ? "46112.0" : "46112", false, true),
                        new Cell.Truth("1"),
                        new Cell.Fault("#DIV/0!"),
                        new Cell.Formula(xlsx ? "B1+1" : ""),
                        new Cell.Text("隐"));
        assertThat(sheet.cell(0, 1)).isEqualTo(new Cell.Number("89.5", false, false));
        assertThat(sheet.cell(0, 200)).isEqualTo(Cell.empty());
        assertThat(sheet.lastRow()).isEqualTo(4);
        assertThat(sheet.lastColumn()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void sheets_merges_hidden_rows_and_names_are_known(Workbook.Format format) throws IOException {
        Workbook book = read(format);
        Sheet sheet = book.sheets().get(0);
        assertThat(book.format()).isEqualTo(format);
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly(SHEET, "后台");
        assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(sheet.merges()).containsExactly(new CellRange(1, 1, 2, 3));
        assertThat(sheet.mergeAt(2, 2)).contains(new CellRange(1, 1, 2, 3));
        assertThat(sheet.mergeAt(3, 2)).isEmpty();
        assertThat(List.of(sheet.rowHidden(3), sheet.rowHidden(4))).containsExactly(false, true);
        assertThat(List.of(sheet.columnHidden(5), sheet.columnHidden(6))).containsExactly(true, false);
        assertThat(book.names()).containsOnlyKeys("ko_score").containsEntry("ko_score", new CellRef(SHEET, 0, 1));
        assertThat(book.cell(new CellRef(SHEET, 0, 1))).isEqualTo(sheet.cell(0, 1));
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void workbooks_written_as_streams_are_read() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            assertThat(Workbook.read(bytes(workbook), "", ReadLimits.USUAL)
                            .sheets()
                            .get(0)
                            .cell(0, 0))
                    .isEqualTo(new Cell.Text("x"));
        }
    }

    private static Workbook read(Workbook.Format format) throws IOException {
        try (org.apache.poi.ss.usermodel.Workbook workbook =
                format == Workbook.Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
            fill(workbook);
            return Workbook.read(bytes(workbook), "", ReadLimits.USUAL);
        }
    }

    private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void fill(org.apache.poi.ss.usermodel.Workbook workbook) {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(SHEET);
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue("姓名");
        row.createCell(1).setCellValue(89.5);
        row.createCell(2).setCellValue(0.95);
        row.getCell(2).setCellStyle(style(workbook, "0.0%"));
        row.createCell(3).setCellValue(LocalDate.of(2026, 3, 31));
        row.getCell(3).setCellStyle(style(workbook, "yyyy\"年\"m\"月\""));
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
        row.createCell(6).setCellFormula("B1+1");
        sheet.createRow(4).createCell(0).setCellValue("隐");
        sheet.getRow(4).setZeroHeight(true);
        sheet.setColumnHidden(5, true);
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 3));
        workbook.createSheet("后台");
        workbook.setSheetHidden(1, true);
        name(workbook, "ko_score", "'考核表 ''s'!$B$1");
        name(workbook, "ko_area", "'考核表 ''s'!$B$1:$C$2");
        name(workbook, "ko_text", "\"x\"");
    }

    private static void name(org.apache.poi.ss.usermodel.Workbook workbook, String name, String formula) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(formula);
    }

    private static CellStyle style(org.apache.poi.ss.usermodel.Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
