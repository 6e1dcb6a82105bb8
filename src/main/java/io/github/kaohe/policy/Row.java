package io.github.kaohe.policy;

import io.github.kaohe.model.Fact;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One record while a rule is applied to it. What is missing or wrong is reported and stands as a placeholder, so that all of
 * a record is checked; {@link #faulty} then tells that nothing may follow from it.
 */
final class Row {
    private static final int CENTS = 2;

    private final Run run;
    private final PolicyRule rule;
    private final PolicyRecord record;
    private final int number;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean faulty;

    Row(Run run, PolicyRule rule, PolicyRecord record, int number) {
        this.run = run;
        this.rule = rule;
        this.record = record;
        this.number = number;
    }

    PolicyRecord record() {
        return record;
    }

    String ruleName() {
        return rule.title().isEmpty() ? rule.id() : rule.title();
    }

    Place place() {
        Fact who = record.facts().get("who");
        return Place.tree(ruleName(), who instanceof Fact.Text text ? text.value() : "#" + number);
    }

    void report(ProblemCode code, Object... arguments) {
        fail();
        run.report(code, place(), arguments);
    }

    /** Marks the record as one from which nothing follows. */
    void fail() {
        faulty = true;
        run.faulty(rule);
    }

    /** {@return whether something of the record is missing or wrong; facts nobody asked for are reported} */
    boolean faulty() {
        record.facts().keySet().stream()
                .filter(fact -> !known.contains(fact))
                .forEach(fact ->
                        report(ProblemCode.KH6004, "rule", rule.id(), "fact", fact, "facts", List.copyOf(known)));
        return faulty;
    }

    Optional<Fact> fact(String name) {
        known.add(name);
        return Optional.ofNullable(record.facts().get(name));
    }

    boolean has(String name) {
        return fact(name).isPresent();
    }

    BigDecimal figure(Figure figure) {
        return run.number(figure, place()).orElseGet(() -> {
            fail();
            return BigDecimal.ONE;
        });
    }

    /** {@return a figure that makes sense only above zero} */
    BigDecimal positive(Figure figure) {
        BigDecimal value = figure(figure);
        if (value.signum() <= 0) {
            report(ProblemCode.KH6018, "rule", rule.id(), "value", value, "expected", Words.of("policy-kind.positive"));
            return BigDecimal.ONE;
        }
        return value;
    }

    /** {@return a figure that is a whole number} */
    int whole(Figure figure) {
        BigDecimal value = figure(figure);
        if (value.stripTrailingZeros().scale() > 0 || value.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
            report(ProblemCode.KH6018, "rule", rule.id(), "value", value, "expected", Words.of("policy-kind.whole"));
            return 1;
        }
        return value.intValueExact();
    }

    String who() {
        return text("who");
    }

    String whoIfAny() {
        return textIfAny("who").orElse("");
    }

    String period() {
        return textIfAny("period").orElse("");
    }

    String text(String name) {
        return textIfAny(name).orElseGet(() -> missing(name, ""));
    }

    Optional<String> textIfAny(String name) {
        return fact(name).map(fact -> fact instanceof Fact.Text text ? text.value() : wrong(name, fact, "text", ""));
    }

    /** {@return one of several names} */
    String oneOf(String name, List<String> allowed) {
        String value = text(name);
        if (!value.isEmpty() && !allowed.contains(value)) {
            report(ProblemCode.KH6009, "fact", name, "value", value, "allowed", allowed);
        }
        return value;
    }

    BigDecimal number(String name) {
        return numberIfAny(name).orElseGet(() -> missing(name, BigDecimal.ZERO));
    }

    Optional<BigDecimal> numberIfAny(String name) {
        return fact(name)
                .map(fact -> fact instanceof Fact.Amount amount
                        ? amount.value()
                        : wrong(name, fact, "number", BigDecimal.ZERO));
    }

    /** {@return a number that is not negative} */
    BigDecimal amount(String name) {
        BigDecimal value = number(name);
        if (value.signum() < 0) {
            report(ProblemCode.KH6005, "fact", name, "value", value, "range", "≥ 0");
        }
        return value;
    }

    /** {@return an amount of money, not negative and without a fraction of a cent} */
    BigDecimal money(String name) {
        return money(name, amount(name));
    }

    BigDecimal money(String name, BigDecimal value) {
        if (value.scale() > CENTS) {
            report(ProblemCode.KH6016, "fact", name, "value", value);
        }
        return value;
    }

    /** {@return a whole number that is not negative} */
    BigDecimal count(String name) {
        BigDecimal value = amount(name);
        if (value.scale() > 0) {
            report(ProblemCode.KH6003, "rule", rule.id(), "fact", name, "value", value, "kind", kind("whole"));
        }
        return value;
    }

    /** {@return one number or several; empty if there are none} */
    List<BigDecimal> numbers(String name) {
        Optional<Fact> fact = fact(name);
        if (fact.isEmpty()) {
            return List.of();
        } else if (fact.get() instanceof Fact.Amount amount) {
            return List.of(amount.value());
        } else if (fact.get() instanceof Fact.Amounts amounts) {
            return amounts.values();
        }
        return wrong(name, fact.get(), "numbers", List.of());
    }

    /** {@return whether a fact is there and true} */
    boolean flag(String name) {
        return fact(name).map(fact -> answer(name, fact)).orElse(false);
    }

    boolean answer(String name) {
        return fact(name).map(fact -> answer(name, fact)).orElseGet(() -> missing(name, false));
    }

    private boolean answer(String name, Fact fact) {
        return fact instanceof Fact.Answer answer ? answer.yes() : wrong(name, fact, "answer", false);
    }

    LocalDate day(String name) {
        return dayIfAny(name).orElseGet(() -> missing(name, LocalDate.EPOCH));
    }

    Optional<LocalDate> dayIfAny(String name) {
        return fact(name).map(fact -> {
            try {
                return LocalDate.parse(fact instanceof Fact.Text text ? text.value() : "");
            } catch (DateTimeParseException e) {
                return wrong(name, fact, "day", LocalDate.EPOCH);
            }
        });
    }

    /** {@return a moment; a day without a time is refused} */
    Optional<LocalDateTime> momentIfAny(String name) {
        return fact(name).map(fact -> {
            try {
                return LocalDateTime.parse(fact instanceof Fact.Text text ? text.value() : "");
            } catch (DateTimeParseException e) {
                return wrong(name, fact, "moment", LocalDate.EPOCH.atTime(LocalTime.MIDNIGHT));
            }
        });
    }

    LocalDateTime moment(String name) {
        return momentIfAny(name).orElseGet(() -> missing(name, LocalDate.EPOCH.atTime(LocalTime.MIDNIGHT)));
    }

    /**
     * {@return the grade: that of the score by the policy's own grades, else the one that is given, else that of the only
     * result of whom it concerns}
     */
    String grade() {
        Optional<BigDecimal> score = numberIfAny("score");
        Optional<String> given = textIfAny("grade");
        if (score.isEmpty() && given.isEmpty()) {
            Optional<ScoreResult> result = onlyResult();
            score = result.flatMap(ScoreResult::total);
            given = result.flatMap(ScoreResult::grade);
        }
        if (score.isPresent() && run.hasGrades()) {
            return run.grade(score.get(), place()).orElseGet(() -> {
                fail();
                return "";
            });
        }
        String grade = given.orElseGet(() -> faulty ? "" : missing("grade", ""));
        if (run.hasGrades() && !grade.isEmpty() && !run.grades().contains(grade)) {
            report(ProblemCode.KH6009, "fact", "grade", "value", grade, "allowed", run.grades());
        }
        return grade;
    }

    private Optional<ScoreResult> onlyResult() {
        String who = whoIfAny();
        List<ScoreResult> results = run.results().of(who);
        if (results.size() > 1) {
            report(ProblemCode.KH6015, "who", who, "period", "—", "actual", results.size());
        } else if (run.results().lack(who)) {
            fail();
        }
        return results.size() == 1 ? Optional.of(results.get(0)) : Optional.empty();
    }

    <T> T missing(String name, T placeholder) {
        report(ProblemCode.KH6002, "rule", rule.id(), "fact", name);
        return placeholder;
    }

    private <T> T wrong(String name, Fact fact, String kind, T placeholder) {
        report(ProblemCode.KH6003, "rule", rule.id(), "fact", name, "value", shown(fact), "kind", kind(kind));
        return placeholder;
    }

    /** Reports a text that is none of its kind. */
    void wrong(String name, String value, String kind) {
        wrong(name, Fact.of(value), kind, value);
    }

    private static Words kind(String kind) {
        return Words.of("policy-kind." + kind);
    }

    static String shown(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return amount.value().toPlainString();
        } else if (fact instanceof Fact.Text text) {
            return text.value();
        } else if (fact instanceof Fact.Answer answer) {
            return String.valueOf(answer.yes());
        } else if (fact instanceof Fact.Amounts amounts) {
            return amounts.values().toString();
        }
        return ((Fact.Texts) fact).values().toString();
    }

    static String range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return min.map(BigDecimal::toPlainString).orElse("") + "–"
                + max.map(BigDecimal::toPlainString).orElse("");
    }

    /** {@return a line about this record, to be completed} */
    LineDraft line(PolicyLine.Kind kind, Explanation explanation) {
        return new LineDraft(rule, kind, explanation);
    }
}
