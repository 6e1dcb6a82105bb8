package io.github.kaohe.model;

/** How a started step counts. */
public enum StepRounding {
    /** Only whole steps count (每满): 7 points below at 5 a step is one step. */
    WHOLE,
    /** A started step counts as whole (不足…按…计): 7 points below at 5 a step are two steps. */
    STARTED,
    /** Steps count in proportion (按比例): 7 points below at 5 a step are 1.4 steps. */
    PRORATA
}
