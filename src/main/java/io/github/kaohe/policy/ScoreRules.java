package io.github.kaohe.policy;

import io.github.kaohe.model.Period;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.model.ScoreRule;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies rules that make scores, rates and rankings. */
final class ScoreRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATE_DECIMALS = 2;

    private ScoreRules() {}

    static void apply(ScoreRule score, Run run) {
        if (score instanceof ScoreRule.Composite rule) {
            composite(rule, run);
        } else if (score instanceof ScoreRule.Rate rule) {
            run.records(rule).forEach(row -> rate(rule, row, run));
        } else {
            Rankings.apply((ScoreRule.Ranking) score, run);
        }
    }

    private static void composite(ScoreRule.Composite rule, Run run) {
        if (rule.form().isPresent() && !run.hasRecords(rule)) {
            totalsOfForm(rule, rule.form().get(), run);
            return;
        }
        boolean byCycle = rule.parts().stream().anyMatch(part -> part.cycle().isPresent());
        if (run.hasRecords(rule) || !byCycle || run.results().all().isEmpty()) {
            for (Row row : run.records(rule)) {
                String who = row.who();
                Map<String, List<BigDecimal>> scores = new LinkedHashMap<>();
                rule.parts().forEach(part -> scores.put(part.id(), row.numbers(part.id())));
                composite(rule, who, scores, row, run);
            }
            return;
        }
        Set<String> people = new LinkedHashSet<>();
        run.results().all().forEach(result -> people.add(result.who()));
        people.forEach(who -> compositeOfResults(rule, who, run));
    }

    private static void totalsOfForm(ScoreRule.Composite rule, String form, Run run) {
        List<ScoreResult> results = run.results().all().stream()
                .filter(result -> result.form().equals(form))
                .toList();
        if (results.isEmpty()) {
            run.idle(rule);
        }
        Set<String> people = new LinkedHashSet<>();
        for (ScoreResult result : results) {
            Row row = new Row(run, rule, PolicyRecord.about(result.who()), 1);
            String who = row.who();
            if (!people.add(who)) {
                row.report(ProblemCode.KH6015, "who", who, "period", "—", "actual", 2);
            }
            if (result.total().isEmpty()) {
                row.report(ProblemCode.KH6014, "who", who);
            }
            if (!row.faulty()) {
                BigDecimal total = result.total().orElseThrow();
                run.score(rule, who, Fraction.of(total));
                row.line(PolicyLine.Kind.SCORE, Explanation.of("composite.form", "who", who, "score", total))
                        .who(who)
                        .period(result.period())
                        .amount(total)
                        .addTo(run);
            }
        }
        if (run.results().lack()) {
            run.faulty(rule);
        }
    }

    /** Somebody who has not yet as many results as a part counts has no score; the first such part is told. */
    private static void compositeOfResults(ScoreRule.Composite rule, String who, Run run) {
        Row row = new Row(run, rule, PolicyRecord.about(who), 1);
        if (run.results().lack(who)) {
            row.fail();
            return;
        }
        Map<String, List<BigDecimal>> scores = new LinkedHashMap<>();
        for (ScoreRule.Part part : rule.parts()) {
            List<BigDecimal> found = totals(who, part.cycle(), run);
            Optional<BigDecimal> count = part.count().map(row::figure);
            if (count.filter(expected -> expected.compareTo(BigDecimal.valueOf(found.size())) > 0)
                    .isPresent()) {
                run.report(
                        ProblemCode.KH6011,
                        row.place(),
                        "rule",
                        rule.id(),
                        "expected",
                        count.get(),
                        "actual",
                        found.size());
                return;
            }
            scores.put(part.id(), found);
        }
        composite(rule, row.who(), scores, row, run);
    }

    private static List<BigDecimal> totals(String who, Optional<Period.Cycle> cycle, Run run) {
        return run.results().of(who).stream()
                .filter(result -> cycle.equals(Optional.of(result.cycle())))
                .map(ScoreResult::total)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void composite(
            ScoreRule.Composite rule, String who, Map<String, List<BigDecimal>> scores, Row row, Run run) {
        Fraction sum = Fraction.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        List<Object> terms = new ArrayList<>();
        for (ScoreRule.Part part : rule.parts()) {
            List<BigDecimal> values = scores.getOrDefault(part.id(), List.of());
            BigDecimal weight = row.figure(part.weight());
            checkCount(part, values, row, run);
            if (values.isEmpty() && rule.empty() == ScoreRule.Empty.REFUSED) {
                row.report(ProblemCode.KH6010, "part", part.title(), "rule", name(rule));
            } else if (!values.isEmpty()) {
                Fraction mean = Fraction.mean(values);
                sum = sum.plus(mean.times(weight));
                weights = weights.add(weight);
                terms.add(Explanation.of(
                        values.size() == 1 ? "composite.single" : "composite.mean",
                        "part",
                        part.title(),
                        "values",
                        List.copyOf(values),
                        "mean",
                        shown(mean),
                        "weight",
                        weight));
            }
        }
        if (weights.signum() == 0) {
            row.report(ProblemCode.KH6010, "part", parts(rule), "rule", name(rule));
        }
        if (row.faulty()) {
            return;
        }
        Fraction exact = sum.dividedBy(weights);
        BigDecimal result =
                rule.decimals().isPresent() ? exact.round(rule.decimals().getAsInt()) : exact.decimal();
        run.score(rule, who, rule.decimals().isPresent() ? Fraction.of(result) : exact);
        boolean whole = weights.compareTo(HUNDRED) == 0;
        row.line(
                        PolicyLine.Kind.SCORE,
                        Explanation.of(
                                whole ? "composite" : "composite.redistributed",
                                "who",
                                who,
                                "terms",
                                terms,
                                "weights",
                                weights,
                                "score",
                                result))
                .who(who)
                .amount(result)
                .addTo(run);
    }

    private static void checkCount(ScoreRule.Part part, List<BigDecimal> values, Row row, Run run) {
        if (part.count().isPresent() && !values.isEmpty()) {
            BigDecimal expected = row.figure(part.count().get());
            if (expected.compareTo(BigDecimal.valueOf(values.size())) != 0) {
                run.report(
                        ProblemCode.KH6012,
                        row.place(),
                        "part",
                        part.title(),
                        "expected",
                        expected,
                        "actual",
                        values.size());
            }
        }
    }

    static BigDecimal shown(Fraction mean) {
        return mean.decimal().scale() > 4 ? mean.round(2) : mean.decimal();
    }

    private static List<String> parts(ScoreRule.Composite rule) {
        return rule.parts().stream().map(ScoreRule.Part::title).toList();
    }

    static String name(ScoreRule rule) {
        return rule.title().isEmpty() ? rule.id() : rule.title();
    }

    private static void rate(ScoreRule.Rate rule, Row row, Run run) {
        String who = row.whoIfAny();
        BigDecimal actual = row.amount(rule.actual());
        BigDecimal base = row.positive(rule.factor());
        for (String name : rule.bases()) {
            BigDecimal factor = row.number(name);
            if (row.has(name) && factor.signum() <= 0) {
                row.report(ProblemCode.KH6005, "fact", name, "value", factor, "range", "> 0");
            }
            base = base.multiply(factor);
        }
        Optional<BigDecimal> target = rule.target().map(row::figure);
        Optional<BigDecimal> minimum = rule.minimum().map(row::figure);
        String period = row.period();
        if (row.faulty()) {
            return;
        }
        Fraction percent = new Fraction(actual.multiply(HUNDRED), base);
        boolean belowMinimum = minimum.filter(least -> percent.compareTo(Fraction.of(least)) < 0)
                .isPresent();
        boolean belowTarget = target.filter(wanted -> percent.compareTo(Fraction.of(wanted)) < 0)
                .isPresent();
        if (!who.isEmpty()) {
            run.score(rule, who, percent);
        }
        String label = belowMinimum ? "below-minimum" : belowTarget ? "below-target" : "reached";
        boolean judged = target.isPresent() || minimum.isPresent();
        row.line(
                        PolicyLine.Kind.NUMBER,
                        Explanation.of(
                                judged ? "rate." + label : "rate",
                                "who",
                                who,
                                "actual",
                                actual,
                                "base",
                                base,
                                "rate",
                                percent.round(RATE_DECIMALS),
                                "target",
                                target.orElse(BigDecimal.ZERO),
                                "minimum",
                                minimum.orElse(BigDecimal.ZERO)))
                .who(who)
                .period(period)
                .amount(percent.round(RATE_DECIMALS))
                .label(judged ? label : "")
                .addTo(run);
    }
}
