package io.github.kaohe.importer;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scales as forms print them: a level a line, {@code 优秀(90~100分)}, or a level a column, or a level a row. */
final class RatingTexts {
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})?)";
    private static final String TO = "(?:\\s*[~～—–-]\\s*" + NUMBER + ")?\\s*";

    /** 优(5分):主动, 优 */
    private static final Pattern NAMED =
            Pattern.compile("^([^(（:：]{1,12}?)\\s*(?:[(（]\\s*" + NUMBER + TO + "分?\\s*[)）])?(?:[:：](.*))?$");

    /** 非常符合5分, 5分:主动 */
    private static final Pattern COUNTED =
            Pattern.compile("^([^(（:：0-9]{0,12}?)\\s*" + NUMBER + TO + "分(?:[:：](.*))?$");

    private RatingTexts() {}

    /**
     * {@return the scale of an item; empty if its cells hold anything else}
     *
     * @param part   the item
     * @param levels the columns of the form that are a level each
     */
    static Optional<RatingScale> in(Part part, List<TableColumn> levels) {
        List<Entry> cells = part.rows.get(0).cells().stream()
                .filter(entry -> entry.of(Role.RATING) && !mark(entry.spot().text()))
                .toList();
        if (part.rows.size() == 1 && cells.size() > 1) {
            return columns(cells);
        }
        if (cells.isEmpty() && levels.size() > 1) {
            return headings(levels);
        }
        Optional<RatingScale> rows = LevelRows.in(part);
        if (rows.isPresent()) {
            return rows;
        }
        String[] lines = part.text(Role.RATING).split("\\R", -1);
        List<Rating> ratings = new ArrayList<>();
        for (String line : lines) {
            level(line.strip()).ifPresent(ratings::add);
        }
        return lines.length > 1 ? scale(ratings, lines.length) : Optional.empty();
    }

    /** {@return whether a person ticked a level} */
    static boolean mark(String text) {
        return text.length() == 1 && "√✓✔○●◎×".contains(text);
    }

    /** What each level takes, or what it gives: 优 over 15. */
    private static Optional<RatingScale> columns(List<Entry> cells) {
        List<Rating> ratings = new ArrayList<>();
        for (Entry entry : cells) {
            String text = entry.spot().text().equals("□") ? "" : entry.spot().text();
            String heading = entry.column().heading();
            Optional<BigDecimal> points = PointsText.number(text);
            Optional<BigDecimal> counted = PointsText.number(heading);
            if (counted.isPresent() && points.isEmpty()) {
                ratings.add(new Rating(heading, Award.points(Figure.of(counted.get())), text.replace("\n", "")));
                continue;
            }
            Optional<Rating> level = level(heading + (text.isEmpty() ? "" : ":" + text.replace("\n", "")));
            boolean gives = points.isPresent()
                    && level.filter(rating -> rating.award() instanceof Award.LabelOnly)
                            .isPresent();
            if (gives) {
                ratings.add(new Rating(heading, Award.points(Figure.of(points.get())), ""));
            } else {
                level.ifPresent(ratings::add);
            }
        }
        return scale(ratings, cells.size());
    }

    /** Levels whose headings say what they give. */
    private static Optional<RatingScale> headings(List<TableColumn> levels) {
        List<Rating> ratings = new ArrayList<>();
        for (TableColumn column : levels) {
            Optional<BigDecimal> plain = PointsText.number(column.heading());
            Optional<Rating> level = plain.isPresent()
                    ? Optional.of(new Rating(column.heading(), Award.points(Figure.of(plain.get())), ""))
                    : level(column.heading());
            level.filter(rating -> !(rating.award() instanceof Award.LabelOnly)).ifPresent(ratings::add);
        }
        return scale(ratings, levels.size());
    }

    private static Optional<RatingScale> scale(List<Rating> ratings, int lines) {
        long labels = ratings.stream().map(Rating::label).distinct().count();
        return ratings.size() == lines && labels == lines
                ? Optional.of(new RatingScale("", ratings))
                : Optional.empty();
    }

    private static Optional<Rating> level(String text) {
        Matcher counted = COUNTED.matcher(text);
        Matcher matcher = counted.matches() ? counted : NAMED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Award award = new Award.LabelOnly();
        if (matcher.group(2) != null) {
            Figure points = Figure.of(new BigDecimal(matcher.group(2)));
            award = matcher.group(3) == null
                    ? Award.points(points)
                    : new Award.Choice(points, Figure.of(new BigDecimal(matcher.group(3))));
        }
        String label = matcher.group(1).strip();
        String description = matcher.group(4) == null ? "" : matcher.group(4).strip();
        return Optional.of(new Rating(label.isEmpty() ? matcher.group(2) + "分" : label, award, description));
    }

    /** {@return the most that a level gives; empty if none gives anything} */
    static Optional<BigDecimal> most(RatingScale scale) {
        return scale.ratings().stream()
                .map(rating -> rating.award() instanceof Award.Points p
                        ? p.points()
                        : rating.award() instanceof Award.Choice c ? c.max() : Figure.ZERO)
                .map(figure -> figure instanceof Figure.Number number ? number.value() : BigDecimal.ZERO)
                .max(BigDecimal::compareTo)
                .filter(number -> number.signum() > 0);
    }
}
