package io.github.kaohe.importer;

import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRange;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form as a person types it again: the texts and merged regions that are seen, nothing else. */
public final class Retyped {
    private Retyped() {}

    public static byte[] of(byte[] form) {
        Workbook book = Workbook.read(form, "", ReadLimits.USUAL);
        try (XSSFWorkbook copy = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : book.sheets()) {
                if (!sheet.hidden()) {
                    copy(sheet, copy.createSheet(sheet.name()));
                }
            }
            copy.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Sheet sheet, XSSFSheet to) {
        for (Sheet.Entry entry : sheet.cells()) {
            boolean hidden = sheet.columnHidden(entry.column()) || sheet.rowHidden(entry.row());
            if (hidden || entry.cell().isEmpty()) {
                continue;
            }
            XSSFRow row = to.getRow(entry.row()) == null ? to.createRow(entry.row()) : to.getRow(entry.row());
            XSSFCell cell = row.createCell(entry.column());
            if (entry.cell() instanceof Cell.Text text) {
                cell.setCellValue(text.text());
            } else if (entry.cell() instanceof Cell.Number number) {
                cell.setCellValue(new BigDecimal(number.stored()).doubleValue());
            }
        }
        for (CellRange merge : sheet.merges()) {
            to.addMergedRegion(new CellRangeAddress(merge.top(), merge.bottom(), merge.left(), merge.right()));
        }
    }
}
