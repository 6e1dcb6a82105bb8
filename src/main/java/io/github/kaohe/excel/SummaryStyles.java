package io.github.kaohe.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a summary. */
final class SummaryStyles {

    /** How a cell of a summary looks. */
    enum Kind {
        TITLE(Look.TITLE, ""),
        CAPTION(Look.BAND, ""),
        NOTE(Look.NOTE, ""),
        ALERT(Look.NOTE, ""),
        HEADING(Look.HEADING, ""),
        /** Text in the middle: labels and names. */
        LABEL(Look.CENTER, "@"),
        TEXT(Look.LEFT, "@"),
        WHOLE(Look.CENTER, "0"),
        /** Points with up to two decimals are shown with two, so that the column lines up. */
        POINTS(Look.CENTER, "0.00"),
        /** Limits and full marks: decimals only where there are some. */
        LIMIT(Look.CENTER, "General"),
        SHARE(Look.CENTER, "0.0%"),
        MONEY(Look.CENTER, "#,##0.00;[Red]-#,##0.00");

        private final Look look;
        private final String format;

        Kind(Look look, String format) {
            this.look = look;
            this.format = format;
        }

        double points() {
            return look.points();
        }
    }

    private final Map<Kind, XSSFCellStyle> styles = new EnumMap<>(Kind.class);

    SummaryStyles(XSSFWorkbook workbook) {
        Looks looks = new Looks(workbook, Theme.PLAIN);
        for (Kind kind : Kind.values()) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(looks.of(kind.look));
            if (!kind.format.isEmpty()) {
                style.setDataFormat(workbook.createDataFormat().getFormat(kind.format));
            }
            if (kind == Kind.ALERT) {
                XSSFFont font = workbook.createFont();
                font.setFontName(style.getFont().getFontName());
                font.setFontHeight(kind.points());
                font.setBold(true);
                font.setColor(IndexedColors.DARK_RED.getIndex());
                style.setFont(font);
            }
            styles.put(kind, style);
        }
    }

    XSSFCellStyle of(Kind kind) {
        return Objects.requireNonNull(styles.get(kind));
    }
}
