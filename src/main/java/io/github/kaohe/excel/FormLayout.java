package io.github.kaohe.excel;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a card out on sheets. */
final class FormLayout {
    /** Name of the sheet people fill in. */
    static final String FORM = "考核表";

    private static final int HEADER_FIELDS = 4;
    private static final int FOOTER_FIELDS = 3;
    /** How far the columns of an upright page are made narrower. */
    private static final double NARROWEST = 0.76;
    /** How much wider, and so printed smaller, a form of many pages is made to save one. */
    private static final double[] WIDER = {1.04, 1.08, 1.12};

    private final CardIndex index;
    private final Scorecard card;
    private final Style style;
    private final CellTexts texts;

    private FormLayout(CardIndex index, Style style) {
        this.index = index;
        this.card = index.card;
        this.style = style;
        this.texts = new CellTexts(index);
    }

    /** {@return the sheets: the form first, the hidden one last} */
    static List<SheetPlan> plan(CardIndex index, Style style) {
        List<SheetPlan> sheets = new ArrayList<>();
        sheets.add(new FormLayout(index, style).form());
        if (style == Style.WORKSHEET && !index.card.blanks().isEmpty()) {
            sheets.add(BlankSheet.visible(index));
        }
        sheets.add(BlankSheet.hidden(index, style));
        return style == Style.WORKSHEET ? WorksheetFormulas.into(index, sheets) : List.copyOf(sheets);
    }

    /** Upright where the columns are not too many; lying where that takes fewer pages. */
    private SheetPlan form() {
        List<FormTable> tables = FormTable.of(index, style);
        double need = tables.stream().mapToDouble(FormLayout::room).max().orElse(0);
        if (need > units(false) / NARROWEST) {
            return form(tables, need, true);
        }
        SheetPlan upright = form(tables, need, false);
        if (need <= units(false)) {
            return upright;
        }
        SheetPlan lying = form(tables, need, true);
        return lying.page().pages() < upright.page().pages() ? lying : upright;
    }

    private SheetPlan form(List<FormTable> tables, double need, boolean landscape) {
        double total = Math.max(need, units(landscape));
        SheetPlan plan = wide(tables, total, landscape);
        if (plan.page().pages() > 2) {
            for (double wider : WIDER) {
                SheetPlan saving = wide(tables, total * wider, landscape);
                if (saving.page().pages() < plan.page().pages()) {
                    return saving;
                }
            }
        }
        return plan;
    }

    private SheetPlan wide(List<FormTable> tables, double total, boolean landscape) {
        List<Double> wishes = new ArrayList<>(FieldRows.wishes(card.header(), HEADER_FIELDS, total));
        wishes.addAll(FieldRows.wishes(card.footer(), FOOTER_FIELDS, total));
        PageGrid grid = new PageGrid(
                tables.stream().map(table -> table.widths(total, texts)).toList(), wishes);
        SheetDraft draft = new SheetDraft(grid.widths());
        FieldRows fields = new FieldRows(draft);
        if (!card.title().isBlank()) {
            draft.add(draft.row(36), 0, draft.last(), Look.TITLE, index.text(card.title()));
        }
        fields.draw(card.header(), HEADER_FIELDS);
        if (!card.header().isEmpty()) {
            draft.row(5);
        }
        int frozen = draft.rows();
        SheetPlan.Repeat repeat = new SheetPlan.Repeat(0, Math.min(1, frozen));
        for (int i = 0; i < tables.size(); i++) {
            FormTable table = tables.get(i);
            TableDrawing drawing = new TableDrawing(index, style, table, draft, grid, i);
            band(table, draft);
            int first = draft.rows();
            int headings = drawing.headings();
            if (tables.size() == 1) {
                repeat = new SheetPlan.Repeat(first, headings);
                frozen = first + headings;
            }
            drawing.body();
            if (i == tables.size() - 1 && !card.layout().total().isEmpty()) {
                drawing.sum(card.layout().total(), marks(table), Output.of(Output.Kind.TOTAL));
            }
        }
        new BelowTable(index, draft, style).draw();
        fields.draw(card.footer(), FOOTER_FIELDS);
        return draft.finish(FORM, false, frozen, repeat, landscape);
    }

    private String marks(FormTable table) {
        boolean share = table.own == null && table.has(TableColumn.Kind.WEIGHT);
        return share ? texts.weight(card.fullMarks()) : index.text(card.fullMarks());
    }

    /** The least width of a table; columns with running text need more to look well. */
    private static double room(FormTable table) {
        long texts = table.columns.stream()
                .filter(column -> column.kind() == TableColumn.Kind.CRITERIA || explains(table, column))
                .count();
        return table.columns.stream().mapToDouble(TableColumn::least).sum() + texts * 8d;
    }

    /** Whether sections stand in a column with their criteria. */
    private static boolean explains(FormTable table, TableColumn column) {
        boolean sections = column.kind() == TableColumn.Kind.SECTION || column.kind() == TableColumn.Kind.SUBSECTION;
        return sections
                && table.leaves.stream().anyMatch(leaf -> {
                    Section section = table.section(column.kind(), leaf);
                    return section != null && !section.criteria().isBlank();
                });
    }

    private static double units(boolean landscape) {
        return SheetPlan.Page.width(landscape) / TextFit.POINTS_PER_UNIT;
    }

    /** The line above a table: the name of the section whose table it is, and what the form prints there. */
    private void band(FormTable table, SheetDraft draft) {
        Section own = table.own;
        String heading = index.text(table.layout.heading());
        if (own != null) {
            String points = texts.sectionPoints(table, own);
            String title = (own.no().isEmpty() ? "" : own.no() + "、")
                    + index.text(own.title())
                    + (points.isEmpty() ? "" : "(" + points + ")");
            heading = Stream.of(title, heading, index.text(own.criteria()))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("  "));
        }
        if (!heading.isBlank()) {
            draft.paragraph(Look.BAND, heading, 24);
        }
    }
}
