package io.github.kaohe.excel;

import io.github.kaohe.model.Rater;
import io.github.kaohe.scoring.RuleOutcome;
import io.github.kaohe.scoring.ScoreLine;
import io.github.kaohe.scoring.ScoreReport;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form shows of a score report. */
final class ReportValues {
    private final CardIndex index;
    private final ScoreReport report;
    private final Map<String, ScoreLine> lines = new HashMap<>();

    ReportValues(CardIndex index, ScoreReport report) {
        this.index = index;
        this.report = report;
        report.lines().forEach(line -> lines.putIfAbsent(line.id(), line));
    }

    /** {@return what is shown in a cell, empty if there is nothing to show} */
    CellValue of(Output output) {
        ScoreLine line = lines.get(output.node());
        return switch (output.kind()) {
            case TOTAL -> number(report.total());
            case GRADE -> CellValue.of(report.grade().orElse(""));
            case SUBJECT, SEAL -> CellValue.EMPTY;
            case PAYOUT -> number(report.payment().map(ScoreReport.Payment::amount));
            case SCORE -> line == null ? CellValue.EMPTY : score(line, output.rater());
            case DEDUCTION -> line == null ? CellValue.EMPTY : effects(line, -1);
            case WEIGHTED -> line == null ? CellValue.EMPTY : number(line.score());
            case ADDITION -> line == null ? CellValue.EMPTY : effects(line, 1);
        };
    }

    private CellValue score(ScoreLine line, String rater) {
        if (!rater.isEmpty() && !alone(line, rater)) {
            return number(line.raters().stream()
                    .filter(score -> score.rater().equals(rater))
                    .findFirst()
                    .flatMap(ScoreLine.RaterScore::raw));
        } else if (line.origin() == ScoreLine.Origin.NOT_APPLICABLE) {
            return CellValue.of(Check.NOT_APPLICABLE);
        }
        return line.raw().isPresent()
                ? number(line.raw())
                : CellValue.of(line.label().orElse(""));
    }

    /** Whether only this rater's score counts in a row, so that the report names no raters there. */
    private boolean alone(ScoreLine line, String rater) {
        List<String> counting = index.card.raters().stream()
                .filter(one -> !one.reference()
                        && index.scores(one, index.entry(line.id()).node()))
                .map(Rater::id)
                .toList();
        return counting.equals(List.of(rater));
    }

    /** What was taken or given; a floor gives back what was taken too much, a cap takes what was given too much. */
    private static CellValue effects(ScoreLine line, int sign) {
        BigDecimal sum = line.rules().stream()
                .filter(rule -> rule.applied() && rule.part() != RuleOutcome.Part.START)
                .filter(rule -> rule.effect().signum() == (rule.part() == RuleOutcome.Part.LIMIT ? -sign : sign))
                .map(RuleOutcome::effect)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? CellValue.EMPTY : number(Optional.of(sum.abs()));
    }

    private static CellValue number(Optional<BigDecimal> value) {
        return value.map(CellValue::of).orElse(CellValue.EMPTY);
    }
}
