package io.github.kaohe.workbook;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sheet is found to hold while it is read, counted against the limits. */
final class SheetContent {
    private final String name;
    private final boolean hidden;
    private final String part;
    private final Meter meter;
    private final Map<Long, Sheet.Entry> cells = new LinkedHashMap<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetContent(String name, boolean hidden, String part, Meter meter) {
        this.name = name;
        this.hidden = hidden;
        this.part = part;
        this.meter = meter;
    }

    String name() {
        return name;
    }

    boolean hidden() {
        return hidden;
    }

    Map<Long, Sheet.Entry> cells() {
        return cells;
    }

    List<CellRange> merges() {
        return merges;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    /** Adds a cell; each one further on than the one before. */
    void add(int row, int column, Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        meter.check(Limit.ROWS, row + 1L, part);
        meter.check(Limit.COLUMNS, column + 1L, part);
        meter.add(Limit.CELLS, 1, part);
        if (cell instanceof Cell.Text text) {
            meter.add(Limit.TEXT_TOTAL, text.text().length(), part);
        } else if (cell instanceof Cell.Number number) {
            meter.check(Limit.NUMBER_LENGTH, number.stored().length(), part);
        } else if (cell instanceof Cell.Formula) {
            meter.add(Limit.FORMULAS, 1, part);
        }
        cells.put(Sheet.key(row, column), new Sheet.Entry(row, column, cell));
    }

    void merge(CellRange range) {
        meter.add(Limit.MERGES, 1, part);
        merges.add(range);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Hides columns, both from 0 and included. */
    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    Refusal.Refused corrupt(String reason, int row, int column) {
        return Refusal.cell(Kind.CORRUPT, reason, part, A1.text(row, column));
    }
}
