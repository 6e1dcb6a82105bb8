package io.github.kaohe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in and reads workbooks as a person would in Excel. */
final class Workbooks {
    private Workbooks() {}

    /** Changes a cell that has a defined name. */
    static void edit(Path file, String name, Consumer<Cell> change) throws IOException {
        XSSFWorkbook workbook = open(file);
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        change.accept(workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    static String text(Path file, int sheet, int row, int column) throws IOException {
        Cell cell = open(file).getSheetAt(sheet).getRow(row).getCell(column);
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    static int rows(Path file, int sheet) throws IOException {
        return open(file).getSheetAt(sheet).getLastRowNum() + 1;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
