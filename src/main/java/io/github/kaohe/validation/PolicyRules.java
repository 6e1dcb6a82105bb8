package io.github.kaohe.validation;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.ChargeRule;
import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.ScoreRule;
import io.github.kaohe.model.TimeRule;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks one policy. */
final class PolicyRules {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    private final Policy policy;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    private PolicyRules(Policy policy) {
        this.policy = policy;
    }

    static List<Problem> check(Policy policy) {
        return new PolicyRules(policy).problems();
    }

    private List<Problem> problems() {
        id("kind.policy", policy.id(), Place.ROOT);
        if (policy.title().isBlank()) {
            report(ProblemCode.KH1001, Place.ROOT, "what", Words.of("policy-kind.title"));
        }
        policy.clauses().forEach(clause -> clause(clause, Place.ROOT));
        List<PolicyRule> rules = policy.rules().toList();
        Set<String> before = new LinkedHashSet<>();
        for (PolicyRule rule : rules) {
            id("policy-kind.rule", rule.id(), place(rule));
            rule(rule, before);
            if (!before.add(rule.id())) {
                report(ProblemCode.KH6026, place(rule), "rule", rule.id());
            }
        }
        policy.options().forEach(option -> option(option, before));
        replacements();
        policy.grades().stream()
                .map(Grade::lower)
                .flatMap(Optional::stream)
                .forEach(lower -> figure(lower, Place.ROOT));
        blanks();
        if (!rules.isEmpty() && policy.examples().isEmpty()) {
            report(ProblemCode.KH6027, Place.ROOT);
        }
        return List.copyOf(problems);
    }

    private void report(ProblemCode code, Place place, Object... arguments) {
        problems.add(Problem.of(code, place, arguments));
    }

    private static Place place(PolicyRule rule) {
        return Place.tree(rule.title().isEmpty() ? rule.id() : rule.title());
    }

    private void id(String kind, String id, Place place) {
        if (!ID.matcher(id).matches()) {
            report(ProblemCode.KH1002, place, "kind", Words.of(kind), "id", id);
        }
    }

    private void clause(Clause clause, Place.Tree parent) {
        Place.Tree place = parent.child(clause.heading().isEmpty() ? "…" : clause.heading());
        boolean empty = clause.text().isEmpty()
                && clause.title().isEmpty()
                && clause.clauses().isEmpty();
        if (empty && !clause.lost()) {
            report(ProblemCode.KH6028, place);
        }
        clause.clauses().forEach(each -> clause(each, place));
    }

    private void rule(PolicyRule rule, Set<String> before) {
        rule.figures().forEach(figure -> figure(figure, place(rule)));
        if (rule instanceof ScoreRule.Composite composite) {
            weights(composite);
            composite
                    .form()
                    .filter(form -> !policy.scorecards().contains(form))
                    .ifPresent(form -> report(
                            ProblemCode.KH6033,
                            place(rule),
                            "rule",
                            rule.id(),
                            "form",
                            form,
                            "forms",
                            policy.scorecards()));
        } else if (rule instanceof ScoreRule.Ranking ranking) {
            reference(rule, ranking.of(), before);
            window(ranking);
        } else if (rule instanceof TimeRule.RankDuty duty) {
            reference(rule, duty.of(), before);
        } else if (rule instanceof ChargeRule.QuotaFine quota) {
            months(quota);
        }
    }

    private void figure(Figure figure, Place place) {
        if (figure instanceof Figure.BlankRef blank && used.add(blank.name())) {
            boolean declared =
                    policy.blanks().stream().anyMatch(each -> each.name().equals(blank.name()));
            if (!declared) {
                report(ProblemCode.KH6029, place, "blank", blank.name());
            }
        }
    }

    private void weights(ScoreRule.Composite rule) {
        List<BigDecimal> weights = new ArrayList<>();
        for (ScoreRule.Part part : rule.parts()) {
            if (part.weight() instanceof Figure.Number number) {
                weights.add(number.value());
            } else {
                return;
            }
        }
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            report(
                    ProblemCode.KH6022,
                    place(rule),
                    "rule",
                    rule.id(),
                    "actual",
                    sum,
                    "terms",
                    String.join(
                            " + ",
                            weights.stream().map(BigDecimal::toPlainString).toList()));
        }
    }

    /** What is ranked is given by a rule before that makes a score of somebody. */
    private void reference(PolicyRule rule, Optional<String> of, Set<String> before) {
        Set<String> scoring = policy.rules()
                .filter(each -> each instanceof ScoreRule.Composite || each instanceof ScoreRule.Rate)
                .map(PolicyRule::id)
                .collect(Collectors.toSet());
        of.filter(other -> !before.contains(other) || !scoring.contains(other))
                .ifPresent(other -> report(ProblemCode.KH6023, place(rule), "rule", rule.id(), "of", other));
    }

    private void window(ScoreRule.Ranking rule) {
        boolean each = rule.window() == ScoreRule.Window.EACH;
        if (each && (rule.of().isPresent() || rule.rewards().isEmpty())) {
            report(ProblemCode.KH6031, place(rule), "rule", rule.id());
        }
    }

    private void months(ChargeRule.QuotaFine rule) {
        List<Integer> given = rule.quotas().stream()
                .flatMap(quota -> quota.months().stream())
                .sorted()
                .toList();
        if (!given.equals(IntStream.rangeClosed(1, MONTHS).boxed().toList())) {
            report(ProblemCode.KH6025, place(rule), "rule", rule.id(), "months", given);
        }
    }

    private void option(PolicyOption option, Set<String> rules) {
        for (PolicyOption.Choice choice : option.choices()) {
            for (PolicyRule rule : choice.rules()) {
                if (!rules.contains(rule.id())) {
                    report(
                            ProblemCode.KH6024,
                            Place.tree(option.title()),
                            "option",
                            option.id(),
                            "choice",
                            choice.id(),
                            "rule",
                            rule.id());
                }
                rule(rule, rules);
            }
        }
    }

    /** What two options choose about one rule must not undo each other. */
    private void replacements() {
        Map<String, String> replaced = new HashMap<>();
        for (PolicyOption option : policy.options()) {
            option.choices().stream()
                    .flatMap(choice -> choice.rules().stream())
                    .filter(rule -> !Policy.isCombined(rule))
                    .map(PolicyRule::id)
                    .distinct()
                    .forEach(rule -> {
                        String other = replaced.put(rule, option.id());
                        if (other != null) {
                            report(
                                    ProblemCode.KH6032,
                                    Place.tree(option.title()),
                                    "option",
                                    option.id(),
                                    "other",
                                    other,
                                    "rule",
                                    rule);
                        }
                    });
        }
    }

    private void blanks() {
        Set<String> names = new HashSet<>();
        for (Blank blank : policy.blanks()) {
            if (!names.add(blank.name())) {
                report(
                        ProblemCode.KH1003,
                        Place.tree(blank.title()),
                        "kind",
                        Words.of("kind.blank"),
                        "id",
                        blank.name());
            } else if (!used.contains(blank.name())) {
                report(ProblemCode.KH6030, Place.tree(blank.title()), "blank", blank.name());
            }
        }
    }
}
