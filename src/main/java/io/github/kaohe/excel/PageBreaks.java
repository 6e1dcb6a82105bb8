package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.List;

/** Cuts a tall sheet into pages between its rows: where a section ends, if one does, and never through a merged cell. */
final class PageBreaks {
    /** A page that ends before this share of it is filled wastes paper. */
    private static final double LEAST_FILLED = 0.45;

    /** A heading at the foot of a page is worse than a cell cut in two. */
    private static final int HEADING = 10;
    /** So is a further page, or one that is nearly empty and not the last. */
    private static final int PAGE = 3;

    private static final int EMPTY = 5;

    private final List<Double> heights;
    /** How bad it is to begin a page with a row. */
    private final int[] crossed;

    private final SheetPlan.Repeat repeat;

    PageBreaks(List<Double> heights, List<Box> boxes, SheetPlan.Repeat repeat) {
        this.heights = heights;
        this.repeat = repeat;
        this.crossed = new int[heights.size() + 1];
        for (Box box : boxes) {
            for (int row = box.top() + 1; row <= box.bottom(); row++) {
                crossed[row]++;
            }
            if (box.look() == Look.HEADING || box.look() == Look.BAND) {
                crossed[box.bottom() + 1] += HEADING;
            }
        }
    }

    /**
     * {@return the rows that begin a page}, without the first: as few pages as can be without cutting many cells
     *
     * @param room the height of a page in points
     */
    List<Integer> in(double room) {
        int rows = heights.size();
        double[] worst = new double[rows + 1];
        int[] next = new int[rows + 1];
        for (int start = rows - 1; start >= 0; start--) {
            worst[start] = Double.POSITIVE_INFINITY;
            double left = room - (start > repeat.first() ? height(repeat.first(), repeat.count()) : 0);
            double used = 0;
            for (int end = start + 1; end <= rows; end++) {
                used += heights.get(end - 1);
                if (used > left && end > start + 1) {
                    break;
                }
                double bad =
                        end == rows ? 0 : PAGE + crossed[end] + (used < left * LEAST_FILLED ? EMPTY : 0) + worst[end];
                // of pages as good the fuller one
                if (bad <= worst[start]) {
                    worst[start] = bad;
                    next[start] = end;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int start = next[0]; start < rows; start = next[start]) {
            starts.add(start);
        }
        return starts;
    }

    private double height(int first, int count) {
        return heights.subList(first, first + count).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
