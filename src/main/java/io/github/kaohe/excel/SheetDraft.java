package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet while it is being laid out, from the top down. */
final class SheetDraft {
    /** Excel's greatest row height is 409.5 points. */
    static final double TALLEST_ROW = 400;

    private static final double MOST_AIR = 1.3;

    private final double[] widths;
    private final List<Double> heights = new ArrayList<>();
    /** How far rows for long texts grow on a page that would stay empty. */
    private static final double MOST_STRETCH = 2.6;

    private final Set<Integer> elastic = new HashSet<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Set<InputKey> placed = new HashSet<>();

    SheetDraft(double[] widths) {
        this.widths = widths.clone();
    }

    int columns() {
        return widths.length;
    }

    int last() {
        return widths.length - 1;
    }

    int rows() {
        return heights.size();
    }

    double width(int left, int right) {
        return Arrays.stream(widths, left, right + 1).sum();
    }

    /** {@return the number of a new row} */
    int row(double height) {
        heights.add(height);
        return heights.size() - 1;
    }

    /** {@return the number of a new row that grows where the page has room for it} */
    int elastic(double height) {
        int row = row(height);
        elastic.add(row);
        return row;
    }

    void add(int row, int left, int right, Look look, String text) {
        add(row, left, row, right, look, text, null);
    }

    /** Adds a cell; an input that stands elsewhere already is not asked for twice. */
    void add(int top, int left, int bottom, int right, Look look, String text, @Nullable Slot slot) {
        InputKey key = slot == null ? null : slot.input();
        boolean again = key != null && !placed.add(key);
        boxes.add(new Box(top, left, bottom, right, look, text, again ? null : slot, ""));
    }

    /** Adds a text over the whole width, over as many rows as it needs. */
    void paragraph(Look look, String text, double least) {
        double need = Math.max(least, TextFit.height(text, width(0, last()), look.points()));
        int rows = (int) Math.ceil(need / TALLEST_ROW);
        int top = row(need / rows);
        for (int i = 1; i < rows; i++) {
            row(need / rows);
        }
        add(top, 0, rows() - 1, last(), look, text, null);
    }

    /** {@return the rows a text needs in some columns, no row being taller than Excel allows} */
    int rowsFor(String text, int left, int right, Look look) {
        return (int) Math.ceil(TextFit.height(text, width(left, right), look.points()) / TALLEST_ROW);
    }

    double totalWidth() {
        return width(0, last());
    }

    /** {@return the finished sheet} */
    SheetPlan finish(String name, boolean hidden, int frozen, SheetPlan.Repeat repeat, boolean landscape) {
        stretch();
        breathe(landscape);
        Map<Integer, String> keys = new HashMap<>();
        boxes.sort(Comparator.comparingInt(Box::top).thenComparingInt(Box::left));
        for (Box box : boxes) {
            if (box.slot() != null && box.slot().input() != null) {
                keys.putIfAbsent(box.top(), box.slot().input().cellName());
            }
        }
        double height = heights.stream().mapToDouble(Double::doubleValue).sum();
        PageBreaks breaks = new PageBreaks(heights, boxes, repeat);
        SheetPlan.Page page = SheetPlan.Page.of(totalWidth() * TextFit.POINTS_PER_UNIT, height, breaks, landscape);
        List<Double> columns = Arrays.stream(widths).boxed().toList();
        SheetPlan.Sight sight = hidden ? SheetPlan.Sight.NEVER : SheetPlan.Sight.ALWAYS;
        return new SheetPlan(name, sight, columns, heights, boxes, keys, frozen, repeat, page);
    }

    /** Gives rows air where the page has room for it. */
    private void breathe(boolean landscape) {
        double scale = Math.min(1, SheetPlan.Page.width(landscape) / (totalWidth() * TextFit.POINTS_PER_UNIT));
        double height = heights.stream().mapToDouble(Double::doubleValue).sum();
        double more = Math.min(MOST_AIR, SheetPlan.Page.height(landscape) * 0.93 / scale / height);
        if (more > 1) {
            heights.replaceAll(row -> row < 15 ? row : Math.min(TALLEST_ROW, row * more));
        }
        double spare = SheetPlan.Page.height(landscape) * 0.93 / scale
                - heights.stream().mapToDouble(Double::doubleValue).sum();
        double growing = elastic.stream().mapToDouble(heights::get).sum();
        if (growing > 0 && spare > 0) {
            double stretch = Math.min(MOST_STRETCH, 1 + spare / growing);
            elastic.forEach(row -> heights.set(row, Math.min(TALLEST_ROW, heights.get(row) * stretch)));
        }
        heights.replaceAll(row -> Math.ceil(row * 4) / 4);
    }

    /** Makes rows tall enough for their texts, those of one row first. */
    private void stretch() {
        List<Box> byRows = new ArrayList<>(boxes);
        byRows.sort(Comparator.comparingInt(Box::rows));
        for (Box box : byRows) {
            double need = TextFit.height(
                    box.text(), width(box.left(), box.right()), box.look().points());
            double have = 0;
            for (int row = box.top(); row <= box.bottom(); row++) {
                have += heights.get(row);
            }
            if (!box.text().isEmpty() && need > have) {
                double more = (need - have) / box.rows();
                for (int row = box.top(); row <= box.bottom(); row++) {
                    heights.set(row, Math.min(TALLEST_ROW, heights.get(row) + more));
                }
            }
        }
    }
}
