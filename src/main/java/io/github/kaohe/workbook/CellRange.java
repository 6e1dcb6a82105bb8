package io.github.kaohe.workbook;

/**
 * Cells in a rectangle.
 *
 * @param top    first row, from 0
 * @param left   first column, from 0
 * @param bottom last row, included
 * @param right  last column, included
 */
public record CellRange(int top, int left, int bottom, int right) {

    /**
     * {@return whether a cell lies in it}
     *
     * @param row    its row, from 0
     * @param column its column, from 0
     */
    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** {@return whether the two have a cell in common} */
    boolean overlaps(CellRange other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }

    /** {@return the rectangle in A1 notation, such as {@code B2:C5}} */
    public String a1() {
        return A1.text(top, left) + ":" + A1.text(bottom, right);
    }
}
