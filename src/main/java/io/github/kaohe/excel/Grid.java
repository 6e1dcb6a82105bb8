package io.github.kaohe.excel;

import java.util.Map;
import java.util.Optional;

/** A workbook as the reader sees it; what reads it stands behind. */
interface Grid {

    /**
     * A cell's position.
     *
     * @param sheet  name of the sheet
     * @param row    row, from 0
     * @param column column, from 0
     */
    record Ref(String sheet, int row, int column) {}

    /** {@return the cells that defined names of the workbook point at; a name that points at no single cell is left out} */
    Map<String, Ref> names();

    /** {@return the custom properties of the document} */
    Map<String, String> properties();

    /** {@return what stands in a cell} */
    GridCell cell(Ref ref);

    /** {@return the texts of a column by row, if there is such a sheet} */
    Map<Integer, String> column(String sheet, int column);

    /** {@return the position in A1 notation} */
    static String a1(Ref ref) {
        StringBuilder letters = new StringBuilder();
        for (int column = ref.column() + 1; column > 0; column = (column - 1) / 26) {
            letters.insert(0, (char) ('A' + (column - 1) % 26));
        }
        return letters.append(ref.row() + 1).toString();
    }

    /** {@return the text of a cell, if it holds text} */
    default Optional<String> text(Ref ref) {
        return cell(ref) instanceof GridCell.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
