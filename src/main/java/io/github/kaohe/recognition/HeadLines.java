package io.github.kaohe.recognition;

import io.github.kaohe.recognition.SheetPicture.Field;
import java.util.List;
import java.util.Optional;

/** What stands above the first table: the title among other lines, and fields. */
final class HeadLines {
    private static final String[] TITLES = {"考核", "考评", "评价", "评估", "评分", "评定", "测评", "绩效", "KPI", "OKR"};
    private static final String[] FORMS = {"表", "单", "卷", "细则", "办法", "方案"};

    /** In characters. */
    private static final int LONGEST_TITLE = 60;

    /** In columns; what reaches over more is a caption. */
    private static final int WIDEST_LABEL = 4;

    private final Grid grid;

    HeadLines(Grid grid) {
        this.grid = grid;
    }

    /** {@return the title: the line that speaks of an appraisal, else the first that stands alone} */
    Optional<Spot> title(int end) {
        Optional<Spot> alone = Optional.empty();
        for (int row = 0; row < end; row++) {
            List<Spot> says = grid.says(row);
            for (Spot spot : says) {
                boolean only = says.size() == 1 && FieldTexts.in(spot).isEmpty();
                if (names(spot) && (only || (spot.width() > 2 && spot.equals(says.get(0))) || ends(spot))) {
                    return Optional.of(spot);
                }
                alone = alone.isEmpty() && only ? Optional.of(spot) : alone;
            }
        }
        return alone;
    }

    private static boolean names(Spot spot) {
        String text = spot.text().toUpperCase(java.util.Locale.ROOT);
        if (text.length() > LONGEST_TITLE
                || text.indexOf('。') >= 0
                || !FieldTexts.in(spot).isEmpty()) {
            return false;
        }
        for (String word : TITLES) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Spot spot) {
        for (String word : FORMS) {
            if (spot.text().endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a text without a colon is the label of a field: short, with room to write beside it} */
    boolean labels(Spot spot) {
        Spot beside = grid.at(spot.row(), spot.right() + 1);
        boolean room = beside == null || !beside.says() || FieldTexts.in(beside).isEmpty();
        return room
                && spot.width() <= WIDEST_LABEL
                && spot.text().length() <= 8
                && spot.text().chars().noneMatch(c -> Character.isDigit(c) || c == '。');
    }

    /** {@return whether a short text stands in front of merged cells to write in: 评语 | ____ */
    boolean asks(Spot spot) {
        Spot beside = grid.at(spot.row(), spot.right() + 1);
        return beside != null
                && !beside.says()
                && !beside.formula()
                && beside.row() == spot.row()
                && spot.text().length() <= 12
                && spot.text().chars().noneMatch(c -> Character.isDigit(c) || c == '。' || c == '，');
    }

    /** {@return the cell beside a label, if it holds the value of the field} */
    Optional<Spot> value(Field field) {
        Spot beside = grid.at(field.spot().row(), field.spot().right() + 1);
        return Optional.ofNullable(beside)
                .filter(spot -> field.value().isEmpty() && spot.says())
                .filter(spot -> FieldTexts.in(spot).isEmpty());
    }
}
