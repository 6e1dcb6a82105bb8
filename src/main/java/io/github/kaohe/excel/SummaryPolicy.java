package io.github.kaohe.excel;

import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows from a policy for the people of a summary.
 *
 * @param title    title of the policy
 * @param lines    the consequences, in the order of the policy
 * @param problems what the policy could not be applied to
 */
public record SummaryPolicy(String title, List<Line> lines, List<Problem> problems) {
    public SummaryPolicy {
        Objects.requireNonNull(title, "title");
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * One consequence.
     *
     * @param rule   what people call the rule; may be empty
     * @param who    whom it concerns; may be empty
     * @param money  yuan that are paid (positive) or owed (negative), if it is about money
     * @param number another number, if there is one
     * @param text   the explanation
     */
    public record Line(String rule, String who, Optional<BigDecimal> money, Optional<BigDecimal> number, String text) {
        public Line {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(money, "money");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(text, "text");
        }
    }

    /** {@return what each one gets or owes in all; those without money are not named} */
    Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Line line : lines) {
            line.money().ifPresent(money -> sums.merge(line.who(), money, BigDecimal::add));
        }
        return sums;
    }

    /** {@return the explanations of what concerns someone, a line for each} */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        lines.forEach(line -> texts.merge(line.who(), line.text(), (one, other) -> one + "\n" + other));
        return texts;
    }
}
