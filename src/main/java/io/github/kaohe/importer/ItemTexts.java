package io.github.kaohe.importer;

import io.github.kaohe.model.Column.Role;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in the rows of an item.
 *
 * @param no       its number; empty: none
 * @param title    its title without number and points; empty: it has none but its criteria
 * @param points   its points, from the title where no column has them; empty: none
 * @param criteria its criteria
 * @param rating   its levels as written
 * @param target   its target
 * @param spot     the cell it is named by
 */
record ItemTexts(
        Optional<String> no,
        String title,
        Optional<BigDecimal> points,
        String criteria,
        String rating,
        String target,
        Spot spot) {

    /**
     * {@return the texts of an item}
     *
     * @param part     its rows
     * @param counted  its points by the columns
     * @param weighted whether points in its title count
     */
    static ItemTexts of(Part part, Optional<BigDecimal> counted, boolean weighted) {
        Spot named = part.title;
        PointsText titled = PointsText.of(named == null ? "" : named.text());
        boolean inTitle = weighted && counted.isEmpty() && titled.points().isPresent();
        Optional<String> column = Optional.of(part.text(Role.NUMBER)).filter(text -> !text.isEmpty());
        String criteria = part.text(Role.CRITERIA).strip();
        if (named == null) {
            String listed = part.rows.size() == 1 ? PointsText.of(criteria).no() : "";
            boolean own = column.isEmpty() && !listed.isEmpty();
            return new ItemTexts(
                    own ? Optional.of(listed) : column,
                    "",
                    counted,
                    own ? unnumbered(criteria, listed) : criteria,
                    part.text(Role.RATING),
                    part.text(Role.TARGET),
                    first(part, Role.CRITERIA)
                            .orElse(part.rows.get(0).cells().get(0).spot()));
        }
        Optional<String> own = Optional.of(titled.no()).filter(no -> !no.isEmpty());
        // 序号 1 beside 一、工作业绩: the title keeps the number that the column does not say
        boolean keeps = own.isPresent() && column.isPresent() && !own.equals(column);
        String whole = named.text().strip();
        String title = inTitle ? titled.title() : keeps ? whole : unnumbered(whole, titled.no());
        return new ItemTexts(
                column.or(() -> own),
                title.replace("\r", "").replace("\n", ""),
                inTitle ? titled.points() : counted,
                criteria,
                part.text(Role.RATING),
                part.text(Role.TARGET),
                named);
    }

    private static String unnumbered(String text, String no) {
        return no.isEmpty() ? text : text.substring(no.length() + 1).strip();
    }

    private static Optional<Spot> first(Part part, Role role) {
        return part.cells(role).stream().findFirst();
    }

    /** {@return the cell of its criteria, else of its levels, else the one it is named by} */
    static Spot criteriaSpot(Part part, Spot otherwise) {
        return first(part, Role.CRITERIA).or(() -> first(part, Role.RATING)).orElse(otherwise);
    }

    /** {@return what the item is called in messages} */
    String name() {
        return title.isEmpty() ? criteria : title;
    }

    /** {@return its criteria with its levels below them} */
    String all() {
        return rating.isEmpty() ? criteria : criteria.isEmpty() ? rating : criteria + "\n" + rating;
    }
}
