package io.github.kaohe.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One consequence, explained.
 *
 * @param rule        id of the rule
 * @param title       what people call the rule; may be empty
 * @param who         whom it concerns; may be empty
 * @param period      period or item it concerns; may be empty
 * @param kind        what kind of consequence
 * @param amount      the number, if there is one. Money is in yuan to the cent: positive is paid to {@code who}, negative
 *                    is owed
 * @param label       class, place or state, such as {@code late}; may be empty
 * @param due         until when, if the line has a day
 * @param time        until what time of that day, if the line has one
 * @param explanation the arithmetic
 */
public record PolicyLine(
        String rule,
        String title,
        String who,
        String period,
        Kind kind,
        Optional<BigDecimal> amount,
        String label,
        Optional<LocalDate> due,
        Optional<LocalTime> time,
        Explanation explanation) {

    /** What kind of consequence. */
    public enum Kind {
        /** Money that somebody gets or owes. */
        MONEY,
        /** A score. */
        SCORE,
        /** A place in a ranking. */
        PLACE,
        /** A number that is neither of these: a rate, a sample, a price. */
        NUMBER,
        /** A class, a sanction, or whether a rule was kept. */
        FINDING,
        /** Something to be done. */
        DUTY
    }

    public PolicyLine {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * {@return the explanation}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        return explanation.text(locale);
    }

    /** {@return until when: {@code 2026-01-31} or {@code 2026-01-31T16:30}; empty if the line has no day} */
    public String dueText() {
        return due.map(LocalDate::toString).orElse("")
                + time.map(at -> "T" + at).orElse("");
    }
}
