package io.github.kaohe.excel;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what stands between the table and the signatures: values of the card, the grade, fields, notes. */
final class BelowTable {
    private final CardIndex index;
    private final Scorecard card;
    private final SheetDraft draft;
    private final Style style;
    private final int label;
    private final int cell;

    BelowTable(CardIndex index, SheetDraft draft, Style style) {
        this.index = index;
        this.card = index.card;
        this.draft = draft;
        this.style = style;
        this.label = edge(0, widestLabel());
        this.cell = edge(label, 14);
    }

    /** {@return the first column behind a cell that begins at a column and has a width, one column being left} */
    private int edge(int from, double width) {
        int to = from + 1;
        while (to < draft.columns() - 1 && draft.width(from, to - 1) < width) {
            to++;
        }
        return Math.min(to, draft.columns() - 1);
    }

    private double widestLabel() {
        Stream<String> labels = Stream.concat(
                card.measures().stream().map(Measure::title),
                card.body().stream().map(FormField::title));
        double widest =
                labels.mapToDouble(text -> TextFit.units(text, 10.5)).max().orElse(10);
        return Math.min(Math.max(widest, 10), draft.totalWidth() / 3);
    }

    void draw() {
        for (Measure measure : card.measures()) {
            for (InputLine line : InputLine.of(index, null, measure)) {
                int row = line(line.label(), Look.input(line.type()), line.slot("", ""), 22);
                draft.add(row, cell, draft.last(), Look.LEFT, line.note());
            }
        }
        if (!card.grades().isEmpty()) {
            grades();
        }
        card.payout().filter(payout -> style == Style.WORKSHEET).ifPresent(this::payout);
        card.body().forEach(this::field);
        if (!card.notes().isEmpty()) {
            draft.row(6);
            card.notes().forEach(note -> draft.paragraph(Look.NOTE, index.text(note), 15));
        }
        draft.row(8);
    }

    /** The grade with what each grade takes beside it, or below it where there is too little room. */
    private void grades() {
        boolean field = Stream.of(card.header(), card.body(), card.footer())
                .flatMap(List::stream)
                .anyMatch(f -> f.type() == FormField.Type.GRADE);
        String scale = scale();
        boolean roomBeside = TextFit.units(scale, 10.5) < draft.width(cell, draft.last());
        if (!field) {
            Look look = style == Style.PAPER ? Look.HAND_OUTPUT : Look.OUTPUT;
            int row = line("等次", look, Slot.output(Output.of(Output.Kind.GRADE)), 24);
            draft.add(row, cell, draft.last(), Look.LEFT, roomBeside ? scale : "");
        }
        if (field || !roomBeside) {
            int row = draft.row(24);
            draft.add(row, 0, label - 1, Look.CAPTION, "等次标准");
            draft.add(row, label, draft.last(), Look.LEFT, scale);
        }
    }

    /** What the total pays, worked out; the field that the form prints for it stays for whoever pays. */
    private void payout(Payout payout) {
        int row = line(payout.title() + "(计算)", Look.OUTPUT, Slot.output(Output.of(Output.Kind.PAYOUT)), 24);
        String how = "总分÷" + index.text(payout.per()) + "×" + index.text(payout.amount()) + "元";
        draft.add(row, cell, draft.last(), Look.LEFT, how);
    }

    private int line(String text, Look look, @Nullable Slot slot, double height) {
        int row = draft.row(height);
        draft.add(row, 0, label - 1, Look.CAPTION, text);
        draft.add(row, label, row, cell - 1, look, "", slot);
        return row;
    }

    private void field(FormField field) {
        boolean remarks = field.type() == FormField.Type.REMARKS;
        int row = remarks ? draft.elastic(60) : draft.row(24);
        Slot slot = FieldRows.slot(field);
        draft.add(row, 0, label - 1, Look.CAPTION, field.title() + (field.required() ? "*" : ""));
        boolean prefixed = !field.prefix().isEmpty() && cell > label;
        if (prefixed) {
            draft.add(row, label, label, Look.CENTER, field.prefix());
        }
        int left = prefixed ? label + 1 : label;
        Look look = slot.input() != null ? Look.INPUT_TEXT : style == Style.PAPER ? Look.HAND_OUTPUT : Look.OUTPUT;
        draft.add(row, left, row, draft.last(), look, "", slot);
    }

    private String scale() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < card.grades().size(); i++) {
            words.add(grade(card.grades().get(i), i == 0 ? null : card.grades().get(i - 1)));
        }
        boolean described =
                card.grades().stream().anyMatch(grade -> !grade.description().isBlank());
        return String.join(described ? "\n" : ";", words);
    }

    private String grade(Grade grade, @Nullable Grade better) {
        String range = grade.printed();
        if (range.isBlank()) {
            range = grade.lower().map(lower -> limit(lower, grade.lowerOpen())).orElseGet(() -> rest(better));
        }
        String text = range.isEmpty() ? grade.label() : grade.label() + " " + range;
        return grade.description().isBlank() ? text : text + ":" + index.text(grade.description());
    }

    private String rest(@Nullable Grade better) {
        if (better == null || better.lower().isEmpty()) {
            return "";
        }
        String limit = index.text(better.lower().get()) + "分";
        return better.lowerOpen() ? limit + "及以下" : "低于" + limit;
    }

    private String limit(Figure lower, boolean open) {
        return (open ? "高于" : "") + index.text(lower) + (open ? "分" : "分以上");
    }
}
