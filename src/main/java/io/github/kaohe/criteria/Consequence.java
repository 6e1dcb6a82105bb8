package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What happens.
 *
 * @param type     what
 * @param start    its first token
 * @param end      the token after it
 * @param amount   the amount; null: none
 * @param verbless whether no verb names it
 * @param judged   whether a person chooses (酌情)
 * @param word     its word, in plain spelling
 * @param filler   words between verb and amount: 扣店长20元
 */
record Consequence(
        Type type,
        int start,
        int end,
        Amounts.@Nullable Amount amount,
        boolean verbless,
        boolean judged,
        String word,
        String filler) {

    enum Type {
        DEDUCT,
        ADD,
        BOTH,
        SCORE,
        ZERO,
        FULL,
        HALF,
        NO_CHANGE,
        CAP,
        FULL_CAP,
        MULTIPLIER,
        VETO,
        ACTION,
        COMBINE,
        BASE,
        MAXIMUM,
        PROPORTION,
        FORMULA,
        REFERENCE,
        TIERS,
        ROUNDING,
        LADDER,
        POOL,
        LABEL_ONLY,
        RECORD,
        INCREMENT,
        EXAMPLE,
        BARE
    }

    /** A consequence with an amount behind a verb. */
    static Consequence of(Type type, int start, int end, Amounts.@Nullable Amount amount) {
        return new Consequence(type, start, end, amount, false, false, "", "");
    }

    /** {@return the same without a verb in front of the amount} */
    Consequence withoutVerb() {
        return new Consequence(type, start, end, amount, true, judged, word, filler);
    }

    /** {@return the same with a verb as written} */
    Consequence with(String verb) {
        return new Consequence(type, start, end, amount, verbless, judged, verb, filler);
    }

    /** {@return the same with points that a person chooses} */
    Consequence chosen(Amounts.Amount points) {
        return new Consequence(type, start, points.end(), points, verbless, true, word, filler);
    }

    static Consequence plain(Type type, int start, int end) {
        return new Consequence(type, start, end, null, false, false, "", "");
    }

    boolean money() {
        return amount != null && amount.unit() == Kind.MONEY;
    }
}
