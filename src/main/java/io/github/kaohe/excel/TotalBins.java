package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Totals counted in ranges of equal width. The lower limit of a range belongs to it and the upper one does not; the first
 * range is open below and the last one above, so that every total lies in exactly one.
 */
final class TotalBins {
    private static final BigDecimal USUAL_FULL_MARKS = BigDecimal.valueOf(100);
    private static final BigDecimal USUAL_START = new BigDecimal("0.6");
    private static final int MOST = 15;

    /**
     * A range.
     *
     * @param lower lower limit, included; empty for the first
     * @param upper upper limit, excluded; empty for the last
     * @param count number of totals in it
     */
    record Bin(Optional<BigDecimal> lower, Optional<BigDecimal> upper, int count) {}

    private TotalBins() {}

    /** {@return the ranges, lowest first} */
    static List<Bin> of(List<BigDecimal> totals, Optional<BigDecimal> fullMarks) {
        BigDecimal full = fullMarks.filter(marks -> marks.signum() > 0).orElse(USUAL_FULL_MARKS);
        List<BigDecimal> limits = limits(totals, full, step(full));
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i <= limits.size(); i++) {
            Optional<BigDecimal> lower = i == 0 ? Optional.empty() : Optional.of(limits.get(i - 1));
            Optional<BigDecimal> upper = i == limits.size() ? Optional.empty() : Optional.of(limits.get(i));
            int count = (int) totals.stream()
                    .filter(total ->
                            lower.filter(limit -> total.compareTo(limit) < 0).isEmpty()
                                    && upper.filter(limit -> total.compareTo(limit) >= 0)
                                            .isEmpty())
                    .count();
            bins.add(new Bin(lower, upper, count));
        }
        return bins;
    }

    /** From the lowest total on, at the latest from 60%, up to the last step before full marks, or full marks if passed. */
    private static List<BigDecimal> limits(List<BigDecimal> totals, BigDecimal full, BigDecimal step) {
        BigDecimal lowest = totals.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal highest = totals.stream().max(BigDecimal::compareTo).orElse(full);
        BigDecimal usual = floor(full.multiply(USUAL_START), step);
        BigDecimal from = floor(lowest, step).add(step).min(usual).max(step);
        BigDecimal to = highest.compareTo(full) > 0 ? full : full.subtract(step);
        List<BigDecimal> limits = new ArrayList<>();
        for (BigDecimal limit = from; limit.compareTo(to) <= 0; limit = limit.add(step)) {
            limits.add(limit);
        }
        return limits;
    }

    private static BigDecimal floor(BigDecimal number, BigDecimal step) {
        return number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    /** {@return 1, 2 or 5 times a power of ten: 10 for 100 or 120} */
    private static BigDecimal step(BigDecimal full) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(full.precision() - full.scale() - 3);
        for (int factor : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (full.compareTo(step.multiply(BigDecimal.valueOf(MOST))) <= 0) {
                return step.stripTrailingZeros();
            }
        }
        return full;
    }
}
