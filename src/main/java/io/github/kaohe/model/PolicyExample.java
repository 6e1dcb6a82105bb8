package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A worked case of a policy: what it is applied to and what must follow.
 *
 * @param title    short name
 * @param input    what the policy is applied to
 * @param lines    lines there must be; there may be others
 * @param money    what each one gets or owes in all; if not empty, nobody else may get or owe anything
 * @param problems names of the codes of the errors it must give; empty: there must be none
 */
public record PolicyExample(
        String title, PolicyInput input, List<Line> lines, Map<String, BigDecimal> money, List<String> problems) {
    public PolicyExample {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(input, "input");
        lines = List.copyOf(lines);
        Map<String, BigDecimal> plain = new LinkedHashMap<>();
        money.forEach((who, amount) -> plain.put(who, Figure.plain(amount)));
        money = Collections.unmodifiableMap(plain);
        problems = List.copyOf(problems);
    }

    /**
     * A line that must follow. What is empty may be anything.
     *
     * @param rule   id of the rule
     * @param who    whom it concerns
     * @param period period or item it concerns
     * @param amount the number, to its own decimals
     * @param label  the label
     * @param due    the day or moment, such as {@code 2026-01-31}
     */
    public record Line(
            String rule,
            Optional<String> who,
            Optional<String> period,
            Optional<BigDecimal> amount,
            Optional<String> label,
            Optional<String> due) {
        public Line {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(period, "period");
            amount = amount.map(Figure::plain);
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(due, "due");
        }
    }
}
