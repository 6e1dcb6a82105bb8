package io.github.kaohe.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A sheet, worked out down to cells, widths and heights, before any workbook exists.
 *
 * @param name    name of the sheet
 * @param sight   whether people see it
 * @param widths  widths of the columns in units
 * @param heights heights of the rows in points
 * @param boxes   the cells, from the top; no two overlap
 * @param rowKeys keys by row that travel with a row when it is sorted
 * @param frozen  rows that stay when scrolling
 * @param repeat  how many rows are repeated on every page, and the first of them
 * @param page    how it is printed
 */
record SheetPlan(
        String name,
        Sight sight,
        List<Double> widths,
        List<Double> heights,
        List<Box> boxes,
        Map<Integer, String> rowKeys,
        int frozen,
        Repeat repeat,
        Page page) {
    private static final int FINGERPRINT_BYTES = 8;

    /** Whether people see a sheet. */
    enum Sight {
        ALWAYS,
        /** Once they ask for hidden sheets. */
        ON_DEMAND,
        NEVER
    }

    /**
     * Rows repeated on every page.
     *
     * @param first the first
     * @param count how many, 0 for none
     */
    record Repeat(int first, int count) {}

    /**
     * A4 paper, one page wide.
     *
     * @param landscape whether the long side is horizontal
     * @param starts    the rows that begin a further page; none: it is made to fit one page
     */
    record Page(boolean landscape, List<Integer> starts) {
        static final Page SINGLE = new Page(false, List.of());
        static final double MARGIN_INCHES = 0.5;
        static final double TOP_INCHES = 0.6;
        /** How far a form is made smaller, at most, to stand on one page. */
        private static final double SMALLEST = 0.72;
        /** Printers and fonts differ a little. */
        private static final double SPARE = 1.02;

        private static final double SHORT = 595;
        private static final double LONG = 842;

        Page {
            starts = List.copyOf(starts);
        }

        /** {@return points between the margins} */
        static double width(boolean landscape) {
            return (landscape ? LONG : SHORT) - 2 * 72 * MARGIN_INCHES;
        }

        static double height(boolean landscape) {
            return (landscape ? SHORT : LONG) - 2 * 72 * TOP_INCHES;
        }

        /** {@return the page for content of a size in points: one if it stays readable, else cut between its rows} */
        static Page of(double width, double height, PageBreaks breaks, boolean landscape) {
            double scale = Math.min(1, width(landscape) / width);
            double room = height(landscape) / SPARE;
            boolean one = height * scale * SMALLEST <= room;
            return new Page(landscape, one ? List.of() : breaks.in(room / scale));
        }

        int pages() {
            return starts.size() + 1;
        }
    }

    SheetPlan {
        widths = List.copyOf(widths);
        heights = List.copyOf(heights);
        boxes = List.copyOf(boxes);
        rowKeys = Map.copyOf(rowKeys);
    }

    /** {@return what tells sheets apart that are laid out differently} */
    static String fingerprint(List<SheetPlan> plans) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SheetPlan plan : plans) {
                for (Box box : plan.boxes()) {
                    String cell = box.top() + " " + box.left() + " " + box.text() + " " + box.formula() + "\n";
                    digest.update(cell.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the sheet with other cells in the same places} */
    SheetPlan with(List<Box> others) {
        return new SheetPlan(name, sight, widths, heights, others, rowKeys, frozen, repeat, page);
    }

    /** {@return the column in which the row keys stand} */
    int keyColumn() {
        return widths.size();
    }
}
