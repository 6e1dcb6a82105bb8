package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes tables one below the other; those that count people have the number in the fourth column, its share in the fifth. */
final class SpreadRows {
    private final SummarySheet sheet;
    private final long people;
    private int at;

    SpreadRows(SummarySheet sheet, int first, long people) {
        this.sheet = sheet;
        this.at = first;
        this.people = people;
    }

    /** {@return the row that is written next} */
    int at() {
        return at;
    }

    void next() {
        at++;
    }

    /** The name of a table. */
    void caption(String key) {
        sheet.text(at++, 0, sheet.say("caption." + key), Kind.CAPTION);
    }

    void heading(String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            texts.add(key.isEmpty() ? "" : sheet.say(key));
        }
        sheet.headings(at++, 0, texts);
    }

    /** Ends a row with a number of people and its share of the sum, which stands below the last row. */
    void counted(String formula, long count, int last) {
        sheet.formula(at, 3, formula, count, Kind.WHOLE);
        String share = SummarySheet.cell(at, 3) + "/" + SummarySheet.cell(last + 1, 3);
        sheet.formula(
                at++, 4, share, Means.quotient(BigDecimal.valueOf(count), BigDecimal.valueOf(people)), Kind.SHARE);
    }

    /** The sum below the rows from the first on, and an empty row. */
    void sum(int first) {
        sheet.text(at, 0, sheet.say("sum"), Kind.HEADING);
        sheet.text(at, 1, "", Kind.HEADING);
        sheet.text(at, 2, "", Kind.HEADING);
        String counts = SummarySheet.cell(first, 3) + ":" + SummarySheet.cell(at - 1, 3);
        sheet.formula(at, 3, "SUM(" + counts + ")", people, Kind.WHOLE);
        String shares = SummarySheet.cell(first, 4) + ":" + SummarySheet.cell(at - 1, 4);
        sheet.formula(at, 4, "SUM(" + shares + ")", Optional.of(BigDecimal.ONE), Kind.SHARE);
        at += 2;
    }
}
