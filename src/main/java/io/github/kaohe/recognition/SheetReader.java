package io.github.kaohe.recognition;

import io.github.kaohe.model.Column;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Field;
import io.github.kaohe.recognition.SheetPicture.Heading;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.Sum;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import io.github.kaohe.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes down a sheet: title and fields, tables with their headings, what stands below. */
public final class SheetReader {
    private final Grid grid;
    private final HeadLines lines;
    private final Set<Spot> taken = new HashSet<>();
    private final List<Field> header = new ArrayList<>();
    private final List<Field> footer = new ArrayList<>();
    private final List<Spot> notes = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private Optional<Spot> title = Optional.empty();
    /** The table that is being read: its headings and rows; null before the first and below the last. */
    private @Nullable TableHead head;

    private Optional<Spot> caption = Optional.empty();
    private List<Row> rows = new ArrayList<>();
    /** Whether the sum of the table stands above. */
    private boolean summed;

    private SheetReader(Grid grid) {
        this.grid = grid;
        this.lines = new HeadLines(grid);
    }

    /**
     * {@return what a sheet shows}
     *
     * @param sheet the sheet; hidden rows and columns are read like the others
     */
    public static SheetPicture read(Sheet sheet) {
        return read(new Grid(sheet));
    }

    /** What stands side by side is read one after the other. */
    private static SheetPicture read(Grid grid) {
        for (int row = 0; row <= grid.lastRow(); row++) {
            OptionalInt gap = TableHead.gap(grid, row);
            if (gap.isPresent()) {
                int column = gap.getAsInt();
                int from = grid.blankFrom(column);
                return SheetPicture.beside(
                        new SheetReader(grid.left(from, column)).run(), read(grid.right(from, column)));
            }
        }
        return new SheetReader(grid).run();
    }

    private SheetPicture picture() {
        List<Spot> unused = new ArrayList<>();
        for (int row = 0; row <= grid.lastRow(); row++) {
            for (Spot spot : grid.row(row)) {
                if ((spot.says() || spot.formula()) && !taken.contains(spot)) {
                    unused.add(spot);
                }
            }
        }
        // 一、工作业绩 above the first of several tables is the first caption
        if (tables.size() > 1
                && tables.get(0).caption().isEmpty()
                && title.filter(spot -> spot.text().matches("[一1][、.．].*")).isPresent()) {
            tables.set(0, tables.get(0).under(title.orElseThrow()));
            title = Optional.empty();
        }
        return new SheetPicture(title, header, tables, footer, notes, unused);
    }

    private SheetPicture run() {
        int row = 0;
        while (row <= grid.lastRow()) {
            TableHead next = TableHead.at(grid, row);
            if (next != null) {
                if (tables.isEmpty() && head == null) {
                    above(row);
                }
                begin(next);
                row = next.bottom() + 1;
                continue;
            }
            List<Spot> says = grid.says(row);
            if (!says.isEmpty() && (head != null || !tables.isEmpty()) && !inTable(row, says)) {
                below(says);
            }
            row++;
        }
        end();
        if (tables.isEmpty()) {
            above(grid.lastRow() + 1);
        }
        return picture();
    }

    private void begin(TableHead next) {
        Optional<Spot> over = Optional.empty();
        if (!rows.isEmpty() && rows.get(rows.size() - 1) instanceof Heading last) {
            rows.remove(rows.size() - 1);
            over = Optional.of(last.spot());
        } else if (head == null
                && !notes.isEmpty()
                && next.spots().get(0).row() - notes.get(notes.size() - 1).bottom() <= 2) {
            Spot last = notes.get(notes.size() - 1);
            if (last.width() > 1 && last.text().length() <= 40) {
                notes.remove(last);
                over = Optional.of(last);
            }
        }
        end();
        head = next;
        caption = over;
        summed = false;
        taken.addAll(next.spots());
    }

    private void end() {
        TableHead now = head;
        if (now != null) {
            List<TableColumn> columns = new ColumnRoles(now, rows).columns();
            tables.add(new Table(
                    caption,
                    now.spots(),
                    columns,
                    rows.stream().map(row -> told(row, now.columns(), columns)).toList()));
        }
        head = null;
        caption = Optional.empty();
        rows = new ArrayList<>();
    }

    /** The same row, its cells in the columns whose roles are known now. */
    private static Row told(Row row, List<TableColumn> before, List<TableColumn> columns) {
        if (row instanceof Item item) {
            return new Item(told(item.cells(), before, columns));
        }
        return row instanceof Sum sum ? new Sum(sum.caption(), told(sum.cells(), before, columns)) : row;
    }

    private static List<Entry> told(List<Entry> cells, List<TableColumn> before, List<TableColumn> columns) {
        return cells.stream()
                .map(entry -> new Entry(columns.get(before.indexOf(entry.column())), entry.spot()))
                .toList();
    }

    // ---- above the table

    private void above(int end) {
        title = lines.title(end);
        title.ifPresent(taken::add);
        for (int row = 0; row < end; row++) {
            for (Spot spot : grid.says(row)) {
                if (!taken.contains(spot)) {
                    above(spot);
                }
            }
        }
    }

    private void above(Spot spot) {
        List<Field> fields = FieldTexts.in(spot);
        if (!fields.isEmpty() && !TableRows.startsNotes(spot.text())) {
            header.addAll(fields.size() == 1 ? List.of(withValue(fields.get(0))) : fields);
            taken.add(spot);
        } else if (lines.labels(spot)) {
            header.add(withValue(new Field(spot.text(), "", spot)));
            taken.add(spot);
        } else {
            note(spot);
        }
    }

    /** The value of a field stands behind its colon or in the next cell. */
    private Field withValue(Field field) {
        Optional<Spot> beside = lines.value(field).filter(spot -> !taken.contains(spot));
        beside.ifPresent(taken::add);
        return beside.map(spot -> new Field(field.label(), spot.text(), field.spot(), spot))
                .orElse(field);
    }

    private void note(Spot spot) {
        notes.add(spot);
        taken.add(spot);
    }

    // ---- in the table

    /** {@return whether a row belongs to the table} */
    private boolean inTable(int row, List<Spot> says) {
        TableHead table = head;
        if (table == null) {
            return false;
        }
        TableRows kinds = new TableRows(grid, table);
        Spot first = says.get(0);
        List<Entry> cells = kinds.entries(row, null);
        boolean captioned = TableRows.sum(first) || (kinds.wide(says) && TableRows.scoreOfSection(first));
        if (captioned || kinds.numbers(cells)) {
            sum(new Sum(first, captioned ? kinds.entries(row, first) : cells));
            return true;
        }
        if (TableRows.own(first)) {
            end();
            return false;
        }
        if (kinds.wide(says)) {
            if (!kinds.goesOn(row + 1) || TableRows.startsNotes(first.text())) {
                end();
                return false;
            }
            rows.add(new Heading(first));
            taken.add(first);
            return true;
        }
        if (!summed && kinds.section(says) && kinds.goesOn(row + 1)) {
            rows.add(new Heading(first));
            taken.add(first);
            return true;
        }
        boolean further = !rows.isEmpty() && rows.get(rows.size() - 1) instanceof Item && kinds.criteria(says, cells);
        if (!further && (!kinds.item(says, cells) || (summed && !kinds.beyond(cells)))) {
            end();
            return false;
        }
        rows.add(new Item(cells));
        cells.forEach(entry -> taken.add(entry.spot()));
        return true;
    }

    private void sum(Sum sum) {
        rows.add(sum);
        summed |= !sum.ofSection();
        taken.add(sum.caption());
        sum.cells().forEach(entry -> taken.add(entry.spot()));
    }

    // ---- below the table

    private void below(List<Spot> says) {
        for (Spot spot : says) {
            List<Field> fields = FieldTexts.in(spot);
            Optional<String> signature = FieldTexts.signature(spot.text());
            if (taken.contains(spot)) {
                // the value of the field before it
                continue;
            }
            if (!fields.isEmpty() && !TableRows.startsNotes(spot.text()) && !FieldTexts.prose(fields)) {
                footer.addAll(fields.size() == 1 ? List.of(withValue(fields.get(0))) : fields);
                taken.add(spot);
            } else if (signature.isPresent() || lines.asks(spot)) {
                footer.add(new Field(signature.orElse(spot.text().replaceAll("\\R", "")), "", spot));
                taken.add(spot);
            } else {
                note(spot);
            }
        }
    }

    /** {@return the roles that a model's column may have} */
    static Optional<Column.Role> role(Headings.Kind kind) {
        return switch (kind) {
            case LABEL, CONTENT, PERIOD -> Optional.empty();
            default -> Optional.of(Column.Role.valueOf(kind.name()));
        };
    }
}
