package io.github.kaohe.importer;

import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.Table;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the numbers of a table's points mean.
 *
 * @param role   the column that counts: the weights, where the form has both
 * @param points whether the table has a column of points beside that of weights
 * @param factor 100 where weights are fractions (0.2), else 1
 */
record Scale(Role role, boolean points, BigDecimal factor) {

    static Scale of(Table table) {
        Role role = table.has(Role.WEIGHT) ? Role.WEIGHT : Role.POINTS;
        boolean fractions = table.has(Role.WEIGHT);
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : table.rows()) {
            if (row instanceof Item item && item.cell(role).isPresent()) {
                String text = item.cell(role).get().text();
                Optional<BigDecimal> number = PointsText.number(text);
                fractions &= number.isPresent()
                        && !text.endsWith("%")
                        && !text.endsWith("％")
                        && !text.endsWith("分")
                        && number.get().compareTo(BigDecimal.ONE) <= 0;
                sum = sum.add(number.orElse(BigDecimal.ZERO));
            }
        }
        return new Scale(
                role,
                table.has(Role.WEIGHT) && table.has(Role.POINTS),
                fractions && sum.signum() > 0 ? BigDecimal.valueOf(100) : BigDecimal.ONE);
    }

    /** {@return the points of what is scored; of several cells their sum} */
    Optional<BigDecimal> points(Part part) {
        Optional<BigDecimal> own =
                sum(part, role).map(number -> number.multiply(factor).stripTrailingZeros());
        own = own.isPresent() || !points ? own : sum(part, Role.POINTS);
        return own.isPresent() || part.rows.isEmpty()
                ? own
                : RatingTexts.in(part).flatMap(Scale::most).or(() -> stated(part));
    }

    /** The full marks that criteria state: 着装规范(10分)。不规范每次扣2分。 */
    private static Optional<BigDecimal> stated(Part part) {
        String criteria = part.text(Role.CRITERIA);
        return criteria.isEmpty() || criteria.length() > ReadCriteria.LONGEST
                ? Optional.empty()
                : Criteria.rules(criteria, Context.NONE)
                        .points()
                        .filter(Figure.Number.class::isInstance)
                        .map(figure -> ((Figure.Number) figure).value());
    }

    /** The most that a level gives. */
    static Optional<BigDecimal> most(RatingScale scale) {
        return scale.ratings().stream()
                .map(rating -> rating.award() instanceof Award.Points p
                        ? p.points()
                        : rating.award() instanceof Award.Choice c ? c.max() : Figure.ZERO)
                .map(figure -> figure instanceof Figure.Number number ? number.value() : BigDecimal.ZERO)
                .max(BigDecimal::compareTo)
                .filter(number -> number.signum() > 0);
    }

    /** {@return the full marks that it is scored by before its weight} */
    Optional<BigDecimal> outOf(Part part) {
        Optional<BigDecimal> marks = points ? sum(part, Role.POINTS) : Optional.empty();
        return marks.filter(
                m -> sum(part, role).isPresent() && m.compareTo(points(part).orElse(m)) != 0);
    }

    /** {@return what the parts of a section add up to; empty if one has no points} */
    Optional<BigDecimal> sum(Part section) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : section.parts) {
            if (part.isEmpty()) {
                continue;
            }
            PointsText titled = PointsText.of(part.title == null ? "" : part.title.text());
            Optional<BigDecimal> own = part.scored()
                    ? points(part).or(titled::points)
                    : part.pool
                            ? points(part.parts.get(0)).or(titled::points)
                            : titled.points().or(() -> sum(part));
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(own.get());
        }
        return Optional.of(sum);
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
