package io.github.kaohe.excel;

import java.util.EnumMap;
import java.util.HexFormat;
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
    private static final String CLOSED_FILL = "#EFEFEF";
    private static final String WHITE = "#FFFFFF";
    private static final int GB2312 = 134;
    private static final short TEXT_FORMAT = 49;

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook workbook, Theme theme) {
        this.workbook = workbook;
        this.theme = theme;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(theme.bodyFont());
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
        if (!theme.border().isEmpty()) {
            tint(style, colour(theme.border()));
        }
        String ground = ground(look);
        if (!ground.isEmpty()) {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
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

    /** The colour of the ground, empty for that of the paper. */
    private String ground(Look look) {
        return switch (look) {
            case HEADING -> theme.headingFill();
            case INPUT, INPUT_PERCENT, INPUT_TEXT, INPUT_DATE, FIELD_INPUT, FIELD_DATE -> theme.inputFill();
            case OUTPUT -> theme.outputFill();
            case CLOSED -> CLOSED_FILL;
            default -> "";
        };
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        boolean sans = look == Look.TITLE || look == Look.HEADING || look == Look.BAND;
        font.setFontName(sans ? theme.titleFont() : theme.bodyFont());
        font.setFontHeight(look.points());
        font.setCharSet(GB2312);
        font.setBold(look == Look.TITLE || look == Look.CAPTION);
        if (dark(ground(look))) {
            font.setColor(colour(WHITE));
        }
        return font;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case BAND, NOTE, LEFT, INPUT_TEXT, PLAIN -> HorizontalAlignment.LEFT;
            case FIELD_LABEL -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.CENTER;
        };
    }

    /** Colours the borders that a style has. */
    private static void tint(XSSFCellStyle style, XSSFColor colour) {
        if (style.getBorderBottom() != BorderStyle.NONE) {
            style.setBottomBorderColor(colour);
        }
        if (style.getBorderTop() != BorderStyle.NONE) {
            style.setTopBorderColor(colour);
            style.setLeftBorderColor(colour);
            style.setRightBorderColor(colour);
        }
    }

    private static XSSFColor colour(String colour) {
        return new XSSFColor(rgb(colour), null);
    }

    private static byte[] rgb(String colour) {
        return HexFormat.of().parseHex(colour, 1, colour.length());
    }

    /** Whether black is hard to read on a ground: its brightness (ITU-R BT.601) is below the middle. */
    private static boolean dark(String ground) {
        if (ground.isEmpty()) {
            return false;
        }
        byte[] rgb = rgb(ground);
        return 299 * (rgb[0] & 0xFF) + 587 * (rgb[1] & 0xFF) + 114 * (rgb[2] & 0xFF) < 128_000;
    }
}
