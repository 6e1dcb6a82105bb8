package io.github.kaohe.recognition;

import io.github.kaohe.recognition.Headings.Kind;
import io.github.kaohe.recognition.SheetPicture.Level;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings of a table, in one row or in two. */
final class TableHead {
    private static final Set<Kind> NAMING = EnumSet.of(Kind.LABEL, Kind.CONTENT, Kind.CRITERIA);

    private static final Set<Kind> TELLING =
            EnumSet.of(Kind.LABEL, Kind.CONTENT, Kind.CRITERIA, Kind.POINTS, Kind.WEIGHT, Kind.SCORE, Kind.TARGET);

    /** What people write beside a label on a form with a person's name: no headings. */
    private static final Set<String> FIELDS = Set.of("部门", "岗位", "职位", "职务", "考核周期", "考核人", "考核部门");

    /** 优秀(10分) 良好(8分): a heading that explains the scale. */
    private static final Pattern POINTS = Pattern.compile("[(（]\\d+(?:[-~～－—]\\d+)?分?[)）]");

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+[%％分]?");
    private static final int LONGEST = 24;
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
        return at(grid, row, grid.says(row), grid.says(row + 1));
    }

    /**
     * Headings that end before a blank column, beyond which something else stands: a second table, or what the form's grades are.
     *
     * @return the blank column; empty: nothing stands side by side
     */
    static OptionalInt gap(Grid grid, int row) {
        List<Spot> all = grid.says(row);
        for (int i = 1; i < all.size(); i++) {
            for (int column = all.get(i - 1).right() + 1; column < all.get(i).column(); column++) {
                int at = column;
                List<Spot> left = all.subList(0, i);
                List<Spot> right = all.subList(i, all.size());
                if (grid.blankFrom(column) <= row
                        && at(grid, row, left, before(grid.says(row + 1), at)) != null
                        && (right.stream().noneMatch(TableHead::goesOn)
                                || at(grid, row, right, grid.says(row + 1)) != null)) {
                    return OptionalInt.of(column);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a heading belongs to the form that stands in front of it. */
    private static boolean goesOn(Spot spot) {
        return Headings.kind(spot.text())
                .filter(kind ->
                        kind != Kind.RATING && kind != Kind.GRADE && kind != Kind.NUMBER && !NAMING.contains(kind))
                .isPresent();
    }

    private static @Nullable TableHead at(Grid grid, int row, List<Spot> upper, List<Spot> lower) {
        if (upper.isEmpty()) {
            return null;
        }
        int bottom = upper.stream().mapToInt(Spot::bottom).max().orElse(row);
        boolean grouped = upper.size() > 1
                && upper.stream().noneMatch(TableHead::field)
                && upper.stream().anyMatch(spot -> spot.width() > 1 && spot.bottom() == row)
                && lower.stream().anyMatch(spot -> Headings.kind(spot.text()).isPresent());
        boolean two = bottom == row + 1 || (grouped && lower.size() > 1 && headings(lower) * 2 >= lower.size());
        if (bottom > row + 2) {
            return null;
        }
        TableHead head = new TableHead(two ? Math.max(bottom, row + 1) : bottom);
        for (Spot spot : upper) {
            int parts = spot.width() > 1 && !two ? split(grid, spot, head.bottom + 1) : -1;
            if (parts > 0 && Headings.kind(spot.text()).orElse(Kind.LABEL) == Kind.LABEL) {
                head.add(spot, "", spot.column());
                head.add(spot, "", parts);
                continue;
            }
            List<Spot> under = two && spot.bottom() == row ? under(lower, spot) : List.of();
            if (under.isEmpty()) {
                head.add(spot, "");
            } else {
                head.spots.add(spot);
                under.forEach(below -> head.add(below, line(spot.text())));
            }
        }
        head.scale();
        if (!head.tells()) {
            return null;
        }
        head.named();
        return head;
    }

    private static List<Spot> before(List<Spot> spots, int end) {
        return spots.stream().filter(spot -> spot.column() < end).toList();
    }

    private static boolean field(Spot spot) {
        return !FieldTexts.in(spot).isEmpty()
                || FIELDS.contains(Headings.plain(spot.text()))
                || (Headings.kind(spot.text()).equals(Optional.of(Kind.EMPLOYEE)) && spot.bottom() == spot.row());
    }

    private static long headings(List<Spot> spots) {
        return spots.stream()
                .filter(spot -> Headings.kind(spot.text()).isPresent())
                .count();
    }

    private static List<Spot> under(List<Spot> lower, Spot upper) {
        return lower.stream()
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
        kind = kind.isEmpty() && legend(spot.text()) ? Optional.of(Kind.CRITERIA) : kind;
        put(columns.size(), spot, group, at, kind);
        spots.add(spot);
    }

    private void put(int i, Spot spot, String group, int at, Optional<Kind> kind) {
        TableColumn column = new TableColumn(
                kind.flatMap(SheetReader::role), line(spot.text()), group, at, spot, kind.isPresent(), Level.ITEM);
        if (i < columns.size()) {
            columns.set(i, column);
            kinds.set(i, kind);
        } else {
            columns.add(column);
            kinds.add(kind);
        }
    }

    private void tell(int i, Kind kind) {
        TableColumn column = columns.get(i);
        put(i, column.spot(), column.group(), column.at(), Optional.of(kind));
    }

    /** Several levels that explain what they give. */
    private static boolean legend(String text) {
        return text.length() <= 100 && POINTS.matcher(text).results().count() > 1;
    }

    /** 5分 | 4分 | 3分 and 非常符合(5分) | 比较符合(4分) are levels, and so are at least three numbers in a row: 5 | 4 | 3. */
    private void scale() {
        List<Integer> levels = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (kinds.get(i).isEmpty() || kinds.get(i).equals(Optional.of(Kind.RATING))) {
                if (columns.get(i).heading().matches(".{0,8}?[(（]?\\d{1,3}分[)）]?")) {
                    levels.add(i);
                } else if (columns.get(i).heading().matches("\\d{1,2}")) {
                    numbers.add(i);
                }
            }
        }
        if (levels.size() > 1) {
            levels.forEach(i -> tell(i, Kind.RATING));
        }
        if (numbers.size() > 2 && numbers.size() + known() == columns.size()) {
            numbers.forEach(i -> tell(i, Kind.RATING));
        }
    }

    private long known() {
        return kinds.stream().filter(Optional::isPresent).count();
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
        boolean named = known.stream().anyMatch(NAMING::contains);
        boolean headings = columns.size() <= MOST_COLUMNS;
        for (int i = 0; i < columns.size(); i++) {
            headings &= heading(columns.get(i).heading(), kinds.get(i));
        }
        boolean several = columns.size() >= 2 && (telling >= 2 || known.size() >= 3);
        boolean people = known.contains(Kind.EMPLOYEE) && known.contains(Kind.NUMBER) && columns.size() > 2;
        return headings && (people || (named && several && known() * 2 >= columns.size()));
    }

    /** No sentence and no number. */
    private static boolean heading(String text, Optional<Kind> kind) {
        boolean scale = kind.equals(Optional.of(Kind.RATING)) || legend(text);
        boolean short_ = text.length() <= LONGEST && text.chars().noneMatch(c -> "，,。；;".indexOf(c) >= 0);
        return scale || (short_ && !NUMBER.matcher(text).matches());
    }

    /** Without a column of names, the first unknown one in front of what it is counted by has them. */
    private void named() {
        boolean labelled = kinds.stream()
                .anyMatch(kind -> kind.filter(k -> k == Kind.LABEL || k == Kind.CONTENT || k == Kind.EMPLOYEE)
                        .isPresent());
        for (int i = 0; i < columns.size() && !labelled; i++) {
            Optional<Kind> kind = kinds.get(i);
            if (kind.isEmpty()) {
                for (int j = i;
                        j < columns.size()
                                && columns.get(j).spot().equals(columns.get(i).spot());
                        j++) {
                    tell(j, Kind.LABEL);
                }
                labelled = true;
            } else if (!kind.equals(Optional.of(Kind.NUMBER))) {
                return;
            }
        }
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

    /** Whether a column says how something is scored. */
    boolean criteria(TableColumn column) {
        return kind(column).equals(Optional.of(Kind.CRITERIA));
    }

    /** Whether a column holds running numbers. */
    boolean numbers(TableColumn column) {
        return kind(column).equals(Optional.of(Kind.NUMBER));
    }

    /** Whether a column says what is appraised. */
    boolean labels(TableColumn column) {
        Kind kind = kind(column).orElse(Kind.REMARK);
        return kind == Kind.LABEL || kind == Kind.CONTENT || kind == Kind.CRITERIA || kind == Kind.EMPLOYEE;
    }
}
