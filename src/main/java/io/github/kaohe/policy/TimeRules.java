package io.github.kaohe.policy;

import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.ScoreRule;
import io.github.kaohe.model.Term;
import io.github.kaohe.model.TimeRule;
import io.github.kaohe.model.Workdays;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies rules about what must be done and when. */
final class TimeRules {
    private TimeRules() {}

    static void apply(TimeRule time, Run run) {
        if (time instanceof TimeRule.TimeLimit rule) {
            run.records(rule).forEach(row -> new TimeLimits(rule, row, run).apply());
        } else if (time instanceof TimeRule.Schedule rule) {
            run.records(rule).forEach(row -> schedule(rule, row, run));
        } else if (time instanceof TimeRule.GradeDuty rule) {
            run.recordsOrResults(rule).forEach(row -> gradeDuty(rule, row, run));
        } else {
            rankDuty((TimeRule.RankDuty) time, run);
        }
    }

    /** {@return the last day of a term that runs from a day} */
    static LocalDate end(LocalDate from, Term term, Row row, Run run) {
        int length = row.whole(term.length());
        if (term.unit() == Term.Unit.WORKING_DAYS) {
            if (run.input().workdays().isEmpty()) {
                row.report(ProblemCode.KH6008, "rule", row.ruleName());
                return from;
            } else if (length < 0) {
                row.report(ProblemCode.KH6005, "fact", "workingDays", "value", length, "range", "≥ 0");
                return from;
            }
        }
        return Deadlines.after(from, length, term.unit(), run.input().workdays().orElse(Workdays.MONDAY_TO_FRIDAY));
    }

    private static void schedule(TimeRule.Schedule rule, Row row, Run run) {
        String who = row.who();
        LocalDate event = row.day("event");
        String occasion = row.textIfAny("period").orElse("");
        Map<TimeRule.Schedule.Task, LocalDate> days = new LinkedHashMap<>();
        rule.tasks().forEach(task -> days.put(task, end(event, task.at(), row, run)));
        if (row.faulty()) {
            return;
        }
        days.forEach((task, day) -> row.line(
                        PolicyLine.Kind.DUTY,
                        Explanation.of("task", "who", who, "task", task.title(), "event", event, "due", day))
                .who(who)
                .period(occasion)
                .label(task.title())
                .due(day)
                .addTo(run));
    }

    private static void gradeDuty(TimeRule.GradeDuty rule, Row row, Run run) {
        String who = row.who();
        String grade = row.grade();
        String period = row.period();
        Optional<LocalDate> due =
                row.dayIfAny("issued").flatMap(issued -> rule.due().map(term -> end(issued, term, row, run)));
        Optional<LocalDate> done = row.dayIfAny("done");
        if (!row.faulty() && grade.equals(rule.grade())) {
            LineDraft draft = row.line(
                            PolicyLine.Kind.DUTY,
                            Explanation.of(
                                    due.isPresent() ? "duty.grade.due" : "duty.grade",
                                    "who",
                                    who,
                                    "grade",
                                    grade,
                                    "duty",
                                    rule.duty(),
                                    "due",
                                    due.map(LocalDate::toString).orElse("")))
                    .who(who)
                    .period(period)
                    .label(rule.duty());
            due.ifPresent(draft::due);
            draft.addTo(run);
            finished(row, who, period, rule.duty(), due, done, run);
        }
    }

    /** Whether a duty was done in time, where both days are known. */
    private static void finished(
            Row row,
            String who,
            String period,
            String duty,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            Run run) {
        if (due.isPresent() && done.isPresent()) {
            String state = done.get().isAfter(due.get()) ? "late" : "on-time";
            row.line(
                            PolicyLine.Kind.FINDING,
                            Explanation.of(
                                    "limit." + state, "who", who, "what", duty, "due", due.get(), "done", done.get()))
                    .who(who)
                    .period(period)
                    .label(state)
                    .due(due.get())
                    .addTo(run);
        }
    }

    private static void rankDuty(TimeRule.RankDuty rule, Run run) {
        Totals totals = new Totals(rule, run);
        Map<String, Fraction> scores = totals.of(rule.of(), rule.periods());
        List<String> people = List.copyOf(scores.keySet());
        List<Integer> places = Places.places(
                List.copyOf(scores.values()), Comparator.<Fraction>naturalOrder(), ScoreRule.Ties.COMPETITION);
        for (int i = 0; i < people.size(); i++) {
            if (places.get(i) <= rule.places()) {
                rankDuty(rule, people.get(i), totals, run);
            }
        }
    }

    private static void rankDuty(TimeRule.RankDuty rule, String who, Totals totals, Run run) {
        Row row = new Row(run, rule, PolicyRecord.about(who), 1);
        row.who();
        Optional<LocalDate> due = totals.issued(who).flatMap(day -> rule.due().map(term -> end(day, term, row, run)));
        if (row.faulty()) {
            return;
        }
        LineDraft draft = row.line(
                        PolicyLine.Kind.DUTY,
                        Explanation.of(
                                due.isPresent() ? "duty.last.due" : "duty.last",
                                "who",
                                who,
                                "places",
                                BigDecimal.valueOf(rule.places()),
                                "duty",
                                rule.duty(),
                                "due",
                                due.map(LocalDate::toString).orElse("")))
                .who(who)
                .label(rule.duty());
        due.ifPresent(draft::due);
        draft.addTo(run);
        finished(row, who, "", rule.duty(), due, totals.done(who), run);
    }
}
