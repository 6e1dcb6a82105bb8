package io.github.kaohe.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of a node while the tree is added up.
 *
 * @param branch       the node
 * @param status       whether there is a score
 * @param points       what it can contribute; null for a bonus
 * @param outOf        full marks of its raw scale; null for a bonus
 * @param raw          raw score; null unless scored
 * @param contribution what it contributes to its parent; null unless scored
 * @param sum          for a sum of children: what they add up to before redistribution and clamp
 * @param spread       for a sum of children: the factor by which the points of what is not applicable are spread over the rest
 * @param unit         for an indicator or pool: its score in detail
 * @param children     for a sum of children: their scores
 */
record NodeScore(
        Branch branch,
        Status status,
        @Nullable Exact points,
        @Nullable Exact outOf,
        @Nullable Exact raw,
        @Nullable Exact contribution,
        @Nullable Exact sum,
        Exact spread,
        UnitScoring.@Nullable Result unit,
        List<NodeScore> children) {

    enum Status {
        SCORED,
        /** Only labels, or nothing at all to score, which is no problem and no 0 either. */
        LABELLED,
        NOT_APPLICABLE,
        FAULTY
    }

    /** {@code points / outOf}; 1 for a bonus. */
    Exact scale() {
        return points == null || outOf == null || points.equals(outOf) ? Exact.ONE : points.dividedBy(outOf);
    }
}
