package io.github.kaohe.excel;

import io.github.kaohe.model.FormField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws the fields around the table: a label and an underlined cell each, side by side on the columns of the sheet. */
final class FieldRows {
    private static final double HEIGHT = 24;

    private final SheetDraft draft;

    FieldRows(SheetDraft draft) {
        this.draft = draft;
    }

    /** Draws fields in as few rows as leave room to write. */
    void draw(List<FormField> fields, int most) {
        List<FormField> rest = new ArrayList<>();
        for (FormField field : fields) {
            if (field.type() == FormField.Type.REMARKS) {
                flow(rest, most);
                rest.clear();
                row(List.of(field), 48);
            } else {
                rest.add(field);
            }
        }
        flow(rest, most);
    }

    private void flow(List<FormField> fields, int most) {
        int at = 0;
        while (at < fields.size()) {
            int left = fields.size() - at;
            int rows = (left + most - 1) / most;
            int count = (left + rows - 1) / rows;
            while (!row(fields.subList(at, at + count), HEIGHT)) {
                count--;
            }
            at += count;
        }
    }

    private boolean row(List<FormField> fields, double height) {
        int[] edges = edges(fields);
        if (edges.length == 0) {
            return false;
        }
        int row = draft.row(height);
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            draft.add(row, edges[2 * i], edges[2 * i + 1] - 1, Look.FIELD_LABEL, label(field));
            Look look = shown(field) ? Look.FIELD_OUTPUT : Look.FIELD_INPUT;
            draft.add(row, edges[2 * i + 1], row, edges[2 * i + 2] - 1, look, "", slot(field));
        }
        return true;
    }

    private static boolean shown(FormField field) {
        return field.type() == FormField.Type.TOTAL || field.type() == FormField.Type.GRADE;
    }

    static String label(FormField field) {
        String title = field.title();
        boolean colon = title.endsWith(":") || title.endsWith("\uff1a");
        return title + (field.required() ? "*" : "") + (colon ? "" : ":") + field.prefix();
    }

    /** {@return the slot of a field} */
    static Slot slot(FormField field) {
        if (field.type() == FormField.Type.TOTAL) {
            return Slot.output(Output.of(Output.Kind.TOTAL));
        } else if (field.type() == FormField.Type.GRADE) {
            return Slot.output(Output.of(Output.Kind.GRADE));
        }
        Check check = field.type() == FormField.Type.CHOICE ? Check.list(field.choices()) : Check.NONE;
        return Slot.input(InputKey.field(field.id()), InputType.TEXT, check, field.title())
                .withPreset(field.preset());
    }

    /** Edges of label and cell of each field in turn, all on columns of the sheet; none if they do not fit. */
    private int[] edges(List<FormField> fields) {
        int parts = 2 * fields.size();
        int columns = draft.columns();
        double share = draft.totalWidth() / fields.size();
        double[][] cost = new double[parts + 1][columns + 1];
        int[][] from = new int[parts + 1][columns + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int part = 1; part <= parts; part++) {
            FormField field = fields.get((part - 1) / 2);
            double label = TextFit.units(label(field), Look.FIELD_LABEL.points());
            boolean cell = part % 2 == 0;
            double least = cell ? Math.min(10, share / 3) : label;
            double ideal = cell ? share - label : label;
            for (int end = part; end <= columns; end++) {
                for (int start = part - 1; start < end; start++) {
                    double width = draft.width(start, end - 1);
                    double misfit = (width - ideal) * (width - ideal);
                    double sum = width < least ? Double.POSITIVE_INFINITY : cost[part - 1][start] + misfit;
                    if (sum < cost[part][end]) {
                        cost[part][end] = sum;
                        from[part][end] = start;
                    }
                }
            }
        }
        if (Double.isInfinite(cost[parts][columns])) {
            return fields.size() > 1 ? new int[0] : halves();
        }
        int[] edges = new int[parts + 1];
        edges[parts] = columns;
        for (int part = parts; part > 0; part--) {
            edges[part - 1] = from[part][edges[part]];
        }
        return edges;
    }

    private int[] halves() {
        int middle = 1;
        while (middle < draft.columns() - 1 && draft.width(0, middle - 1) < draft.totalWidth() / 3) {
            middle++;
        }
        return new int[] {0, middle, draft.columns()};
    }
}
