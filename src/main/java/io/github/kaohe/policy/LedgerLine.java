package io.github.kaohe.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A quarter in a {@link SalesLedger}; money is in yuan.
 *
 * @param quarter      the quarter as it was entered
 * @param kind         which case applies
 * @param base         base of the quarter
 * @param carriedIn    what the quarter before carried into it
 * @param counted      sales and what was carried in
 * @param madeUp       gaps that were made up in part or in full, oldest first
 * @param earning      sales that earn their bonus now, without those of quarters made up
 * @param accrued      bonus on these
 * @param backPay      bonus on the bases of the quarters made up in full
 * @param bonus        accrued bonus and back pay after the KPI coefficient
 * @param floatingWage whether the floating wage is paid
 * @param beyondLimit  whether the excess over target reached the limit
 * @param wageCut      what is taken from the fixed wage
 * @param open         gaps that are open after this quarter
 * @param carriedOut   what is carried into the next quarter
 */
public record LedgerLine(
        SalesLedger.Quarter quarter,
        Case kind,
        BigDecimal base,
        BigDecimal carriedIn,
        BigDecimal counted,
        List<MadeUp> madeUp,
        BigDecimal earning,
        BigDecimal accrued,
        BigDecimal backPay,
        BigDecimal bonus,
        boolean floatingWage,
        boolean beyondLimit,
        BigDecimal wageCut,
        BigDecimal open,
        BigDecimal carriedOut) {

    /** The cases. */
    public enum Case {
        /** The first quarter of a new salesperson. */
        NEWCOMER,
        /** Below the base. */
        BELOW_BASE,
        /** From the base on, below the target, with no gaps to make up. */
        BASE,
        /** From the base on, below the target, making up gaps. */
        BASE_WITH_GAPS,
        /** From the target on, with no gaps to make up. */
        TARGET,
        /** From the target on, making up gaps. */
        TARGET_WITH_GAPS
    }

    /**
     * A gap that was made up in part or in full.
     *
     * @param period quarter of the gap
     * @param base   base of that quarter
     * @param amount what was made up now
     * @param open   what is still open
     */
    public record MadeUp(String period, BigDecimal base, BigDecimal amount, BigDecimal open) {
        /** {@return whether nothing of the gap is left} */
        public boolean closed() {
            return open.signum() == 0;
        }
    }

    public LedgerLine {
        madeUp = List.copyOf(madeUp);
    }

    /** {@return accrued bonus and back pay, before the KPI coefficient} */
    public BigDecimal total() {
        return accrued.add(backPay);
    }

    /** Gathers a line. */
    static final class Builder {
        private final SalesLedger.Quarter quarter;
        private final BigDecimal base;
        private final BigDecimal carriedIn;
        private final BigDecimal counted;
        private final List<MadeUp> madeUp = new ArrayList<>();
        private Case kind = Case.BASE;
        private BigDecimal earning = BigDecimal.ZERO;
        private BigDecimal carriedOut = BigDecimal.ZERO;
        private BigDecimal wageCut = BigDecimal.ZERO;
        private boolean floatingWage;
        private boolean beyondLimit;

        Builder(SalesLedger.Quarter quarter, BigDecimal base, BigDecimal carriedIn, BigDecimal counted) {
            this.quarter = quarter;
            this.base = base;
            this.carriedIn = carriedIn;
            this.counted = counted;
        }

        SalesLedger.Quarter quarter() {
            return quarter;
        }

        List<MadeUp> madeUp() {
            return madeUp;
        }

        BigDecimal earning() {
            return earning;
        }

        BigDecimal madeUpBases() {
            return madeUp.stream().filter(MadeUp::closed).map(MadeUp::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        Builder kind(Case which) {
            kind = which;
            return this;
        }

        Builder earns(BigDecimal sales) {
            earning = sales;
            return this;
        }

        Builder carries(BigDecimal excess) {
            carriedOut = excess;
            return this;
        }

        Builder cut(BigDecimal amount) {
            wageCut = amount;
            return this;
        }

        Builder floatingWage() {
            floatingWage = true;
            return this;
        }

        Builder beyondLimit() {
            beyondLimit = true;
            return this;
        }

        Builder makesUp(MadeUp gap) {
            madeUp.add(gap);
            return this;
        }

        LedgerLine build(BigDecimal accrued, BigDecimal backPay, BigDecimal bonus, BigDecimal open) {
            return new LedgerLine(
                    quarter,
                    kind,
                    base,
                    carriedIn,
                    counted,
                    madeUp,
                    earning,
                    accrued,
                    backPay,
                    bonus,
                    floatingWage,
                    beyondLimit,
                    wageCut,
                    open,
                    carriedOut);
        }
    }
}
