package io.github.kaohe.model;

import java.util.Objects;

/**
 * A column of a checklist's table.
 *
 * @param role    what stands in it
 * @param heading as printed, such as {@code 完成情况}
 */
public record ChecklistColumn(Role role, String heading) {

    /** What stands in a column. */
    public enum Role {
        /** The number of the row. */
        NUMBER,
        /** The heading the row stands under. */
        GROUP,
        /** What is to be reported or checked. */
        ITEM,
        /** A further printed cell of the row. */
        PRINTED,
        /** The answer. */
        ANSWER,
        /** Text that is written besides the answer: a date, a remark. */
        ENTRY
    }

    public ChecklistColumn {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(heading, "heading");
    }
}
