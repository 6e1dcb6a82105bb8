package io.github.kaohe.policy;

import io.github.kaohe.model.Fact;
import io.github.kaohe.model.PayRule;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies rules that pay by scores and grades. */
final class PayRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PayRules() {}

    static void apply(PayRule pay, Run run) {
        if (pay instanceof PayRule.GradePayout rule) {
            run.recordsOrResults(rule).forEach(row -> gradePayout(rule, row, run));
        } else if (pay instanceof PayRule.LinearPayout rule) {
            run.recordsOrResults(rule).forEach(row -> linearPayout(rule, row, run));
        } else if (pay instanceof PayRule.Register rule) {
            Registers.apply(rule, run);
        } else if (pay instanceof PayRule.PayDeduction rule) {
            run.records(rule).forEach(row -> payDeduction(rule, row, run));
        } else {
            pool((PayRule.Pool) pay, run);
        }
    }

    private static void gradePayout(PayRule.GradePayout rule, Row row, Run run) {
        String who = row.who();
        String grade = row.grade();
        String period = row.period();
        Optional<PayRule.GradeFigure> found = rule.amounts().stream()
                .filter(each -> each.grade().equals(grade))
                .findFirst();
        BigDecimal amount =
                LineDraft.cents(found.map(each -> row.figure(each.figure())).orElse(BigDecimal.ZERO));
        if (row.faulty() || found.isEmpty()) {
            return;
        }
        String key = amount.signum() == 0 ? "grade.nothing" : amount.signum() > 0 ? "grade.reward" : "grade.fine";
        row.line(
                        PolicyLine.Kind.MONEY,
                        Explanation.of(key, "who", who, "grade", grade, "amount", amount.abs(), "period", period))
                .who(who)
                .period(period)
                .amount(amount)
                .label(grade)
                .addTo(run);
    }

    private static void linearPayout(PayRule.LinearPayout rule, Row row, Run run) {
        String who = row.who();
        row.textIfAny("grade");
        BigDecimal score = row.number("score");
        String period = row.period();
        BigDecimal full = row.figure(rule.amount());
        BigDecimal per = row.positive(rule.per());
        if (row.faulty()) {
            return;
        }
        BigDecimal amount = Payout.of(score, full, per);
        row.line(
                        PolicyLine.Kind.MONEY,
                        Explanation.of(
                                score.signum() < 0 ? "linear.below-zero" : "linear",
                                "who",
                                who,
                                "score",
                                score,
                                "per",
                                per,
                                "full",
                                full,
                                "amount",
                                amount,
                                "period",
                                period))
                .who(who)
                .period(period)
                .amount(amount)
                .addTo(run);
    }

    private static void payDeduction(PayRule.PayDeduction rule, Row row, Run run) {
        String who = row.who();
        BigDecimal wage = row.money("wage");
        BigDecimal percent = row.figure(rule.percent());
        String period = row.period();
        List<String> grades = grades(row, who, run);
        if (row.faulty()) {
            return;
        }
        int last = Math.min(rule.times(), grades.size());
        List<String> latest = grades.subList(grades.size() - last, grades.size());
        boolean applies = last == rule.times() && latest.stream().allMatch(rule.grade()::equals);
        BigDecimal amount = applies
                ? LineDraft.cents(wage.multiply(percent).divide(HUNDRED)).negate()
                : LineDraft.cents(BigDecimal.ZERO);
        row.line(
                        PolicyLine.Kind.MONEY,
                        Explanation.of(
                                applies ? "deduction" : "deduction.none",
                                "who",
                                who,
                                "grades",
                                grades,
                                "times",
                                rule.times(),
                                "grade",
                                rule.grade(),
                                "wage",
                                wage,
                                "percent",
                                percent,
                                "amount",
                                amount.abs()))
                .who(who)
                .period(period)
                .amount(amount)
                .addTo(run);
    }

    /** The grades of someone, oldest first: as given, by the scores given, or by the results. */
    private static List<String> grades(Row row, String who, Run run) {
        Optional<Fact> given = row.fact("grades");
        if (given.isPresent() && given.get() instanceof Fact.Texts texts) {
            return texts.values();
        }
        if (row.has("scores")) {
            List<String> grades = new ArrayList<>();
            row.numbers("scores").forEach(score -> run.grade(score, row.place()).ifPresent(grades::add));
            return grades;
        }
        return gradesOfResults(row, who, run);
    }

    /** Who lacks a result has no run of grades, and a period that is missing between two results is noted. */
    private static List<String> gradesOfResults(Row row, String who, Run run) {
        List<String> grades = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        if (run.results().lack(who)) {
            row.fail();
        }
        for (ScoreResult result : run.results().of(who)) {
            boolean own = run.hasGrades() && result.total().isPresent();
            (own ? run.grade(result.total().orElseThrow(), row.place()) : result.grade()).ifPresent(grades::add);
            if (!result.period().isEmpty() && periods.contains(result.period())) {
                row.report(ProblemCode.KH6015, "who", who, "period", result.period(), "actual", 2);
            }
            periods.add(result.period());
        }
        Results.gap(periods)
                .ifPresent(gap -> run.report(
                        ProblemCode.KH6048, row.place(), "who", who, "before", gap.get(0), "after", gap.get(1)));
        return grades;
    }

    private static void pool(PayRule.Pool rule, Run run) {
        boolean gradesOnly = rule.seniority().isEmpty() && !rule.shares();
        List<Row> rows = gradesOnly ? run.recordsOrResults(rule) : run.records(rule);
        List<String> people = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        List<Explanation> products = new ArrayList<>();
        boolean complete = true;
        for (Row row : rows) {
            people.add(row.who());
            List<Object> factors = new ArrayList<>();
            shares.add(share(rule, row, factors));
            products.add(Explanation.of("pool.product", "factors", product(factors)));
            row.period();
            complete &= !row.faulty();
        }
        Place place = Place.tree(rule.title().isEmpty() ? rule.id() : rule.title());
        Optional<BigDecimal> sum = rows.isEmpty() ? Optional.empty() : run.number(rule.pool(), place);
        if (!complete || sum.isEmpty()) {
            return;
        }
        BigDecimal pool = sum.get();
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (pool.signum() < 0 || pool.scale() > 2) {
            run.report(
                    pool.signum() < 0 ? ProblemCode.KH6005 : ProblemCode.KH6016,
                    place,
                    "fact",
                    "pool",
                    "value",
                    pool,
                    "range",
                    "≥ 0");
        } else if (whole.signum() == 0) {
            run.report(ProblemCode.KH6007, place, "pool", pool);
        } else {
            List<BigDecimal> parts = Allocation.of(pool, shares);
            for (int i = 0; i < parts.size(); i++) {
                Explanation text = Explanation.of(
                        shares.get(i).signum() == 0 ? "pool.none" : "pool",
                        "who",
                        people.get(i),
                        "pool",
                        pool,
                        "product",
                        products.get(i),
                        "share",
                        shares.get(i),
                        "whole",
                        whole,
                        "amount",
                        parts.get(i));
                new LineDraft(rule, PolicyLine.Kind.MONEY, text)
                        .who(people.get(i))
                        .amount(parts.get(i))
                        .addTo(run);
            }
        }
    }

    private static BigDecimal share(PayRule.Pool rule, Row row, List<Object> factors) {
        BigDecimal share = BigDecimal.ONE;
        if (!rule.coefficients().isEmpty()) {
            String grade = row.grade();
            BigDecimal coefficient = rule.coefficients().stream()
                    .filter(each -> each.grade().equals(grade))
                    .findFirst()
                    .map(each -> row.figure(each.figure()))
                    .orElse(BigDecimal.ZERO);
            factors.add(coefficient);
            share = share.multiply(notNegative(row, coefficient, grade));
        }
        if (rule.seniority().isPresent()) {
            BigDecimal factor =
                    BigDecimal.ONE.add(row.figure(rule.seniority().get()).multiply(years(row)));
            factors.add(factor);
            share = share.multiply(notNegative(row, factor, "years"));
        }
        if (rule.shares()) {
            BigDecimal given = row.amount("share");
            factors.add(given);
            share = share.multiply(given);
        }
        return share;
    }

    private static BigDecimal notNegative(Row row, BigDecimal factor, String name) {
        if (factor.signum() < 0) {
            row.report(ProblemCode.KH6005, "fact", name, "value", factor, "range", "≥ 0");
        }
        return factor;
    }

    private static BigDecimal years(Row row) {
        if (row.has("joined") && !row.has("years")) {
            LocalDate joined = row.day("joined");
            LocalDate until = row.day("until");
            return BigDecimal.valueOf(Math.max(0, ChronoUnit.YEARS.between(joined, until.plusDays(1))));
        }
        return row.amount("years");
    }

    private static String product(List<Object> factors) {
        return String.join(
                "×",
                factors.stream()
                        .map(factor ->
                                ((BigDecimal) factor).stripTrailingZeros().toPlainString())
                        .toList());
    }
}
