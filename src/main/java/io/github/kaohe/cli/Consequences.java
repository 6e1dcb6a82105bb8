package io.github.kaohe.cli;

import io.github.kaohe.excel.Summary;
import io.github.kaohe.excel.SummaryPolicy;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.policy.PolicyEngine;
import io.github.kaohe.policy.PolicyLine;
import io.github.kaohe.policy.PolicyReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows from a policy for everybody who is ranked. */
final class Consequences {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[年./-]\\s*(1[0-2]|0?[1-9])\\s*月?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})\\s*年?\\s*(?:第\\s*)?([1-4一二三四])\\s*季度");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?度?");
    private static final String DIGITS = "一二三四";

    private Consequences() {}

    static SummaryPolicy of(Policy policy, PolicyInput input, Summary summary, Locale locale) {
        List<ScoreResult> results = summary.standings().stream()
                .map(standing -> new ScoreResult(
                        standing.who(),
                        summary.card().id(),
                        period(standing.period()),
                        Optional.of(standing.total()),
                        standing.grade()))
                .toList();
        PolicyReport report = PolicyEngine.of(policy).apply(input.results(results));
        return new SummaryPolicy(
                report.title(),
                report.lines().stream().map(line -> line(line, locale)).toList(),
                report.problems());
    }

    private static SummaryPolicy.Line line(PolicyLine line, Locale locale) {
        boolean money = line.kind() == PolicyLine.Kind.MONEY;
        return new SummaryPolicy.Line(
                line.title().isEmpty() ? line.rule() : line.title(),
                line.who(),
                line.amount().filter(amount -> money),
                line.amount().filter(amount -> !money),
                line.text(locale));
    }

    /** {@return a period as policies write it, such as {@code 2026-05} for 2026年5月; any other text as it is} */
    static String period(String written) {
        String text = written.strip();
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            String number = month.group(2);
            return month.group(1) + "-" + (number.length() == 1 ? "0" + number : number);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int digit = DIGITS.indexOf(quarter.group(2));
            return quarter.group(1) + "-Q" + (digit < 0 ? quarter.group(2) : Integer.toString(digit + 1));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? year.group(1) : text;
    }
}
