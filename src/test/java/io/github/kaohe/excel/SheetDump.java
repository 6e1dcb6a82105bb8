package io.github.kaohe.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text: one line a cell, with what people see and what they may do. */
final class SheetDump {
    private final StringBuilder text = new StringBuilder();

    private SheetDump() {}

    static String of(byte[] bytes) throws IOException {
        SheetDump dump = new SheetDump();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                dump.sheet(workbook, i);
            }
        }
        return dump.text.toString();
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private void sheet(XSSFWorkbook workbook, int number) {
        XSSFSheet sheet = workbook.getSheetAt(number);
        SheetVisibility visibility = workbook.getSheetVisibility(number);
        line("== %s%s", sheet.getSheetName(), visibility == SheetVisibility.VISIBLE ? "" : " (" + visibility + ")");
        if (visibility == SheetVisibility.VISIBLE) {
            page(workbook, number, sheet);
        }
        Map<String, String> names = new TreeMap<>();
        for (XSSFName name : workbook.getAllNames()) {
            if (name.getNameName().startsWith("ko_")) {
                names.put(name.getRefersToFormula(), name.getNameName());
            }
        }
        Map<String, CellRangeAddress> merges = new TreeMap<>();
        sheet.getMergedRegions().forEach(m -> merges.put(reference(m.getFirstRow(), m.getFirstColumn()), m));
        sheet.forEach(row -> {
            line("-- row %d: %.2f pt", row.getRowNum() + 1, row.getHeightInPoints());
            row.forEach(cell -> {
                String at = reference(cell.getRowIndex(), cell.getColumnIndex());
                boolean covered =
                        sheet.getMergedRegions().stream().anyMatch(m -> m.isInRange(cell)) && !merges.containsKey(at);
                if (!covered) {
                    String range = merges.containsKey(at) ? merges.get(at).formatAsString() : at;
                    String name = names.get(new CellReference(
                                    sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
                            .formatAsString());
                    line(
                            "%s | %s | %s%s",
                            range, style((XSSFCell) cell), content((XSSFCell) cell), name == null ? "" : " | " + name);
                }
            });
        });
        sheet.getDataValidations().forEach(this::validation);
    }

    private void page(XSSFWorkbook workbook, int number, XSSFSheet sheet) {
        line(
                "area %s, repeated %s, frozen %s",
                workbook.getPrintArea(number),
                rows(sheet),
                sheet.getPaneInformation() == null
                        ? 0
                        : sheet.getPaneInformation().getHorizontalSplitPosition());
        line(
                "paper %d, %s, fit %d x %d, centred %s, footer '%s', locked %s",
                sheet.getPrintSetup().getPaperSize(),
                sheet.getPrintSetup().getLandscape() ? "landscape" : "portrait",
                sheet.getPrintSetup().getFitWidth(),
                sheet.getPrintSetup().getFitHeight(),
                sheet.getHorizontallyCenter(),
                sheet.getFooter().getCenter(),
                sheet.getProtect());
        List<String> widths = new ArrayList<>();
        int last = sheet.getRow(0).getLastCellNum();
        for (int column = 0; column <= last; column++) {
            String width = String.format(Locale.ROOT, "%.1f", sheet.getColumnWidth(column) / 256d);
            widths.add(sheet.isColumnHidden(column) ? "hidden" : width);
        }
        line("columns %s", String.join(" ", widths));
    }

    private static String rows(XSSFSheet sheet) {
        CellRangeAddress rows = sheet.getRepeatingRows();
        return rows == null ? "-" : rows.getFirstRow() + 1 + ":" + (rows.getLastRow() + 1);
    }

    private void validation(XSSFDataValidation validation) {
        DataValidationConstraint rule = validation.getValidationConstraint();
        List<String> cells = new ArrayList<>();
        for (CellRangeAddress range : validation.getRegions().getCellRangeAddresses()) {
            cells.add(range.formatAsString());
        }
        line(
                "check %s | %s | %s | %s",
                String.join(" ", cells), rule.getFormula1(), rule.getFormula2(), validation.getErrorBoxText());
    }

    private static String style(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        String look = style.getFont().getFontName() + " " + style.getFont().getFontHeight() / 20d;
        return look
                + (style.getFont().getBold() ? " bold" : "")
                + " " + style.getAlignment().name().toLowerCase(Locale.ROOT)
                + (style.getBorderTop().getCode() > 0
                        ? " boxed"
                        : style.getBorderBottom().getCode() > 0 ? " underlined" : "")
                + (style.getFillForegroundXSSFColor() == null
                        ? ""
                        : " " + style.getFillForegroundXSSFColor().getARGBHex())
                + (style.getLocked() ? "" : " open");
    }

    private static String content(XSSFCell cell) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        String shown = computed && cell.getRawValue() != null ? " shows " + cell.getRawValue() : "";
        return ((computed ? "=" : "") + cell + shown).replace("\n", "\\n").replaceAll("[0-9a-f]{64}", "(digest)");
    }

    private static String reference(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
