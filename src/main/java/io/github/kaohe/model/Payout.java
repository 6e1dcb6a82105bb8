package io.github.kaohe.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What the total of a form pays (当月奖金=考核分数/100分*300元).
 *
 * @param title  what the form calls the money, such as {@code 当月绩效奖金}
 * @param amount yuan for {@code per} points, zero or positive
 * @param per    points that earn the amount, above zero; usually the full marks
 * @param field  id of the field that shows the money, such as the cell beside 绩效金额; may be empty
 */
public record Payout(String title, Figure amount, Figure per, String field) {
    /** Decimals of the money. */
    public static final int CENTS = 2;

    public Payout {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(field, "field");
    }

    /**
     * {@return {@code score × amount ÷ per}, rounded half up to the cent, once; a score below zero pays nothing}
     *
     * <p>88.5 of 100 points with 300 yuan pay 265.50; 120 points pay 360.00.
     *
     * @param score  the score; may lie above {@code per}
     * @param amount yuan for {@code per} points
     * @param per    points that earn the amount, above zero
     * @throws ArithmeticException if {@code per} is zero
     */
    public static BigDecimal of(BigDecimal score, BigDecimal amount, BigDecimal per) {
        return score.max(BigDecimal.ZERO).multiply(amount).divide(per, CENTS, RoundingMode.HALF_UP);
    }
}
