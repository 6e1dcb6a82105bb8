package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rules that pay by sales. */
public sealed interface SalesRule extends PolicyRule {

    /**
     * A ledger of sales by quarter with a base, a target and a bonus on what is sold; see
     * {@code io.github.kaohe.policy.SalesLedger} for its cases.
     *
     * <p>Facts: {@code who}, {@code period}, {@code target}, {@code sales}, {@code kpi}; {@code newcomer} where true;
     * {@code floating-wage} where it is to be paid out.
     *
     * @param id             kebab-case id
     * @param title          what people call it
     * @param base           the base in percent of the target
     * @param rate           bonus in percent of sales
     * @param excessLimit    yuan above target from which the excess is treated as {@code excess} says; less is carried
     * @param excess         what happens to an excess of at least the limit
     * @param fixedPart      percent of the bonus that is paid whatever the KPI coefficient is
     * @param kpiPart        percent of the bonus that is multiplied by the KPI coefficient
     * @param wageCut        yuan taken from the fixed wage in a quarter below the base
     * @param shortfall      which gap later quarters make up
     */
    record Ledger(
            String id,
            String title,
            Figure base,
            Figure rate,
            Figure excessLimit,
            Excess excess,
            Figure fixedPart,
            Figure kpiPart,
            Figure wageCut,
            Shortfall shortfall)
            implements SalesRule {
        public Ledger {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(excessLimit, "excessLimit");
            Objects.requireNonNull(excess, "excess");
            Objects.requireNonNull(fixedPart, "fixedPart");
            Objects.requireNonNull(kpiPart, "kpiPart");
            Objects.requireNonNull(wageCut, "wageCut");
            Objects.requireNonNull(shortfall, "shortfall");
        }

        @Override
        public List<Figure> figures() {
            return List.of(base, rate, excessLimit, fixedPart, kpiPart, wageCut);
        }
    }

    /** What happens to an excess over target of at least the limit. */
    enum Excess {
        /** All of it earns its bonus now. */
        ACCRUED,
        /** All of it is carried into the next quarter. */
        CARRIED,
        /** What is above the limit earns its bonus now; the limit is carried. */
        ABOVE_LIMIT_ACCRUED
    }

    /** What is taken from a quarter's sales for the gaps before it. */
    enum Shortfall {
        /** What is still open. */
        OPEN,
        /** The whole gap of every quarter that is not made up, even if a part was made up before. */
        ORIGINAL
    }

    /**
     * Commission on several kinds of income.
     *
     * <p>Facts: {@code who}, the income of each stream by its id, and {@code registered} where there is a gate.
     *
     * @param id         kebab-case id
     * @param title      what people call it
     * @param streams    kinds of income
     * @param registered whether only registered projects count (未进入CRM系统的不计)
     */
    record Commission(String id, String title, List<Stream> streams, boolean registered) implements SalesRule {
        public Commission {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            streams = List.copyOf(streams);
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(streams.stream().map(Stream::percent).toList());
        }

        /**
         * A kind of income.
         *
         * @param id      name of the fact
         * @param title   as printed
         * @param percent commission in percent; empty: none by this rule
         * @param counted whether it counts towards the target
         */
        public record Stream(String id, String title, Optional<Figure> percent, boolean counted) {
            public Stream {
                Objects.requireNonNull(id, "id");
                Objects.requireNonNull(title, "title");
                Objects.requireNonNull(percent, "percent");
            }
        }
    }
}
