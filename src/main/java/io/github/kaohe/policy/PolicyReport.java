package io.github.kaohe.policy;

import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What follows from a policy, explained.
 *
 * @param policy   id of the policy
 * @param version  version of the policy
 * @param title    title of the policy
 * @param lines    the consequences, in the order of the rules
 * @param idle     ids of the rules for which nothing was given
 * @param problems what is wrong with what was given; a record with an error has no consequence
 */
public record PolicyReport(
        String policy,
        String version,
        String title,
        List<PolicyLine> lines,
        List<String> idle,
        List<Problem> problems) {
    public PolicyReport {
        Objects.requireNonNull(policy, "policy");
        lines = List.copyOf(lines);
        idle = List.copyOf(idle);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the lines of one rule}
     *
     * @param rule id of the rule
     */
    public List<PolicyLine> lines(String rule) {
        return lines.stream().filter(line -> line.rule().equals(rule)).toList();
    }

    /** {@return what there is to be done} */
    public List<PolicyLine> duties() {
        return lines.stream()
                .filter(line -> line.kind() == PolicyLine.Kind.DUTY)
                .toList();
    }

    /** {@return what each one gets (positive) or owes (negative) in all, in yuan; those without money are not named} */
    public Map<String, BigDecimal> money() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.kind() == PolicyLine.Kind.MONEY)
                .forEach(line -> sums.merge(line.who(), line.amount().orElse(BigDecimal.ZERO), BigDecimal::add));
        return sums;
    }

    /**
     * {@return the whole report as text, a line for each consequence and for what each one gets in all}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(title).append('\n');
        for (PolicyLine line : lines) {
            text.append("  ");
            if (!line.title().isEmpty()) {
                text.append(Explanation.of("report.rule", "title", line.title()).text(locale));
            }
            text.append(line.text(locale)).append('\n');
        }
        money().forEach((who, sum) -> text.append(
                        Explanation.of("report.sum", "who", who, "amount", sum).text(locale))
                .append('\n'));
        return text.toString();
    }
}
