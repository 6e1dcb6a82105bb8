package io.github.kaohe.policy;

import io.github.kaohe.model.Term;
import io.github.kaohe.model.TimeRule;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Applies one time limit to one record. */
final class TimeLimits {
    private final TimeRule.TimeLimit rule;
    private final Row row;
    private final Run run;

    TimeLimits(TimeRule.TimeLimit rule, Row row, Run run) {
        this.rule = rule;
        this.row = row;
        this.run = run;
    }

    void apply() {
        if (rule.due() instanceof TimeRule.Due.After after && after.term().unit() == Term.Unit.HOURS) {
            hours(after.term());
        } else if (rule.time().isPresent()) {
            timeOfDay(rule.time().get());
        } else {
            days();
        }
    }

    private void hours(Term term) {
        String who = row.whoIfAny();
        LocalDateTime event = row.moment("event");
        LocalDateTime due = Deadlines.after(event, row.whole(term.length()));
        moment(who, due);
    }

    private void timeOfDay(LocalTime time) {
        String who = row.whoIfAny();
        LocalDate day = dueDay();
        moment(who, day.atTime(time));
    }

    private void moment(String who, LocalDateTime due) {
        String period = row.period();
        Optional<LocalDateTime> done = row.momentIfAny("done");
        Optional<LocalDateTime> asOf = row.momentIfAny("as-of");
        if (row.faulty()) {
            return;
        }
        String state = done.map(at -> at.isAfter(due) ? "late" : "on-time")
                .orElseGet(() -> asOf.filter(at -> at.isAfter(due)).isPresent() ? "overdue" : "pending");
        row.line(kind(state), text(state, who, due, done.isPresent() ? done : asOf))
                .who(who)
                .period(period)
                .label(state)
                .due(due.toLocalDate(), due.toLocalTime())
                .addTo(run);
    }

    private static PolicyLine.Kind kind(String state) {
        return state.equals("pending") || state.equals("overdue") ? PolicyLine.Kind.DUTY : PolicyLine.Kind.FINDING;
    }

    private Explanation text(String state, String who, Object due, Optional<?> until) {
        String day = until.map(Object::toString).orElse("");
        return Explanation.of("limit." + state, "who", who, "what", rule.title(), "due", due, "done", day);
    }

    private LocalDate dueDay() {
        if (rule.due() instanceof TimeRule.Due.After after) {
            return TimeRules.end(row.day("event"), after.term(), row, run);
        }
        TimeRule.Due.DayOfMonth day = (TimeRule.Due.DayOfMonth) rule.due();
        String period = row.text("period");
        Optional<LocalDate> end = Deadlines.endOf(period);
        if (end.isEmpty()) {
            row.report(
                    ProblemCode.KH6003,
                    "rule",
                    rule.id(),
                    "fact",
                    "period",
                    "value",
                    period,
                    "kind",
                    Words.of("policy-kind.period"));
            return LocalDate.EPOCH;
        }
        LocalDate reached = Deadlines.dayOfMonth(end.get(), day.month(), day.day());
        return day.included() ? reached : reached.minusDays(1);
    }

    private void days() {
        String who = row.whoIfAny();
        LocalDate due = dueDay();
        Optional<LocalDate> earliest = rule.earliest().map(term -> TimeRules.end(row.day("event"), term, row, run));
        String period = row.period();
        Optional<LocalDate> done = row.dayIfAny("done");
        Optional<LocalDate> asOf = row.dayIfAny("as-of");
        Optional<BigDecimal> fine = rule.fine().map(row::figure);
        if (row.faulty()) {
            return;
        }
        String state = done.map(day -> state(day, earliest, due))
                .orElseGet(() -> asOf.filter(day -> day.isAfter(due)).isPresent() ? "overdue" : "pending");
        row.line(kind(state), text(state, who, due, done.isPresent() ? done : asOf))
                .who(who)
                .period(period)
                .label(state)
                .due(due)
                .addTo(run);
        Optional<LocalDate> until = done.or(() -> asOf);
        if (fine.isPresent() && until.isPresent()) {
            fine(who, period, Math.max(0, ChronoUnit.DAYS.between(due, until.get())), fine.get());
        }
    }

    private static String state(LocalDate done, Optional<LocalDate> earliest, LocalDate due) {
        if (earliest.filter(done::isBefore).isPresent()) {
            return "early";
        }
        return done.isAfter(due) ? "late" : "on-time";
    }

    private void fine(String who, String period, long late, BigDecimal each) {
        String debtor = rule.debtor().isEmpty() ? who : rule.debtor();
        BigDecimal amount = LineDraft.cents(each.multiply(BigDecimal.valueOf(late)));
        row.line(
                        PolicyLine.Kind.MONEY,
                        Explanation.of(
                                late > 0 ? "limit.fine" : "limit.no-fine",
                                "debtor",
                                debtor,
                                "days",
                                late,
                                "each",
                                each,
                                "amount",
                                amount))
                .who(debtor)
                .period(period)
                .amount(amount.negate())
                .addTo(run);
    }
}
