package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.List;

/** Cuts a tall sheet into pages between its rows: where a section ends, if one does, and never through a merged cell. */
final class PageBreaks {
    /** A page that ends before this share of it is filled wastes paper. */
    private static final double LEAST_FILLED = 0.45;

    /** A heading at the foot of a page is worse than a cell cut in two. */
    private static final int HEADING = 10;

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
     * {@return the rows that begin a page}, without the first
     *
     * @param room the height of a page in points
     */
    List<Integer> in(double room) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        while (start < heights.size()) {
            int next = next(start, room - (start > repeat.first() ? height(repeat.first(), repeat.count()) : 0));
            if (next < heights.size()) {
                starts.add(next);
            }
            start = next;
        }
        return starts;
    }

    /** The last row a page can end before; of those on its lower part, one that cuts the fewest cells. */
    private int next(int start, double room) {
        int best = start + 1;
        double used = 0;
        for (int row = start; row < heights.size(); row++) {
            used += heights.get(row);
            if (used > room) {
                return best;
            }
            int end = row + 1;
            boolean filled = used >= room * LEAST_FILLED;
            if (end == heights.size() || !filled || crossed[end] <= crossed[best]) {
                best = end;
            }
        }
        return best;
    }

    private double height(int first, int count) {
        return heights.subList(first, first + count).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
