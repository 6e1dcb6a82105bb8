package io.github.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What one rule of an indicator did.
 *
 * @param applied whether it moved the score
 * @param effect  points it gave (positive) or took (negative) on the raw scale; 0 if it did not apply. Exact up to ten
 *                decimals
 * @param phrase  the rule, what was observed, and the arithmetic
 */
public record RuleOutcome(boolean applied, BigDecimal effect, Phrase phrase) {
    /**
     * {@return the rule, what was observed, and the arithmetic}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        return phrase.text(locale);
    }
}
