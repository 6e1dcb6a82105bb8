package io.github.kaohe.policy;

import io.github.kaohe.model.PolicyExample;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A worked case beside the report it gave. */
final class PolicyExampleCheck {
    private final PolicyExample example;
    private final PolicyReport report;
    private final List<Problem> problems = new ArrayList<>();

    PolicyExampleCheck(PolicyExample example, PolicyReport report) {
        this.example = example;
        this.report = report;
    }

    List<Problem> problems() {
        checkErrors();
        List<PolicyLine> left = new ArrayList<>(report.lines());
        example.lines().forEach(line -> checkLine(line, left));
        if (!example.money().isEmpty()) {
            checkMoney();
        }
        return List.copyOf(problems);
    }

    private void checkErrors() {
        TreeSet<String> actual = report.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!actual.equals(new TreeSet<>(example.problems()))) {
            report(Words.of("policy-what.problems"), orNothing(example.problems()), orNothing(actual));
        }
    }

    /** A line of the report serves one line of the case only. */
    private void checkLine(PolicyExample.Line expected, List<PolicyLine> left) {
        Optional<PolicyLine> found =
                left.stream().filter(line -> matches(expected, line)).findFirst();
        if (found.isPresent()) {
            left.remove(found.get());
        } else {
            List<String> actual = report.lines(expected.rule()).stream()
                    .filter(line -> expected.who().map(line.who()::equals).orElse(true))
                    .map(PolicyExampleCheck::shown)
                    .toList();
            report(Words.of("policy-what.line", "rule", expected.rule()), shown(expected), orNothing(actual));
        }
    }

    private static boolean matches(PolicyExample.Line expected, PolicyLine line) {
        return expected.rule().equals(line.rule())
                && expected.who().map(line.who()::equals).orElse(true)
                && expected.period().map(line.period()::equals).orElse(true)
                && expected.label().map(line.label()::equals).orElse(true)
                && expected.due().map(line.dueText()::equals).orElse(true)
                && expected.amount()
                        .map(amount -> line.amount()
                                .filter(actual -> same(amount, actual))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean same(BigDecimal expected, BigDecimal actual) {
        return actual.setScale(Math.max(0, expected.scale()), RoundingMode.HALF_UP)
                        .compareTo(expected)
                == 0;
    }

    private static String shown(PolicyExample.Line line) {
        return shown(
                line.who().orElse(""),
                line.period().orElse(""),
                line.amount(),
                line.label().orElse(""),
                line.due().orElse(""));
    }

    private static String shown(PolicyLine line) {
        return shown(line.who(), line.period(), line.amount(), line.label(), line.dueText()) + "("
                + line.text(Locale.CHINESE) + ")";
    }

    private static String shown(String who, String period, Optional<BigDecimal> amount, String label, String due) {
        return "["
                + String.join(
                        ", ", who, period, amount.map(BigDecimal::toPlainString).orElse(""), label, due) + "]";
    }

    private void checkMoney() {
        Map<String, BigDecimal> all = new TreeMap<>(example.money());
        report.money().forEach(all::putIfAbsent);
        all.keySet().forEach(who -> {
            BigDecimal expected = example.money().getOrDefault(who, BigDecimal.ZERO);
            BigDecimal actual = report.money().getOrDefault(who, BigDecimal.ZERO);
            if (actual.compareTo(expected) != 0) {
                report(Words.of("policy-what.money", "who", who), expected, actual);
            }
        });
    }

    private void report(Words what, Object expected, Object actual) {
        problems.add(Problem.of(
                ProblemCode.KH6021,
                Place.ROOT,
                "example",
                example.title(),
                "what",
                what,
                "expected",
                expected,
                "actual",
                actual));
    }

    private static Object orNothing(Collection<String> values) {
        return values.isEmpty() ? Words.of("policy-what.nothing") : values;
    }
}
