package io.github.kaohe.excel;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a record form out: lines of fields above and below, and between them labels and values, two pairs a row. */
final class RecordLayout {
    /** Name of the sheet people fill in. */
    static final String SHEET = "记录表";

    private static final double LABEL = 15;
    private static final double PREFIX = 4;
    private static final double HEIGHT = 26;
    private static final double REMARKS = 64;
    /** Where a title is longer, each field of its group is a question on a row of its own. */
    private static final double LONGEST_LABEL = 34;
    /** Height of the free space of a form of which only the title is left. */
    private static final double EMPTY_FORM = 190;

    private static final int SIDE_BY_SIDE = 3;

    private final RecordForm form;
    private final SheetDraft draft;
    private final PageGrid grid;
    private final int half;
    private final Map<String, String> hints = new HashMap<>();

    private RecordLayout(RecordForm form) {
        this.form = form;
        boolean prefixed = form.groups().stream()
                .filter(group -> !lines(group))
                .flatMap(group -> group.fields().stream())
                .anyMatch(each -> !each.field().prefix().isEmpty());
        double total = SheetPlan.Page.width(false) / TextFit.POINTS_PER_UNIT;
        double value = total / 2 - LABEL - (prefixed ? PREFIX : 0);
        double[] columns = prefixed
                ? new double[] {LABEL, PREFIX, value, LABEL, PREFIX, value}
                : new double[] {LABEL, value, LABEL, value};
        List<Double> wishes = new ArrayList<>();
        form.groups().stream()
                .filter(RecordLayout::lines)
                .forEach(group -> wishes.addAll(FieldRows.wishes(fields(group), SIDE_BY_SIDE, total)));
        half = columns.length / 2;
        grid = new PageGrid(List.<double[]>of(columns), wishes);
        draft = new SheetDraft(grid.widths());
        form.fields().forEach(each -> hints.put(each.field().id(), each.hint()));
    }

    /** {@return the sheets: the form first, the hidden one last} */
    static List<SheetPlan> plan(RecordForm form) {
        return List.of(new RecordLayout(form).sheet(), hidden(form.blanks()));
    }

    /** {@return the hidden sheet, with the numbers the company fills in} */
    static SheetPlan hidden(List<Blank> blanks) {
        SheetDraft draft = new SheetDraft(new double[] {24, 24});
        for (Blank blank : blanks) {
            int row = draft.row(15);
            draft.add(row, 0, 0, Look.PLAIN, blank.name());
            Check check = Check.decimal(blank.min(), blank.max());
            Slot slot = Slot.input(InputKey.blank(blank.name()), InputType.number(blank.unit()), check, blank.title());
            draft.add(row, 1, row, 1, Look.PLAIN, "", slot);
        }
        return draft.finish(BlankSheet.HIDDEN, true, 0, new SheetPlan.Repeat(0, 0), false);
    }

    private SheetPlan sheet() {
        draft.add(draft.row(36), 0, draft.last(), Look.TITLE, form.title());
        boolean open = false;
        for (FieldGroup group : form.groups()) {
            if (lines(group)) {
                draft.row(6);
                draw(group);
                draft.row(6);
                open = false;
            } else {
                if (!group.title().isEmpty()) {
                    draft.add(draft.row(24), 0, draft.last(), Look.HEADING, group.title());
                } else if (!open && draft.rows() == 1) {
                    draft.row(6);
                }
                grid(group.fields());
                open = true;
            }
        }
        if (form.fields().isEmpty()) {
            int top = draft.elastic(EMPTY_FORM);
            draft.add(top, 0, draft.elastic(EMPTY_FORM), draft.last(), Look.HAND, "", null);
        }
        notes();
        return draft.finish(SHEET, false, 1, new SheetPlan.Repeat(0, 1), false);
    }

    /** Fields outside the count stand on lines, unless they need room or a heading. */
    private static boolean lines(FieldGroup group) {
        return !group.counted()
                && group.title().isEmpty()
                && group.fields().stream().noneMatch(each -> each.field().type() == FormField.Type.REMARKS);
    }

    private static List<FormField> fields(FieldGroup group) {
        return group.fields().stream().map(RecordField::field).toList();
    }

    private void draw(FieldGroup group) {
        new FieldRows(draft, field -> RecordSlots.field(field, hints.getOrDefault(field.id(), "")))
                .draw(fields(group), SIDE_BY_SIDE);
    }

    private void grid(List<RecordField> fields) {
        List<RecordField> pair = new ArrayList<>();
        boolean questions = fields.stream().anyMatch(each -> TextFit.width(label(each.field())) > LONGEST_LABEL);
        for (RecordField each : fields) {
            boolean remarks = each.field().type() == FormField.Type.REMARKS;
            boolean question = questions && !(remarks && TextFit.width(label(each.field())) <= LONGEST_LABEL);
            if (remarks || question) {
                pairs(pair);
                pair.clear();
                int row = remarks ? draft.elastic(REMARKS) : draft.row(HEIGHT + 8);
                cell(each, row, 0, question ? half - 1 : 0, 2 * half - 1, question ? Look.LEFT : Look.CENTER);
            } else {
                pair.add(each);
                if (pair.size() == 2) {
                    pairs(pair);
                    pair.clear();
                }
            }
        }
        pairs(pair);
    }

    private void pairs(List<RecordField> pair) {
        if (pair.isEmpty()) {
            return;
        }
        int row = draft.row(HEIGHT);
        cell(pair.get(0), row, 0, 0, (pair.size() == 1 ? 2 * half : half) - 1, Look.CENTER);
        if (pair.size() == 2) {
            cell(pair.get(1), row, half, half, 2 * half - 1, Look.CENTER);
        }
    }

    /** A label up to a column, and its value from there to the last. */
    private void cell(RecordField each, int row, int left, int labelEnd, int right, Look look) {
        FormField field = each.field();
        draft.add(row, grid.left(0, left), grid.right(0, labelEnd), look, label(field));
        int from = labelEnd + 1;
        if (!field.prefix().isEmpty() && from < right) {
            draft.add(row, grid.left(0, from), grid.right(0, from), Look.CENTER, field.prefix());
            from++;
        }
        Slot slot = RecordSlots.field(field, each.hint());
        draft.add(row, grid.left(0, from), row, grid.right(0, right), RecordSlots.look(slot), "", slot);
    }

    private static String label(FormField field) {
        return (field.required() ? "*" : "") + field.title();
    }

    private void notes() {
        boolean required = form.fields().stream().anyMatch(each -> each.field().required());
        if (required || !form.notes().isEmpty()) {
            draft.row(6);
        }
        if (required) {
            draft.paragraph(Look.NOTE, "注:标 * 的为必填项。", 15);
        }
        form.notes().forEach(note -> draft.paragraph(Look.NOTE, note, 15));
    }
}
