package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.UnreadableWorkbookException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that somebody saved as an old workbook: cells, merges and names are kept, custom properties are not. */
class OldWorkbookTest {
    private static final ExcelForm FORM = ExcelForm.of(Cards.merchants(), Style.WORKSHEET);
    private static final Appraisal APPRAISAL = MovedCellsTest.APPRAISAL;

    @Test
    void reads_as_the_form_it_was() throws IOException {
        FormReading reading = FORM.read(new ByteArrayInputStream(old()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(APPRAISAL);
    }

    @Test
    void is_known_by_its_content_not_by_its_name(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("张三.xlsx"), old());
        FormReading reading = FORM.read(file);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH3018);
        assertThat(reading.isClean()).isTrue();
        assertThat(reading.appraisal()).isEqualTo(APPRAISAL);
    }

    @Test
    void is_refused_where_the_caller_gets_none() throws IOException {
        byte[] old = old();
        UnreadableWorkbookException thrown = catchThrowableOfType(
                UnreadableWorkbookException.class,
                () -> FORM.read(new ByteArrayInputStream(old), ReadLimits.USUAL.withXls(false)));
        assertThat(thrown.kind()).isEqualTo(UnreadableWorkbookException.Kind.UNSUPPORTED_FORMAT);
        assertThat(thrown.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH3004);
    }

    private static byte[] old() throws IOException {
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(FORM.bytes(APPRAISAL)));
                HSSFWorkbook old = new HSSFWorkbook()) {
            form.forEach(sheet -> copy(sheet, old.createSheet(sheet.getSheetName())));
            for (XSSFName name : form.getAllNames()) {
                if (name.getNameName().startsWith("ko_")) {
                    HSSFName defined = old.createName();
                    defined.setNameName(name.getNameName());
                    defined.setRefersToFormula(name.getRefersToFormula());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);
            return out.toByteArray();
        }
    }

    private static void copy(Sheet from, Sheet to) {
        from.getMergedRegions().forEach(to::addMergedRegion);
        for (Row row : from) {
            Row copied = to.createRow(row.getRowNum());
            for (Cell cell : row) {
                Cell target = copied.createCell(cell.getColumnIndex());
                if (cell.getCellType() == CellType.NUMERIC) {
                    target.setCellValue(cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    target.setCellValue(cell.getStringCellValue());
                } else if (cell.getCellType() == CellType.FORMULA) {
                    target.setCellFormula("1+1"); // of a cell that is shown only
                }
            }
        }
    }
}
