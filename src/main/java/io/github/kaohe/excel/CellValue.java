package io.github.kaohe.excel;

import io.github.kaohe.workbook.CellText;
import java.math.BigDecimal;

/**
 * What is written into a cell.
 *
 * @param number whether it is a number
 * @param text   the number in plain decimals, or the text; empty for an empty cell
 */
record CellValue(boolean number, String text) {
    /** Characters a cell holds at most. */
    static final int LONGEST_TEXT = 32_767;

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
        CellText.escape(formula, xml);
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
                CellText.escape(text, xml);
                xml.append("</v>");
            }
            xml.append("</c>");
        } else if (text.isEmpty()) {
            xml.append("/>");
        } else if (number) {
            xml.append("><v>").append(text).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            CellText.escape(text, xml);
            xml.append("</t></is></c>");
        }
    }
}
