package io.github.kaohe.model;

import java.util.Objects;

/** What a band or rating gives. */
public sealed interface Award {
    /**
     * Fixed points of the indicator's raw scale.
     *
     * @param points the points
     */
    record Points(Figure points) implements Award {
        public Points {
            Objects.requireNonNull(points, "points");
        }
    }

    /** The full marks of the indicator's raw scale (得满分). */
    record FullMarks() implements Award {}

    /**
     * Points that a person chooses from a range (优秀 90-100).
     *
     * @param min fewest points, included
     * @param max most points, included
     */
    record Choice(Figure min, Figure max) implements Award {
        public Choice {
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
        }
    }

    /** Only the label, no points: the line has a label and no score. */
    record LabelOnly() implements Award {}

    /**
     * {@return fixed points}
     *
     * @param points the points
     */
    static Award points(Figure points) {
        return new Points(points);
    }
}
