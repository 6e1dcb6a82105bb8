package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a summary keeps of one scored form; its numbers are points of the card.
 *
 * @param file      name of its file
 * @param name      whose it is, the name of the file where the form does not say
 * @param identity  what tells the person and period apart; empty where the form does not say
 * @param fields    texts of the fields about the person
 * @param period    the period as written; may be empty
 * @param total     the total
 * @param fullMarks what the total is out of, if that is known
 * @param grade     the grade, if there is one
 * @param sections  scores of the sections at the top
 * @param vetoes    what overruled the total; may be empty
 * @param leaves    scores and losses of the indicators
 */
record SummaryResult(
        String file,
        String name,
        String identity,
        List<String> fields,
        String period,
        BigDecimal total,
        Optional<BigDecimal> fullMarks,
        Optional<String> grade,
        List<Score> sections,
        String vetoes,
        List<Leaf> leaves) {

    /**
     * A score.
     *
     * @param points what could be reached; empty for what stands outside the weights
     * @param score  what was reached; empty if it was not applicable
     */
    record Score(Optional<BigDecimal> points, Optional<BigDecimal> score) {}

    /**
     * An indicator.
     *
     * @param score  its score
     * @param lost   points lost, zero or more
     * @param causes the rules that cost them, in words that are the same for everybody
     */
    record Leaf(Score score, BigDecimal lost, List<String> causes) {
        Leaf {
            causes = List.copyOf(causes);
        }
    }

    SummaryResult {
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        leaves = List.copyOf(leaves);
    }

    /** {@return whether the same person got the same points everywhere} */
    boolean sameAs(SummaryResult other) {
        return identity.equals(other.identity)
                && total.compareTo(other.total) == 0
                && sections.equals(other.sections)
                && leaves.equals(other.leaves);
    }
}
