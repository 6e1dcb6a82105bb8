package io.github.kaohe.policy;

import io.github.kaohe.model.SalesRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * A ledger of sales with a base, a target, and gaps that later quarters make up.
 *
 * <p>A quarter's sales and what was carried into it are counted together. Below the base nothing is earned, the gap to the
 * base stays open, and the fixed wage is cut. From the base on, what is above it first makes up open gaps, oldest first; the
 * base and the rest earn their bonus, and each gap that is closed pays the bonus of its quarter's base. From the target on,
 * an excess below the limit is carried into the next quarter; from the limit on it is treated as the terms say. A newcomer
 * has neither base nor target: all sales earn their bonus.
 *
 * <p>Nothing is lost: what was accrued, what is carried, and what waits in quarters whose gap is open always add up to what
 * was sold. Once everything is made up and nothing is carried, the bonus accrued is the rate of all sales.
 */
public final class SalesLedger {
    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Terms terms;

    private SalesLedger(Terms terms) {
        this.terms = terms;
    }

    /**
     * The terms of a ledger; money is in yuan.
     *
     * @param base        the base in percent of the target, 0 to 100
     * @param rate        bonus in percent of sales
     * @param excessLimit excess over target from which {@code excess} applies
     * @param excess      what happens to an excess of at least the limit
     * @param fixedPart   percent of the bonus paid whatever the KPI coefficient is
     * @param kpiPart     percent of the bonus that is multiplied by the KPI coefficient
     * @param wageCut     taken from the fixed wage in a quarter below the base
     * @param shortfall   which gap is taken from a quarter's sales
     */
    public record Terms(
            BigDecimal base,
            BigDecimal rate,
            BigDecimal excessLimit,
            SalesRule.Excess excess,
            BigDecimal fixedPart,
            BigDecimal kpiPart,
            BigDecimal wageCut,
            SalesRule.Shortfall shortfall) {
        public Terms {
            if (base.signum() < 0 || base.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("the base must be 0 to 100 percent of the target (" + base + ")");
            }
            Objects.requireNonNull(excess, "excess");
            Objects.requireNonNull(shortfall, "shortfall");
        }
    }

    /**
     * A quarter as it is entered.
     *
     * @param period   the quarter, such as {@code 2026-Q1}
     * @param target   target in yuan, zero or positive
     * @param sales    sales in yuan, zero or positive
     * @param kpi      KPI coefficient, zero or positive
     * @param newcomer whether it is the quarter in which a new salesperson has no target
     */
    public record Quarter(String period, BigDecimal target, BigDecimal sales, BigDecimal kpi, boolean newcomer) {
        public Quarter {
            Objects.requireNonNull(period, "period");
            if (target.signum() < 0 || sales.signum() < 0 || kpi.signum() < 0) {
                throw new IllegalArgumentException("target, sales and coefficient must not be negative");
            }
        }
    }

    /** A gap that is not made up. */
    private record Gap(String period, BigDecimal base, BigDecimal original, BigDecimal open) {}

    /**
     * {@return a ledger}
     *
     * @param terms its terms
     */
    public static SalesLedger of(Terms terms) {
        return new SalesLedger(Objects.requireNonNull(terms, "terms"));
    }

    /**
     * {@return a line for each quarter}
     *
     * @param quarters the quarters of one person, oldest first, none left out
     */
    public List<LedgerLine> lines(List<Quarter> quarters) {
        Deque<Gap> gaps = new ArrayDeque<>();
        List<LedgerLine> lines = new ArrayList<>();
        BigDecimal carried = BigDecimal.ZERO;
        for (Quarter quarter : quarters) {
            LedgerLine line = line(quarter, carried, gaps);
            lines.add(line);
            carried = line.carriedOut();
        }
        return List.copyOf(lines);
    }

    private LedgerLine line(Quarter quarter, BigDecimal carried, Deque<Gap> gaps) {
        BigDecimal counted = quarter.sales().add(carried);
        BigDecimal base = cents(quarter.target().multiply(terms.base()).divide(HUNDRED));
        LedgerLine.Builder line = new LedgerLine.Builder(quarter, base, carried, counted);
        if (quarter.newcomer()) {
            line.kind(LedgerLine.Case.NEWCOMER).earns(counted).floatingWage();
        } else if (counted.compareTo(base) < 0) {
            BigDecimal gap = base.subtract(counted);
            gaps.addLast(new Gap(quarter.period(), base, gap, gap));
            line.kind(LedgerLine.Case.BELOW_BASE).cut(terms.wageCut());
        } else {
            atLeastBase(line, base, counted, gaps);
        }
        BigDecimal open = gaps.stream().map(Gap::open).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal accrued = cents(percent(line.earning(), terms.rate()));
        BigDecimal backPay = cents(percent(line.madeUpBases(), terms.rate()));
        BigDecimal factor = terms.fixedPart().add(terms.kpiPart().multiply(quarter.kpi()));
        BigDecimal bonus = cents(percent(accrued.add(backPay), factor));
        return line.build(accrued, backPay, bonus, open);
    }

    private void atLeastBase(LedgerLine.Builder line, BigDecimal base, BigDecimal counted, Deque<Gap> gaps) {
        BigDecimal target = line.quarter().target();
        boolean reached = counted.compareTo(target) >= 0;
        BigDecimal own = counted;
        if (!gaps.isEmpty()) {
            own = base.add(counted.subtract(base).subtract(owed(gaps)).max(BigDecimal.ZERO));
            makeUp(line, counted.subtract(base), gaps);
        }
        line.kind(kind(reached, !line.madeUp().isEmpty()));
        if (reached) {
            line.floatingWage();
        }
        BigDecimal excess = own.subtract(target);
        if (excess.signum() <= 0) {
            line.earns(own);
        } else if (excess.compareTo(terms.excessLimit()) < 0) {
            line.earns(target).carries(excess);
        } else {
            beyondLimit(line, own, excess);
        }
    }

    private static LedgerLine.Case kind(boolean reached, boolean madeUp) {
        if (reached) {
            return madeUp ? LedgerLine.Case.TARGET_WITH_GAPS : LedgerLine.Case.TARGET;
        }
        return madeUp ? LedgerLine.Case.BASE_WITH_GAPS : LedgerLine.Case.BASE;
    }

    private void beyondLimit(LedgerLine.Builder line, BigDecimal own, BigDecimal excess) {
        switch (terms.excess()) {
            case ACCRUED -> line.earns(own);
            case CARRIED -> line.earns(own.subtract(excess)).carries(excess);
            case ABOVE_LIMIT_ACCRUED ->
                line.earns(own.subtract(terms.excessLimit())).carries(terms.excessLimit());
        }
        line.beyondLimit();
    }

    /** What is taken from the sales above the base before the rest counts as the quarter's own. */
    private BigDecimal owed(Deque<Gap> gaps) {
        return gaps.stream()
                .map(terms.shortfall() == SalesRule.Shortfall.OPEN ? Gap::open : Gap::original)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void makeUp(LedgerLine.Builder line, BigDecimal available, Deque<Gap> gaps) {
        BigDecimal left = available;
        while (left.signum() > 0 && !gaps.isEmpty()) {
            Gap oldest = gaps.removeFirst();
            BigDecimal paid = left.min(oldest.open());
            BigDecimal open = oldest.open().subtract(paid);
            left = left.subtract(paid);
            line.makesUp(new LedgerLine.MadeUp(oldest.period(), oldest.base(), paid, open));
            if (open.signum() > 0) {
                gaps.addFirst(new Gap(oldest.period(), oldest.base(), oldest.original(), open));
            }
        }
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
