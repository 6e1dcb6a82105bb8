package io.github.kaohe.excel;

import java.util.List;

/**
 * How the content of an input cell is understood.
 *
 * @param form   number, text, label, …
 * @param unit   the unit that may follow a number, may be empty
 * @param labels the labels that may be chosen; empty: any text
 * @param not    whether 不适用 may stand in place of a score
 */
record InputType(Form form, String unit, List<String> labels, boolean not) {

    /** What is written. */
    enum Form {
        TEXT,
        NUMBER,
        LABEL,
        YES_NO,
        RESPONSES,
        SCORE,
        DATE
    }

    static final InputType TEXT = new InputType(Form.TEXT, "", List.of(), false);
    static final InputType DATE = new InputType(Form.DATE, "", List.of(), false);
    static final InputType YES_NO = new InputType(Form.YES_NO, "", List.of(), false);
    static final InputType RESPONSES = new InputType(Form.RESPONSES, "分", List.of(), false);

    static InputType number(String unit) {
        return new InputType(Form.NUMBER, unit, List.of(), false);
    }

    static InputType score(boolean notApplicable) {
        return new InputType(Form.SCORE, "分", List.of(), notApplicable);
    }

    static InputType label(List<String> labels) {
        return new InputType(Form.LABEL, "", labels, false);
    }

    InputType orNotApplicable(boolean allowed) {
        return new InputType(form, unit, labels, allowed);
    }

    boolean percent() {
        return unit.equals("%");
    }
}
