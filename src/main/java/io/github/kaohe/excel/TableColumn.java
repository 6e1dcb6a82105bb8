package io.github.kaohe.excel;

import io.github.kaohe.model.Column;

/**
 * A column of a table as it is rendered.
 *
 * @param kind    what stands in it
 * @param heading heading
 * @param group   heading above this and neighbouring columns, may be empty
 * @param rater   id of the rater who writes into it, empty for all
 */
record TableColumn(Kind kind, String heading, String group, String rater) {

    /** What stands in a column: the roles of the source, and the columns a worksheet adds. */
    enum Kind {
        NUMBER(4.5, false),
        SECTION(10, true),
        SUBSECTION(10, true),
        INDICATOR(13, true),
        CRITERIA(22, true),
        POINTS(6, false),
        WEIGHT(6.5, false),
        TARGET(12, true),
        BASE(8, false),
        ACTUAL(9, false),
        FREQUENCY(8.5, true),
        DATA_SOURCE(9, true),
        DEPARTMENT(8.5, false),
        RATING(12, true),
        DEDUCTION(7, false),
        ADDITION(7, false),
        SCORE(8, false),
        WEIGHTED(8, false),
        EMPLOYEE(12, false),
        GRADE(9, false),
        REMARK(10, true),
        SIGNATURE(9, false),
        /** The computed score. */
        COMPUTED(8, false),
        /** What is asked for. */
        MEASURE(15, false),
        /** The answer. */
        VALUE(9.5, false),
        /** Unit and explanation of the answer. */
        NOTE(12, false);

        private final double least;
        private final boolean flexible;

        Kind(double least, boolean flexible) {
            this.least = least;
            this.flexible = flexible;
        }

        /** {@return whether it takes a share of the width that is left} */
        boolean flexible() {
            return flexible;
        }

        /** {@return whether only a worksheet has it} */
        boolean added() {
            return compareTo(COMPUTED) >= 0;
        }
    }

    static TableColumn of(Column column) {
        return new TableColumn(
                Kind.valueOf(column.role().name()),
                column.heading(),
                column.group(),
                column.rater().orElse(""));
    }

    static TableColumn of(Kind kind, String heading) {
        return new TableColumn(kind, heading, "", "");
    }

    /** {@return the smallest width in units, so that a heading takes at most two lines} */
    double least() {
        double heading = TextFit.units(heading(), Look.HEADING.points());
        return Math.max(kind.least, Math.min(heading, heading / 2 + 2.5));
    }
}
