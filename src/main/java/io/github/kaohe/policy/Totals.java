package io.github.kaohe.policy;

import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.model.TimeRule;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scores that a rule ranks, by whom they concern, in the order in which they were given. With an error in one of them
 * there are none: a place among some is no place among all.
 */
final class Totals {
    private final PolicyRule rule;
    private final Run run;
    private final Map<String, LocalDate> issued = new LinkedHashMap<>();
    private final Map<String, LocalDate> done = new LinkedHashMap<>();

    Totals(PolicyRule rule, Run run) {
        this.rule = rule;
        this.run = run;
    }

    /** {@return the scores; empty, and noted, if the rule cannot be applied} */
    Map<String, Fraction> of(Optional<String> other, int periods) {
        List<Row> rows = run.hasRecords(rule) ? run.records(rule) : List.of();
        Map<String, Fraction> given = new LinkedHashMap<>();
        for (Row row : rows) {
            String who = row.who();
            Optional<BigDecimal> score = row.numberIfAny("score");
            Optional<LocalDate> day = row.dayIfAny("issued");
            Optional<LocalDate> finished = rule instanceof TimeRule.RankDuty ? row.dayIfAny("done") : Optional.empty();
            if (!row.faulty()) {
                finished.ifPresent(value -> done.put(who, value));
                score.ifPresent(value -> {
                    if (given.put(who, Fraction.of(value)) != null) {
                        row.report(ProblemCode.KH6015, "who", who, "period", "—", "actual", 2);
                    }
                });
                day.ifPresent(value -> issued.put(who, value));
            }
        }
        if (run.isFaulty(rule.id()) || other.filter(run::isFaulty).isPresent()) {
            return Map.of();
        } else if (!given.isEmpty()) {
            return given;
        }
        Map<String, Fraction> found = other.isPresent() ? run.scoresOf(other.get()) : means(periods);
        if (found.isEmpty()) {
            run.idle(rule);
        }
        return found;
    }

    /** {@return the day a record gives for someone, from which a term runs} */
    Optional<LocalDate> issued(String who) {
        return Optional.ofNullable(issued.get(who));
    }

    /** {@return the day a record gives on which somebody did the duty} */
    Optional<LocalDate> done(String who) {
        return Optional.ofNullable(done.get(who));
    }

    private Map<String, Fraction> means(int count) {
        Map<String, Fraction> means = new LinkedHashMap<>();
        ofResults(count).forEach((who, totals) -> means.put(who, Fraction.mean(totals)));
        return means;
    }

    /**
     * {@return the scores of each of the last periods, oldest first, by whom they concern; empty, and noted, if the rule
     * cannot be applied}
     */
    Map<String, List<BigDecimal>> table(int count) {
        if (!run.hasRecords(rule)) {
            Map<String, List<BigDecimal>> found = ofResults(count);
            if (found.isEmpty()) {
                run.idle(rule);
            }
            return found;
        }
        Map<String, List<BigDecimal>> given = new LinkedHashMap<>();
        for (Row row : run.records(rule)) {
            String who = row.who();
            List<BigDecimal> scores = row.numbers("scores");
            if (scores.size() != count) {
                row.report(ProblemCode.KH6049, "who", who, "expected", count, "actual", scores.size());
            }
            row.faulty();
            given.put(who, scores);
        }
        return run.isFaulty(rule.id()) ? Map.of() : given;
    }

    private Map<String, List<BigDecimal>> ofResults(int count) {
        Set<String> periods = new LinkedHashSet<>();
        run.results().all().forEach(result -> periods.add(result.period()));
        if (periods.isEmpty() || run.results().lack()) {
            return Map.of();
        } else if (periods.size() < count) {
            run.report(
                    ProblemCode.KH6011,
                    Place.tree(name()),
                    "rule",
                    rule.id(),
                    "expected",
                    count,
                    "actual",
                    periods.size());
            return Map.of();
        }
        List<String> last = List.copyOf(periods).subList(periods.size() - count, periods.size());
        Optional<List<String>> gap = Results.gap(last);
        if (gap.isPresent()) {
            run.report(
                    ProblemCode.KH6047,
                    Place.tree(name()),
                    "rule",
                    rule.id(),
                    "before",
                    gap.get().get(0),
                    "after",
                    gap.get().get(1));
            return Map.of();
        }
        Map<String, List<BigDecimal>> totals = new LinkedHashMap<>();
        boolean complete = true;
        for (String who : people(last)) {
            for (String period : last) {
                complete &= add(who, period, totals);
            }
        }
        return complete ? totals : Map.of();
    }

    private Set<String> people(List<String> periods) {
        Set<String> people = new LinkedHashSet<>();
        run.results().all().stream()
                .filter(result -> periods.contains(result.period()))
                .forEach(result -> people.add(result.who()));
        return people;
    }

    private boolean add(String who, String period, Map<String, List<BigDecimal>> totals) {
        List<BigDecimal> found = run.results().of(who).stream()
                .filter(result -> result.period().equals(period))
                .map(ScoreResult::total)
                .flatMap(Optional::stream)
                .toList();
        if (found.size() != 1) {
            run.report(
                    ProblemCode.KH6015,
                    Place.tree(name(), who),
                    "who",
                    who,
                    "period",
                    period.isEmpty() ? "—" : period,
                    "actual",
                    found.size());
            return false;
        }
        totals.computeIfAbsent(who, name -> new ArrayList<>()).add(found.get(0));
        return true;
    }

    private String name() {
        return rule.title().isEmpty() ? rule.id() : rule.title();
    }
}
