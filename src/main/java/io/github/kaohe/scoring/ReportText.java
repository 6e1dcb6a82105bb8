package io.github.kaohe.scoring;

import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.Locale;

/** A report as plain text: the total first, then a line for each node, then what to know. */
final class ReportText {
    private final ScoreReport report;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private ReportText(ScoreReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    static String of(ScoreReport report, Locale locale) {
        return new ReportText(report, locale).write();
    }

    private String write() {
        line(report.title());
        Object full = report.fullMarks().<Object>map(marks -> marks).orElse("—");
        line(
                report.total().isPresent()
                        ? say("report.total", "total", report.total().get(), "full", full)
                        : say(Problem.anyError(report.problems()) ? "report.no-total" : "report.labels-only"));
        report.grade().ifPresent(grade -> line(say("report.grade", "grade", grade)));
        report.payment().ifPresent(payment -> line(payment.explanation().text(locale)));
        report.vetoes().forEach(veto -> line(veto.text(locale)));
        line("");
        report.lines().forEach(this::score);
        block("report.losses", !report.losses().isEmpty());
        for (int i = 0; i < report.losses().size(); i++) {
            ScoreReport.Loss loss = report.losses().get(i);
            line("  " + (i + 1) + ". " + String.join("/", loss.path()) + "  -" + shown(loss.points()));
        }
        block("report.assumptions", !report.assumptions().isEmpty());
        report.assumptions().forEach(assumption -> line("  - " + assumption.text(locale)));
        block("report.problems", !report.problems().isEmpty());
        report.problems().forEach(problem -> line("  " + problem.line(locale)));
        return text.toString();
    }

    private void score(ScoreLine line) {
        String indent = "  ".repeat(line.path().size() - 1);
        String no = line.no().isEmpty() ? "" : line.no() + " ";
        line(indent + no + line.title() + "  " + line.summary().text(locale));
        for (RuleOutcome rule : line.rules()) {
            line(indent + (rule.applied() ? "  · " : "  ○ ") + rule.text(locale));
        }
        for (ScoreLine.RaterScore rater : line.raters()) {
            line(indent + "  · "
                    + say(
                            rater.weight().isPresent() ? "report.rater" : "report.rater-reference",
                            "rater",
                            rater.title(),
                            "weight",
                            rater.weight().orElse(BigDecimal.ZERO),
                            "raw",
                            rater.raw().<Object>map(raw -> raw).orElse("—")));
        }
    }

    private void block(String key, boolean wanted) {
        if (wanted) {
            line("");
            line(say(key));
        }
    }

    private String shown(BigDecimal points) {
        return say("number", "number", points);
    }

    private String say(String key, Object... arguments) {
        return Phrase.of(key, arguments).text(locale);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
