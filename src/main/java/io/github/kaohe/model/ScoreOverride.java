package io.github.kaohe.model;

import java.util.Objects;

/**
 * A rule that replaces an indicator's raw score (归零/否决). Overrides come after the clamp to floor and cap; where several
 * apply, the lowest result stands. (Named so because {@code Override} alone would hide {@link java.lang.Override}.)
 */
public sealed interface ScoreOverride {

    /**
     * The raw score becomes a number (低于50%时,本项不计分).
     *
     * @param when  the condition
     * @param score what it becomes
     */
    record Becomes(Condition when, Figure score) implements ScoreOverride {
        public Becomes {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(score, "score");
        }
    }

    /**
     * The raw score goes below zero (无故缺席一次,本项倒扣10分): with at least one occurrence it becomes
     * {@code start - points × count}, whatever the other rules gave.
     *
     * @param measure id of a count
     * @param points  points for each occurrence, positive
     * @param from    where the deduction starts
     */
    record BelowZero(String measure, Figure points, Start from) implements ScoreOverride {
        public BelowZero {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(from, "from");
        }
    }

    /** Where a deduction below zero starts. */
    enum Start {
        /** From 0: the row's own points are lost too (the ordinary meaning of 倒扣). */
        ZERO,
        /** From the row's full marks. */
        FULL_MARKS
    }
}
