package io.github.kaohe.excel;

import io.github.kaohe.model.FormField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Draws the fields around the table: a label and an underlined cell each, side by side on the columns of the sheet. */
final class FieldRows {
    private static final double HEIGHT = 24;
    private static final double REMARKS_HEIGHT = 48;
    private static final double LEAST_CELL = 8;

    private final SheetDraft draft;

    private final Function<FormField, Slot> slots;

    FieldRows(SheetDraft draft) {
        this(draft, FieldRows::slot);
    }

    /** With slots of another kind than those of a scorecard. */
    FieldRows(SheetDraft draft, Function<FormField, Slot> slots) {
        this.draft = draft;
        this.slots = slots;
    }

    /**
     * Draws fields in as few rows as leave room to write.
     *
     * @param fields the fields
     * @param most   how many stand side by side at most
     */
    void draw(List<FormField> fields, int most) {
        List<FormField> side = new ArrayList<>();
        for (FormField field : fields) {
            if (broad(field)) {
                flow(side, most, HEIGHT);
                side.clear();
                flow(List.of(field), 1, REMARKS_HEIGHT);
            } else {
                side.add(field);
            }
        }
        flow(side, most, HEIGHT);
    }

    private static boolean broad(FormField field) {
        return field.type() == FormField.Type.REMARKS;
    }

    private void flow(List<FormField> fields, int most, double height) {
        if (fields.isEmpty()) {
            return;
        }
        int count = perRow(fields.size(), most);
        int[] edges = edges(labels(fields, count));
        while (edges.length == 0 && count > 1) {
            count--;
            edges = edges(labels(fields, count));
        }
        if (edges.length == 0) {
            edges = halves();
        }
        for (int at = 0; at < fields.size(); at += count) {
            row(fields.subList(at, Math.min(at + count, fields.size())), edges, height);
        }
    }

    private static int perRow(int fields, int most) {
        int rows = (fields + most - 1) / most;
        return (fields + rows - 1) / rows;
    }

    /** The width of the labels in each place, over all rows. */
    private static double[] labels(List<FormField> fields, int count) {
        double[] labels = new double[count];
        for (int i = 0; i < fields.size(); i++) {
            double width = TextFit.units(label(fields.get(i)), Look.FIELD_LABEL.points());
            labels[i % count] = Math.max(labels[i % count], width);
        }
        return labels;
    }

    /**
     * {@return where labels and cells would best begin}
     *
     * @param fields the fields
     * @param most   how many stand side by side at most
     * @param total  the width of the sheet
     */
    static List<Double> wishes(List<FormField> fields, int most, double total) {
        List<FormField> side = fields.stream().filter(field -> !broad(field)).toList();
        List<Double> wishes = new ArrayList<>();
        if (!side.isEmpty()) {
            double[] labels = labels(side, perRow(side.size(), most));
            for (int i = 0; i < labels.length; i++) {
                wishes.add(total * i / labels.length);
                wishes.add(total * i / labels.length + labels[i]);
            }
        }
        return wishes;
    }

    private void row(List<FormField> fields, int[] edges, double height) {
        int row = draft.row(height);
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            Slot slot = slots.apply(field);
            draft.add(row, edges[2 * i], edges[2 * i + 1] - 1, Look.FIELD_LABEL, label(field));
            draft.add(row, edges[2 * i + 1], row, edges[2 * i + 2] - 1, look(slot), "", slot);
        }
    }

    private static Look look(Slot slot) {
        if (slot.input() == null) {
            return Look.FIELD_OUTPUT;
        }
        return slot.type().form() == InputType.Form.DATE ? Look.FIELD_DATE : Look.FIELD_INPUT;
    }

    private static String label(FormField field) {
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
        Check check = switch (field.type()) {
            case CHOICE -> Check.list(field.choices());
            case YES_NO -> Check.YES_NO;
            default -> Check.NONE;
        };
        return Slot.input(InputKey.field(field.id()), InputType.TEXT, check, field.title())
                .withPreset(field.preset());
    }

    /** Edges of label and cell of each field in turn, all on columns of the sheet; none if they do not fit. */
    private int[] edges(double[] labels) {
        int parts = 2 * labels.length;
        int columns = draft.columns();
        double share = draft.totalWidth() / labels.length;
        double[][] cost = new double[parts + 1][columns + 1];
        int[][] from = new int[parts + 1][columns + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int part = 1; part <= parts; part++) {
            double label = labels[(part - 1) / 2];
            boolean cell = part % 2 == 0;
            double least = cell ? LEAST_CELL : label;
            double ideal = cell ? Math.max(LEAST_CELL, share - label) : label;
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
            return new int[0];
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
