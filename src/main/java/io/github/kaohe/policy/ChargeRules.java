package io.github.kaohe.policy;

import io.github.kaohe.model.ChargeRule;
import io.github.kaohe.model.Sign;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Applies rules that reward, fine or limit what somebody did. */
final class ChargeRules {
    private ChargeRules() {}

    static void apply(ChargeRule charge, Run run) {
        if (charge instanceof ChargeRule.QuotaFine rule) {
            QuotaRules.apply(rule, run);
            return;
        }
        for (Row row : run.records(charge)) {
            if (charge instanceof ChargeRule.UnitMoney rule) {
                unitMoney(rule, row, run);
            } else if (charge instanceof ChargeRule.ConditionalMoney rule) {
                conditional(rule, row, run);
            } else if (charge instanceof ChargeRule.Sanction rule) {
                sanction(rule, row, run);
            } else {
                spending((ChargeRule.SpendingLimit) charge, row, run);
            }
        }
    }

    private static void unitMoney(ChargeRule.UnitMoney rule, Row row, Run run) {
        String who = row.who();
        String period = row.period();
        BigDecimal amount = row.figure(rule.amount());
        if (rule.most().isPresent()) {
            chosen(rule, who, period, amount, row.figure(rule.most().get()), row, run);
            return;
        }
        BigDecimal count = row.count("count");
        if (row.faulty()) {
            return;
        }
        BigDecimal sum = LineDraft.cents(amount.multiply(count));
        Explanation text = Explanation.of(
                rule.from().isEmpty() ? "unit." + key(rule.sign()) : "unit.fine.from",
                "who",
                who,
                "count",
                count,
                "unit",
                rule.unit(),
                "each",
                amount,
                "amount",
                sum,
                "from",
                rule.from());
        money(row, text, who, period, rule.sign(), sum, run);
    }

    private static void chosen(
            ChargeRule.UnitMoney rule, String who, String period, BigDecimal least, BigDecimal most, Row row, Run run) {
        List<BigDecimal> amounts = row.numbers("amounts");
        if (amounts.isEmpty()) {
            row.missing("amounts", amounts);
        }
        for (BigDecimal amount : amounts) {
            if (amount.compareTo(least) < 0 || amount.compareTo(most) > 0) {
                row.report(
                        ProblemCode.KH6005,
                        "fact",
                        "amounts",
                        "value",
                        amount,
                        "range",
                        Row.range(Optional.of(least), Optional.of(most)));
            }
            row.money("amounts", amount);
        }
        if (row.faulty()) {
            return;
        }
        BigDecimal sum = LineDraft.cents(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        Explanation text = Explanation.of(
                rule.from().isEmpty() ? "chosen." + key(rule.sign()) : "chosen.fine.from",
                "who",
                who,
                "count",
                amounts.size(),
                "unit",
                rule.unit(),
                "amounts",
                amounts,
                "amount",
                sum,
                "from",
                rule.from());
        money(row, text, who, period, rule.sign(), sum, run);
    }

    private static String key(Sign sign) {
        return sign == Sign.ADD ? "reward" : "fine";
    }

    private static void money(
            Row row, Explanation text, String who, String period, Sign sign, BigDecimal sum, Run run) {
        row.line(PolicyLine.Kind.MONEY, text)
                .who(who)
                .period(period)
                .amount(sign == Sign.ADD ? sum : sum.negate())
                .addTo(run);
    }

    private static void conditional(ChargeRule.ConditionalMoney rule, Row row, Run run) {
        String who = row.who();
        String period = row.period();
        boolean holds = Conditions.holds(rule.when(), row);
        BigDecimal amount = row.figure(rule.amount());
        if (row.faulty()) {
            return;
        }
        BigDecimal sum = LineDraft.cents(holds ? amount : BigDecimal.ZERO);
        Explanation text = Explanation.of(
                holds ? "conditional." + key(rule.sign()) : "conditional.nothing", "who", who, "amount", sum);
        money(row, text, who, period, rule.sign(), sum, run);
    }

    private static void sanction(ChargeRule.Sanction rule, Row row, Run run) {
        String who = row.who();
        String period = row.period();
        String choice = row.oneOf(
                "choice",
                rule.measures().stream().map(ChargeRule.Sanction.Measure::id).toList());
        Optional<ChargeRule.Sanction.Measure> measure = rule.measures().stream()
                .filter(each -> each.id().equals(choice))
                .findFirst();
        Optional<BigDecimal> fine =
                measure.flatMap(ChargeRule.Sanction.Measure::fine).map(row::figure);
        if (row.faulty() || measure.isEmpty()) {
            return;
        }
        String title = measure.get().title();
        if (fine.isPresent()) {
            BigDecimal amount = LineDraft.cents(fine.get());
            row.line(
                            PolicyLine.Kind.MONEY,
                            Explanation.of("sanction.fine", "who", who, "measure", title, "amount", amount))
                    .who(who)
                    .period(period)
                    .amount(amount.negate())
                    .label(choice)
                    .addTo(run);
        } else {
            row.line(PolicyLine.Kind.FINDING, Explanation.of("sanction", "who", who, "measure", title))
                    .who(who)
                    .period(period)
                    .label(choice)
                    .addTo(run);
        }
    }

    private static void spending(ChargeRule.SpendingLimit rule, Row row, Run run) {
        String who = row.who();
        String period = row.period();
        BigDecimal spent = row.money("amount");
        BigDecimal limit = row.figure(rule.limit());
        List<String> unmet = rule.requirements().stream()
                .filter(requirement -> !row.answer(requirement))
                .toList();
        if (row.faulty()) {
            return;
        }
        if (!rule.reimbursed()) {
            boolean over = spent.compareTo(limit) > 0;
            row.line(
                            PolicyLine.Kind.FINDING,
                            Explanation.of(
                                    over ? "spending.over" : "spending.allowed",
                                    "who",
                                    who,
                                    "spent",
                                    spent,
                                    "limit",
                                    limit))
                    .who(who)
                    .period(period)
                    .amount(spent)
                    .label(over ? "over" : "allowed")
                    .addTo(run);
            return;
        }
        BigDecimal paid = LineDraft.cents(unmet.isEmpty() ? spent.min(limit) : BigDecimal.ZERO);
        BigDecimal borne = LineDraft.cents(spent.subtract(paid));
        Explanation text = unmet.isEmpty()
                ? Explanation.of("spending.paid", "who", who, "spent", spent, "limit", limit, "paid", paid)
                : Explanation.of("spending.unmet", "who", who, "spent", spent, "unmet", unmet);
        money(row, text, who, period, Sign.ADD, paid, run);
        row.line(PolicyLine.Kind.NUMBER, Explanation.of("spending.borne", "who", who, "amount", borne))
                .who(who)
                .period(period)
                .amount(borne)
                .label("borne")
                .addTo(run);
    }
}
