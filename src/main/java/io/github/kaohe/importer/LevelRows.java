package io.github.kaohe.importer;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scales that forms print a level a row: {@code 18-20分 | 执行能力强}, or {@code Ⅰ-效率高 | 15} beside one weight for all rows. */
final class LevelRows {
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)(?:\\s*[~～—–-]\\s*(\\d{1,4}(?:\\.\\d{1,4})?))?\\s*分?");
    private static final Pattern NAMED = Pattern.compile("(.{1,4}?)\\s*[—–:：、-]+\\s*(.+)", Pattern.DOTALL);

    /** In characters; what is longer is no label. */
    private static final int LONGEST = 12;

    private LevelRows() {}

    /** {@return whether each row of an item is a level} */
    static boolean are(Part part) {
        return in(part).isPresent();
    }

    /** {@return the scale in the rows of an item; empty if they hold anything else} */
    static Optional<RatingScale> in(Part part) {
        if (part.rows.size() < 2) {
            return Optional.empty();
        }
        List<Rating> ratings = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (Item row : part.rows) {
            Optional<Rating> level = level(part, row).filter(rating -> labels.add(rating.label()));
            if (level.isEmpty()) {
                return Optional.empty();
            }
            ratings.add(level.get());
        }
        return Optional.of(new RatingScale("", ratings));
    }

    private static Optional<Rating> level(Part part, Item row) {
        List<Spot> texts = row.cells().stream()
                .filter(entry -> entry.of(Role.RATING) || entry.of(Role.CRITERIA))
                .map(Entry::spot)
                .filter(spot -> spot.says() && spot.row() == spot.bottom())
                .toList();
        if (texts.size() == 2) {
            return award(texts.get(0).text())
                    .map(award -> new Rating(texts.get(0).text(), award, line(texts.get(1))));
        }
        // one weight for all rows, and points for each
        Optional<Spot> points = row.cell(Role.POINTS);
        boolean own =
                part.cells(Role.WEIGHT).size() == 1 && part.cells(Role.POINTS).size() == part.rows.size();
        return own && texts.size() == 1 && points.isPresent()
                ? award(points.get().text()).flatMap(award -> named(line(texts.get(0)), award))
                : Optional.empty();
    }

    private static Optional<Rating> named(String text, Award award) {
        Matcher matcher = NAMED.matcher(text);
        if (matcher.matches()) {
            return Optional.of(new Rating(matcher.group(1), award, matcher.group(2)));
        }
        return text.length() <= LONGEST ? Optional.of(new Rating(text, award, "")) : Optional.empty();
    }

    private static Optional<Award> award(String text) {
        Matcher matcher = RANGE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Figure from = Figure.of(new BigDecimal(matcher.group(1)));
        return Optional.of(
                matcher.group(2) == null
                        ? Award.points(from)
                        : new Award.Choice(from, Figure.of(new BigDecimal(matcher.group(2)))));
    }

    private static String line(Spot spot) {
        return spot.text().replace("\r", "").replace("\n", "");
    }
}
