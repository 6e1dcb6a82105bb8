package io.github.kaohe.excel;

/** What stands in a cell. A formula is only ever known to be one: its cached result is not read. */
sealed interface GridCell {
    /** Nothing. */
    record Empty() implements GridCell {}

    /**
     * A number.
     *
     * @param stored  its text in the file
     * @param percent whether it is shown as a percentage
     * @param date    whether it is shown as a date or time
     */
    record Number(String stored, boolean percent, boolean date) implements GridCell {}

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(String text) implements GridCell {}

    /**
     * A truth value.
     *
     * @param stored its text in the file
     */
    record Truth(String stored) implements GridCell {}

    /**
     * An error.
     *
     * @param stored its text in the file
     */
    record Fault(String stored) implements GridCell {}

    /** A formula. */
    record Formula() implements GridCell {}

    /** Nothing. */
    GridCell EMPTY = new Empty();
}
