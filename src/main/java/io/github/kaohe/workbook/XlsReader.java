package io.github.kaohe.workbook;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads .xls files with POI, once their records have been counted. Everything POI throws becomes a refusal. */
final class XlsReader {
    private static final int DAYS_TO_1904 = 1462;
    private static final double PLAIN = 1e15;

    private final HSSFWorkbook workbook;
    private final Meter meter;
    private final boolean from1904;

    private XlsReader(HSSFWorkbook workbook, Meter meter) {
        this.workbook = workbook;
        this.meter = meter;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static Workbook read(byte[] bytes, Meter meter, Findings findings) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            checkKind(root, meter);
            XlsRecords.check(root, meter);
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, true)) {
                return new XlsReader(workbook, meter).workbook(findings);
            }
        } catch (Refusal.Refused | OutOfMemoryError e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Refusal.refuse(Kind.ENCRYPTED, "", "");
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            throw Refusal.corrupt("xls", "", e);
        }
    }

    private static void checkKind(DirectoryNode root, Meter meter) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.refuse(Kind.ENCRYPTED, "", "");
        } else if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw Refusal.unsupported(
                    root.hasEntryCaseInsensitive("WordDocument")
                            ? "word"
                            : root.hasEntryCaseInsensitive("Book") ? "old-excel" : "ole2");
        } else if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw Refusal.refuse(Kind.MACRO, "", "");
        } else if (!meter.limits().xls()) {
            throw Refusal.unsupported(FileKind.XLS);
        }
    }

    private Workbook workbook(Findings findings) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            SheetContent content = new SheetContent(workbook.getSheetName(i), hidden, "", meter);
            sheet(workbook.getSheetAt(i), content);
            sheets.add(new Sheet(content));
        }
        WorkbookPart.CellNames names = new WorkbookPart.CellNames();
        for (HSSFName name : workbook.getAllNames()) {
            meter.add(Limit.NAMES, 1, "");
            if (name.getSheetIndex() < 0 && !name.isFunctionName()) {
                names.add(name.getNameName(), reference(name));
            }
        }
        return new Workbook(Workbook.Format.XLS, sheets, names.of(sheets), properties(), findings);
    }

    private static String reference(HSSFName name) {
        try {
            String reference = name.getRefersToFormula();
            return reference == null ? "" : reference;
        } catch (RuntimeException | StackOverflowError e) {
            return ""; // a name that means nothing to POI points at no cell
        }
    }

    private void sheet(HSSFSheet sheet, SheetContent content) {
        for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
            CellRangeAddress range = sheet.getMergedRegion(i);
            content.merge(new CellRange(
                    range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
        }
        for (int column = 0; column < 1 << 8; column++) {
            if (sheet.isColumnHidden(column)) {
                content.hideColumns(column, column);
            }
        }
        for (Row each : sheet) {
            HSSFRow row = (HSSFRow) each;
            meter.tick("");
            if (row.getZeroHeight()) {
                content.hideRow(row.getRowNum());
            }
            TreeMap<Integer, HSSFCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                cells.put(cell.getColumnIndex(), (HSSFCell) cell);
            }
            cells.forEach((column, cell) -> content.add(row.getRowNum(), column, value(cell)));
        }
    }

    private io.github.kaohe.workbook.Cell value(HSSFCell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> new io.github.kaohe.workbook.Cell.Formula("");
            case NUMERIC -> number(cell);
            case STRING -> {
                String text = cell.getRichStringCellValue().getString();
                meter.check(Limit.STRING_LENGTH, text.length(), "");
                yield text.isEmpty()
                        ? io.github.kaohe.workbook.Cell.empty()
                        : new io.github.kaohe.workbook.Cell.Text(text);
            }
            case BOOLEAN -> new io.github.kaohe.workbook.Cell.Truth(cell.getBooleanCellValue() ? "1" : "0");
            case ERROR -> new io.github.kaohe.workbook.Cell.Fault(error(cell.getErrorCellValue()));
            default -> io.github.kaohe.workbook.Cell.empty();
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }

    private io.github.kaohe.workbook.Cell number(HSSFCell cell) {
        int id = cell.getCellStyle().getDataFormat();
        String code = cell.getCellStyle().getDataFormatString(workbook);
        NumberFormats.Kind kind = NumberFormats.kind(id, code == null ? "" : code);
        boolean date = kind == NumberFormats.Kind.DATE;
        double value = cell.getNumericCellValue() + (date && from1904 ? DAYS_TO_1904 : 0);
        return new io.github.kaohe.workbook.Cell.Number(text(value), kind == NumberFormats.Kind.PERCENT, date);
    }

    /** The shortest decimal that means the same binary fraction. */
    private static String text(double value) {
        String text = Double.toString(value);
        if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) >= PLAIN) {
            return text;
        }
        BigDecimal plain = new BigDecimal(text).stripTrailingZeros();
        return plain.scale() > 20 ? text : plain.toPlainString();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        CustomProperties custom = workbook.getDocumentSummaryInformation() == null
                ? null
                : workbook.getDocumentSummaryInformation().getCustomProperties();
        if (custom != null) {
            for (String name : custom.nameSet()) {
                Object value = custom.get(name);
                if (value != null) {
                    properties.put(name, value.toString());
                }
            }
        }
        return properties;
    }
}
