package io.github.kaohe.policy;

import io.github.kaohe.model.Fact;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.PayRule;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is collected while a policy is applied once. Not shared between threads. */
final class Run {
    private final Policy policy;
    private final PolicyInput input;
    private final Results results;
    private final List<PolicyLine> lines = new ArrayList<>();
    private final List<String> idle = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> missingBlanks = new HashSet<>();
    private final Set<String> faultyRules = new HashSet<>();
    private final Map<String, Map<String, Fraction>> scores = new LinkedHashMap<>();

    Run(Policy policy, PolicyInput input) {
        this.policy = policy;
        this.input = input;
        results = Results.of(policy, input, this);
    }

    PolicyInput input() {
        return input;
    }

    Results results() {
        return results;
    }

    void add(PolicyLine line) {
        lines.add(line);
    }

    /** Remembers that a record of a rule has an error: what compares all records must not be told then. */
    void faulty(PolicyRule rule) {
        faultyRules.add(rule.id());
    }

    boolean isFaulty(String rule) {
        return faultyRules.contains(rule);
    }

    void idle(PolicyRule rule) {
        idle.add(rule.id());
    }

    void report(ProblemCode code, Place place, Object... arguments) {
        problems.add(Problem.of(code, place, arguments));
    }

    PolicyReport finish() {
        return new PolicyReport(policy.id(), policy.version(), policy.title(), lines, idle, problems);
    }

    /** Checks what does not belong to any one rule. */
    void checkInput(List<PolicyRule> rules) {
        checkBlanks();
        checkOptions();
        List<String> ids = rules.stream().map(PolicyRule::id).toList();
        input.records().keySet().stream()
                .filter(rule -> !ids.contains(rule))
                .forEach(rule -> report(ProblemCode.KH6001, Place.ROOT, "rule", rule, "rules", ids));
    }

    private void checkBlanks() {
        input.blanks()
                .forEach((name, value) -> policy.blanks().stream()
                        .filter(blank -> blank.name().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                blank -> {
                                    if (blank.min()
                                                    .filter(min -> value.compareTo(min) < 0)
                                                    .isPresent()
                                            || blank.max()
                                                    .filter(max -> value.compareTo(max) > 0)
                                                    .isPresent()) {
                                        report(
                                                ProblemCode.KH4004,
                                                Place.ROOT,
                                                "blank",
                                                name,
                                                "title",
                                                blank.title(),
                                                "value",
                                                value,
                                                "range",
                                                Row.range(blank.min(), blank.max()));
                                    }
                                },
                                () -> report(
                                        ProblemCode.KH4005,
                                        Place.ROOT,
                                        "blank",
                                        name,
                                        "blanks",
                                        policy.blanks().stream()
                                                .map(blank -> blank.name())
                                                .toList())));
    }

    private void checkOptions() {
        input.options().forEach((option, choice) -> {
            List<String> choices = policy.options().stream()
                    .filter(known -> known.id().equals(option))
                    .flatMap(known -> known.choices().stream())
                    .map(known -> known.id())
                    .toList();
            if (!choices.contains(choice)) {
                report(
                        ProblemCode.KH6046,
                        Place.ROOT,
                        "option",
                        option,
                        "choice",
                        choice,
                        "choices",
                        choices.isEmpty()
                                ? policy.options().stream()
                                        .map(known -> known.id())
                                        .toList()
                                : choices);
            }
        });
    }

    /** {@return the number a figure stands for; empty, and reported once, if it is a blank that is not filled in} */
    Optional<BigDecimal> number(Figure figure, Place place) {
        if (figure instanceof Figure.Number number) {
            return Optional.of(number.value());
        }
        String name = ((Figure.BlankRef) figure).name();
        BigDecimal value = input.blanks().get(name);
        if (value == null && missingBlanks.add(name)) {
            String title = policy.blanks().stream()
                    .filter(blank -> blank.name().equals(name))
                    .map(blank -> blank.title())
                    .findFirst()
                    .orElse(name);
            report(ProblemCode.KH4003, place, "blank", name, "title", title);
        }
        return Optional.ofNullable(value);
    }

    /** {@return the records given for a rule; empty, and noted, if there are none} */
    List<Row> records(PolicyRule rule) {
        List<PolicyRecord> records = input.records().getOrDefault(rule.id(), List.of());
        if (records.isEmpty()) {
            idle(rule);
        }
        return rows(rule, records);
    }

    /** {@return the records given for a rule, else the results as records} */
    List<Row> recordsOrResults(PolicyRule rule) {
        if (input.records().containsKey(rule.id()) || results.all().isEmpty()) {
            return records(rule);
        }
        return rows(
                rule, results.all().stream().map(result -> record(result, rule)).toList());
    }

    boolean hasRecords(PolicyRule rule) {
        return input.records().containsKey(rule.id());
    }

    private List<Row> rows(PolicyRule rule, List<PolicyRecord> records) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            rows.add(new Row(this, rule, records.get(i), i + 1));
        }
        return rows;
    }

    private static PolicyRecord record(ScoreResult result, PolicyRule rule) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("who", Fact.of(result.who()));
        result.total().ifPresent(total -> facts.put("score", Fact.of(total)));
        result.grade().ifPresent(grade -> facts.put("grade", Fact.of(grade)));
        if (!result.period().isEmpty()) {
            facts.put("period", Fact.of(result.period()));
        }
        if (rule instanceof PayRule.Register) {
            result.payout().ifPresent(payout -> facts.put("payout", Fact.of(payout)));
        }
        return new PolicyRecord(facts);
    }

    boolean hasGrades() {
        return !policy.grades().isEmpty();
    }

    /** {@return the labels of the policy's own grades} */
    List<String> grades() {
        return policy.grades().stream().map(Grade::label).toList();
    }

    /** {@return the grade of a score by the policy's own grades: the highest whose lower limit it reaches} */
    Optional<String> grade(BigDecimal score, Place place) {
        for (Grade grade : policy.grades()) {
            if (grade.lower().isEmpty()) {
                return Optional.of(grade.label());
            }
            Optional<BigDecimal> limit = number(grade.lower().get(), place);
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            int compared = score.compareTo(limit.get());
            if (compared > 0 || (compared == 0 && !grade.lowerOpen())) {
                return Optional.of(grade.label());
            }
        }
        report(ProblemCode.KH6006, place, "score", score);
        return Optional.empty();
    }

    void score(PolicyRule rule, String who, Fraction score) {
        scores.computeIfAbsent(rule.id(), id -> new LinkedHashMap<>()).put(who, score);
    }

    /** {@return the scores that a rule gave, by whom they concern} */
    Map<String, Fraction> scoresOf(String rule) {
        return scores.getOrDefault(rule, Map.of());
    }
}
