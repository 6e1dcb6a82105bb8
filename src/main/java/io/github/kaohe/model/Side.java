package io.github.kaohe.model;

/** On which side of its reference a measure lies. */
public enum Side {
    /** Below the reference (每低于). */
    BELOW,
    /** Above the reference (每超过). */
    ABOVE
}
