package io.github.kaohe.excel;

/**
 * What the form shows of a score report.
 *
 * @param kind  what
 * @param node  id of the node, empty for the whole card
 * @param rater id of the rater, empty for the final score
 */
record Output(Kind kind, String node, String rater) {

    /** What is shown. */
    enum Kind {
        TOTAL,
        GRADE,
        /** What the total pays. */
        PAYOUT,
        /** Whose form it is, for the program. */
        SUBJECT,
        /** Proof of who rendered it, for the program. */
        SEAL,
        SCORE,
        DEDUCTION,
        ADDITION,
        /** What the score counts for after its weight. */
        WEIGHTED
    }

    static Output score(String node, String rater) {
        return new Output(Kind.SCORE, node, rater);
    }

    static Output of(Kind kind) {
        return new Output(kind, "", "");
    }
}
