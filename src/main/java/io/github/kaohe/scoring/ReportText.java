package io.github.kaohe.scoring;

import java.util.Locale;

/** A report as plain text. */
final class ReportText {
    private ReportText() {}

    static String of(ScoreReport report, Locale locale) {
        return report.title();
    }
}
