package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a summary: writes texts as text whatever they begin with, and numbers beside the formulas that give them. */
final class SummarySheet {
    private static final int UNIT = 256;
    private static final int LONGEST_TEXT = 32_000;
    private static final double LOWEST = 18;
    private static final double HIGHEST = 400;
    private static final double MARGIN_INCHES = 0.5;

    private final XSSFSheet sheet;
    private final SummaryStyles styles;
    private final SummaryTexts texts;
    private int columns;

    SummarySheet(XSSFWorkbook workbook, SummaryStyles styles, Locale locale, String key) {
        this.styles = styles;
        this.texts = new SummaryTexts(locale);
        this.sheet = workbook.createSheet(say(key));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    void widths(List<Double> widths) {
        columns = widths.size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, (int) Math.round(Math.min(widths.get(column), 100) * UNIT));
        }
    }

    /** A line across the whole table. */
    void line(int row, String text, SummaryStyles.Kind kind) {
        text(row, 0, text, kind);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
        row(row).setHeightInPoints((float) (kind.points() * 1.9));
    }

    void headings(int row, int column, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(row, column + i, texts.get(i), SummaryStyles.Kind.HEADING);
        }
        fit(row, texts.size());
    }

    /** A text cell holds its text whatever it begins with; a longer one than a cell can hold is cut. */
    void text(int row, int column, String text, SummaryStyles.Kind kind) {
        boolean whole = text.length() <= LONGEST_TEXT;
        int end = whole || !Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT : LONGEST_TEXT - 1;
        XSSFCell cell = cell(row, column, kind);
        if (!text.isEmpty()) {
            cell.setCellValue(whole ? text : text.substring(0, end) + "…");
        }
    }

    void number(int row, int column, Optional<BigDecimal> number, SummaryStyles.Kind kind) {
        XSSFCell cell = cell(row, column, kind);
        number.ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }

    void number(int row, int column, long number, SummaryStyles.Kind kind) {
        cell(row, column, kind).setCellValue((double) number);
    }

    /** A formula together with its value, for those who show a workbook without computing it. */
    void formula(int row, int column, String formula, Optional<BigDecimal> value, SummaryStyles.Kind kind) {
        if (value.isEmpty()) {
            number(row, column, value, kind);
            return;
        }
        XSSFCell cell = cell(row, column, kind);
        cell.setCellFormula(formula);
        cell.setCellValue(value.get().doubleValue());
    }

    void formula(int row, int column, String formula, long value, SummaryStyles.Kind kind) {
        formula(row, column, formula, Optional.of(BigDecimal.valueOf(value)), kind);
    }

    /** Joins two cells that stand side by side. */
    void join(int row, int column) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + 1));
    }

    /** Makes a row as high as its texts need. */
    void fit(int row, int count) {
        double height = LOWEST;
        for (int column = 0; column < count; column++) {
            XSSFCell cell = row(row).getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                double width = sheet.getColumnWidth(column) / (double) UNIT;
                height = Math.max(height, TextFit.height(cell.getStringCellValue(), width, Look.CENTER.points()));
            }
        }
        row(row).setHeightInPoints((float) Math.min(height, HIGHEST));
    }

    /** {@return cells of one column, from row to row, as a formula on any sheet names them} */
    String range(int column, int first, int last) {
        String letters = CellReference.convertNumToColString(column);
        return "'" + sheet.getSheetName() + "'!$" + letters + "$" + (first + 1) + ":$" + letters + "$" + (last + 1);
    }

    static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** A table below its headings: they stay in sight, repeat on every page and can be filtered by. */
    void table(int headings, int last) {
        sheet.createFreezePane(0, headings + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, headings, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(headings, Math.max(headings, last), 0, columns - 1));
    }

    /** An A4 page as wide as the table. */
    void page(int lastRow, int lastColumn) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.getFooter().setCenter(say("footer"));
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    private XSSFCell cell(int row, int column, SummaryStyles.Kind kind) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(kind));
        return cell;
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }
}
