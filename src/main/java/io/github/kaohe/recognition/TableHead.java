package io.github.kaohe.recognition;

import io.github.kaohe.recognition.Headings.Kind;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings of a table, in one row or in two. */
final class TableHead {
    private static final Set<Kind> TELLING =
            EnumSet.of(Kind.LABEL, Kind.CONTENT, Kind.CRITERIA, Kind.POINTS, Kind.WEIGHT, Kind.SCORE, Kind.TARGET);

    private static final int MOST_COLUMNS = 60;

    private final List<TableColumn> columns = new ArrayList<>();
    private final List<Optional<Kind>> kinds = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final int bottom;

    private TableHead(int bottom) {
        this.bottom = bottom;
    }

    /** {@return the headings that begin in a row; null if none do} */
    static @Nullable TableHead at(Grid grid, int row) {
        List<Spot> upper = grid.says(row);
        if (upper.isEmpty()) {
            return null;
        }
        int bottom = upper.stream().mapToInt(Spot::bottom).max().orElse(row);
        List<Spot> lower = grid.says(row + 1);
        boolean grouped = upper.size() > 1
                && upper.stream().anyMatch(spot -> spot.width() > 1 && spot.bottom() == row)
                && lower.stream().anyMatch(spot -> Headings.kind(spot.text()).isPresent());
        boolean two = bottom == row + 1 || (grouped && lower.size() > 1 && headings(lower) * 2 >= lower.size());
        if (bottom > row + 2) {
            return null;
        }
        TableHead head = new TableHead(two ? Math.max(bottom, row + 1) : bottom);
        for (Spot spot : upper) {
            int parts = spot.width() > 1 && !two ? split(grid, spot, head.bottom + 1) : -1;
            if (parts > 0 && Headings.kind(spot.text()).equals(Optional.of(Kind.LABEL))) {
                head.add(spot, "", spot.column());
                head.add(spot, "", parts);
                continue;
            }
            List<Spot> under = two && spot.bottom() == row ? head.under(grid, spot, row + 1) : List.of();
            if (under.isEmpty()) {
                head.add(spot, "");
            } else {
                head.spots.add(spot);
                under.forEach(below -> head.add(below, line(spot.text())));
            }
        }
        return head.tells() ? head : null;
    }

    private static long headings(List<Spot> spots) {
        return spots.stream()
                .filter(spot -> Headings.kind(spot.text()).isPresent())
                .count();
    }

    private List<Spot> under(Grid grid, Spot upper, int row) {
        return grid.says(row).stream()
                .filter(spot -> spot.column() >= upper.column() && spot.right() <= upper.right())
                .toList();
    }

    /** 考核项目 over two columns, of which the left one groups the right one: {@return where the right one begins; -1: nowhere} */
    private static int split(Grid grid, Spot heading, int from) {
        for (int row = from; row < from + 40 && row <= grid.lastRow(); row++) {
            Spot left = grid.at(row, heading.column());
            if (left == null) {
                continue;
            }
            boolean groups = left.says()
                    && left.column() == heading.column()
                    && left.right() < heading.right()
                    && left.bottom() > left.row();
            Spot right = groups ? grid.at(row, left.right() + 1) : null;
            if (right != null && right.says() && right.right() <= heading.right()) {
                return right.column();
            }
        }
        return -1;
    }

    private void add(Spot spot, String group) {
        add(spot, group, spot.column());
    }

    private void add(Spot spot, String group, int at) {
        Optional<Kind> kind = Headings.kind(spot.text());
        kind = kind.isEmpty() && !group.isEmpty() ? Headings.kind(group).filter(k -> k == Kind.SCORE) : kind;
        columns.add(new TableColumn(kind.flatMap(SheetReader::role), line(spot.text()), group, at, spot));
        kinds.add(kind);
        spots.add(spot);
    }

    /** A heading on several lines is one text. */
    private static String line(String text) {
        return text.replace("\r", "").replace("\n", "");
    }

    /** Headings of a form: mostly known ones, among them a label or criteria and something that is counted. */
    private boolean tells() {
        Set<Kind> known = EnumSet.noneOf(Kind.class);
        kinds.forEach(kind -> kind.ifPresent(known::add));
        long telling = known.stream().filter(TELLING::contains).count();
        boolean named = known.contains(Kind.LABEL) || known.contains(Kind.CONTENT) || known.contains(Kind.CRITERIA);
        long count = kinds.stream().filter(Optional::isPresent).count();
        boolean headings =
                columns.size() <= MOST_COLUMNS && columns.stream().allMatch(column -> heading(column.heading()));
        boolean several = columns.size() >= 2 && (telling >= 2 || known.size() >= 3);
        boolean people = known.contains(Kind.EMPLOYEE) && known.contains(Kind.NUMBER) && columns.size() > 2;
        return headings && (people || (named && several && count * 2 >= columns.size()));
    }

    /** No sentence and no number. */
    private static boolean heading(String text) {
        return text.length() <= 24
                && text.chars().noneMatch(c -> "，,。；;".indexOf(c) >= 0)
                && !text.matches("[0-9.]+[%％分]?");
    }

    int bottom() {
        return bottom;
    }

    List<Spot> spots() {
        return spots;
    }

    List<TableColumn> columns() {
        return columns;
    }

    Optional<Kind> kind(TableColumn column) {
        return kinds.get(columns.indexOf(column));
    }

    /** {@return the last column of the sheet that belongs to a column: up to the next heading} */
    int right(TableColumn column) {
        int i = columns.indexOf(column);
        boolean split = i + 1 < columns.size() && columns.get(i + 1).spot().equals(column.spot());
        return split
                ? columns.get(i + 1).at() - 1
                : i + 1 < columns.size()
                        ? Math.max(column.spot().right(), columns.get(i + 1).at() - 1)
                        : column.spot().right();
    }

    int width() {
        return right(columns.get(columns.size() - 1)) - columns.get(0).at() + 1;
    }

    /** Whether a column holds points or weights. */
    boolean points(TableColumn column) {
        Kind kind = kind(column).orElse(Kind.REMARK);
        return kind == Kind.POINTS || kind == Kind.WEIGHT;
    }

    /** Whether a column says what is appraised. */
    boolean labels(TableColumn column) {
        Kind kind = kind(column).orElse(Kind.REMARK);
        return kind == Kind.LABEL || kind == Kind.CONTENT || kind == Kind.CRITERIA || kind == Kind.EMPLOYEE;
    }
}
