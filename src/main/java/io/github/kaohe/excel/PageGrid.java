package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The columns of a sheet that all its tables share. A boundary of a later table moves to one that stands nearby; where
 * there is none the sheet gets a further column and other tables merge over it.
 */
final class PageGrid {
    private static final double NEAR = 2.5;
    private static final double ROOM = 2;
    /** From this width on a column may be divided; a narrower one is filled in, or looks torn. */
    private static final double WIDE = 14;

    private final List<Double> edges = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();

    /**
     * Lays tables over each other.
     *
     * @param tables the widths of each table's columns; all tables are made as wide as the widest
     * @param wishes where fields would like to begin; granted within wide columns only
     */
    PageGrid(List<double[]> tables, List<Double> wishes) {
        double total = tables.stream().mapToDouble(PageGrid::sum).max().orElse(0);
        NavigableSet<Double> all = new TreeSet<>(List.of(0d, total));
        List<double[]> placed = new ArrayList<>();
        for (double[] widths : tables) {
            placed.add(place(widths, total, all));
        }
        NavigableSet<Double> ofTables = new TreeSet<>(all);
        wishes.forEach(wish -> grant(wish, ofTables, all));
        edges.addAll(all);
        for (double[] table : placed) {
            int[] columns = new int[table.length];
            for (int i = 0; i < table.length; i++) {
                columns[i] = edges.indexOf(table[i]);
            }
            starts.add(columns);
        }
    }

    private static double[] place(double[] widths, double total, NavigableSet<Double> all) {
        double[] edges = new double[widths.length + 1];
        double scale = total / sum(widths);
        double at = 0;
        for (int i = 1; i < widths.length; i++) {
            at += widths[i - 1] * scale;
            Double below = all.floor(at);
            Double above = all.ceiling(at);
            double nearest = above == null || (below != null && at - below < above - at) ? below : above;
            boolean near = Math.abs(nearest - at) <= NEAR && nearest > edges[i - 1] && nearest < total;
            edges[i] = near ? nearest : at;
        }
        edges[widths.length] = total;
        for (double edge : edges) {
            all.add(edge);
        }
        return edges;
    }

    private static void grant(double wish, NavigableSet<Double> ofTables, NavigableSet<Double> all) {
        if (room(wish, ofTables) >= WIDE && wish - all.floor(wish) > ROOM && all.ceiling(wish) - wish > ROOM) {
            all.add(wish);
        }
    }

    private static double room(double wish, NavigableSet<Double> edges) {
        Double below = edges.floor(wish);
        Double above = edges.ceiling(wish);
        return below == null || above == null ? 0 : above - below;
    }

    /** {@return the widths of the sheet's columns} */
    double[] widths() {
        double[] widths = new double[edges.size() - 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.round((edges.get(i + 1) - edges.get(i)) * 8) / 8d;
        }
        return widths;
    }

    /** {@return the sheet's column in which a table's column begins} */
    int left(int table, int column) {
        return starts.get(table)[column];
    }

    /** {@return the sheet's column in which a table's column ends} */
    int right(int table, int column) {
        return starts.get(table)[column + 1] - 1;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
