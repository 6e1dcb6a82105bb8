package io.github.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What one rule of an indicator did.
 *
 * @param part    what the rule does in the arithmetic of the score
 * @param applied whether it moved the score
 * @param effect  points it gave (positive) or took (negative) on the raw scale; 0 if it did not apply. Exact up to ten
 *                decimals
 * @param phrase  the rule, what was observed, and the arithmetic
 */
public record RuleOutcome(Part part, boolean applied, BigDecimal effect, Phrase phrase) {

    /** What a rule does in the arithmetic of a score. */
    public enum Part {
        /** Gives the score that the other rules start from, or says how a measure was worked out. */
        START,
        /** Gives or takes points, or replaces the score. */
        CHANGE,
        /** Keeps the score within its floor or cap: gives back what was taken too much, or takes what was given too much. */
        LIMIT
    }

    /**
     * {@return the rule, what was observed, and the arithmetic}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        return phrase.text(locale);
    }
}
