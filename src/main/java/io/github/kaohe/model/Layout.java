package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;

/**
 * The printed table of a form.
 *
 * @param columns  the columns, in the order of the form; empty: a usual set
 * @param heading  line above the column headings, may be empty
 * @param subtotal caption of the row that ends each section (小计得分), in which {@code {title}} stands for the section's
 *                 title; empty: no such row
 * @param total    caption of the row that ends the table (合计, 总得分); empty: no such row
 */
public record Layout(List<Column> columns, String heading, String subtotal, String total) {
    /** A usual set of columns. */
    public static final Layout NONE = new Layout(List.of(), "", "", "合计");

    public Layout {
        columns = List.copyOf(columns);
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(subtotal, "subtotal");
        Objects.requireNonNull(total, "total");
    }

    /**
     * {@return the caption of the row that ends a section, empty if there is no such row}
     *
     * @param section the section
     */
    public String subtotalOf(Section section) {
        return subtotal.replace("{title}", section.title());
    }
}
