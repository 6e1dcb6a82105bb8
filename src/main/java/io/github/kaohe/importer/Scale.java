package io.github.kaohe.importer;

import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Level;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers of a table's points mean.
 *
 * @param role   the column that counts: the weights, where the form has both
 * @param points whether the table has a column of points beside that of weights
 * @param factor 100 where weights are fractions (0.2), else 1
 * @param above  the same for the columns of the sections
 * @param levels the columns that are a level of a scale each
 */
record Scale(Role role, boolean points, BigDecimal factor, BigDecimal above, List<TableColumn> levels) {

    static Scale of(Table table) {
        Role role = table.has(Role.WEIGHT) ? Role.WEIGHT : Role.POINTS;
        List<String> own = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row instanceof Item item) {
                for (Entry entry : item.cells()) {
                    if (entry.of(role)) {
                        own.add(entry.spot().text());
                    } else if (!item(entry.column())) {
                        above.add(entry.spot().text());
                    }
                }
            }
        }
        return new Scale(
                role,
                table.has(Role.WEIGHT) && table.has(Role.POINTS),
                role == Role.WEIGHT ? factor(own) : BigDecimal.ONE,
                factor(above),
                table.columns().stream()
                        .filter(column -> column.role().equals(Optional.of(Role.RATING)))
                        .toList());
    }

    /** {@return whether a column says something about what is scored, not about its section} */
    static boolean item(TableColumn column) {
        return column.level() == Level.ITEM;
    }

    private static BigDecimal factor(List<String> texts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String text : texts) {
            Optional<BigDecimal> number = PointsText.number(text);
            boolean fraction = number.isPresent()
                    && !text.endsWith("%")
                    && !text.endsWith("％")
                    && !text.endsWith("分")
                    && number.get().compareTo(BigDecimal.ONE) <= 0;
            if (!fraction) {
                return BigDecimal.ONE;
            }
            sum = sum.add(number.get());
        }
        return sum.signum() > 0 ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }

    /** {@return the points of what is scored; of several cells their sum} */
    Optional<BigDecimal> points(Part part) {
        Optional<RatingScale> scale = part.rows.isEmpty() ? Optional.empty() : ratings(part);
        // a level a row: the points of the rows are those of the levels
        boolean levels =
                scale.isPresent() && part.rows.size() > 1 && part.cells(role).size() > 1;
        Optional<BigDecimal> own = levels
                ? Optional.empty()
                : sum(part, role).map(number -> number.multiply(factor).stripTrailingZeros());
        own = own.isPresent() || !points || levels ? own : sum(part, Role.POINTS);
        return own.isPresent() || part.rows.isEmpty()
                ? own
                : scale.flatMap(RatingTexts::most).or(() -> stated(part));
    }

    /** {@return the scale that what is scored is rated by; empty: none} */
    Optional<RatingScale> ratings(Part part) {
        return RatingTexts.in(part, levels);
    }

    /** {@return the points that a section has itself: in a column of their own, in its title or in its sum} */
    Optional<BigDecimal> own(Part section) {
        return section.points
                .flatMap(spot -> PointsText.number(spot.text()))
                .map(number -> number.multiply(section.heading.isPresent() ? factor : above)
                        .stripTrailingZeros())
                .or(() -> PointsText.of(section.title == null ? "" : section.title.text())
                        .points())
                .or(() -> section.stated);
    }

    /** The full marks that criteria state: 着装规范(10分)。不规范每次扣2分。 */
    private static Optional<BigDecimal> stated(Part part) {
        String criteria = part.criteria();
        return criteria.isEmpty() || criteria.length() > ReadCriteria.LONGEST
                ? Optional.empty()
                : Criteria.rules(criteria, Context.NONE)
                        .points()
                        .filter(Figure.Number.class::isInstance)
                        .map(figure -> ((Figure.Number) figure).value());
    }

    /** {@return the full marks that it is scored by before its weight} */
    Optional<BigDecimal> outOf(Part part) {
        boolean levels = part.rows.size() > 1 && LevelRows.are(part);
        Optional<BigDecimal> marks = points && !levels ? sum(part, Role.POINTS) : Optional.empty();
        return marks.filter(
                m -> sum(part, role).isPresent() && m.compareTo(points(part).orElse(m)) != 0);
    }

    /** {@return what the parts of a section add up to; empty if one has no points} */
    Optional<BigDecimal> sum(Part section) {
        return sum(section.parts);
    }

    private Optional<BigDecimal> sum(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            PointsText titled = PointsText.of(part.title == null ? "" : part.title.text());
            Optional<BigDecimal> own = part.scored()
                    ? points(part).or(titled::points)
                    : part.pool
                            ? points(part.parts.get(0)).or(() -> own(part))
                            : own(part).or(() -> sum(part));
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(own.get());
        }
        return Optional.of(sum);
    }

    /** {@return what a sum below parts may state: what they count, and what stands in their rows; none if a part has no points} */
    List<BigDecimal> sums(List<Part> parts) {
        List<Part> counted = parts.stream().filter(part -> !beyond(part)).toList();
        List<BigDecimal> sums = new ArrayList<>();
        sum(counted).ifPresent(sums::add);
        List<Part> items = counted.stream()
                .flatMap(part -> part.scored() ? java.util.stream.Stream.of(part) : part.items().stream())
                .toList();
        if (!sums.isEmpty() && counted.stream().noneMatch(part -> part.pool)) {
            sum(items).ifPresent(sums::add);
        }
        return sums;
    }

    /** Without points: what is given or taken beyond the full marks. */
    private boolean beyond(Part part) {
        String title = part.title == null ? "" : part.title.text();
        return TreeAssembler.bonus(title)
                && (part.scored()
                        ? points(part).isEmpty()
                        : part.items().stream().allMatch(item -> points(item).isEmpty()));
    }

    private static Optional<BigDecimal> sum(Part part, Role role) {
        Optional<BigDecimal> sum = Optional.empty();
        for (var spot : part.cells(role)) {
            Optional<BigDecimal> number = PointsText.number(spot.text());
            if (number.isPresent()) {
                sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(number.get()));
            }
        }
        return sum;
    }
}
