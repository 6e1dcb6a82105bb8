package io.github.kaohe.excel;

/**
 * Estimates the room a text takes. Excel fits no row to a merged cell, so heights are worked out beforehand; a Chinese
 * character is two units wide, every other counts as a little more than one, so that no font clips.
 */
final class TextFit {
    /** Points of page width for one unit of column width, with 宋体 11 as the workbook's font. */
    static final double POINTS_PER_UNIT = 6;

    private static final double LATIN = 1.12;
    private static final double LINE = 1.46;
    private static final double PADDING = 5;

    private TextFit() {}

    /** {@return the width of the longest line in half characters} */
    static double width(String text) {
        double widest = 0;
        for (String line : text.split("\n", -1)) {
            double width = line.codePoints().mapToDouble(TextFit::width).sum();
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** {@return units of column width in which a text stands on one line} */
    static double units(String text, double fontPoints) {
        return (width(text) * fontPoints / 2 + 8) / POINTS_PER_UNIT;
    }

    /** {@return the height in points of a text that is wrapped into a column} */
    static double height(String text, double columnUnits, double fontPoints) {
        double room = Math.max(4, (columnUnits * POINTS_PER_UNIT - 7) / (fontPoints / 2));
        return lines(text, room) * fontPoints * LINE + PADDING;
    }

    private static int lines(String text, double room) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, room);
        }
        return lines;
    }

    private static int paragraphLines(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i < paragraph.length(); ) {
            int c = paragraph.codePointAt(i);
            i += Character.charCount(c);
            double width = width(c);
            boolean latin = c < 0x2000 && c != ' ';
            if (used + width > room) {
                lines++;
                used = latin && word + width <= room ? word : 0;
            }
            used += width;
            word = latin ? word + width : 0;
        }
        return lines;
    }

    private static double width(int c) {
        return wide(c) ? 2 : LATIN;
    }

    private static boolean wide(int c) {
        return c >= 0x2E80 || (c >= 0x2010 && c <= 0x206F) || (c >= 0x2100 && c <= 0x27BF);
    }
}
