package io.github.kaohe.recognition;

import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRange;
import io.github.kaohe.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A sheet as people see it: merged regions are one cell, cells behind them are not there. */
final class Grid {
    private final Map<Integer, List<Spot>> rows = new HashMap<>();
    private final Map<Long, Spot> covered = new HashMap<>();
    /** By column, the last row in which something stands or reaches over it. */
    private final Map<Integer, Integer> lastRows = new HashMap<>();

    private int lastRow = -1;

    private Grid() {}

    Grid(Sheet sheet) {
        String name = sheet.name();
        Map<Long, CellRange> merges = new HashMap<>();
        sheet.merges().forEach(merge -> merges.put(key(merge.top(), merge.left()), merge));
        for (CellRange merge : sheet.merges()) {
            if (sheet.cell(merge.top(), merge.left()).isEmpty()) {
                add(new Spot(name, merge.top(), merge.left(), merge.bottom(), merge.right(), "", false));
            }
        }
        for (Sheet.Entry entry : sheet.cells()) {
            if (entry.cell().isEmpty() || covered.containsKey(key(entry.row(), entry.column()))) {
                continue;
            }
            // the row keys of a rendered form, which nobody sees
            boolean key = sheet.columnHidden(entry.column())
                    && entry.cell() instanceof Cell.Text text
                    && text.text().startsWith("ko_");
            if (key) {
                continue;
            }
            CellRange merge = merges.get(key(entry.row(), entry.column()));
            int bottom = merge == null ? entry.row() : merge.bottom();
            int right = merge == null ? entry.column() : merge.right();
            boolean formula = entry.cell() instanceof Cell.Formula;
            add(new Spot(name, entry.row(), entry.column(), bottom, right, text(entry.cell()), formula));
        }
        rows.values().forEach(row -> row.sort((a, b) -> a.column() - b.column()));
    }

    private void add(Spot spot) {
        rows.computeIfAbsent(spot.row(), r -> new ArrayList<>()).add(spot);
        // beyond what a form can have, a region counts only in its first cells
        int bottom = Math.min(spot.bottom(), spot.row() + 500);
        int right = Math.min(spot.right(), spot.column() + 100);
        boolean stands = spot.says() || spot.formula() || spot.width() > 1;
        for (int c = spot.column(); c <= right; c++) {
            if (stands) {
                lastRows.merge(c, bottom, Math::max);
            }
            for (int r = spot.row(); r <= bottom; r++) {
                covered.putIfAbsent(key(r, c), spot);
            }
        }
        lastRow = spot.says() || spot.formula() ? Math.max(lastRow, spot.row()) : lastRow;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text().strip();
        } else if (cell instanceof Cell.Number number) {
            return number(number);
        } else if (cell instanceof Cell.Truth truth) {
            return truth.stored().equals("1") ? "TRUE" : "FALSE";
        }
        return cell instanceof Cell.Fault fault ? fault.stored() : "";
    }

    private static String number(Cell.Number number) {
        try {
            BigDecimal value = new BigDecimal(number.stored());
            if (Math.abs((long) value.precision() - value.scale()) > 40 || value.scale() > 60) {
                return number.stored();
            }
            value = number.percent() ? value.movePointRight(2) : value;
            // twelve decimals: a spreadsheet keeps 0.07 as 7.0000000000000007E-2
            value = value.setScale(Math.min(Math.max(value.scale(), 0), 12), java.math.RoundingMode.HALF_UP);
            String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            return number.percent() ? text + "%" : text;
        } catch (NumberFormatException e) {
            return number.stored();
        }
    }

    int lastRow() {
        return lastRow;
    }

    /** {@return what begins in a row, from the left, merged regions without text too} */
    List<Spot> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    /** {@return what says something in a row, merged regions that reach into it included} */
    List<Spot> says(int row) {
        List<Spot> found = new ArrayList<>();
        for (Spot spot : row(row)) {
            if (spot.says()) {
                found.add(spot);
            }
        }
        return found;
    }

    /** {@return the first row from which on nothing stands in a column, nor reaches over it} */
    int blankFrom(int column) {
        return lastRows.getOrDefault(column, -1) + 1;
    }

    /** {@return what stands above a row, and from there on to the left of a column} */
    Grid left(int row, int column) {
        return part(spot -> spot.row() < row || spot.column() < column);
    }

    /** {@return what stands from a row on to the right of a column} */
    Grid right(int row, int column) {
        return part(spot -> spot.row() >= row && spot.column() > column);
    }

    private Grid part(Predicate<Spot> inside) {
        Grid part = new Grid();
        rows.values().forEach(row -> row.stream().filter(inside).forEach(part::add));
        part.rows.values().forEach(row -> row.sort((a, b) -> a.column() - b.column()));
        return part;
    }

    /** {@return the cell or merged region at a position; null if nothing is there} */
    @Nullable
    Spot at(int row, int column) {
        return covered.get(key(row, column));
    }
}
