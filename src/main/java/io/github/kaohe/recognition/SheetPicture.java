package io.github.kaohe.recognition;

import io.github.kaohe.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was recognised on a sheet.
 *
 * @param title   the title of the form; empty if none stands above the table
 * @param header  fields above the table
 * @param tables  tables in their order; none: the sheet is no form
 * @param footer  fields below the tables
 * @param notes   texts that belong to no table, in their order
 * @param unused  cells that say something and are part of nothing above
 */
public record SheetPicture(
        Optional<Spot> title,
        List<Field> header,
        List<Table> tables,
        List<Field> footer,
        List<Spot> notes,
        List<Spot> unused) {

    public SheetPicture {
        header = List.copyOf(header);
        tables = List.copyOf(tables);
        footer = List.copyOf(footer);
        notes = List.copyOf(notes);
        unused = List.copyOf(unused);
    }

    /** {@return two pictures that stand side by side; what is right of a form and is none belongs to its notes} */
    static SheetPicture beside(SheetPicture left, SheetPicture right) {
        List<Spot> notes = new ArrayList<>(left.notes());
        if (right.tables().isEmpty()) {
            right.title().ifPresent(notes::add);
            right.header().forEach(field -> {
                notes.add(field.spot());
                if (!field.at().equals(field.spot())) {
                    notes.add(field.at());
                }
            });
        }
        notes.addAll(right.notes());
        return new SheetPicture(
                left.title(),
                right.tables().isEmpty() ? left.header() : joined(left.header(), right.header()),
                joined(left.tables(), right.tables()),
                joined(left.footer(), right.footer()),
                notes,
                joined(left.unused(), right.unused()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /**
     * A field to fill in.
     *
     * @param label its label without a colon
     * @param value what is filled in; empty: nothing
     * @param spot  the cell of the label
     * @param at    the cell of the value; that of the label if both stand there
     */
    public record Field(String label, String value, Spot spot, Spot at) {
        Field(String label, String value, Spot spot) {
            this(label, value, spot, spot);
        }
    }

    /**
     * A table.
     *
     * @param caption  what stands over its whole width above the headings; empty if nothing does
     * @param headings the cells of the headings, those over several columns included
     * @param columns  its columns from the left
     * @param rows     its rows in their order
     */
    public record Table(Optional<Spot> caption, List<Spot> headings, List<TableColumn> columns, List<Row> rows) {
        public Table {
            headings = List.copyOf(headings);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** {@return whether it has a column of a role; points and weights of sections are none of what is scored} */
        public boolean has(Column.Role role) {
            return columns.stream()
                    .anyMatch(column ->
                            column.level() == Level.ITEM && column.role().equals(Optional.of(role)));
        }

        Table under(Spot title) {
            return new Table(Optional.of(title), headings, columns, rows);
        }
    }

    /**
     * A column.
     *
     * @param role    what stands in it; empty: its heading is not known
     * @param heading heading as written, line breaks left out
     * @param group   heading over it and its neighbours; may be empty
     * @param at      its first column on the sheet
     * @param spot    the cell of its heading
     * @param known   whether its heading is known; what stands under another one is a remark
     * @param level   whose points or weights stand in it
     */
    public record TableColumn(
            Optional<Column.Role> role, String heading, String group, int at, Spot spot, boolean known, Level level) {

        TableColumn as(Optional<Column.Role> other) {
            return new TableColumn(other, heading, group, at, spot, known, level);
        }

        TableColumn of(Level other) {
            return new TableColumn(role, heading, group, at, spot, known, other);
        }
    }

    /** Whose points or weights stand in a column. */
    public enum Level {
        /** Those of the sections. */
        SECTION,
        /** Those of the sections below them. */
        SUBSECTION,
        /** Those of what is scored. */
        ITEM
    }

    /** A row of a table. */
    public sealed interface Row {}

    /**
     * A heading over the whole width, within a table.
     *
     * @param spot its cell
     */
    public record Heading(Spot spot) implements Row {}

    /**
     * A sum.
     *
     * @param caption its caption
     * @param cells   what else stands in it, by column
     */
    public record Sum(Spot caption, List<Entry> cells) implements Row {
        public Sum {
            cells = List.copyOf(cells);
        }

        /** {@return whether it is the sum of a section: 小计得分, or named after it as 工作质量得分} */
        public boolean ofSection() {
            return caption.text().contains("小计") || namesSection();
        }

        /** {@return whether it is named after its section} */
        public boolean namesSection() {
            return TableRows.scoreOfSection(caption);
        }
    }

    /**
     * What is appraised, a criterion a row.
     *
     * @param cells what stands in it, by column; a merged cell stands in each of its rows
     */
    public record Item(List<Entry> cells) implements Row {
        public Item {
            cells = List.copyOf(cells);
        }

        /**
         * {@return the first cell of a role that says something; of points and weights, those of what is scored}
         *
         * @param role the role
         */
        public Optional<Spot> cell(Column.Role role) {
            return cells.stream()
                    .filter(entry -> entry.of(role))
                    .map(Entry::spot)
                    .findFirst();
        }

        /**
         * {@return the cell with the points or weight of the section that it stands in}
         *
         * @param level the level of the section
         */
        public Optional<Spot> pointsOf(Level level) {
            return cells.stream()
                    .filter(entry -> entry.column().level() == level)
                    .map(Entry::spot)
                    .findFirst();
        }
    }

    /**
     * What stands in a column.
     *
     * @param column the column
     * @param spot   the cell
     */
    public record Entry(TableColumn column, Spot spot) {

        /**
         * {@return whether its column has a role; points and weights of sections are none of what is scored}
         *
         * @param role the role
         */
        public boolean of(Column.Role role) {
            return column.level() == Level.ITEM && column.role().equals(Optional.of(role));
        }
    }
}
