package io.github.kaohe.importer;

import io.github.kaohe.model.Column.Role;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the rows of an item.
 *
 * @param no       its number; empty: none
 * @param title    its title without number and points; empty: it has none but its criteria
 * @param points   its points, from the title where no column has them; empty: none
 * @param criteria its criteria
 * @param rating   its levels as written
 * @param target   its targets as written, each behind its heading if there are several
 * @param aim      the target that its criteria speak of
 * @param spot     the cell it is named by
 */
record ItemTexts(
        Optional<String> no,
        String title,
        Optional<BigDecimal> points,
        String criteria,
        String rating,
        String target,
        String aim,
        Spot spot) {
    /** 着装(10分):不按规定着装扣2分: a title in front of its criteria. */
    private static final Pattern TITLED = Pattern.compile(
            "([^（(：:，。,;；]{1,20})[（(]\\s*(\\d{1,4}(?:\\.\\d{1,4})?)\\s*分?\\s*[)）][：:\\s]\\s*(.{2,})", Pattern.DOTALL);

    /**
     * {@return the texts of an item}
     *
     * @param part     its rows
     * @param counted  its points by the columns
     * @param weighted whether points in its title count
     */
    static ItemTexts of(Part part, Optional<BigDecimal> counted, boolean weighted) {
        Spot named = part.title;
        String criteria = part.criteria().strip();
        String naming = named == null ? "" : named.text();
        Matcher split = TITLED.matcher(naming.isEmpty() ? criteria : naming);
        boolean both = weighted
                && part.rows.size() == 1
                && (naming.isEmpty() || criteria.isEmpty())
                && split.matches()
                && counted.map(points -> points.compareTo(new BigDecimal(split.group(2))) == 0)
                        .orElse(true);
        if (both) {
            named = named == null
                    ? criteriaSpot(part, part.rows.get(0).cells().get(0).spot())
                    : named;
            naming = split.group(1) + "(" + split.group(2) + "分)";
            criteria = split.group(3);
        }
        PointsText titled = PointsText.of(naming);
        boolean inTitle =
                weighted && (both || counted.isEmpty()) && titled.points().isPresent();
        Optional<String> column = Optional.of(part.text(Role.NUMBER)).filter(text -> !text.isEmpty());
        if (named == null) {
            String listed = part.rows.size() == 1 ? PointsText.of(criteria).no() : "";
            boolean own = column.isEmpty() && !listed.isEmpty();
            return new ItemTexts(
                    own ? Optional.of(listed) : column,
                    "",
                    counted,
                    own ? unnumbered(criteria, listed) : criteria,
                    part.text(Role.RATING),
                    part.labelled(Role.TARGET),
                    aim(part),
                    first(part, Role.CRITERIA)
                            .orElse(part.rows.get(0).cells().get(0).spot()));
        }
        Optional<String> own = Optional.of(titled.no()).filter(no -> !no.isEmpty());
        // 序号 1 beside 一、工作业绩: the title keeps the number that the column does not say
        boolean keeps = own.isPresent() && column.isPresent() && !own.equals(column);
        String whole = naming.strip();
        String title = inTitle ? titled.title() : keeps ? whole : unnumbered(whole, titled.no());
        return new ItemTexts(
                column.or(() -> own),
                title.replace("\r", "").replace("\n", ""),
                inTitle ? titled.points() : counted,
                criteria,
                part.text(Role.RATING),
                part.labelled(Role.TARGET),
                aim(part),
                named);
    }

    /** Of several targets (门槛值, 目标值, 挑战值) the one that is called so. */
    private static String aim(Part part) {
        List<Entry> entries = part.rows.get(0).cells().stream()
                .filter(entry -> entry.of(Role.TARGET))
                .toList();
        return entries.size() < 2
                ? part.text(Role.TARGET)
                : entries.stream()
                        .filter(entry -> entry.column().heading().startsWith("目标"))
                        .map(entry -> entry.spot().text())
                        .findFirst()
                        .orElse("");
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
