package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import io.github.kaohe.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Every form that does not count and why, then what else is to be said. */
final class ProblemSheet {
    private static final List<Double> WIDTHS = List.of(7.0, 26.0, 14.0, 12.0, 10.0, 28.0, 60.0);
    private static final int HEADINGS = 1;

    private final Summary summary;
    private final SummarySheet sheet;
    private int at = HEADINGS;

    ProblemSheet(Summary summary, SummarySheet sheet) {
        this.summary = summary;
        this.sheet = sheet;
    }

    void write() {
        sheet.widths(WIDTHS);
        int missing = summary.uncounted().size();
        sheet.line(
                0,
                sheet.say(missing == 0 ? "all-counted" : "missing", "missing", missing),
                missing == 0 ? Kind.NOTE : Kind.ALERT);
        sheet.headings(
                HEADINGS,
                0,
                Stream.of("number", "file", "name", "counts", "code", "where", "message")
                        .map(key -> sheet.say(key))
                        .toList());
        for (Summary.Uncounted form : summary.uncounted()) {
            form.problems().forEach(problem -> row(form.file(), form.name(), "counts.no", problem));
        }
        summary.policyProblems().forEach(problem -> row("", "", "counts.policy", problem));
        for (Summary.Remark remark : summary.remarks()) {
            remark.problems().forEach(problem -> row(remark.file(), remark.name(), "counts.yes", problem));
        }
        sheet.table(HEADINGS, at);
        sheet.page(at, WIDTHS.size() - 1);
    }

    private void row(String file, String name, String counts, Problem problem) {
        at++;
        sheet.number(at, 0, at - HEADINGS, Kind.WHOLE);
        sheet.text(at, 1, file, Kind.TEXT);
        sheet.text(at, 2, name, Kind.LABEL);
        sheet.text(at, 3, sheet.say(counts), Kind.LABEL);
        sheet.text(at, 4, problem.code().name(), Kind.LABEL);
        sheet.text(at, 5, problem.place().text(), Kind.TEXT);
        sheet.text(at, 6, problem.message(summary.locale()), Kind.TEXT);
        sheet.fit(at, WIDTHS.size());
    }
}
