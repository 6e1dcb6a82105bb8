package io.github.kaohe.recognition;

import io.github.kaohe.problem.Place;
import io.github.kaohe.workbook.CellRef;

/**
 * A cell in which something stands, or a merged region by its first cell.
 *
 * @param sheet   name of the sheet
 * @param row     first row, from 0
 * @param column  first column, from 0
 * @param bottom  last row, included
 * @param right   last column, included
 * @param text    what it says, without blanks around it; a percentage as people see it; empty for a formula
 * @param formula whether it holds a formula, which is not computed
 */
public record Spot(String sheet, int row, int column, int bottom, int right, String text, boolean formula) {

    /** {@return the position as problems give it} */
    public Place place() {
        return new CellRef(sheet, row, column).place();
    }

    /** {@return the position in A1 notation} */
    public String a1() {
        return new CellRef(sheet, row, column).a1();
    }

    boolean covers(int aRow, int aColumn) {
        return aRow >= row && aRow <= bottom && aColumn >= column && aColumn <= right;
    }

    int width() {
        return right - column + 1;
    }

    /** {@return whether it says something: a formula does not} */
    public boolean says() {
        return !text.isEmpty();
    }
}
