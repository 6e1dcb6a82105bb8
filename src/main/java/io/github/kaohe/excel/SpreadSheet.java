package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How grades and totals are spread: tables whose formulas look at the ranking, so that they stay true when somebody edits
 * it, and charts beside them.
 */
final class SpreadSheet {
    private static final List<Double> WIDTHS = List.of(22.0, 12.0, 12.0, 10.0, 12.0);
    private static final int CHART_COLUMN = 6;
    private static final int FIRST = 2;

    private final Summary summary;
    private final SummarySheet sheet;
    private final RankingSheet ranking;
    private final List<BigDecimal> totals;
    private final Optional<BigDecimal> fullMarks;
    private final SpreadRows rows;

    SpreadSheet(Summary summary, SummarySheet sheet, RankingSheet ranking) {
        this.summary = summary;
        this.sheet = sheet;
        this.ranking = ranking;
        this.totals =
                summary.results().stream().map(SummaryResult::total).sorted().toList();
        List<Optional<BigDecimal>> marks = summary.results().stream()
                .map(SummaryResult::fullMarks)
                .distinct()
                .toList();
        this.rows = new SpreadRows(sheet, FIRST, totals.size());
        this.fullMarks = marks.size() == 1 ? marks.get(0) : Optional.empty();
    }

    void write() {
        sheet.widths(WIDTHS);
        sheet.line(0, sheet.say("spread-title", "title", summary.card().title()), Kind.TITLE);
        if (totals.isEmpty()) {
            sheet.line(FIRST, sheet.say("nobody"), Kind.ALERT);
            sheet.page(FIRST, WIDTHS.size() - 1);
            return;
        }
        statistics();
        new GradeTable(summary, sheet, rows).write(ranking.grades());
        List<TotalBins.Bin> bins = TotalBins.of(totals, fullMarks);
        int firstBin = new BinTable(sheet, rows).write(bins, ranking.totals());
        List<SectionRow> sections = sectionRows();
        int firstSection = sections(sections);
        SummaryCharts charts = new SummaryCharts(sheet.sheet(), CHART_COLUMN);
        charts.columns(2, sheet.say("chart.totals"), sheet.say("people"), firstBin, bins.size());
        int rated = (int) sections.stream()
                .filter(row -> row.attainment().rate().isPresent())
                .count();
        if (rated > 0) {
            charts.bars(22, sheet.say("chart.sections"), sheet.say("rate"), firstSection, rated);
        }
        sheet.page(Math.max(rows.at(), charts.lastRow()), charts.lastColumn());
    }

    private void statistics() {
        rows.caption("statistics");
        String range = ranking.totals();
        int count = totals.size();
        row("people", "COUNT(" + range + ")", Optional.of(BigDecimal.valueOf(count)), Kind.WHOLE);
        Optional<BigDecimal> mean = Means.mean(totals);
        row("mean", "AVERAGE(" + range + ")", mean, Kind.POINTS);
        row("highest", "MAX(" + range + ")", Optional.of(totals.get(count - 1)), Kind.POINTS);
        row("lowest", "MIN(" + range + ")", Optional.of(totals.get(0)), Kind.POINTS);
        row("median", "MEDIAN(" + range + ")", Means.median(totals), Kind.POINTS);
        rows.next();
    }

    private void row(String key, String formula, Optional<BigDecimal> value, Kind kind) {
        sheet.text(rows.at(), 0, sheet.say(key), Kind.LABEL);
        sheet.formula(rows.at(), 1, formula, value, kind);
        rows.next();
    }

    /** What stands outside the weights has no rate and comes last, so that the chart can leave it out. */
    private record SectionRow(int number, Attainment attainment) {}

    private List<SectionRow> sectionRows() {
        List<SectionRow> found = new ArrayList<>();
        for (int i = 0; i < summary.outline().sections().size(); i++) {
            int number = i;
            found.add(new SectionRow(
                    i,
                    Attainment.of(summary.results().stream()
                            .map(result -> result.sections().get(number))
                            .toList())));
        }
        found.sort(Comparator.comparing(row -> row.attainment().rate().isEmpty()));
        return found;
    }

    /** {@return the first row of the sections} */
    private int sections(List<SectionRow> sections) {
        rows.caption("sections");
        rows.heading("part", "points", "mean", "rate");
        int first = rows.at();
        for (SectionRow row : sections) {
            Attainment attainment = row.attainment();
            sheet.text(
                    rows.at(),
                    0,
                    summary.outline().sections().get(row.number()).node().label(),
                    Kind.LABEL);
            sheet.number(rows.at(), 1, attainment.points(), Kind.LIMIT);
            sheet.formula(
                    rows.at(), 2, "AVERAGE(" + ranking.section(row.number()) + ")", attainment.score(), Kind.POINTS);
            String rate = SummarySheet.cell(rows.at(), 2) + "/" + SummarySheet.cell(rows.at(), 1);
            sheet.formula(rows.at(), 3, rate, attainment.rate(), Kind.SHARE);
            sheet.fit(rows.at(), 1);
            rows.next();
        }
        return first;
    }
}
