package io.github.kaohe.excel;

import io.github.kaohe.model.Blank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers the company fills in: a sheet of their own in a worksheet, hidden cells in a printed form. */
final class BlankSheet {
    /** Name of the sheet people see. */
    static final String VISIBLE = "空白参数";
    /** Name of the sheet they do not see. */
    static final String HIDDEN = "_kaohe";

    private static final SheetPlan.Repeat NO_REPEAT = new SheetPlan.Repeat(0, 0);

    private BlankSheet() {}

    static SheetPlan visible(CardIndex index) {
        SheetDraft draft = new SheetDraft(new double[] {6, 42, 12, 8, 19});
        draft.add(draft.row(32), 0, draft.last(), Look.TITLE, VISIBLE);
        draft.paragraph(Look.NOTE, "表中以 ____ 表示的数字由公司填写在这里;不填写则用到它的项目无法计分。", 18);
        int heading = draft.row(24);
        List<String> headings = List.of("序号", "参数", "填写", "单位", "说明");
        for (int i = 0; i < headings.size(); i++) {
            draft.add(heading, i, i, Look.HEADING, headings.get(i));
        }
        for (Blank blank : index.card.blanks()) {
            int row = draft.row(21);
            draft.add(row, 0, 0, Look.CENTER, Integer.toString(row - heading));
            draft.add(row, 1, 1, Look.LEFT, index.text(blank.title()));
            draft.add(row, 2, row, 2, Look.INPUT, "", slot(index, blank));
            draft.add(row, 3, 3, Look.CENTER, blank.unit());
            draft.add(row, 4, 4, Look.LEFT, note(blank));
        }
        return draft.finish(VISIBLE, false, heading + 1, new SheetPlan.Repeat(heading, 1), false);
    }

    static SheetPlan hidden(CardIndex index, Style style) {
        SheetDraft draft = new SheetDraft(new double[] {24, 24});
        List<Blank> blanks = style == Style.PAPER ? index.card.blanks() : List.of();
        for (Blank blank : blanks) {
            int row = draft.row(15);
            draft.add(row, 0, 0, Look.PLAIN, blank.name());
            draft.add(row, 1, row, 1, Look.PLAIN, "", slot(index, blank));
        }
        for (Output.Kind word : List.of(Output.Kind.SUBJECT, Output.Kind.SEAL)) {
            int row = draft.row(15);
            draft.add(row, 1, row, 1, Look.PLAIN, "", Slot.output(Output.of(word)));
        }
        return draft.finish(HIDDEN, true, 0, NO_REPEAT, false);
    }

    private static Slot slot(CardIndex index, Blank blank) {
        String preset = Optional.ofNullable(index.presets.get(blank.name()))
                .map(BigDecimal::toPlainString)
                .orElse("");
        Check check = Check.decimal(blank.min(), blank.max());
        return Slot.input(InputKey.blank(blank.name()), InputType.number(blank.unit()), check, blank.title())
                .withPreset(preset);
    }

    private static String note(Blank blank) {
        String example =
                blank.illustration().map(value -> "例如 " + value.toPlainString()).orElse("");
        return Stream.of(range(blank), example).filter(text -> !text.isEmpty()).collect(Collectors.joining(","));
    }

    private static String range(Blank blank) {
        String low = blank.min().map(BigDecimal::toPlainString).orElse("");
        String high = blank.max().map(BigDecimal::toPlainString).orElse("");
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() ? high.isEmpty() ? "" : "不大于 " + high : "不小于 " + low;
        }
        return low + "~" + high;
    }
}
