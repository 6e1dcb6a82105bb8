package io.github.kaohe.excel;

import io.github.kaohe.excel.FormTable.Leaf;
import io.github.kaohe.excel.TableColumn.Kind;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The printed texts of a table's cells. */
final class CellTexts {
    /** A box to tick. */
    static final String TICK = "□";

    private final CardIndex index;

    CellTexts(CardIndex index) {
        this.index = index;
    }

    /** {@return what a cell of an indicator's row prints, before merging; empty where it is filled in} */
    String text(FormTable table, TableColumn column, Leaf leaf) {
        Indicator indicator = leaf.indicator();
        return switch (column.kind()) {
            case NUMBER -> leaf.number();
            case INDICATOR ->
                number(table, leaf)
                        + index.text(indicator.title())
                        + (table.has(Kind.CRITERIA) ? "" : line(criteria(table, indicator)));
            case CRITERIA -> titled(table, leaf, criteria(table, indicator));
            case POINTS -> indicator.points().map(index::text).orElseGet(() -> range(indicator));
            case WEIGHT -> indicator.points().map(figure -> weight(figure)).orElseGet(() -> range(indicator));
            case TARGET -> index.text(indicator.target());
            case DATA_SOURCE -> source(indicator);
            case DEPARTMENT -> indicator.department();
            case FREQUENCY -> indicator.frequency();
            case RATING ->
                scale(indicator).map(scale -> rating(scale, column.heading())).orElse("");
            case REMARK -> index.text(indicator.remark());
            default -> "";
        };
    }

    /** {@return what the cell of a section prints: its title, its points and its criteria} */
    String section(FormTable table, Section section) {
        return title(table, section) + line(index.text(section.criteria()));
    }

    private String title(FormTable table, Section section) {
        String points = table.has(Kind.POINTS) && section.pool() ? "" : sectionPoints(table, section);
        String number = section.no().isEmpty() || table.numbersSections() ? "" : section.no() + "、";
        return number + index.text(section.title()) + (points.isEmpty() ? "" : "\n(" + points + ")");
    }

    /** {@return the points of a section as they stand behind its title} */
    String sectionPoints(FormTable table, Section section) {
        if (section.points().isEmpty()) {
            String range = range(section);
            return range.isEmpty() ? "" : range + "分";
        }
        boolean share = section.outOf().isPresent() || table.has(Kind.WEIGHT);
        return share
                ? weight(section.points().get())
                : index.text(section.points().get()) + "分";
    }

    String weight(Figure figure) {
        return index.text(figure) + "%";
    }

    /** {@return how far the score of a bonus can go, empty if that is not said} */
    private String range(Node node) {
        if (!index.entry(node.id()).bonus()) {
            return "";
        }
        Optional<BigDecimal> floor = index.floor(node);
        Optional<BigDecimal> cap = index.cap(node);
        if (floor.isEmpty() || cap.isEmpty()) {
            return "";
        }
        BigDecimal low = floor.get();
        BigDecimal high = cap.get();
        return low.negate().compareTo(high) == 0 && high.signum() > 0
                ? "±" + high.toPlainString()
                : low.toPlainString() + "~" + high.toPlainString();
    }

    /** The criteria, else the descriptions of the ratings; those without one stand in the column of the ratings. */
    private String criteria(FormTable table, Indicator indicator) {
        if (!indicator.criteria().isBlank()) {
            return index.text(indicator.criteria());
        }
        List<Rating> ratings = scale(indicator).map(RatingScale::ratings).orElse(List.of());
        boolean described =
                ratings.stream().anyMatch(rating -> !rating.description().isBlank());
        return ratings.stream()
                .filter(rating -> described && !(rating.description().isBlank() && table.has(Kind.RATING)))
                .map(this::described)
                .collect(Collectors.joining("\n"));
    }

    private String described(Rating rating) {
        String points = InputLine.points(index, rating.award());
        String label = rating.label() + (points.isEmpty() ? "" : "(" + points + ")");
        return rating.description().isBlank() ? label : label + ":" + index.text(rating.description());
    }

    /** The level that the column is named after, to tick or with its description; else all of them. */
    private String rating(RatingScale scale, String heading) {
        return scale.ratings().stream()
                .filter(rating -> heading.equals(rating.label()) || heading.startsWith(rating.label() + "("))
                .findFirst()
                .map(rating -> rating.description().isBlank() ? TICK : index.text(rating.description()))
                .orElseGet(() -> levels(scale));
    }

    private String levels(RatingScale scale) {
        return scale.ratings().stream()
                .map(rating -> {
                    String points = InputLine.points(index, rating.award());
                    return rating.label() + (points.isEmpty() ? "" : "(" + points + ")");
                })
                .collect(Collectors.joining("\n"));
    }

    private static Optional<RatingScale> scale(Indicator indicator) {
        if (indicator.basis() instanceof Basis.Rated rated) {
            return Optional.of(rated.scale());
        } else if (indicator.basis() instanceof Basis.Judged judged
                && !judged.scale().ratings().isEmpty()) {
            return Optional.of(judged.scale());
        }
        return Optional.empty();
    }

    /** A title that has no column of its own stands in front of the criteria. */
    private String titled(FormTable table, Leaf leaf, String criteria) {
        String title = index.text(leaf.indicator().title());
        Kind last = table.has(Kind.SUBSECTION) ? Kind.SUBSECTION : Kind.SECTION;
        boolean shown = table.has(Kind.INDICATOR) || (table.has(last) && table.section(last, leaf) == null);
        if (table.has(Kind.INDICATOR)) {
            return criteria;
        } else if (shown || title.isBlank()) {
            return number(table, leaf) + criteria;
        }
        return number(table, leaf) + (criteria.isBlank() ? title : title + ":" + criteria);
    }

    /** A printed number that has no column of its own. */
    private static String number(FormTable table, Leaf leaf) {
        boolean column = table.has(Kind.NUMBER) && !table.numbersSections();
        String number = leaf.indicator().no();
        if (column || number.isEmpty()) {
            return "";
        }
        return table.has(Kind.INDICATOR) && leaf.indicator().title().isBlank() ? number : number + "、";
    }

    private static String source(Indicator indicator) {
        if (!indicator.dataSource().isBlank()) {
            return indicator.dataSource();
        }
        return indicator.measures().stream()
                .map(Measure::source)
                .filter(source -> !source.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        return text.isBlank() ? "" : "\n" + text;
    }
}
