package io.github.kaohe.policy;

import io.github.kaohe.model.SalesRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words for the quarters of a sales ledger. */
final class LedgerLines {
    private LedgerLines() {}

    /** Adds the bonus of a quarter, with its ledger, and what happens to the wages. */
    static void add(SalesRule.Ledger rule, String who, LedgerLine line, Optional<BigDecimal> floatingWage, Run run) {
        String period = line.quarter().period();
        new LineDraft(rule, PolicyLine.Kind.MONEY, ledger(rule, who, line))
                .who(who)
                .period(period)
                .amount(line.bonus())
                .label(key(line.kind()))
                .addTo(run);
        number(rule, who, line, "accrued", line.total(), run);
        number(rule, who, line, "open", line.open(), run);
        number(rule, who, line, "carried", line.carriedOut(), run);
        if (line.wageCut().signum() > 0) {
            Explanation text =
                    Explanation.of("ledger.wage-cut", "who", who, "period", period, "amount", line.wageCut());
            new LineDraft(rule, PolicyLine.Kind.MONEY, text)
                    .who(who)
                    .period(period)
                    .amount(LineDraft.cents(line.wageCut()).negate())
                    .label("wage-cut")
                    .addTo(run);
        }
        floatingWage(rule, who, line, floatingWage, run);
    }

    private static void floatingWage(
            SalesRule.Ledger rule, String who, LedgerLine line, Optional<BigDecimal> wage, Run run) {
        String period = line.quarter().period();
        Explanation text = Explanation.of(
                line.floatingWage() ? "ledger.floating-wage" : "ledger.no-floating-wage",
                "who",
                who,
                "period",
                period,
                "amount",
                wage.orElse(BigDecimal.ZERO));
        boolean paid = line.floatingWage() && wage.isPresent();
        LineDraft draft = new LineDraft(rule, paid ? PolicyLine.Kind.MONEY : PolicyLine.Kind.FINDING, text)
                .who(who)
                .period(period)
                .label(line.floatingWage() ? "floating-wage" : "no-floating-wage");
        if (paid) {
            draft.amount(LineDraft.cents(wage.orElse(BigDecimal.ZERO)));
        }
        draft.addTo(run);
    }

    private static void number(
            SalesRule.Ledger rule, String who, LedgerLine line, String label, BigDecimal amount, Run run) {
        String period = line.quarter().period();
        Explanation text = Explanation.of("ledger." + label, "who", who, "period", period, "amount", amount);
        new LineDraft(rule, PolicyLine.Kind.NUMBER, text)
                .who(who)
                .period(period)
                .amount(amount)
                .label(label)
                .addTo(run);
    }

    private static String key(LedgerLine.Case kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Explanation ledger(SalesRule.Ledger rule, String who, LedgerLine line) {
        List<Object> parts = new ArrayList<>();
        parts.add(Explanation.of(
                "ledger.case." + key(line.kind()),
                "counted",
                line.counted(),
                "base",
                line.base(),
                "target",
                line.quarter().target(),
                "gap",
                line.base().subtract(line.counted())));
        if (line.carriedIn().signum() > 0) {
            parts.add(
                    Explanation.of("ledger.carried-in", "sales", line.quarter().sales(), "carried", line.carriedIn()));
        }
        for (LedgerLine.MadeUp madeUp : line.madeUp()) {
            parts.add(Explanation.of(
                    madeUp.closed() ? "ledger.closed" : "ledger.made-up",
                    "period",
                    madeUp.period(),
                    "amount",
                    madeUp.amount(),
                    "open",
                    madeUp.open(),
                    "base",
                    madeUp.base()));
        }
        if (line.beyondLimit()) {
            parts.add(Explanation.of("ledger.beyond." + rule.excess().name().toLowerCase(Locale.ROOT)));
        }
        parts.add(Explanation.of(
                line.backPay().signum() > 0 ? "ledger.bonus-with-back-pay" : "ledger.bonus",
                "earning",
                line.earning(),
                "accrued",
                line.accrued(),
                "backPay",
                line.backPay(),
                "kpi",
                line.quarter().kpi(),
                "bonus",
                line.bonus()));
        return Explanation.of("ledger", "who", who, "period", line.quarter().period(), "parts", parts);
    }
}
