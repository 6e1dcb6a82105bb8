package io.github.kaohe.policy;

import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.ScoreResult;
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
            if (!row.faulty()) {
                score.ifPresent(value -> given.put(who, Fraction.of(value)));
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

    private Map<String, Fraction> means(int count) {
        Set<String> periods = new LinkedHashSet<>();
        run.results().forEach(result -> periods.add(result.period()));
        if (periods.isEmpty() || run.resultsLack()) {
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
        Map<String, List<BigDecimal>> totals = new LinkedHashMap<>();
        boolean complete = true;
        for (String who : people(last)) {
            for (String period : last) {
                complete &= add(who, period, totals);
            }
        }
        Map<String, Fraction> means = new LinkedHashMap<>();
        if (complete) {
            totals.forEach((who, values) -> means.put(who, Fraction.mean(values)));
        }
        return means;
    }

    private Set<String> people(List<String> periods) {
        Set<String> people = new LinkedHashSet<>();
        run.results().stream()
                .filter(result -> periods.contains(result.period()))
                .forEach(result -> people.add(result.who()));
        return people;
    }

    private boolean add(String who, String period, Map<String, List<BigDecimal>> totals) {
        List<BigDecimal> found = run.results().stream()
                .filter(result -> result.who().equals(who) && result.period().equals(period))
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
