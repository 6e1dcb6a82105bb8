package io.github.kaohe.policy;

import io.github.kaohe.model.NamedPeriod;
import io.github.kaohe.model.PayRule;
import io.github.kaohe.model.Payout;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps registers of scores and payouts. */
final class Registers {
    private Registers() {}

    /** A period of somebody. */
    private record Entry(
            Row row, String who, NamedPeriod period, BigDecimal score, BigDecimal paid, Explanation text) {}

    /** A year of somebody. */
    private record Year(String who, int year) {}

    static void apply(PayRule.Register rule, Run run) {
        Map<Year, Map<NamedPeriod, Entry>> years = new LinkedHashMap<>();
        for (Row row : run.recordsOrResults(rule)) {
            entry(rule, row).ifPresent(entry -> enter(entry, years));
        }
        if (!run.isFaulty(rule.id())) {
            years.forEach((year, entries) -> year(year, List.copyOf(entries.values()), run));
        }
    }

    private static Optional<Entry> entry(PayRule.Register rule, Row row) {
        String who = row.who();
        row.textIfAny("grade");
        String named = row.text("period");
        Optional<NamedPeriod> period = NamedPeriod.of(named);
        if (period.isEmpty() && !named.isEmpty()) {
            row.wrong("period", named, "period");
        }
        BigDecimal score = row.number("score");
        Optional<BigDecimal> known = row.has("payout") ? Optional.of(row.money("payout")) : Optional.empty();
        if (known.isPresent()) {
            Explanation text = Explanation.of("register.known", "score", score, "amount", known.get());
            return made(row, who, period, score, known.get(), text);
        }
        BigDecimal full = row.figure(rule.amount());
        BigDecimal per = row.positive(rule.per());
        BigDecimal paid = Payout.of(score, full, per);
        Explanation text = Explanation.of("register.paid", "score", score, "per", per, "full", full, "amount", paid);
        return made(row, who, period, score, paid, text);
    }

    private static Optional<Entry> made(
            Row row, String who, Optional<NamedPeriod> period, BigDecimal score, BigDecimal paid, Explanation text) {
        return row.faulty()
                ? Optional.empty()
                : period.map(when -> new Entry(row, who, when, score, LineDraft.cents(paid), text));
    }

    private static void enter(Entry entry, Map<Year, Map<NamedPeriod, Entry>> years) {
        Year year = new Year(entry.who(), entry.period().last().getYear());
        boolean twice = years.computeIfAbsent(year, key -> new TreeMap<>()).putIfAbsent(entry.period(), entry) != null;
        if (twice) {
            entry.row()
                    .report(
                            ProblemCode.KH6015,
                            "who",
                            entry.who(),
                            "period",
                            entry.period().name(),
                            "actual",
                            2);
        }
    }

    private static void year(Year year, List<Entry> entries, Run run) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Object> scores = new ArrayList<>();
        for (Entry entry : entries) {
            sum = sum.add(entry.paid());
            scores.add(Explanation.of("register.score", "period", entry.period().name(), "score", entry.score()));
            entry.row()
                    .line(
                            PolicyLine.Kind.MONEY,
                            Explanation.of(
                                    "register",
                                    "who",
                                    year.who(),
                                    "period",
                                    entry.period().name(),
                                    "text",
                                    entry.text()))
                    .who(year.who())
                    .period(entry.period().name())
                    .amount(entry.paid())
                    .addTo(run);
        }
        entries.get(0)
                .row()
                .line(
                        PolicyLine.Kind.NUMBER,
                        Explanation.of(
                                "register.year",
                                "who",
                                year.who(),
                                "year",
                                String.valueOf(year.year()),
                                "count",
                                entries.size(),
                                "scores",
                                scores,
                                "amount",
                                sum))
                .who(year.who())
                .period(String.valueOf(year.year()))
                .amount(sum)
                .label("year-to-date")
                .addTo(run);
    }
}
