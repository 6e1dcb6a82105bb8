package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where points are lost: a row for each indicator, most lost points first. */
final class LossSheet {
    private static final List<Double> WIDTHS = List.of(7.0, 18.0, 24.0, 9.0, 10.0, 11.0, 11.0, 11.0, 10.0, 44.0, 9.0);
    private static final int HEADINGS = 2;
    private static final int LOST = 6;

    private final Summary summary;
    private final SummarySheet sheet;

    LossSheet(Summary summary, SummarySheet sheet) {
        this.summary = summary;
        this.sheet = sheet;
    }

    void write() {
        sheet.widths(WIDTHS);
        sheet.line(0, sheet.say("losses-title", "title", summary.card().title()), Kind.TITLE);
        sheet.line(1, sheet.say("losses-note"), Kind.NOTE);
        sheet.headings(
                HEADINGS,
                0,
                Stream.of(
                                "number",
                                "section-name",
                                "indicator",
                                "points",
                                "mean",
                                "rate",
                                "lost",
                                "lost-share",
                                "losers",
                                "cause",
                                "caused")
                        .map(key -> sheet.say(key))
                        .toList());
        List<IndicatorLoss> losses = IndicatorLoss.of(summary.outline(), summary.results());
        BigDecimal all = Means.sum(losses.stream().map(IndicatorLoss::lost).toList());
        int last = HEADINGS + losses.size();
        for (int i = 0; i < losses.size(); i++) {
            row(HEADINGS + 1 + i, i + 1, losses.get(i), all, sheet.range(LOST, HEADINGS + 1, last));
        }
        sheet.table(HEADINGS, last);
        sheet.page(last, WIDTHS.size() - 1);
    }

    private void row(int row, int number, IndicatorLoss loss, BigDecimal all, String lost) {
        CardOutline.Part part = loss.part();
        sheet.number(row, 0, number, Kind.WHOLE);
        sheet.text(row, 1, part.section(), Kind.LABEL);
        sheet.text(row, 2, part.node().label(), Kind.TEXT);
        sheet.number(row, 3, loss.attainment().points(), Kind.LIMIT);
        sheet.number(row, 4, loss.attainment().score(), Kind.POINTS);
        sheet.number(row, 5, loss.attainment().rate(), Kind.SHARE);
        sheet.number(row, LOST, Optional.of(loss.lost()), Kind.POINTS);
        String share = SummarySheet.cell(row, LOST) + "/SUM(" + lost + ")";
        sheet.formula(row, 7, share, Means.quotient(loss.lost(), all), Kind.SHARE);
        sheet.number(row, 8, loss.people(), Kind.WHOLE);
        sheet.text(row, 9, loss.cause().orElse(""), Kind.TEXT);
        sheet.number(row, 10, loss.caused(), Kind.WHOLE);
        sheet.fit(row, WIDTHS.size());
    }
}
