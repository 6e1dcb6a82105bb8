package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rules that reward, fine or limit what somebody did. Amounts are yuan, rounded half up to the cent. */
public sealed interface ChargeRule extends PolicyRule {

    /**
     * Money for each occurrence or unit.
     *
     * <p>Facts: {@code who}, and {@code count}; where a person chooses the amount, {@code "amounts"}: one for each occurrence.
     *
     * @param id     kebab-case id
     * @param title  what people call it
     * @param sign   whether it is given or taken
     * @param amount yuan for each; where {@code most} is given, the least to choose from
     * @param most   the most to choose from; empty: nothing is chosen
     * @param unit   what is counted, such as {@code 次}
     * @param from   what it is taken from, such as {@code 保证金}; may be empty
     */
    record UnitMoney(String id, String title, Sign sign, Figure amount, Optional<Figure> most, String unit, String from)
            implements ChargeRule {
        public UnitMoney {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(most, "most");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(from, "from");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(amount, most);
        }
    }

    /**
     * Money once, when a condition holds.
     *
     * <p>Facts: {@code who}, and those that the condition names as measures.
     *
     * @param id     kebab-case id
     * @param title  what people call it
     * @param sign   whether it is given or taken
     * @param when   the condition
     * @param amount yuan
     */
    record ConditionalMoney(String id, String title, Sign sign, Condition when, Figure amount) implements ChargeRule {
        public ConditionalMoney {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(RuleFigures.of(when), amount);
        }
    }

    /**
     * One of several measures that a manager chooses (警告或罚款).
     *
     * <p>Facts: {@code who}, {@code choice}.
     *
     * @param id       kebab-case id
     * @param title    what people call it
     * @param measures what there is to choose from
     */
    record Sanction(String id, String title, List<Measure> measures) implements ChargeRule {
        public Sanction {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            measures = List.copyOf(measures);
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(measures.stream().map(Measure::fine).toList());
        }

        /**
         * A measure.
         *
         * @param id    what a record calls it
         * @param title as printed
         * @param fine  yuan it costs; empty: none
         */
        public record Measure(String id, String title, Optional<Figure> fine) {
            public Measure {
                Objects.requireNonNull(id, "id");
                Objects.requireNonNull(title, "title");
                Objects.requireNonNull(fine, "fine");
            }
        }
    }

    /**
     * A limit of what is spent.
     *
     * <p>Facts: {@code who}, {@code amount}, and a yes or no for each requirement.
     *
     * @param id           kebab-case id
     * @param title        what people call it
     * @param limit        yuan, included
     * @param reimbursed   whether up to the limit is paid back and the rest borne; else more than the limit is not allowed
     * @param requirements facts that must be true, or nothing is paid back
     */
    record SpendingLimit(String id, String title, Figure limit, boolean reimbursed, List<String> requirements)
            implements ChargeRule {
        public SpendingLimit {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(limit, "limit");
            requirements = List.copyOf(requirements);
        }

        @Override
        public List<Figure> figures() {
            return List.of(limit);
        }
    }

    /**
     * A quota of each month with money for each unit that is missing, and a further fine where less than a share of it is
     * done.
     *
     * <p>Facts: {@code who}, {@code actual}, and {@code period} such as {@code 2026-05} or {@code month} (1 to 12);
     * records of one period count together where the threshold says so.
     *
     * @param id        kebab-case id
     * @param title     what people call it
     * @param quotas    the quotas; every month has one
     * @param unit      what is counted
     * @param fine      yuan for each unit missing, owed by {@code who}
     * @param threshold the further fine; empty: none
     */
    record QuotaFine(
            String id, String title, List<Quota> quotas, String unit, Figure fine, Optional<Threshold> threshold)
            implements ChargeRule {
        public QuotaFine {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            quotas = List.copyOf(quotas);
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(fine, "fine");
            Objects.requireNonNull(threshold, "threshold");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(
                    quotas.stream().map(Quota::quota).toList(),
                    fine,
                    threshold.map(further -> List.of(further.percent(), further.fine())));
        }

        /**
         * The quota of some months.
         *
         * @param months 1 to 12
         * @param quota  the quota
         */
        public record Quota(List<Integer> months, Figure quota) {
            public Quota {
                months = List.copyOf(months);
                Objects.requireNonNull(quota, "quota");
            }
        }

        /**
         * A fine where the share done is below a percentage, the percentage itself excluded.
         *
         * @param percent  the percentage
         * @param fine     yuan
         * @param debtor   who owes it
         * @param together whether all records of a month count together; else each by itself
         */
        public record Threshold(Figure percent, Figure fine, String debtor, boolean together) {
            public Threshold {
                Objects.requireNonNull(percent, "percent");
                Objects.requireNonNull(fine, "fine");
                Objects.requireNonNull(debtor, "debtor");
            }
        }
    }
}
