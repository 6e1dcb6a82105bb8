package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import io.github.kaohe.model.Grade;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How many people have each grade. */
final class GradeTable {
    private final Summary summary;
    private final SummarySheet sheet;
    private final SpreadRows rows;

    GradeTable(Summary summary, SummarySheet sheet, SpreadRows rows) {
        this.summary = summary;
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Writes the table; its formulas look at the grades of the ranking. */
    void write(String grades) {
        Set<String> labels = summary.gradeLabels();
        rows.caption("grades");
        if (labels.isEmpty()) {
            sheet.text(rows.at(), 0, sheet.say("no-grades"), Kind.NOTE);
            rows.next();
            rows.next();
            return;
        }
        sheet.join(rows.at(), 1);
        rows.heading("grade", "range", "", "people", "share");
        int first = rows.at();
        int last = first + labels.size();
        for (String label : labels) {
            grade(label, printed(label));
            String formula = "COUNTIF(" + grades + "," + exactly(label, SummarySheet.cell(rows.at(), 0)) + ")";
            rows.counted(
                    formula,
                    count(result -> result.grade().filter(label::equals).isPresent()),
                    last);
        }
        grade(sheet.say("none"), "");
        rows.counted(
                "COUNTBLANK(" + grades + ")", count(result -> result.grade().isEmpty()), last);
        rows.sum(first);
    }

    private void grade(String label, String range) {
        sheet.text(rows.at(), 0, label, Kind.LABEL);
        sheet.text(rows.at(), 1, range, Kind.LABEL);
        sheet.text(rows.at(), 2, "", Kind.LABEL);
        sheet.join(rows.at(), 1);
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

    private long count(Predicate<SummaryResult> which) {
        return summary.results().stream().filter(which).count();
    }

    private String printed(String label) {
        return summary.card().grades().stream()
                .filter(grade -> grade.label().equals(label))
                .map(Grade::printed)
                .findFirst()
                .orElse("");
    }
}
