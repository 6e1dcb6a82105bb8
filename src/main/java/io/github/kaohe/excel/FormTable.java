package io.github.kaohe.excel;

import io.github.kaohe.excel.TableColumn.Kind;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Layout;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One table of a form: its columns, and its indicators in the order of the form. */
final class FormTable {

    /**
     * An indicator in a table.
     *
     * @param sections  the sections around it within the table, from the top
     * @param indicator the indicator
     * @param number    its number, printed or running
     * @param lines     what a worksheet asks for
     */
    record Leaf(List<Section> sections, Indicator indicator, String number, List<InputLine> lines) {
        @Nullable
        Section section(int level) {
            return level >= 0 && level < sections.size() ? sections.get(level) : null;
        }

        /** {@return the section from whose points it takes, null if it has points of its own} */
        @Nullable
        Section pool(@Nullable Section own) {
            for (Section section : sections) {
                if (section.pool()) {
                    return section;
                }
            }
            return own != null && own.pool() ? own : null;
        }
    }

    final Layout layout;
    /** The section whose own table this is, null for the table of the card. */
    final @Nullable Section own;

    final List<TableColumn> columns = new ArrayList<>();
    final List<Leaf> leaves = new ArrayList<>();
    private final CardIndex index;
    private final Style style;

    private FormTable(CardIndex index, Style style, Layout layout, @Nullable Section own, List<Node> nodes) {
        this.index = index;
        this.style = style;
        this.layout = layout;
        this.own = own;
        nodes.forEach(node -> collect(node, List.of()));
        number();
        chooseColumns();
    }

    /** {@return the tables of a card: a section with a layout of its own begins one, other neighbours share one} */
    static List<FormTable> of(CardIndex index, Style style) {
        Scorecard card = index.card;
        List<FormTable> tables = new ArrayList<>();
        List<Node> shared = new ArrayList<>();
        for (Node node : card.children()) {
            if (node instanceof Section section && section.layout().isPresent()) {
                if (!shared.isEmpty()) {
                    tables.add(new FormTable(index, style, card.layout(), null, shared));
                    shared.clear();
                }
                tables.add(new FormTable(index, style, section.layout().get(), section, section.children()));
            } else {
                shared.add(node);
            }
        }
        if (!shared.isEmpty() || tables.isEmpty()) {
            tables.add(new FormTable(index, style, card.layout(), null, shared));
        }
        return tables;
    }

    private void collect(Node node, List<Section> above) {
        if (node instanceof Section section) {
            List<Section> path = new ArrayList<>(above);
            path.add(section);
            section.children().forEach(child -> collect(child, path));
        } else if (node instanceof Indicator indicator) {
            List<InputLine> lines = style == Style.WORKSHEET ? InputLine.of(index, indicator) : List.of();
            leaves.add(new Leaf(List.copyOf(above), indicator, indicator.no(), lines));
        }
    }

    private void number() {
        if (leaves.stream().anyMatch(leaf -> !leaf.number().isEmpty())) {
            return;
        }
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            leaves.set(i, new Leaf(leaf.sections(), leaf.indicator(), Integer.toString(i + 1), leaf.lines()));
        }
    }

    private void chooseColumns() {
        if (layout.columns().isEmpty()) {
            usualColumns();
        } else {
            layout.columns().forEach(column -> columns.add(TableColumn.of(column)));
        }
        if (!has(Kind.SCORE)) {
            columns.add(TableColumn.of(Kind.SCORE, "得分"));
        }
        if (style == Style.WORKSHEET && !leaves.isEmpty()) {
            addedColumns();
        }
        boolean levels = leaves.stream().anyMatch(leaf -> leaf.sections().size() > 1);
        if (levels && has(Kind.SECTION) && !has(Kind.SUBSECTION)) {
            int at = indexOf(Kind.SECTION);
            TableColumn section = columns.get(at);
            columns.add(at + 1, new TableColumn(Kind.SUBSECTION, section.heading(), section.group(), ""));
        }
    }

    private void usualColumns() {
        columns.add(TableColumn.of(Kind.NUMBER, "序号"));
        if (leaves.stream().anyMatch(leaf -> !leaf.sections().isEmpty())) {
            columns.add(TableColumn.of(Kind.SECTION, "考核项目"));
        }
        columns.add(TableColumn.of(Kind.INDICATOR, "考核指标"));
        columns.add(TableColumn.of(Kind.CRITERIA, "评分标准"));
        columns.add(TableColumn.of(Kind.POINTS, "分值"));
        for (Rater rater : index.card.raters()) {
            columns.add(new TableColumn(Kind.SCORE, rater.title(), "", rater.id()));
        }
        columns.add(TableColumn.of(Kind.SCORE, "得分"));
        columns.add(TableColumn.of(Kind.REMARK, "备注"));
    }

    private void addedColumns() {
        List<Rater> raters = index.card.raters();
        for (Rater rater : raters) {
            if (columns.stream()
                    .noneMatch(c -> c.kind() == Kind.SCORE && c.rater().equals(rater.id()))) {
                columns.add(new TableColumn(Kind.SCORE, rater.title() + "评分", "", rater.id()));
            }
        }
        if (columns.stream().noneMatch(c -> c.kind() == Kind.SCORE && c.rater().isEmpty())) {
            columns.add(TableColumn.of(Kind.SCORE, "得分"));
        }
        columns.add(TableColumn.of(Kind.COMPUTED, "计算得分"));
        int at = has(Kind.ACTUAL) ? indexOf(Kind.ACTUAL) : columns.size();
        columns.addAll(at, askedColumns());
        columns.removeIf(column -> achieved(column.kind()));
    }

    /** What a worksheet asks for, in place of the printed columns for what was achieved. */
    private List<TableColumn> askedColumns() {
        String printed = columns.stream()
                .filter(column -> achieved(column.kind()))
                .map(TableColumn::heading)
                .collect(Collectors.joining("、"));
        List<Rater> raters = index.card.raters();
        List<TableColumn> asked = new ArrayList<>();
        asked.add(TableColumn.of(Kind.MEASURE, "计量项"));
        asked.add(TableColumn.of(Kind.VALUE, (printed.isEmpty() ? "填写" : printed) + (raters.isEmpty() ? "" : "(共用)")));
        for (Rater rater : raters) {
            asked.add(new TableColumn(Kind.VALUE, rater.title() + "填写", "", rater.id()));
        }
        asked.add(TableColumn.of(Kind.NOTE, "单位/说明"));
        return asked;
    }

    private static boolean achieved(Kind kind) {
        return kind == Kind.BASE || kind == Kind.ACTUAL;
    }

    boolean has(Kind kind) {
        return indexOf(kind) >= 0;
    }

    int indexOf(Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return the level of section that stands in a column, from 0 within the table; -1 for the section whose table this is}
     *
     * @param kind {@link Kind#SECTION} or {@link Kind#SUBSECTION}
     */
    int level(Kind kind) {
        boolean below = own != null
                && has(Kind.SUBSECTION)
                && leaves.stream().allMatch(leaf -> leaf.sections().size() < 2);
        return (kind == Kind.SECTION ? 0 : 1) - (below ? 1 : 0);
    }

    /** {@return the section that stands in a column in front of an indicator, null if there is none} */
    @Nullable
    Section section(Kind kind, Leaf leaf) {
        int level = level(kind);
        return level < 0 ? own : leaf.section(level);
    }

    /** {@return whether the numbers belong to the sections, as {@code 一} in front of 考核项目} */
    boolean numbersSections() {
        int number = indexOf(Kind.NUMBER);
        return number >= 0
                && number < indexOf(Kind.SECTION)
                && leaves.stream()
                        .anyMatch(leaf -> !leaf.sections().isEmpty()
                                && !leaf.sections().get(0).no().isEmpty());
    }

    /** {@return the raters of the card by id} */
    Optional<Rater> rater(String id) {
        return index.card.raters().stream()
                .filter(rater -> rater.id().equals(id))
                .findFirst();
    }

    /** {@return the width of each column in units, together at least a given width} */
    double[] widths(double total, CellTexts texts) {
        double[] widths = columns.stream().mapToDouble(TableColumn::least).toArray();
        double[] hunger = new double[widths.length];
        double rest = total;
        double all = 0;
        for (int i = 0; i < widths.length; i++) {
            rest -= widths[i];
            if (columns.get(i).kind().flexible()) {
                for (String text : texts(columns.get(i), texts)) {
                    hunger[i] += Math.max(0, TextFit.units(text, 10.5) - widths[i]);
                }
                hunger[i] = Math.sqrt(hunger[i]);
                all += hunger[i];
            }
        }
        for (int i = 0; i < widths.length && rest > 0; i++) {
            widths[i] +=
                    all > 0 ? rest * hunger[i] / all : columns.get(i).kind().added() ? 0 : rest / own();
        }
        return widths;
    }

    /** The texts for which a column would like to be wider; a section's title alone is no such text. */
    private List<String> texts(TableColumn column, CellTexts texts) {
        if (column.kind() == Kind.SECTION || column.kind() == Kind.SUBSECTION) {
            return leaves.stream()
                    .map(leaf -> section(column.kind(), leaf))
                    .filter(section -> section != null && !section.criteria().isBlank())
                    .distinct()
                    .map(section -> texts.section(this, section))
                    .toList();
        }
        return leaves.stream().map(leaf -> texts.text(this, column, leaf)).toList();
    }

    private long own() {
        return columns.stream().filter(column -> !column.kind().added()).count();
    }
}
