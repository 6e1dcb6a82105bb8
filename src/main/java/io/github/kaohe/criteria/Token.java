package io.github.kaohe.criteria;

import java.math.BigDecimal;

/**
 * A word of a sentence.
 *
 * @param kind  what it is
 * @param word  the word in plain spelling; for a number, its unit-free value as text
 * @param start where it begins in the normalised text
 * @param end   where it ends
 * @param value value of a number, else 0
 */
record Token(Kind kind, String word, int start, int end, BigDecimal value) {

    enum Kind {
        // amounts
        NUMBER,
        BLANK,
        ORDINAL,
        UNIT,
        POINTS,
        PERCENT,
        MONEY,
        // what happens
        DEDUCT,
        ADD,
        FINE,
        BOTH,
        SCORE,
        ZERO,
        FULL,
        NO_CHANGE,
        HALF,
        TIMES,
        DISCRETION,
        VETO,
        ACTION,
        COMBINE,
        PROPORTION,
        REFER,
        TIERS,
        LADDER,
        POOL,
        LABEL_ONLY,
        RECORD,
        INCREMENT,
        // limits
        CAP_FULL,
        CAP,
        CAP_AFTER,
        BASE,
        MAXIMUM,
        // counting and comparing
        EACH,
        RESPECTIVE,
        LESS,
        MORE,
        DEVIATE,
        COMPARE,
        AFTER,
        INCLUDED,
        EXCLUDED,
        BETWEEN,
        OR,
        AND,
        // the rest
        GRADE,
        TEXT,
        QUOTED,
        MARK,
        EXAMPLE,
        DASH,
        OPERATOR,
        SLASH,
        COMMA,
        LIST,
        SEMICOLON,
        COLON,
        STOP,
        LINE,
        OPEN,
        CLOSE,
        END
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean is(Kind kind, String word) {
        return this.kind == kind && this.word.equals(word);
    }

    boolean number() {
        return kind == Kind.NUMBER || kind == Kind.BLANK;
    }
}
