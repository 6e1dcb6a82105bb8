package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of one appraisal, as far as a policy needs to know.
 *
 * @param who    who was appraised
 * @param form   id of the scorecard; may be empty
 * @param period the period as {@link NamedPeriod#name} writes it; a name that is none stays as it is; may be empty
 * @param total  the total, if there is one
 * @param grade  the grade, if there is one
 * @param payout yuan that the form itself pays, if it says so
 */
public record ScoreResult(
        String who,
        String form,
        String period,
        Optional<BigDecimal> total,
        Optional<String> grade,
        Optional<BigDecimal> payout) {
    public ScoreResult {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(form, "form");
        period = NamedPeriod.of(period).map(NamedPeriod::name).orElse(period);
        total = total.map(Figure::plain);
        Objects.requireNonNull(grade, "grade");
        payout = payout.map(Figure::plain);
    }

    /**
     * A result of a form that pays nothing by itself.
     *
     * @param who    who was appraised
     * @param form   id of the scorecard; may be empty
     * @param period the period; may be empty
     * @param total  the total, if there is one
     * @param grade  the grade, if there is one
     */
    public ScoreResult(String who, String form, String period, Optional<BigDecimal> total, Optional<String> grade) {
        this(who, form, period, total, grade, Optional.empty());
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
        return NamedPeriod.of(period).map(NamedPeriod::cycle).orElse(Period.Cycle.UNSPECIFIED);
    }
}
