package io.github.kaohe.importer;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.recognition.SheetPicture.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scales as forms print them: a level a line, {@code 优秀(90~100分)}, or a level a column. */
final class RatingTexts {
    private static final Pattern LEVEL = Pattern.compile(
            "^([^(（:：]{1,12}?)\\s*(?:[(（]\\s*(\\d{1,4}(?:\\.\\d{1,4})?)(?:\\s*[~～—–-]\\s*(\\d{1,4}(?:\\.\\d{1,4})?))?\\s*分?\\s*[)）])?(?:[:：](.*))?$");

    private RatingTexts() {}

    /** {@return the scale in the cells of levels of an item; empty if they hold anything else} */
    static Optional<RatingScale> in(Part part) {
        List<Entry> cells = part.rows.get(0).cells().stream()
                .filter(entry -> entry.column().role().equals(Optional.of(Role.RATING)))
                .toList();
        List<Rating> ratings = new ArrayList<>();
        if (part.rows.size() == 1 && cells.size() > 1) {
            for (Entry entry : cells) {
                String description =
                        entry.spot().text().equals("□") ? "" : entry.spot().text();
                level(entry.column().heading() + (description.isEmpty() ? "" : ":" + description.replace("\n", "")))
                        .ifPresent(ratings::add);
            }
            return scale(ratings, cells.size());
        }
        String[] lines = part.text(Role.RATING).split("\\R", -1);
        for (String line : lines) {
            level(line.strip()).ifPresent(ratings::add);
        }
        return lines.length > 1 ? scale(ratings, lines.length) : Optional.empty();
    }

    private static Optional<RatingScale> scale(List<Rating> ratings, int lines) {
        long labels = ratings.stream().map(Rating::label).distinct().count();
        return ratings.size() == lines && labels == lines
                ? Optional.of(new RatingScale("", ratings))
                : Optional.empty();
    }

    private static Optional<Rating> level(String text) {
        Matcher matcher = LEVEL.matcher(text);
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
        String description = matcher.group(4) == null ? "" : matcher.group(4).strip();
        return Optional.of(new Rating(matcher.group(1).strip(), award, description));
    }
}
