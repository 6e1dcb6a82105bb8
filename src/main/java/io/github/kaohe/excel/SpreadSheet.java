package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import io.github.kaohe.model.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How grades and totals are spread: tables whose formulas look at the ranking, so that they stay true when somebody edits
 * it, and charts beside them.
 */
final class SpreadSheet {
    private static final List<Double> WIDTHS = List.of(22.0, 12.0, 12.0, 10.0, 12.0);
    private static final int CHART_COLUMN = 6;

    private final Summary summary;
    private final SummarySheet sheet;
    private final RankingSheet ranking;
    private final List<BigDecimal> totals;
    private final Optional<BigDecimal> fullMarks;
    private int at;

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
        this.fullMarks = marks.size() == 1 ? marks.get(0) : Optional.empty();
    }

    void write() {
        sheet.widths(WIDTHS);
        sheet.line(0, sheet.say("spread-title", "title", summary.card().title()), Kind.TITLE);
        at = 2;
        if (totals.isEmpty()) {
            sheet.line(at, sheet.say("nobody"), Kind.ALERT);
            sheet.page(at, WIDTHS.size() - 1);
            return;
        }
        statistics();
        grades();
        List<TotalBins.Bin> bins = TotalBins.of(totals, fullMarks);
        int firstBin = bins(bins);
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
        sheet.page(Math.max(at, charts.lastRow()), charts.lastColumn());
    }

    private void statistics() {
        caption("statistics");
        String range = ranking.totals();
        int count = totals.size();
        row("people", "COUNT(" + range + ")", Optional.of(BigDecimal.valueOf(count)), Kind.WHOLE);
        Optional<BigDecimal> mean = Means.mean(totals);
        row("mean", "AVERAGE(" + range + ")", mean, Kind.POINTS);
        row("highest", "MAX(" + range + ")", Optional.of(totals.get(count - 1)), Kind.POINTS);
        row("lowest", "MIN(" + range + ")", Optional.of(totals.get(0)), Kind.POINTS);
        row("median", "MEDIAN(" + range + ")", Means.median(totals), Kind.POINTS);
        at++;
    }

    private void row(String key, String formula, Optional<BigDecimal> value, Kind kind) {
        sheet.text(at, 0, sheet.say(key), Kind.LABEL);
        sheet.formula(at++, 1, formula, value, kind);
    }

    private void grades() {
        Set<String> labels = summary.gradeLabels();
        caption("grades");
        if (labels.isEmpty()) {
            sheet.text(at++, 0, sheet.say("no-grades"), Kind.NOTE);
            at++;
            return;
        }
        sheet.join(at, 1);
        heading("grade", "range", "", "people", "share");
        int first = at;
        int last = first + labels.size();
        for (String label : labels) {
            grade(label, printed(label));
            String formula = "COUNTIF(" + ranking.grades() + "," + exactly(label, SummarySheet.cell(at, 0)) + ")";
            counted(
                    formula,
                    count(result -> result.grade().filter(label::equals).isPresent()),
                    last);
        }
        grade(sheet.say("none"), "");
        counted(
                "COUNTBLANK(" + ranking.grades() + ")",
                count(result -> result.grade().isEmpty()),
                last);
        sum(first);
    }

    /** COUNTIF takes {@code <} at the beginning and {@code *} anywhere for its own, unless told otherwise. */
    private static String exactly(String label, String cell) {
        String text = cell;
        for (String wild : List.of("~", "*", "?")) {
            if (label.contains(wild)) {
                text = "SUBSTITUTE(" + text + ",\"" + wild + "\",\"~" + wild + "\")";
            }
        }
        return "\"=\"&" + text;
    }

    private void grade(String label, String range) {
        sheet.text(at, 0, label, Kind.LABEL);
        sheet.text(at, 1, range, Kind.LABEL);
        sheet.text(at, 2, "", Kind.LABEL);
        sheet.join(at, 1);
    }

    private long count(Function<SummaryResult, Boolean> which) {
        return summary.results().stream().filter(which::apply).count();
    }

    private String printed(String label) {
        return summary.card().grades().stream()
                .filter(grade -> grade.label().equals(label))
                .map(Grade::printed)
                .findFirst()
                .orElse("");
    }

    /** {@return the first row of the ranges} */
    private int bins(List<TotalBins.Bin> bins) {
        caption("totals");
        heading("bin", "from", "to", "people", "share");
        int first = at;
        String range = ranking.totals();
        for (TotalBins.Bin bin : bins) {
            String lower = SummarySheet.cell(at, 1);
            String upper = SummarySheet.cell(at, 2);
            List<String> tests = new ArrayList<>();
            bin.lower().ifPresent(limit -> tests.add(range + ",\">=\"&" + lower));
            bin.upper().ifPresent(limit -> tests.add(range + ",\"<\"&" + upper));
            sheet.text(at, 0, words(bin), Kind.LABEL);
            sheet.number(at, 1, bin.lower(), Kind.LIMIT);
            sheet.number(at, 2, bin.upper(), Kind.LIMIT);
            String formula = tests.isEmpty() ? "COUNT(" + range + ")" : "COUNTIFS(" + String.join(",", tests) + ")";
            counted(formula, bin.count(), first + bins.size() - 1);
        }
        sum(first);
        return first;
    }

    private String words(TotalBins.Bin bin) {
        String lower = bin.lower().map(BigDecimal::toPlainString).orElse("");
        String upper = bin.upper().map(BigDecimal::toPlainString).orElse("");
        String key = "bin.between";
        if (lower.isEmpty()) {
            key = upper.isEmpty() ? "bin.all" : "bin.below";
        } else if (upper.isEmpty()) {
            key = "bin.from";
        }
        return sheet.say(key, "lower", lower, "upper", upper);
    }

    private void counted(String formula, long count, int last) {
        sheet.formula(at, 3, formula, count, Kind.WHOLE);
        String share = SummarySheet.cell(at, 3) + "/" + SummarySheet.cell(last + 1, 3);
        sheet.formula(
                at++,
                4,
                share,
                Means.quotient(BigDecimal.valueOf(count), BigDecimal.valueOf(totals.size())),
                Kind.SHARE);
    }

    private void sum(int first) {
        sheet.text(at, 0, sheet.say("sum"), Kind.HEADING);
        sheet.text(at, 1, "", Kind.HEADING);
        sheet.text(at, 2, "", Kind.HEADING);
        String people = SummarySheet.cell(first, 3) + ":" + SummarySheet.cell(at - 1, 3);
        sheet.formula(at, 3, "SUM(" + people + ")", totals.size(), Kind.WHOLE);
        String shares = SummarySheet.cell(first, 4) + ":" + SummarySheet.cell(at - 1, 4);
        sheet.formula(at, 4, "SUM(" + shares + ")", Optional.of(BigDecimal.ONE), Kind.SHARE);
        at += 2;
    }

    /** What stands outside the weights has no rate and comes last, so that the chart can leave it out. */
    private record SectionRow(int number, Attainment attainment) {}

    private List<SectionRow> sectionRows() {
        List<SectionRow> rows = new ArrayList<>();
        for (int i = 0; i < summary.outline().sections().size(); i++) {
            int number = i;
            rows.add(new SectionRow(
                    i,
                    Attainment.of(summary.results().stream()
                            .map(result -> result.sections().get(number))
                            .toList())));
        }
        rows.sort(Comparator.comparing(row -> row.attainment().rate().isEmpty()));
        return rows;
    }

    /** {@return the first row of the sections} */
    private int sections(List<SectionRow> rows) {
        caption("sections");
        heading("part", "points", "mean", "rate");
        int first = at;
        for (SectionRow row : rows) {
            Attainment attainment = row.attainment();
            sheet.text(
                    at, 0, summary.outline().sections().get(row.number()).node().label(), Kind.LABEL);
            sheet.number(at, 1, attainment.points(), Kind.LIMIT);
            sheet.formula(at, 2, "AVERAGE(" + ranking.section(row.number()) + ")", attainment.score(), Kind.POINTS);
            String rate = SummarySheet.cell(at, 2) + "/" + SummarySheet.cell(at, 1);
            sheet.formula(at, 3, rate, attainment.rate(), Kind.SHARE);
            sheet.fit(at++, 1);
        }
        return first;
    }

    private void caption(String key) {
        sheet.text(at++, 0, sheet.say("caption." + key), Kind.CAPTION);
    }

    private void heading(String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            texts.add(key.isEmpty() ? "" : sheet.say(key));
        }
        sheet.headings(at++, 0, texts);
    }
}
