package io.github.kaohe.model;

/** Whether a rule takes points or gives them. */
public enum Sign {
    /** Takes points (扣). */
    DEDUCT,
    /** Gives points (加). */
    ADD
}
