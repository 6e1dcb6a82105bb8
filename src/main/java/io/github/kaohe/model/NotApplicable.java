package io.github.kaohe.model;

/** What happens to an indicator that is marked not applicable (合理缺项, 无从观察). */
public enum NotApplicable {
    /** It must be scored; marking it is a problem. */
    REFUSED,
    /** Its points are spread over the other nodes of its section in proportion. */
    REDISTRIBUTED,
    /** It counts its full points. */
    FULL,
    /** It counts 0. */
    ZERO
}
