package io.github.kaohe.policy;

import io.github.kaohe.model.PolicyRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A line that is being put together. */
final class LineDraft {
    private static final int CENTS = 2;

    private final PolicyRule rule;
    private final PolicyLine.Kind kind;
    private final Explanation explanation;
    private String who = "";
    private String period = "";
    private Optional<BigDecimal> amount = Optional.empty();
    private String label = "";
    private Optional<LocalDate> due = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();

    LineDraft(PolicyRule rule, PolicyLine.Kind kind, Explanation explanation) {
        this.rule = rule;
        this.kind = kind;
        this.explanation = explanation;
    }

    LineDraft who(String name) {
        who = name;
        return this;
    }

    LineDraft period(String name) {
        period = name;
        return this;
    }

    LineDraft amount(BigDecimal value) {
        amount = Optional.of(value);
        return this;
    }

    LineDraft label(String text) {
        label = text;
        return this;
    }

    LineDraft due(LocalDate day) {
        due = Optional.of(day);
        return this;
    }

    LineDraft due(LocalDate day, LocalTime at) {
        time = Optional.of(at);
        return due(day);
    }

    void addTo(Run run) {
        run.add(new PolicyLine(rule.id(), rule.title(), who, period, kind, amount, label, due, time, explanation));
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
