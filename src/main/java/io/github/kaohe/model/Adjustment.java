package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A rule that takes or gives points (加减分规则). Points are magnitudes; the {@link Sign} says which way. */
public sealed interface Adjustment {

    /** {@return whether it takes points or gives them} */
    Sign sign();

    /**
     * {@code points} for every {@code per} occurrences (每发现1次扣2分); only whole multiples count.
     *
     * @param sign    take or give
     * @param measure id of the measure, usually a count
     * @param points  points each time, positive
     * @param per     how many occurrences make one time; usually 1
     * @param cap     the most this rule takes or gives (最多扣5分)
     */
    record PerOccurrence(Sign sign, String measure, Figure points, Figure per, Optional<Figure> cap)
            implements Adjustment {
        public PerOccurrence {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(per, "per");
            Objects.requireNonNull(cap, "cap");
        }
    }

    /**
     * {@code points} for every {@code step} by which a measure lies beyond a reference (每低于目标5%扣3分). Steps of a percent
     * measure are percentage points: 88 % against 95 % is 7.
     *
     * @param sign      take or give
     * @param measure   id of the measure
     * @param side      on which side of the reference it counts
     * @param reference the target or limit
     * @param step      size of a step, positive, in the unit of the measure
     * @param points    points for a step, positive
     * @param rounding  how a started step counts
     * @param cap       the most this rule takes or gives
     */
    record Steps(
            Sign sign,
            String measure,
            Side side,
            Operand reference,
            Figure step,
            Figure points,
            StepRounding rounding,
            Optional<Figure> cap)
            implements Adjustment {
        public Steps {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(rounding, "rounding");
            Objects.requireNonNull(cap, "cap");
        }

        Steps rounded(StepRounding changed) {
            return new Steps(sign, measure, side, reference, step, points, changed, cap);
        }
    }

    /**
     * {@code points} once when a condition holds (少于95%扣10分).
     *
     * @param sign   take or give
     * @param when   the condition
     * @param points the points, positive
     */
    record Conditional(Sign sign, Condition when, Figure points) implements Adjustment {
        public Conditional {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * Points that depend on which occurrence it is (第一次扣1分,第二次扣2分…).
     *
     * @param sign         take or give
     * @param measure      id of a count
     * @param rungs        the rungs, in rising order of {@code from}; the last one holds for all later occurrences
     * @param accumulation whether the rungs add up
     * @param cap          the most this rule takes or gives
     */
    record Ladder(Sign sign, String measure, List<Rung> rungs, Accumulation accumulation, Optional<Figure> cap)
            implements Adjustment {
        public Ladder {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(measure, "measure");
            rungs = List.copyOf(rungs);
            Objects.requireNonNull(accumulation, "accumulation");
            Objects.requireNonNull(cap, "cap");
        }
    }

    /**
     * One rung of a ladder.
     *
     * @param from   the first occurrence it holds for, from 1
     * @param points points of an occurrence on this rung, zero or more
     */
    record Rung(Figure from, Figure points) {
        public Rung {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(points, "points");
        }
    }

    /** How the rungs of a ladder combine. */
    enum Accumulation {
        /** Every occurrence counts with the points of its own rung; the sum applies. */
        EACH,
        /** Only the points of the rung that was reached apply. */
        REACHED
    }

    /**
     * Points that a person chooses (酌情扣分, 扣1-3分). The measure holds the chosen magnitude; 0 means that the rule was not
     * used.
     *
     * @param sign    take or give
     * @param measure id of a {@link MeasureType.Score} measure
     * @param min     fewest points when used, included
     * @param max     most points, included; empty: no limit
     */
    record Discretionary(Sign sign, String measure, Figure min, Optional<Figure> max) implements Adjustment {
        public Discretionary {
            Objects.requireNonNull(sign, "sign");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
        }
    }
}
