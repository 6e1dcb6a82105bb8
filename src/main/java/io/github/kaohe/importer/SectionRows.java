package io.github.kaohe.importer;

import io.github.kaohe.model.Column.Role;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows that look like items and are sections: {@code 一 | 党的建设 | 25} above {@code 1 | 组织建设 | 10} and others, which add up to
 * the same points.
 */
final class SectionRows {
    private static final Pattern CHINESE = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[)）]?(?:[、.．].*)?");

    private SectionRows() {}

    /** {@return the rows of a table that begin a section each; none unless all that could do} */
    static Set<Item> in(Table table) {
        if (table.has(Role.SECTION)) {
            return Set.of();
        }
        Set<Item> found = new HashSet<>();
        Item section = null;
        List<Item> below = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean begins = row instanceof Item item && begins(item);
            if (row instanceof Item item && !begins) {
                below.add(item);
                continue;
            }
            if (section != null && !adds(section, below)) {
                return Set.of();
            }
            section = begins ? (Item) row : null;
            if (section != null) {
                found.add(section);
            }
            below.clear();
        }
        return section == null || adds(section, below) ? found : Set.of();
    }

    private static boolean begins(Item item) {
        Optional<Spot> number = item.cell(Role.NUMBER).or(() -> item.cell(Role.INDICATOR));
        return item.cell(Role.CRITERIA).isEmpty()
                && item.cell(Role.INDICATOR).isPresent()
                && number.filter(spot -> CHINESE.matcher(spot.text()).matches()).isPresent();
    }

    /** Whether the points of a section are those of the items below it. */
    private static boolean adds(Item section, List<Item> below) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item item : below) {
            Optional<BigDecimal> points = points(item);
            if (points.isEmpty()) {
                return false;
            }
            sum = sum.add(points.get());
        }
        BigDecimal all = sum;
        return !below.isEmpty()
                && points(section).map(own -> own.compareTo(all) == 0).orElse(true);
    }

    private static Optional<BigDecimal> points(Item item) {
        return item.cell(Role.WEIGHT).or(() -> item.cell(Role.POINTS)).flatMap(spot -> PointsText.number(spot.text()));
    }
}
