package io.github.kaohe.excel;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** A workbook read with POI. Everything POI throws on a crafted file becomes a {@link ProblemException}. */
final class PoiGrid implements Grid {
    private static final int LONGEST_KEYS = 5000;
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);
    private static final int MOST_NAMES = 20_000;

    private final XSSFWorkbook workbook;
    private final Map<String, Ref> names = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    private PoiGrid(XSSFWorkbook workbook) {
        this.workbook = workbook;
        if (workbook.getCTWorkbook().getSheets().sizeOfSheetArray() != workbook.getNumberOfSheets()) {
            throw new IllegalStateException("a sheet is missing");
        }
        int count = 0;
        for (XSSFName name : workbook.getAllNames()) {
            if (name.getNameName().startsWith("ko_") && name.getSheetIndex() < 0 && count++ < MOST_NAMES) {
                Ref ref = ref(name.getRefersToFormula());
                if (ref != null && workbook.getSheet(ref.sheet()) != null) {
                    names.put(name.getNameName(), ref);
                }
            }
        }
        for (String key : new String[] {"form", "version", "digest", "style"}) {
            String property = "kaohe-" + key;
            if (workbook.getProperties().getCustomProperties().contains(property)) {
                Object value = workbook.getProperties()
                        .getCustomProperties()
                        .getProperty(property)
                        .getLpwstr();
                properties.put(key, Objects.toString(value, ""));
            }
        }
    }

    /** What is done with a workbook while it is open. */
    interface Use<T> {
        /** {@return what was made of it} */
        T with(Grid grid);
    }

    /**
     * {@return what is made of a workbook}
     *
     * @throws ProblemException if it cannot be read
     */
    static <T> T read(byte[] bytes, Use<T> use) {
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes));
                XSSFWorkbook workbook = new XSSFWorkbook(opc)) {
            return use.with(new PoiGrid(workbook));
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError | AssertionError e) {
            throw unreadable(e);
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Problem.of(ProblemCode.KH3012, Place.ROOT, "limit", "32 MiB"));
        }
    }

    private static ProblemException unreadable(Throwable cause) {
        ProblemException problem = new ProblemException(Problem.of(ProblemCode.KH3013, Place.ROOT));
        problem.initCause(cause);
        return problem;
    }

    private static @Nullable Ref ref(@Nullable String formula) {
        if (formula == null || formula.isEmpty() || formula.length() > 200 || formula.contains("#REF!")) {
            return null;
        }
        try {
            AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
            CellReference cell = area.getFirstCell();
            return area.isSingleCell() && cell.getSheetName() != null
                    ? new Ref(cell.getSheetName(), cell.getRow(), cell.getCol())
                    : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    @Override
    public Map<String, Ref> names() {
        return names;
    }

    @Override
    public Map<String, String> properties() {
        return properties;
    }

    @Override
    public GridCell cell(Ref ref) {
        XSSFSheet sheet = workbook.getSheet(ref.sheet());
        XSSFRow row = sheet == null ? null : sheet.getRow(ref.row());
        XSSFCell cell = row == null ? null : row.getCell(ref.column(), Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
        if (cell == null) {
            return GridCell.EMPTY;
        }
        if (cell.getCTCell().isSetF()) {
            return new GridCell.Formula();
        }
        String stored = Objects.toString(cell.getRawValue(), "");
        return switch (cell.getCellType()) {
            case NUMERIC -> stored.isEmpty() ? GridCell.EMPTY : number(cell, stored);
            case STRING -> new GridCell.Text(text(cell.getRichStringCellValue().getCTRst()));
            case BOOLEAN -> new GridCell.Truth(stored);
            case ERROR -> new GridCell.Fault(stored);
            case FORMULA -> new GridCell.Formula();
            default -> GridCell.EMPTY;
        };
    }

    private static String text(CTRst rich) {
        StringBuilder text = new StringBuilder(rich.isSetT() ? rich.getT() : "");
        rich.getRList().forEach(run -> text.append(run.getT()));
        return CellValue.unescape(text.toString());
    }

    private static GridCell number(XSSFCell cell, String stored) {
        String format = Objects.toString(cell.getCellStyle().getDataFormatString(), "");
        boolean date = DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format);
        boolean shifted = date && cell.getSheet().getWorkbook().isDate1904();
        return new GridCell.Number(shifted ? shift(stored) : stored, percent(format), date);
    }

    /** Days of workbooks that count from 1904 are told from 1900 like all others. */
    private static String shift(String stored) {
        try {
            return new BigDecimal(stored).add(DAYS_TO_1904).toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** Whether a number format multiplies by 100: a percent sign that is neither quoted nor escaped. */
    private static boolean percent(String format) {
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && c == '%') {
                return true;
            }
        }
        return false;
    }

    @Override
    public Map<Integer, String> column(String name, int column) {
        Map<Integer, String> texts = new HashMap<>();
        XSSFSheet sheet = workbook.getSheet(name);
        int last = sheet == null ? -1 : Math.min(sheet.getLastRowNum(), LONGEST_KEYS);
        for (int row = 0; row <= last; row++) {
            if (cell(new Ref(name, row, column)) instanceof GridCell.Text text) {
                texts.put(row, text.text());
            }
        }
        return texts;
    }
}
