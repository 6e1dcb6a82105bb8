package io.github.kaohe.workbook;

/** What stands in a cell. A formula is only ever known to be one: its cached result is not read. */
public sealed interface Cell {
    /** Nothing. */
    record Empty() implements Cell {}

    /**
     * A number.
     *
     * @param stored  its text in the file, at most {@link Limit#NUMBER_LENGTH} characters, which need not be a number; days
     *                since 1900, or {@code 2026-06-30}, if it is a date. The days of a workbook that counts from 1904 are
     *                told from 1900 like all others
     * @param percent whether it is shown as a percentage
     * @param date    whether it is shown as a date or time
     */
    record Number(String stored, boolean percent, boolean date) implements Cell {}

    /**
     * A text.
     *
     * @param text the text, formatted runs joined, without phonetic guides
     */
    record Text(String text) implements Cell {}

    /**
     * A truth value.
     *
     * @param stored its text in the file, {@code 1} for true
     */
    record Truth(String stored) implements Cell {}

    /**
     * An error.
     *
     * @param stored its text in the file, such as {@code #DIV/0!}
     */
    record Fault(String stored) implements Cell {}

    /**
     * A formula.
     *
     * @param text its text without the equals sign as far as the file gives it, empty where it refers to another cell's and
     *             in .xls files; never computed
     */
    record Formula(String text) implements Cell {}

    /** {@return nothing} */
    static Cell empty() {
        return new Empty();
    }

    /** {@return whether nothing stands in it} */
    default boolean isEmpty() {
        return this instanceof Empty;
    }
}
