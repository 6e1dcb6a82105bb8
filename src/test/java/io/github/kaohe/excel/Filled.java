package io.github.kaohe.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of a person with a spreadsheet program. */
final class Filled {
    private final ExcelForm form;
    private final XSSFWorkbook workbook;

    Filled(ExcelForm form, byte[] bytes) throws IOException {
        this.form = form;
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static Filled empty(ExcelForm form) throws IOException {
        return new Filled(form, form.bytes());
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    XSSFCell cell(String name) {
        CellReference at = at(name);
        XSSFRow row = workbook.getSheet(at.getSheetName()).getRow(at.getRow());
        return row.getCell(at.getCol());
    }

    CellReference at(String name) {
        return new CellReference(name(name).getRefersToFormula());
    }

    XSSFName name(String name) {
        return workbook.getName(name);
    }

    Filled text(String name, String text) {
        cell(name).setCellValue(text);
        return this;
    }

    Filled number(String name, double number) {
        cell(name).setCellValue(number);
        return this;
    }

    /** Writes the stored text of a number as it is. */
    Filled stored(String name, String stored) {
        cell(name).setCellValue(1);
        cell(name).getCTCell().setV(stored);
        return this;
    }

    Filled format(String name, String format) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell(name).getCellStyle());
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(name).setCellStyle(style);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    FormReading read() throws IOException {
        return form.read(new ByteArrayInputStream(bytes()));
    }
}
