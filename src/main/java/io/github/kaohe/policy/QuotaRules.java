package io.github.kaohe.policy;

import io.github.kaohe.model.ChargeRule;
import io.github.kaohe.model.NamedPeriod;
import io.github.kaohe.model.Period;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies quotas of the month. */
final class QuotaRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuotaRules() {}

    /** A record of one group. */
    private record Done(Row row, String who, String period, int month, BigDecimal quota, BigDecimal actual) {}

    static void apply(ChargeRule.QuotaFine rule, Run run) {
        Map<String, List<Done>> months = new LinkedHashMap<>();
        for (Row row : run.records(rule)) {
            done(rule, row).ifPresent(done -> {
                missing(rule, done, run);
                months.computeIfAbsent(done.period(), month -> new ArrayList<>())
                        .add(done);
            });
        }
        if (rule.threshold().isPresent()) {
            ChargeRule.QuotaFine.Threshold threshold = rule.threshold().get();
            for (List<Done> month : months.values()) {
                if (threshold.together()) {
                    together(rule, threshold, month, run);
                } else {
                    month.forEach(done -> further(threshold, List.of(done), run));
                }
            }
        }
    }

    /** All groups of a month count together only if none of them is wrong. */
    private static void together(
            ChargeRule.QuotaFine rule, ChargeRule.QuotaFine.Threshold threshold, List<Done> month, Run run) {
        if (!run.isFaulty(rule.id())) {
            further(threshold, month, run);
        }
    }

    private static Optional<Done> done(ChargeRule.QuotaFine rule, Row row) {
        String who = row.who();
        String named = row.period();
        int month = named.isEmpty() ? month(row) : monthOf(named, row);
        BigDecimal actual = row.count("actual");
        BigDecimal quota = rule.quotas().stream()
                .filter(each -> each.months().contains(month))
                .findFirst()
                .map(each -> row.figure(each.quota()))
                .orElse(BigDecimal.ZERO);
        return row.faulty()
                ? Optional.empty()
                : Optional.of(
                        new Done(row, who, named.isEmpty() ? String.valueOf(month) : named, month, quota, actual));
    }

    private static int month(Row row) {
        BigDecimal month = row.count("month");
        if (month.compareTo(BigDecimal.ONE) < 0 || month.compareTo(BigDecimal.valueOf(12)) > 0) {
            row.report(ProblemCode.KH6005, "fact", "month", "value", month, "range", "1–12");
            return 1;
        }
        return month.intValue();
    }

    private static int monthOf(String period, Row row) {
        row.numberIfAny("month");
        Optional<NamedPeriod> named = NamedPeriod.of(period).filter(each -> each.cycle() == Period.Cycle.MONTH);
        if (named.isEmpty()) {
            row.wrong("period", period, "month");
        }
        return named.map(each -> each.last().getMonthValue()).orElse(1);
    }

    private static void missing(ChargeRule.QuotaFine rule, Done done, Run run) {
        BigDecimal fine = done.row().figure(rule.fine());
        if (done.row().faulty()) {
            return;
        }
        BigDecimal missing = done.quota().subtract(done.actual()).max(BigDecimal.ZERO);
        BigDecimal amount = LineDraft.cents(missing.multiply(fine));
        done.row()
                .line(
                        PolicyLine.Kind.MONEY,
                        Explanation.of(
                                missing.signum() > 0 ? "quota.missing" : "quota.met",
                                "who",
                                done.who(),
                                "month",
                                done.month(),
                                "quota",
                                done.quota(),
                                "actual",
                                done.actual(),
                                "unit",
                                rule.unit(),
                                "missing",
                                missing,
                                "each",
                                fine,
                                "amount",
                                amount))
                .who(done.who())
                .period(done.period())
                .amount(amount.negate())
                .addTo(run);
    }

    /** The fine for less than a share of the quota: of one group, or of all groups of a month together. */
    private static void further(ChargeRule.QuotaFine.Threshold threshold, List<Done> group, Run run) {
        Row row = group.get(0).row();
        BigDecimal percent = row.figure(threshold.percent());
        BigDecimal fine = row.figure(threshold.fine());
        BigDecimal quota = group.stream().map(Done::quota).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal actual = group.stream().map(Done::actual).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (row.faulty() || quota.signum() == 0) {
            return;
        }
        Fraction share = new Fraction(actual.multiply(HUNDRED), quota);
        boolean below = share.compareTo(Fraction.of(percent)) < 0;
        BigDecimal amount = LineDraft.cents(below ? fine : BigDecimal.ZERO);
        row.line(
                        PolicyLine.Kind.MONEY,
                        Explanation.of(
                                below ? "quota.below" : "quota.enough",
                                "group",
                                group.stream().map(Done::who).toList(),
                                "debtor",
                                threshold.debtor(),
                                "month",
                                group.get(0).month(),
                                "actual",
                                actual,
                                "quota",
                                quota,
                                "share",
                                share.round(2),
                                "percent",
                                percent,
                                "amount",
                                amount))
                .who(threshold.debtor())
                .period(group.get(0).period())
                .amount(amount.negate())
                .addTo(run);
    }
}
