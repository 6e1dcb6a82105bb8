package io.github.kaohe.policy;

import io.github.kaohe.model.NamedPeriod;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.SalesRule;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies rules that pay by sales. */
final class SalesRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SalesRules() {}

    /** A quarter with what is paid beside the bonus. */
    private record Entry(SalesLedger.Quarter quarter, Optional<BigDecimal> floatingWage, Row row) {}

    static void apply(SalesRule sales, Run run) {
        if (sales instanceof SalesRule.Ledger rule) {
            ledger(rule, run);
        } else {
            SalesRule.Commission rule = (SalesRule.Commission) sales;
            run.records(rule).forEach(row -> commission(rule, row, run));
        }
    }

    private static void ledger(SalesRule.Ledger rule, Run run) {
        Map<String, List<Entry>> people = new LinkedHashMap<>();
        boolean complete = true;
        SalesLedger.Terms terms = null;
        for (Row row : run.records(rule)) {
            String who = row.who();
            terms = terms(rule, row);
            Optional<Entry> entry = entry(row);
            List<Entry> entries = people.computeIfAbsent(who, name -> new ArrayList<>());
            complete &= entry.isPresent();
            entry.ifPresent(present -> checkOrder(who, entries, present));
            entry.ifPresent(entries::add);
            complete &= !row.faulty();
        }
        if (terms != null && complete) {
            SalesLedger ledger = SalesLedger.of(terms);
            people.forEach((who, entries) -> {
                List<LedgerLine> lines =
                        ledger.lines(entries.stream().map(Entry::quarter).toList());
                for (int i = 0; i < lines.size(); i++) {
                    LedgerLines.add(rule, who, lines.get(i), entries.get(i).floatingWage(), run);
                }
            });
        }
    }

    private static SalesLedger.Terms terms(SalesRule.Ledger rule, Row row) {
        BigDecimal base = row.figure(rule.base());
        if (base.signum() < 0 || base.compareTo(HUNDRED) > 0) {
            row.report(ProblemCode.KH6005, "fact", "base", "value", base, "range", "0–100");
            base = HUNDRED;
        }
        return new SalesLedger.Terms(
                base,
                row.figure(rule.rate()),
                row.positive(rule.excessLimit()),
                rule.excess(),
                row.figure(rule.fixedPart()),
                row.figure(rule.kpiPart()),
                row.figure(rule.wageCut()),
                rule.shortfall());
    }

    private static Optional<Entry> entry(Row row) {
        String period = quarter(row);
        boolean newcomer = row.flag("newcomer");
        BigDecimal target = newcomer && !row.has("target") ? BigDecimal.ZERO : row.money("target");
        BigDecimal sales = row.money("sales");
        BigDecimal kpi = row.amount("kpi");
        Optional<BigDecimal> floating = row.numberIfAny("floating-wage").map(wage -> row.money("floating-wage", wage));
        return row.faulty()
                ? Optional.empty()
                : Optional.of(new Entry(new SalesLedger.Quarter(period, target, sales, kpi, newcomer), floating, row));
    }

    private static String quarter(Row row) {
        String given = row.text("period");
        Optional<NamedPeriod> quarter = NamedPeriod.of(given).filter(period -> period.cycle() == Period.Cycle.QUARTER);
        if (quarter.isEmpty() && !given.isEmpty()) {
            row.wrong("period", given, "quarter");
        }
        return quarter.map(NamedPeriod::name).orElse(given);
    }

    private static void checkOrder(String who, List<Entry> before, Entry entry) {
        String period = entry.quarter().period();
        Optional<NamedPeriod> due = before.isEmpty()
                ? Optional.empty()
                : NamedPeriod.of(before.get(before.size() - 1).quarter().period())
                        .map(NamedPeriod::next);
        if (due.isPresent() && !due.equals(NamedPeriod.of(period))) {
            entry.row().report(ProblemCode.KH6017, "who", who, "period", period, "due", due.get());
        }
    }

    private static void commission(SalesRule.Commission rule, Row row, Run run) {
        String who = row.who();
        String period = row.period();
        boolean counts = !rule.registered() || row.answer("registered");
        Map<SalesRule.Commission.Stream, BigDecimal> incomes = new LinkedHashMap<>();
        rule.streams().stream()
                .filter(stream -> row.has(stream.id()))
                .forEach(stream -> incomes.put(stream, row.money(stream.id())));
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        incomes.keySet()
                .forEach(stream ->
                        stream.percent().ifPresent(percent -> percents.put(stream.id(), row.figure(percent))));
        if (row.faulty()) {
            return;
        }
        BigDecimal counted = BigDecimal.ZERO;
        for (Map.Entry<SalesRule.Commission.Stream, BigDecimal> income : incomes.entrySet()) {
            SalesRule.Commission.Stream stream = income.getKey();
            BigDecimal percent = percents.get(stream.id());
            if (percent != null) {
                pay(stream, who, period, income.getValue(), percent, counts, row, run);
            }
            if (stream.counted() && counts) {
                counted = counted.add(income.getValue());
            }
        }
        if (rule.streams().stream().anyMatch(SalesRule.Commission.Stream::counted)) {
            row.line(
                            PolicyLine.Kind.NUMBER,
                            Explanation.of(counts ? "counted" : "counted.none", "who", who, "amount", counted))
                    .who(who)
                    .period(period)
                    .amount(counted)
                    .label("counted")
                    .addTo(run);
        }
    }

    private static void pay(
            SalesRule.Commission.Stream stream,
            String who,
            String period,
            BigDecimal income,
            BigDecimal percent,
            boolean counts,
            Row row,
            Run run) {
        BigDecimal amount =
                counts ? LineDraft.cents(income.multiply(percent).divide(HUNDRED)) : LineDraft.cents(BigDecimal.ZERO);
        row.line(
                        PolicyLine.Kind.MONEY,
                        Explanation.of(
                                counts ? "commission" : "commission.none",
                                "who",
                                who,
                                "stream",
                                stream.title(),
                                "income",
                                income,
                                "percent",
                                percent,
                                "amount",
                                amount))
                .who(who)
                .period(period)
                .amount(amount)
                .label(stream.id())
                .addTo(run);
    }
}
