package io.github.kaohe.excel;

import java.math.BigDecimal;

/**
 * What is written into a cell.
 *
 * @param number whether it is a number
 * @param text   the number in plain decimals, or the text; empty for an empty cell
 */
record CellValue(boolean number, String text) {
    static final CellValue EMPTY = new CellValue(false, "");
    /** Excel keeps no more digits of a number; longer ones are written as text. */
    private static final int DIGITS = 15;

    static CellValue of(String text) {
        return text.isEmpty() ? EMPTY : new CellValue(false, text);
    }

    static CellValue of(BigDecimal value) {
        return new CellValue(value.precision() <= DIGITS && value.scale() <= DIGITS, value.toPlainString());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** {@return the element of a formula, empty if there is none} */
    static String formula(String formula) {
        if (formula.isEmpty()) {
            return "";
        }
        StringBuilder xml = new StringBuilder("<f>");
        escape(formula, xml);
        return xml.append("</f>").toString();
    }

    /**
     * Writes the cell behind its opening {@code <c r="E7" s="12"}.
     *
     * @param formula what computes it, as an element; the value is then what is shown until it is computed
     */
    void write(StringBuilder xml, String formula) {
        if (!formula.isEmpty()) {
            xml.append(number || text.isEmpty() ? ">" : " t=\"str\">").append(formula);
            if (!text.isEmpty()) {
                xml.append("<v>");
                escape(text, xml);
                xml.append("</v>");
            }
            xml.append("</c>");
        } else if (text.isEmpty()) {
            xml.append("/>");
        } else if (number) {
            xml.append("><v>").append(text).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            escape(text, xml);
            xml.append("</t></is></c>");
        }
    }

    /** Characters that XML does not allow are written the way Excel writes them: {@code _x0007_}. */
    private static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '_' -> xml.append(looksEscaped(text, i) ? "_x005F_" : "_");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        xml.append(c).append(text.charAt(++i));
                    } else if (needsEscape(c)) {
                        xml.append("_x");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            xml.append("0123456789ABCDEF".charAt((c >> shift) & 15));
                        }
                        xml.append('_');
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
    }

    /**
     * {@return a text of a workbook with the escapes resolved that {@link #write} makes}; an escaped character that needs no
     * escape stays as it is, it is the work of no spreadsheet program
     */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '_' && looksEscaped(text, i)) {
                char escaped = (char) Integer.parseInt(text.substring(i + 2, i + 6), 16);
                if (escaped == '_' || needsEscape(escaped)) {
                    plain.append(escaped);
                    i += 7;
                    continue;
                }
            }
            plain.append(c);
            i++;
        }
        return plain.toString();
    }

    private static boolean needsEscape(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= 0xFFFE;
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if ("0123456789ABCDEFabcdef".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
