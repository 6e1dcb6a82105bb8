package io.github.kaohe.workbook;

import io.github.kaohe.problem.Place;

/**
 * A cell's position.
 *
 * @param sheet  name of the sheet
 * @param row    row, from 0
 * @param column column, from 0
 */
public record CellRef(String sheet, int row, int column) {

    /** {@return the position within the sheet in A1 notation} */
    public String a1() {
        return A1.text(row, column);
    }

    /** {@return the position as problems give it} */
    public Place place() {
        return new Place.Cell(sheet, a1());
    }
}
