package io.github.kaohe.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A summary in the hands of a person with a spreadsheet program. */
final class SummaryReader {
    private final XSSFWorkbook workbook;

    SummaryReader(Summary summary) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(summary.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** What stands in a row, values in place of formulas. */
    List<Object> row(String sheet, int row) {
        List<Object> values = new ArrayList<>();
        for (Cell cell : sheet(sheet).getRow(row)) {
            values.add(value((XSSFCell) cell));
        }
        return values;
    }

    /** The first cells of the first row of a sheet that begins with a text. */
    List<Object> row(String sheet, String first, int count) {
        for (int at = 0; at <= sheet(sheet).getLastRowNum(); at++) {
            XSSFRow row = sheet(sheet).getRow(at);
            if (row != null && row.getCell(0) != null && first.equals(value(row.getCell(0)))) {
                return row(sheet, at).subList(0, count);
            }
        }
        throw new AssertionError("no row " + first);
    }

    private static Object value(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    List<XSSFCell> formulas() {
        List<XSSFCell> formulas = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add((XSSFCell) cell);
            }
        })));
        return formulas;
    }

    /** What a spreadsheet program computes for a cell. */
    double computed(XSSFCell cell) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.clearAllCachedResultValues();
        CellValue value = evaluator.evaluate(cell);
        return value.getNumberValue();
    }
}
