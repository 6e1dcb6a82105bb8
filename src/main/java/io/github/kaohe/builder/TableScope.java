package io.github.kaohe.builder;

import io.github.kaohe.model.Column;
import io.github.kaohe.model.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The printed table of a form: its columns from left to right, and its captions. */
public final class TableScope {
    private final List<Column> columns = new ArrayList<>();
    private String heading = "";
    private String subtotal = "";
    private String total = Layout.NONE.total();
    private String group = "";

    private TableScope() {}

    static Layout layout(UnaryOperator<TableScope> table) {
        TableScope scope = new TableScope();
        Objects.requireNonNull(table.apply(scope), "table");
        return new Layout(scope.columns, scope.heading, scope.subtotal, scope.total);
    }

    /**
     * Adds a column.
     *
     * @param role    what stands in it
     * @param heading heading as printed
     * @return this scope
     */
    public TableScope column(Column.Role role, String heading) {
        columns.add(new Column(role, heading, group, Optional.empty()));
        return this;
    }

    /**
     * Adds a column for the scores of one rater.
     *
     * @param rater   id of a rater of the card
     * @param heading heading as printed
     * @return this scope
     */
    public TableScope scoresOf(String rater, String heading) {
        columns.add(new Column(Column.Role.SCORE, heading, group, Optional.of(rater)));
        return this;
    }

    /**
     * Adds columns under a common heading.
     *
     * @param common  the heading above theirs
     * @param grouped the columns
     * @return this scope
     */
    public TableScope under(String common, UnaryOperator<TableScope> grouped) {
        String around = group;
        group = common;
        Objects.requireNonNull(grouped.apply(this), "grouped");
        group = around;
        return this;
    }

    /**
     * Sets the line above the column headings.
     *
     * @param text the line
     * @return this scope
     */
    public TableScope heading(String text) {
        heading = text;
        return this;
    }

    /**
     * Ends each section with a row of its own.
     *
     * @param caption caption of the row (小计得分)
     * @return this scope
     */
    public TableScope subtotal(String caption) {
        subtotal = caption;
        return this;
    }

    /**
     * Sets the caption of the row that ends the table; usually 合计.
     *
     * @param caption caption of the row (总得分); empty: no such row
     * @return this scope
     */
    public TableScope total(String caption) {
        total = caption;
        return this;
    }
}
