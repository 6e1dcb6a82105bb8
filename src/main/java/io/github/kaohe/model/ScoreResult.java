package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of one appraisal, as far as a policy needs to know.
 *
 * @param who    who was appraised
 * @param form   id of the scorecard; may be empty
 * @param period the period: {@code 2026-05}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026}; may be empty
 * @param total  the total, if there is one
 * @param grade  the grade, if there is one
 */
public record ScoreResult(String who, String form, String period, Optional<BigDecimal> total, Optional<String> grade) {
    public ScoreResult {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(period, "period");
        total = total.map(Figure::plain);
        Objects.requireNonNull(grade, "grade");
    }

    /**
     * {@return a result that is only a total}
     *
     * @param who    who was appraised
     * @param period the period
     * @param total  the total
     */
    public static ScoreResult of(String who, String period, BigDecimal total) {
        return new ScoreResult(who, "", period, Optional.of(total), Optional.empty());
    }

    /** {@return the cycle that the period is one of, told by its form; {@code UNSPECIFIED} if it is none of them} */
    public Period.Cycle cycle() {
        if (period.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Period.Cycle.MONTH;
        } else if (period.matches("\\d{4}-Q[1-4]")) {
            return Period.Cycle.QUARTER;
        } else if (period.matches("\\d{4}-H[12]")) {
            return Period.Cycle.HALF_YEAR;
        }
        return period.matches("\\d{4}") ? Period.Cycle.YEAR : Period.Cycle.UNSPECIFIED;
    }
}
