package io.github.kaohe.criteria;

import io.github.kaohe.problem.ProblemCode;

/**
 * A part of a text that was not understood, or that no rule can hold.
 *
 * @param start  index of its first character in the text as given
 * @param end    index after its last character
 * @param text   the characters
 * @param reason why
 */
public record Unread(int start, int end, String text, Reason reason) {

    /** Why a part is unread. */
    public enum Reason {
        /** There is no rule in it. */
        NO_RULE(ProblemCode.KH1711),
        /** It speaks of points but says not how many. */
        NO_AMOUNT(ProblemCode.KH1711),
        /** Its meaning was not understood. */
        NOT_UNDERSTOOD(ProblemCode.KH1711),
        /** The rule stands in another document. */
        ELSEWHERE(ProblemCode.KH1712),
        /** It was read, but a scorecard has no place for it: money, factors, measures beside the score. */
        NOT_A_SCORE(ProblemCode.KH1712),
        /** It was read, but something it needs is missing: a target, the item's points. */
        INCOMPLETE(ProblemCode.KH1713);

        private final ProblemCode code;

        Reason(ProblemCode code) {
            this.code = code;
        }

        /** {@return the problem that it is in a definition whose criteria are its rules} */
        public ProblemCode code() {
            return code;
        }
    }
}
