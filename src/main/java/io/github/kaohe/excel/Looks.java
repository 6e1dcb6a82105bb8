package io.github.kaohe.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook. */
final class Looks {
    /** Fonts that Windows, macOS and WPS have. */
    private static final String SERIF = "宋体";

    private static final String SANS = "黑体";
    private static final int GB2312 = 134;
    private static final short TEXT_FORMAT = 49;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(SERIF);
        usual.setFontHeight(11);
        usual.setCharSet(GB2312);
        for (Look look : Look.values()) {
            styles.put(look, style(look));
        }
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(styles.get(look));
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment(look));
        style.setLocked(!look.unlocked());
        switch (look) {
            case TITLE, BAND, NOTE, FIELD_LABEL, PLAIN -> {}
            case FIELD_INPUT, FIELD_OUTPUT, FIELD_DATE -> style.setBorderBottom(BorderStyle.THIN);
            default -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
        }
        switch (look) {
            case HEADING -> fill(style, 0xEE, 0xF1, 0xF5);
            case INPUT, INPUT_PERCENT, INPUT_TEXT, INPUT_DATE, FIELD_INPUT, FIELD_DATE -> fill(style, 0xFF, 0xFB, 0xEB);
            case OUTPUT -> fill(style, 0xF7, 0xF7, 0xF7);
            case CLOSED -> fill(style, 0xEF, 0xEF, 0xEF);
            default -> {}
        }
        if (look == Look.INPUT_PERCENT) {
            // whoever types 95% gets 0.95, and sees 0.95% in place of 95%
            style.setDataFormat(workbook.createDataFormat().getFormat("General\"%\""));
        } else if (look == Look.FIELD_INPUT || look == Look.INPUT_TEXT || look == Look.PLAIN) {
            style.setDataFormat(TEXT_FORMAT);
        } else if (look == Look.FIELD_DATE || look == Look.INPUT_DATE) {
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        boolean sans = look == Look.TITLE || look == Look.HEADING || look == Look.BAND;
        font.setFontName(sans ? SANS : SERIF);
        font.setFontHeight(look.points());
        font.setCharSet(GB2312);
        font.setBold(look == Look.TITLE || look == Look.CAPTION);
        return font;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case BAND, NOTE, LEFT, INPUT_TEXT, PLAIN -> HorizontalAlignment.LEFT;
            case FIELD_LABEL -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.CENTER;
        };
    }

    private static void fill(XSSFCellStyle style, int red, int green, int blue) {
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
