package io.github.kaohe.excel;

import io.github.kaohe.excel.FormTable.Leaf;
import io.github.kaohe.excel.TableColumn.Kind;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the table's body. */
final class LeafCells {
    /** In half characters; what is longer reads like a sentence. */
    private static final double LONGEST_TITLE = 40;

    private final CardIndex index;
    private final CellTexts texts;
    private final Style style;
    private final FormTable table;
    private final List<TableColumn> columns;

    /** What stands in one cell. */
    record Content(Look look, String text, @Nullable Slot slot) {
        static Content text(Look look, String text) {
            return new Content(look, text, null);
        }
    }

    LeafCells(CardIndex index, CellTexts texts, Style style, FormTable table) {
        this.index = index;
        this.texts = texts;
        this.style = style;
        this.table = table;
        this.columns = table.columns;
    }

    /** {@return the section over whose rows a cell is merged, null if the indicator has its own} */
    @Nullable
    Section mergedOver(TableColumn column, Leaf leaf, List<Leaf> leaves) {
        return switch (column.kind()) {
            case SECTION, SUBSECTION -> table.section(column.kind(), leaf);
            case NUMBER -> table.numbersSections() ? leaf.section(0) : null;
            case POINTS, WEIGHT, SCORE, COMPUTED -> leaf.pool(table.own);
            case DEPARTMENT -> common(leaf, leaves, Section::department, Indicator::department);
            case REMARK -> common(leaf, leaves, Section::remark, Indicator::remark);
            default -> null;
        };
    }

    private static @Nullable Section common(
            Leaf leaf,
            List<Leaf> leaves,
            Function<Section, String> ofSection,
            Function<Indicator, String> ofIndicator) {
        Section section = leaf.section(0);
        if (section == null || ofSection.apply(section).isBlank()) {
            return null;
        }
        boolean shared = leaves.stream()
                .filter(other -> section.equals(other.section(0)))
                .allMatch(other -> ofIndicator.apply(other.indicator()).isBlank());
        return shared ? section : null;
    }

    /** {@return the cell that is merged over a section's rows} */
    Content ofSection(TableColumn column, Section section) {
        return switch (column.kind()) {
            case SECTION, SUBSECTION ->
                Content.text(section.criteria().isBlank() ? Look.CENTER : Look.LEFT, texts.section(table, section));
            case NUMBER -> Content.text(Look.CENTER, section.no());
            case POINTS ->
                Content.text(Look.CENTER, section.points().map(index::text).orElse(""));
            case WEIGHT ->
                Content.text(Look.CENTER, section.points().map(texts::weight).orElse(""));
            case DEPARTMENT -> Content.text(Look.CENTER, section.department());
            case REMARK -> Content.text(Look.LEFT, index.text(section.remark()));
            case SCORE -> score(column, section, false);
            default -> new Content(Look.OUTPUT, "", Slot.output(Output.score(section.id(), "")));
        };
    }

    /** {@return a cell of an indicator of its own} */
    Content ofLeaf(int at, Leaf leaf) {
        TableColumn column = columns.get(at);
        Indicator indicator = leaf.indicator();
        if (holdsTitle(at, leaf) && column.kind() != Kind.INDICATOR) {
            return Content.text(Look.CENTER, index.text(indicator.title()));
        }
        String text = texts.text(table, column, leaf);
        return switch (column.kind()) {
            case SCORE -> score(column, indicator, indicator.notApplicable() != NotApplicable.REFUSED);
            case COMPUTED -> new Content(Look.OUTPUT, "", Slot.output(Output.score(indicator.id(), "")));
            case DEDUCTION -> shown(new Output(Output.Kind.DEDUCTION, indicator.id(), ""));
            case ADDITION -> shown(new Output(Output.Kind.ADDITION, indicator.id(), ""));
            case WEIGHTED -> shown(new Output(Output.Kind.WEIGHTED, indicator.id(), ""));
            case SIGNATURE, EMPLOYEE, GRADE -> Content.text(Look.HAND, "");
            case REMARK -> Content.text(text.isBlank() ? Look.HAND : Look.LEFT, text);
            case BASE, ACTUAL -> achieved(column.kind(), indicator);
            case RATING -> Content.text(text.equals(CellTexts.TICK) ? Look.CENTER : Look.LEFT, text);
            case CRITERIA, TARGET -> Content.text(Look.LEFT, text);
            case INDICATOR -> {
                boolean title = table.has(Kind.CRITERIA) && TextFit.width(text) <= LONGEST_TITLE;
                yield Content.text(title ? Look.CENTER : Look.LEFT, text);
            }
            default -> Content.text(Look.CENTER, text);
        };
    }

    /** The value of the only measure, or a part of it; room to write where that does not say what is asked for. */
    private Content achieved(Kind kind, Indicator indicator) {
        List<InputLine> lines = indicator.measures().stream()
                .flatMap(measure -> InputLine.of(index, indicator, measure).stream()
                        .filter(line -> Optional.of(line.part()).equals(part(kind, measure))))
                .toList();
        String place = index.entry(indicator.id()).place();
        return lines.size() == 1
                ? new Content(Look.input(lines.get(0).type()), "", lines.get(0).slot("", place))
                : Content.text(Look.HAND, "");
    }

    /** Where the form has a column for the base, each of the two columns holds one number of a ratio. */
    private Optional<InputKey.Part> part(Kind kind, Measure measure) {
        if (!table.has(Kind.BASE)) {
            return Optional.of(InputKey.Part.WHOLE);
        }
        return measure.formula()
                .filter(Formula::isRatio)
                .map(formula -> InputKey.Part.input(kind == Kind.BASE ? formula.base() : formula.actual()));
    }

    private Content shown(Output output) {
        return new Content(style == Style.PAPER ? Look.HAND_OUTPUT : Look.OUTPUT, "", Slot.output(output));
    }

    private Content score(TableColumn column, Node node, boolean notApplicable) {
        Optional<Rater> rater = table.rater(column.rater());
        if (rater.isPresent() && !index.scores(rater.get(), node)) {
            return Content.text(Look.CLOSED, "");
        }
        Check check = Check.decimal(index.floor(node), index.cap(node)).orNotApplicable(notApplicable);
        String place = index.entry(node.id()).place() + "/" + column.heading();
        Slot slot =
                Slot.input(InputKey.awarded(column.rater(), node.id()), InputType.score(notApplicable), check, place);
        return new Content(
                Look.INPUT, "", style == Style.PAPER ? slot.showing(Output.score(node.id(), column.rater())) : slot);
    }

    /** {@return whether the title of an indicator stands in a column} */
    boolean holdsTitle(int at, Leaf leaf) {
        Kind kind = columns.get(at).kind();
        if (table.has(Kind.INDICATOR)) {
            return kind == Kind.INDICATOR;
        }
        boolean last = kind == Kind.SUBSECTION || (kind == Kind.SECTION && !table.has(Kind.SUBSECTION));
        return last && isOpenLevel(at, leaf);
    }

    /** {@return whether a section's cell reaches over the column of the titles because its indicators have none} */
    boolean coveredBySection(int at, Leaf leaf) {
        if (at == 0 || columns.get(at).kind() != Kind.INDICATOR || isOpenLevel(at - 1, leaf)) {
            return false;
        }
        Kind kind = columns.get(at - 1).kind();
        Section section = kind == Kind.SECTION || kind == Kind.SUBSECTION ? table.section(kind, leaf) : null;
        return section != null
                && table.leaves.stream()
                        .filter(other -> section.equals(table.section(kind, other)))
                        .allMatch(other ->
                                texts.text(table, columns.get(at), other).isBlank());
    }

    /** {@return whether a column is for sections of a level on which the indicator has none} */
    boolean isOpenLevel(int at, Leaf leaf) {
        Kind kind = columns.get(at).kind();
        return (kind == Kind.SECTION || kind == Kind.SUBSECTION) && table.section(kind, leaf) == null;
    }

    /** {@return whether the cell of the title reaches over an open level} */
    boolean coveredByTitle(int at, Leaf leaf) {
        int right = at;
        while (right + 1 < columns.size() && isOpenLevel(right, leaf) && !holdsTitle(right, leaf)) {
            right++;
        }
        return right > at && holdsTitle(right, leaf);
    }
}
