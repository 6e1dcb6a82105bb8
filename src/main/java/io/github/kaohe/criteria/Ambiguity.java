package io.github.kaohe.criteria;

/**
 * A part of a text that can be read in two ways; the clauses hold the likelier one.
 *
 * @param start index of its first character in the text as given
 * @param end   index after its last character
 * @param text  the characters
 * @param kind  what is in doubt
 */
public record Ambiguity(int start, int end, String text, Kind kind) {

    /** What is in doubt. */
    public enum Kind {
        /** Whether the sentence adds or takes; it names no verb. */
        SIGN,
        /** A range given as a maximum (最多扣5-10分). */
        RANGE_AS_MAXIMUM,
        /** Good results that cost, or failures that are rewarded. */
        REWARDED_FAILURE,
        /** Whether the number at a boundary belongs to it. */
        BOUNDARY,
        /** A number that seems to have been lost. */
        LOST_NUMBER,
        /** A letter that is taken for the digit it looks like: 得l分, O.5分. */
        LETTER,
        /** Values between two ranges of a list for which it says nothing. */
        GAP,
        /** Whether two conditions side by side must both hold, or one of them. */
        JOINT,
        /** Whether an amount taken in a list of levels is a level of its own or comes on top. */
        LEVEL,
        /** Whether every so many is counted from nothing or from the number that must be reached (达到50件，每20件加1分). */
        COUNTED_FROM,
        /** Whether a limit holds for all rules in front of it together or for the last one (迟到一次扣1分，旷工一次扣3分，最多扣10分). */
        CAP
    }
}
