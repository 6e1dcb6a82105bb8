package io.github.kaohe.excel;

/** How a form is rendered. */
public enum Style {
    /** The printed form: the columns of the source, a score is written into the score column. */
    PAPER,
    /** The printed form with cells beside it for every observed value, with drop-downs and validation. */
    WORKSHEET
}
