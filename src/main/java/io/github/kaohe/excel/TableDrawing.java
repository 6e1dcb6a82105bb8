package io.github.kaohe.excel;

import io.github.kaohe.excel.FormTable.Leaf;
import io.github.kaohe.excel.TableColumn.Kind;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws one table: headings, indicators, subtotals and totals. */
final class TableDrawing {
    private static final double ROW = 21;
    /** Room to write indicators into a form of which only the headings are left. */
    private static final int EMPTY_ROWS = 8;

    private final CardIndex index;
    private final CellTexts texts;
    private final Style style;
    private final FormTable table;
    private final SheetDraft draft;
    private final PageGrid grid;
    private final int number;
    private final List<TableColumn> columns;

    /** First and last row of a leaf. */
    private record Rows(int top, int bottom) {}

    TableDrawing(CardIndex index, Style style, FormTable table, SheetDraft draft, PageGrid grid, int number) {
        this.index = index;
        this.texts = new CellTexts(index);
        this.style = style;
        this.table = table;
        this.draft = draft;
        this.grid = grid;
        this.number = number;
        this.columns = table.columns;
    }

    /** {@return the number of heading rows drawn} */
    int headings() {
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        int top = draft.row(grouped ? 20 : 26);
        int bottom = grouped ? draft.row(20) : top;
        int i = 0;
        while (i < columns.size()) {
            TableColumn column = columns.get(i);
            int end = i;
            if (!column.group().isEmpty()) {
                while (end + 1 < columns.size() && columns.get(end + 1).group().equals(column.group())) {
                    end++;
                }
                heading(top, i, top, end, column.group());
                for (int k = i; k <= end; k++) {
                    heading(bottom, k, bottom, k, columns.get(k).heading());
                }
            } else {
                while (end + 1 < columns.size() && sameTitle(column, columns.get(end + 1))) {
                    end++;
                }
                heading(top, i, bottom, end, column.heading());
            }
            i = end + 1;
        }
        return bottom - top + 1;
    }

    private static boolean sameTitle(TableColumn left, TableColumn right) {
        return titles(left.kind())
                && titles(right.kind())
                && right.group().isEmpty()
                && left.heading().equals(right.heading());
    }

    private static boolean titles(Kind kind) {
        return kind == Kind.SECTION || kind == Kind.SUBSECTION || kind == Kind.INDICATOR;
    }

    private void heading(int top, int from, int bottom, int to, String text) {
        draft.add(top, left(from), bottom, right(to), Look.HEADING, text, null);
    }

    /** Draws the indicators, with a subtotal behind each section if the form has one; empty rows if none is left. */
    void body() {
        if (table.leaves.isEmpty()) {
            for (int i = 0; i < EMPTY_ROWS; i++) {
                int row = draft.row(24);
                for (int column = 0; column < columns.size(); column++) {
                    draft.add(row, left(column), right(column), Look.HAND, "");
                }
            }
        }
        List<Leaf> run = new ArrayList<>();
        for (int i = 0; i < table.leaves.size(); i++) {
            Leaf leaf = table.leaves.get(i);
            run.add(leaf);
            Section section = leaf.section(0);
            Section next = i + 1 < table.leaves.size() ? table.leaves.get(i + 1).section(0) : null;
            boolean last = i + 1 == table.leaves.size();
            boolean ends = table.own == null && !table.layout.subtotal().isEmpty();
            if (ends && (last || next != section)) {
                draw(run);
                if (section != null) {
                    sum(table.layout.subtotalOf(section), points(section), Output.score(section.id(), ""));
                }
                run.clear();
            }
        }
        draw(run);
        Section own = table.own;
        if (own == null) {
            return;
        }
        String caption = table.layout.subtotal().isEmpty() ? table.layout.total() : table.layout.subtotalOf(own);
        if (!caption.isEmpty()) {
            String marks = own.outOf().or(own::points).map(index::text).orElse("");
            sum(caption, table.has(Kind.WEIGHT) && !marks.isEmpty() ? marks + "%" : marks, Output.score(own.id(), ""));
        }
    }

    private String points(Section section) {
        return section.points()
                .map(points -> table.has(Kind.POINTS) ? index.text(points) : texts.weight(points))
                .orElse("");
    }

    /** Draws a row with a caption and a score. */
    void sum(String caption, String points, Output score) {
        int row = draft.row(style == Style.PAPER ? 24 : 30);
        int first = 1;
        while (first < columns.size() - 1 && !numeric(columns.get(first).kind())) {
            first++;
        }
        draft.add(row, left(0), right(first - 1), Look.CAPTION, caption);
        int scored = scoreColumn();
        for (int i = first; i < columns.size(); i++) {
            Kind kind = columns.get(i).kind();
            if (kind == Kind.POINTS || kind == Kind.WEIGHT) {
                draft.add(row, left(i), right(i), Look.CAPTION, points);
            } else if (i == scored || (kind == Kind.COMPUTED && !table.has(Kind.WEIGHTED))) {
                Look look = style == Style.PAPER ? Look.HAND_OUTPUT : Look.OUTPUT;
                draft.add(row, left(i), row, right(i), look, "", Slot.output(score));
            } else {
                draft.add(row, left(i), right(i), style == Style.PAPER ? Look.HAND : Look.CLOSED, "");
            }
        }
    }

    /** The column under which the sum stands: that of the weighted scores, or of the final ones. */
    private int scoreColumn() {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Kind.WEIGHTED) {
                return i;
            } else if (columns.get(i).kind() == Kind.SCORE
                    && (found < 0 || !columns.get(found).rater().isEmpty())) {
                found = i;
            }
        }
        return found;
    }

    private static boolean numeric(Kind kind) {
        return kind == Kind.POINTS
                || kind == Kind.WEIGHT
                || kind == Kind.SCORE
                || kind == Kind.DEDUCTION
                || kind == Kind.ADDITION
                || kind == Kind.WEIGHTED
                || kind.added();
    }

    private void draw(List<Leaf> leaves) {
        List<Rows> rows = new ArrayList<>();
        for (Leaf leaf : leaves) {
            int need = Math.max(1, leaf.lines().size());
            for (int i = 0; i < columns.size(); i++) {
                String text = texts.text(table, columns.get(i), leaf);
                need = Math.max(need, draft.rowsFor(text, left(i), right(i), Look.LEFT));
            }
            int top = draft.row(ROW);
            for (int i = 1; i < need; i++) {
                draft.row(ROW);
            }
            rows.add(new Rows(top, draft.rows() - 1));
        }
        LeafCells cells = new LeafCells(index, texts, style, table);
        for (int i = 0; i < columns.size(); i++) {
            drawColumn(i, leaves, rows, cells);
        }
    }

    private void drawColumn(int column, List<Leaf> leaves, List<Rows> rows, LeafCells cells) {
        int from = 0;
        while (from < leaves.size()) {
            Leaf leaf = leaves.get(from);
            Section merged = cells.mergedOver(columns.get(column), leaf, leaves);
            int to = from;
            while (merged != null
                    && to + 1 < leaves.size()
                    && merged.equals(cells.mergedOver(columns.get(column), leaves.get(to + 1), leaves))) {
                to++;
            }
            int top = rows.get(from).top();
            int bottom = rows.get(to).bottom();
            if (merged != null) {
                LeafCells.Content content = cells.ofSection(columns.get(column), merged);
                boolean reaches = column + 1 < columns.size() && cells.coveredBySection(column + 1, leaf);
                int right = right(reaches ? column + 1 : column);
                draft.add(top, left(column), bottom, right, content.look(), content.text(), content.slot());
            } else {
                drawLeaf(column, leaf, top, bottom, cells);
            }
            from = to + 1;
        }
    }

    private void drawLeaf(int column, Leaf leaf, int top, int bottom, LeafCells cells) {
        TableColumn heading = columns.get(column);
        if (heading.kind().added() && heading.kind() != Kind.COMPUTED) {
            drawLines(column, leaf, top, bottom);
            return;
        }
        if (cells.coveredBySection(column, leaf)) {
            return;
        }
        int first = column;
        if (cells.holdsTitle(column, leaf)) {
            while (first > 0 && cells.isOpenLevel(first - 1, leaf)) {
                first--;
            }
        } else if (cells.isOpenLevel(column, leaf) && cells.coveredByTitle(column, leaf)) {
            return;
        }
        LeafCells.Content content = cells.ofLeaf(column, leaf);
        draft.add(top, left(first), bottom, right(column), content.look(), content.text(), content.slot());
    }

    private void drawLines(int column, Leaf leaf, int top, int bottom) {
        TableColumn heading = columns.get(column);
        if (leaf.lines().isEmpty()) {
            draft.add(top, left(column), bottom, right(column), Look.CLOSED, "", null);
            return;
        }
        Optional<Rater> rater = table.rater(heading.rater());
        boolean open = rater.isEmpty() || index.scores(rater.get(), leaf.indicator());
        String place = index.entry(leaf.indicator().id()).place();
        for (int i = 0; i < leaf.lines().size(); i++) {
            InputLine line = leaf.lines().get(i);
            int end = i + 1 == leaf.lines().size() ? bottom : top + i;
            switch (heading.kind()) {
                case MEASURE -> draft.add(top + i, left(column), end, right(column), Look.LEFT, line.label(), null);
                case NOTE -> draft.add(top + i, left(column), end, right(column), Look.LEFT, line.note(), null);
                default ->
                    draft.add(
                            top + i,
                            left(column),
                            end,
                            right(column),
                            open ? Look.input(line.type()) : Look.CLOSED,
                            "",
                            open ? line.slot(heading.rater(), place) : null);
            }
        }
    }

    private int left(int column) {
        return grid.left(number, column);
    }

    private int right(int column) {
        return grid.right(number, column);
    }
}
