package io.github.kaohe.workbook;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet of a workbook. Immutable. */
public final class Sheet {

    /**
     * A cell with its position.
     *
     * @param row    row, from 0
     * @param column column, from 0
     * @param cell   what stands in it
     */
    public record Entry(int row, int column, Cell cell) {}

    private final String name;
    private final boolean hidden;
    private final Map<Long, Entry> cells;
    private final List<CellRange> merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final int lastRow;
    private final int lastColumn;

    Sheet(SheetContent content) {
        name = content.name();
        hidden = content.hidden();
        cells = Collections.unmodifiableMap(content.cells());
        merges = List.copyOf(content.merges());
        hiddenRows = content.hiddenRows();
        hiddenColumns = content.hiddenColumns();
        lastRow = cells.values().stream().mapToInt(Entry::row).max().orElse(-1);
        lastColumn = cells.values().stream().mapToInt(Entry::column).max().orElse(-1);
    }

    /** {@return its name as the file has it} */
    public String name() {
        return name;
    }

    /** {@return whether people do not see it} */
    public boolean hidden() {
        return hidden;
    }

    /** {@return the last row in which something stands, from 0; -1 if the sheet is empty} */
    public int lastRow() {
        return lastRow;
    }

    /** {@return the last column in which something stands, from 0; -1 if the sheet is empty} */
    public int lastColumn() {
        return lastColumn;
    }

    /**
     * {@return what stands in a cell}; a cell that a merged region covers may hold something nobody sees
     *
     * @param row    row, from 0
     * @param column column, from 0
     */
    public Cell cell(int row, int column) {
        Entry entry = cells.get(key(row, column));
        return entry == null ? Cell.empty() : entry.cell();
    }

    /** {@return the cells in which something stands, row by row from the left} */
    public Collection<Entry> cells() {
        return cells.values();
    }

    /** {@return the merged regions in the order of the file} */
    public List<CellRange> merges() {
        return merges;
    }

    /**
     * {@return the first merged region in which a cell lies}
     *
     * @param row    row, from 0
     * @param column column, from 0
     */
    public Optional<CellRange> mergeAt(int row, int column) {
        for (CellRange merge : merges) {
            if (merge.contains(row, column)) {
                return Optional.of(merge);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether people do not see a row}
     *
     * @param row row, from 0
     */
    public boolean rowHidden(int row) {
        return row >= 0 && hiddenRows.get(row);
    }

    /**
     * {@return whether people do not see a column}
     *
     * @param column column, from 0
     */
    public boolean columnHidden(int column) {
        return column >= 0 && hiddenColumns.get(column);
    }

    static long key(int row, int column) {
        return (long) row * A1.COLUMNS + column;
    }

    @Override
    public String toString() {
        return name + " (" + cells.size() + " cells)";
    }
}
