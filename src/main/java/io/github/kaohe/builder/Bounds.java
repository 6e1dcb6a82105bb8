package io.github.kaohe.builder;

import io.github.kaohe.model.Interval;

/**
 * The ends of a range as they were written, before the ranges of a list are made disjoint.
 *
 * @param kind     which ends were written
 * @param interval the written ends
 */
record Bounds(Kind kind, Interval interval) {

    /** Which ends of a range were written. */
    enum Kind {
        /** The lower one: it reaches up to the bands before it. */
        FALLING,
        /** The upper one: it reaches down to the bands before it. */
        RISING,
        /** Both: it stands as it is. */
        EXPLICIT,
        /** None: what the bands before it leave. */
        REST
    }
}
