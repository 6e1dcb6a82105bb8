package io.github.kaohe.policy;

import io.github.kaohe.model.CustomerRule;
import io.github.kaohe.model.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies rules about customers. */
final class CustomerRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private CustomerRules() {}

    static void apply(CustomerRule customer, Run run) {
        for (Row row : run.records(customer)) {
            if (customer instanceof CustomerRule.Classification rule) {
                classification(rule, row, run);
            } else if (customer instanceof CustomerRule.Inactivity rule) {
                inactivity(rule, row, run);
            } else if (customer instanceof CustomerRule.Discount rule) {
                discount(rule, row, run);
            } else if (customer instanceof CustomerRule.Sampling rule) {
                sampling(rule, row, run);
            } else {
                frequency((CustomerRule.Frequency) customer, row, run);
            }
        }
    }

    private static void finding(Row row, String who, String label, Explanation text, Run run) {
        row.line(PolicyLine.Kind.FINDING, text).who(who).label(label).addTo(run);
    }

    private static void classification(CustomerRule.Classification rule, Row row, Run run) {
        String who = row.who();
        List<String> labels =
                rule.classes().stream().map(CustomerRule.CustomerClass::label).toList();
        if (rule.manual() && row.has("manual")) {
            String given = row.oneOf("manual", labels);
            rule.classes().forEach(each -> Conditions.ask(each.when(), row));
            if (!row.faulty()) {
                finding(row, who, given, Explanation.of("class.manual", "who", who, "label", given), run);
            }
            return;
        }
        List<String> found = new ArrayList<>();
        for (CustomerRule.CustomerClass each : rule.classes()) {
            boolean wanted = rule.overlapping() || found.isEmpty();
            if (!wanted) {
                Conditions.ask(each.when(), row);
            } else if (Conditions.holds(each.when(), row)) {
                found.add(each.label());
            }
        }
        if (row.faulty()) {
            return;
        }
        if (found.isEmpty()) {
            finding(row, who, "", Explanation.of("class.none", "who", who), run);
        }
        found.forEach(label -> finding(row, who, label, Explanation.of("class", "who", who, "label", label), run));
    }

    private static void inactivity(CustomerRule.Inactivity rule, Row row, Run run) {
        String who = row.who();
        LocalDate last = row.day(rule.last());
        LocalDate asOf = row.day("as-of");
        int months = row.whole(rule.months());
        boolean removal = rule.classes().isEmpty();
        String label = removal ? row.textIfAny("class").orElse("") : row.oneOf("class", rule.classes());
        if (row.faulty()) {
            return;
        }
        boolean inactive = last.plusMonths(months).isBefore(asOf);
        if (!inactive) {
            Explanation text =
                    Explanation.of("inactive.not", "who", who, "last", last, "months", months, "label", label);
            finding(row, who, removal ? "kept" : label, text, run);
        } else if (removal) {
            Explanation text =
                    Explanation.of("inactive.removed", "who", who, "last", last, "months", months, "list", rule.list());
            finding(row, who, "removed", text, run);
        } else {
            int next =
                    Math.min(rule.classes().indexOf(label) + 1, rule.classes().size() - 1);
            String lower = rule.classes().get(next);
            Explanation text = Explanation.of(
                    lower.equals(label) ? "inactive.stays" : "inactive.falls",
                    "who",
                    who,
                    "last",
                    last,
                    "months",
                    months,
                    "label",
                    label,
                    "lower",
                    lower);
            finding(row, who, lower, text, run);
        }
    }

    private static void discount(CustomerRule.Discount rule, Row row, Run run) {
        String who = row.whoIfAny();
        boolean applies = row.text("class").equals(rule.label());
        BigDecimal price = row.money("price");
        boolean excluded = rule.except().map(row::flag).orElse(false);
        BigDecimal percent = row.figure(rule.percent());
        if (row.faulty()) {
            return;
        }
        boolean reduced = applies && !excluded;
        BigDecimal paid = LineDraft.cents(reduced ? price.multiply(percent).divide(HUNDRED) : price);
        row.line(
                        PolicyLine.Kind.NUMBER,
                        Explanation.of(
                                reduced ? "discount" : "discount.none",
                                "who",
                                who,
                                "label",
                                rule.label(),
                                "price",
                                price,
                                "percent",
                                percent,
                                "paid",
                                paid))
                .who(who)
                .amount(paid)
                .label(reduced ? "discount" : "full-price")
                .addTo(run);
    }

    private static void sampling(CustomerRule.Sampling rule, Row row, Run run) {
        String who = row.whoIfAny();
        String id = row.oneOf(
                "stratum",
                rule.strata().stream().map(CustomerRule.Sampling.Stratum::id).toList());
        BigDecimal population = row.count("population");
        Optional<BigDecimal> visited = row.has("visited") ? Optional.of(row.count("visited")) : Optional.empty();
        String period = row.period();
        Optional<CustomerRule.Sampling.Stratum> stratum =
                rule.strata().stream().filter(each -> each.id().equals(id)).findFirst();
        BigDecimal percent = stratum.map(each -> row.figure(each.percent())).orElse(HUNDRED);
        if (row.faulty() || stratum.isEmpty()) {
            return;
        }
        BigDecimal needed = population.multiply(percent).divide(HUNDRED).setScale(0, RoundingMode.CEILING);
        String state = visited.map(count -> count.compareTo(needed) < 0 ? "short" : "enough")
                .orElse("planned");
        row.line(
                        PolicyLine.Kind.NUMBER,
                        Explanation.of(
                                "sample." + state,
                                "who",
                                who,
                                "stratum",
                                stratum.get().title(),
                                "population",
                                population,
                                "percent",
                                percent,
                                "needed",
                                needed,
                                "visited",
                                visited.orElse(BigDecimal.ZERO)))
                .who(who)
                .period(period)
                .amount(needed)
                .label(state)
                .addTo(run);
    }

    private static void frequency(CustomerRule.Frequency rule, Row row, Run run) {
        String who = row.whoIfAny();
        String id = row.oneOf(
                "group",
                rule.groups().stream().map(CustomerRule.Frequency.Group::id).toList());
        Optional<CustomerRule.Frequency.Group> group =
                rule.groups().stream().filter(each -> each.id().equals(id)).findFirst();
        String period = row.period();
        if (group.isEmpty()) {
            row.faulty();
        } else if (row.has("customers")) {
            plan(group.get(), who, period, row, run);
        } else {
            check(rule, group.get(), who, period, row, run);
        }
    }

    /** The visits that a year takes. */
    private static void plan(CustomerRule.Frequency.Group group, String who, String period, Row row, Run run) {
        BigDecimal customers = row.count("customers");
        BigDecimal times = group.min().map(row::figure).orElse(BigDecimal.ZERO);
        BigDecimal months = group.months().map(row::positive).orElse(YEAR);
        if (row.faulty()) {
            return;
        }
        BigDecimal visits = new Fraction(customers.multiply(times).multiply(YEAR), months).decimal();
        row.line(
                        PolicyLine.Kind.NUMBER,
                        Explanation.of(
                                "frequency.plan",
                                "group",
                                group.title(),
                                "customers",
                                customers,
                                "times",
                                times,
                                "months",
                                months,
                                "visits",
                                visits))
                .who(who)
                .period(period)
                .amount(visits)
                .label("planned")
                .addTo(run);
    }

    private static void check(
            CustomerRule.Frequency rule,
            CustomerRule.Frequency.Group group,
            String who,
            String period,
            Row row,
            Run run) {
        BigDecimal visits = visits(rule, row);
        Optional<BigDecimal> min = group.min().map(row::figure);
        Optional<BigDecimal> max = group.max().map(row::figure);
        if (row.faulty()) {
            return;
        }
        boolean few = min.filter(least -> visits.compareTo(least) < 0).isPresent();
        boolean many = max.filter(most -> visits.compareTo(most) > 0).isPresent();
        String state = few ? "too-few" : many ? "too-many" : "kept";
        row.line(
                        PolicyLine.Kind.FINDING,
                        Explanation.of(
                                "frequency." + state,
                                "who",
                                who,
                                "group",
                                group.title(),
                                "visits",
                                visits,
                                "min",
                                min.orElse(BigDecimal.ZERO),
                                "max",
                                max.orElse(BigDecimal.ZERO)))
                .who(who)
                .period(period)
                .amount(visits)
                .label(state)
                .addTo(run);
    }

    private static BigDecimal visits(CustomerRule.Frequency rule, Row row) {
        Optional<Fact> fact = row.fact("visits");
        if (fact.isPresent() && fact.get() instanceof Fact.Texts kinds) {
            return BigDecimal.valueOf(kinds.values().stream()
                    .filter(kind -> !rule.except().contains(kind))
                    .count());
        } else if (fact.isPresent()
                && fact.get() instanceof Fact.Amounts amounts
                && amounts.values().isEmpty()) {
            return BigDecimal.ZERO;
        }
        return row.count("visits");
    }
}
