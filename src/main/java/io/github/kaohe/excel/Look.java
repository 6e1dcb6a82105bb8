package io.github.kaohe.excel;

/** How a cell looks and whether it may be written into. */
enum Look {
    /** The title of the form. */
    TITLE(16, false),
    /** A line above a table, such as its name. */
    BAND(11, false),
    /** A line of text without borders. */
    NOTE(10, false),
    /** The label of a field, right before its cell. */
    FIELD_LABEL(10.5, false),
    /** The cell of a field: underlined. */
    FIELD_INPUT(10.5, true),
    /** The cell of a field that is filled in by the form. */
    FIELD_OUTPUT(10.5, true),
    /** The cell of a field that takes a day. */
    FIELD_DATE(10.5, true),
    /** A column heading. */
    HEADING(10.5, false),
    /** A centred cell of the table. */
    CENTER(10.5, false),
    /** A cell of the table with running text. */
    LEFT(10.5, false),
    /** A caption, such as that of a total. */
    CAPTION(10.5, false),
    /** A number the form fills in. */
    OUTPUT(10.5, false),
    /** A number the form fills in on paper, where a person may write it as well. */
    HAND_OUTPUT(10.5, true),
    /** An empty cell of the table for handwriting. */
    HAND(10.5, true),
    /** A cell of the table for a number or label. */
    INPUT(10.5, true),
    /** A cell for a percentage, which is typed without its sign and shown with it. */
    INPUT_PERCENT(10.5, true),
    /** A cell of the table for text. */
    INPUT_TEXT(10.5, true),
    /** A cell of the table for a day. */
    INPUT_DATE(10.5, true),
    /** A cell that nobody fills in. */
    CLOSED(10.5, false),
    /** Data for the program. */
    PLAIN(10.5, false);

    private final double points;
    private final boolean unlocked;

    Look(double points, boolean unlocked) {
        this.points = points;
        this.unlocked = unlocked;
    }

    /** {@return how a cell looks into which a value of a type is written} */
    static Look input(InputType type) {
        return type.percent() ? INPUT_PERCENT : INPUT;
    }

    double points() {
        return points;
    }

    boolean unlocked() {
        return unlocked;
    }
}
