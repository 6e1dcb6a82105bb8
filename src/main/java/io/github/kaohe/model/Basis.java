package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where an indicator's raw score starts (计分方式), on its own raw scale from 0 to {@code outOf}. */
public sealed interface Basis {

    /** Full marks; adjustments take from them (扣分制). */
    record FullMarks() implements Basis {}

    /**
     * A fixed number of points (基础分); 0 where points are only earned.
     *
     * @param points the points
     */
    record StartsAt(Figure points) implements Basis {
        public StartsAt {
            Objects.requireNonNull(points, "points");
        }
    }

    /** Nothing of its own: the adjustments take from, or give to, the pool of the section around it. */
    record Pooled() implements Basis {}

    /**
     * Bands over a numeric measure. A value that no band holds is a problem, never 0.
     *
     * @param measure id of the measure
     * @param bands   the bands
     * @param chosen  id of the {@link MeasureType.Score} measure in which a person gives the points of a band with
     *                {@link Award.Choice}
     */
    record Bands(String measure, List<Band> bands, Optional<String> chosen) implements Basis {
        public Bands {
            Objects.requireNonNull(measure, "measure");
            bands = List.copyOf(bands);
            Objects.requireNonNull(chosen, "chosen");
        }
    }

    /**
     * The label of a rating scale. Where a label leaves a choice of points, the value carries both.
     *
     * @param measure id of a {@link MeasureType.Label} measure
     * @param scale   the labels
     */
    record Rated(String measure, RatingScale scale) implements Basis {
        public Rated {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(scale, "scale");
        }
    }

    /**
     * The share of a target that was reached × {@code outOf}: {@code actual / target}, or {@code target / actual} where
     * lower is better. Where lower is better an actual of 0 gives the cap, and is a problem if the cap was lifted.
     *
     * @param measure   id of the measure
     * @param target    the target, in the unit of the measure
     * @param direction which way is better
     */
    record Proportional(String measure, Operand target, Direction direction) implements Basis {
        public Proportional {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(direction, "direction");
        }
    }

    /** Which way of a measure is better. */
    enum Direction {
        /** More is better. */
        HIGHER_IS_BETTER,
        /** Less is better. */
        LOWER_IS_BETTER
    }

    /**
     * Points for each unit of a measure.
     *
     * @param measure  id of the measure
     * @param points   points for {@code per} units
     * @param per      number of units that earn the points
     * @param rounding how a started unit counts
     */
    record PerUnit(String measure, Figure points, Figure per, StepRounding rounding) implements Basis {
        public PerUnit {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(per, "per");
            Objects.requireNonNull(rounding, "rounding");
        }
    }

    /**
     * A score that a person gives, or a survey's mean taken as points.
     *
     * @param measure id of a {@link MeasureType.Score}, {@link MeasureType.Mean} or {@link MeasureType.Quantity} measure
     * @param min     fewest points, included
     * @param max     most points, included; empty: {@code outOf}, or no limit in a bonus section
     * @param step    the score is a multiple of this above {@code min}; empty: any decimal
     * @param scale   labels whose {@link Award.Choice} ranges divide the scores; a score belongs to the highest label whose
     *                lower limit it reaches. Empty: no labels
     */
    record Judged(String measure, Figure min, Optional<Figure> max, Optional<Figure> step, RatingScale scale)
            implements Basis {
        public Judged {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(scale, "scale");
        }
    }
}
