package io.github.kaohe.importer;

import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet drawn in text: a row a line, cells between bars; {@code <} belongs to the cell on its left, {@code ^} to the one
 * above, {@code =} begins a formula, a number is a number, {@code 20%} a percentage, {@code \n} a line break.
 */
public final class Sketch {
    private Sketch() {}

    static List<ImportedForm> imported(String drawing) {
        return FormImport.of(Workbook.read(bytes(drawing), "", ReadLimits.USUAL));
    }

    public static byte[] bytes(String drawing) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            draw(book, book.createSheet("考核"), drawing);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(XSSFWorkbook book, Sheet sheet, String drawing) {
        List<List<String>> rows = drawing.lines()
                .map(line -> List.of(line.split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                if (text.isEmpty() || text.equals("<") || text.equals("^")) {
                    continue;
                }
                put(book, (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r)).createCell(c), text);
                int right = c;
                while (at(rows, r, right + 1).equals("<")) {
                    right++;
                }
                int bottom = r;
                while (at(rows, bottom + 1, c).equals("^")) {
                    bottom++;
                }
                if (right > c || bottom > r) {
                    sheet.addMergedRegion(new CellRangeAddress(r, bottom, c, right));
                }
            }
        }
    }

    private static String at(List<List<String>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    private static void put(XSSFWorkbook book, Cell cell, String text) {
        if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (text.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.matches("\\d+%")) {
            cell.setCellValue(Double.parseDouble(text.substring(0, text.length() - 1)) / 100);
            var style = book.createCellStyle();
            style.setDataFormat((short) 9);
            cell.setCellStyle(style);
        } else {
            cell.setCellValue(text.replace("\\n", "\n"));
        }
    }
}
