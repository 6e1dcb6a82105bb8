package io.github.kaohe.excel;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistColumn.Role;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.FormField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays a checklist out: its table, with what is written above and below. */
final class ChecklistLayout {
    /** Name of the sheet people fill in. */
    static final String SHEET = "检查表";

    private static final double HEIGHT = 30;
    private static final double LEAST_ITEM = 24;
    private static final double LEAST_LONG_ITEM = 44;
    private static final double LONG_ITEM = 150;
    private static final int SIDE_BY_SIDE = 3;

    private final Checklist list;
    private final List<ChecklistColumn> columns;

    private final PageGrid grid;
    private final boolean landscape;

    private ChecklistLayout(Checklist list) {
        this.list = list;
        this.columns = list.columns();
        double fixed = columns.stream().mapToDouble(this::width).sum();
        boolean running = list.items().stream().anyMatch(item -> TextFit.width(item.text()) > LONG_ITEM);
        double least = running ? LEAST_LONG_ITEM : LEAST_ITEM;
        landscape = fixed + least > units(false);
        double item = Math.max(least, units(landscape) - fixed);
        double[] widths = columns.stream()
                .mapToDouble(column -> column.role() == Role.ITEM ? item : width(column))
                .toArray();
        double total = Arrays.stream(widths).sum();
        List<Double> wishes = new ArrayList<>(FieldRows.wishes(list.header(), SIDE_BY_SIDE, total));
        wishes.addAll(FieldRows.wishes(list.footer(), SIDE_BY_SIDE, total));
        grid = new PageGrid(List.<double[]>of(widths), wishes);
    }

    /** {@return the sheets: the list first, the hidden one last} */
    static List<SheetPlan> plan(Checklist list) {
        return List.of(new ChecklistLayout(list).sheet(), RecordLayout.hidden(list.blanks()));
    }

    private SheetPlan sheet() {
        SheetDraft draft = new SheetDraft(grid.widths());
        draft.add(draft.row(36), 0, draft.last(), Look.TITLE, list.title());
        FieldRows fields = new FieldRows(draft, field -> RecordSlots.field(field, ""));
        fields.draw(list.header(), SIDE_BY_SIDE);
        if (!list.header().isEmpty()) {
            draft.row(5);
        }
        int heading = draft.row(26);
        for (int i = 0; i < columns.size(); i++) {
            draft.add(heading, left(i), right(i), Look.HEADING, columns.get(i).heading());
        }
        rows(draft);
        notes(draft);
        if (!list.footer().isEmpty()) {
            draft.row(8);
            fields.draw(list.footer(), SIDE_BY_SIDE);
        }
        return draft.finish(SHEET, false, heading + 1, new SheetPlan.Repeat(heading, 1), landscape);
    }

    private int left(int column) {
        return grid.left(0, column);
    }

    private int right(int column) {
        return grid.right(0, column);
    }

    private static double units(boolean landscape) {
        return SheetPlan.Page.width(landscape) / TextFit.POINTS_PER_UNIT;
    }

    private double width(ChecklistColumn column) {
        return switch (column.role()) {
            case NUMBER -> 6;
            case GROUP, PRINTED -> 16;
            case ITEM -> 0;
            case ANSWER -> texts() ? 34 : 12;
            case ENTRY -> 12;
        };
    }

    /** Whether most answers are texts, which need room. */
    private boolean texts() {
        long texts = list.items().stream()
                .filter(item -> item.answer() == FormField.Type.TEXT)
                .count();
        return 2 * texts > list.items().size();
    }

    private void rows(SheetDraft draft) {
        int first = draft.rows();
        List<ChecklistItem> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            int row = draft.row(HEIGHT);
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).role() != Role.GROUP) {
                    cell(draft, row, column, items.get(i));
                }
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).role() == Role.GROUP) {
                groups(draft, first, column);
            }
        }
    }

    /** Rows under one heading share its cell. */
    private void groups(SheetDraft draft, int first, int column) {
        List<ChecklistItem> items = list.items();
        int from = 0;
        while (from < items.size()) {
            String group = items.get(from).group();
            int to = from;
            while (!group.isEmpty()
                    && to + 1 < items.size()
                    && items.get(to + 1).group().equals(group)) {
                to++;
            }
            draft.add(first + from, left(column), first + to, right(column), Look.CENTER, group, null);
            from = to + 1;
        }
    }

    private void cell(SheetDraft draft, int row, int column, ChecklistItem item) {
        ChecklistColumn printed = columns.get(column);
        switch (printed.role()) {
            case NUMBER -> draft.add(row, left(column), right(column), Look.CENTER, item.no());
            case GROUP -> throw new IllegalStateException("headings are drawn once for all their rows");
            case ITEM -> draft.add(row, left(column), right(column), Look.LEFT, item.text());
            case PRINTED ->
                draft.add(
                        row,
                        left(column),
                        right(column),
                        Look.CENTER,
                        item.cells().getOrDefault(printed.heading(), ""));
            case ANSWER -> {
                Slot slot = RecordSlots.answer(item);
                draft.add(row, left(column), row, right(column), RecordSlots.look(slot), "", slot);
            }
            case ENTRY -> {
                Slot slot = RecordSlots.entry(item, printed.heading());
                draft.add(row, left(column), row, right(column), Look.INPUT_TEXT, "", slot);
            }
        }
    }

    private void notes(SheetDraft draft) {
        boolean conditional = list.items().stream().anyMatch(ChecklistItem::conditional);
        if (conditional || !list.notes().isEmpty()) {
            draft.row(6);
        }
        list.notes().forEach(note -> draft.paragraph(Look.NOTE, note, 15));
        if (conditional) {
            draft.paragraph(Look.NOTE, "注:没有相应情况的行,请填“" + Check.NOT_APPLICABLE + "”。", 15);
        }
    }
}
