package io.github.kaohe.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a printed form.
 *
 * @param role    what stands in it
 * @param heading heading as printed
 * @param group   heading above this and neighbouring columns; may be empty
 * @param rater   for {@link Role#SCORE}: the rater whose scores stand in it
 */
public record Column(Role role, String heading, String group, Optional<String> rater) {

    /** What stands in a column. */
    public enum Role {
        /** The running or printed number (序号). */
        NUMBER,
        /** The section of the first level (考核项目), merged over its rows. */
        SECTION,
        /** The section of the second level, merged over its rows. */
        SUBSECTION,
        /** The indicator's title (考核指标). */
        INDICATOR,
        /** The indicator's criteria (评价标准). */
        CRITERIA,
        /** The points (分值, 标准分). */
        POINTS,
        /** The points as a percentage (权重). */
        WEIGHT,
        /** The target (目标值). */
        TARGET,
        /** What was checked, where an indicator measures a share of it (核查数). */
        BASE,
        /** What was achieved (实际值, 完成情况): the value of an indicator's only measure. */
        ACTUAL,
        /** How often it is appraised (考核频率, 考核周期). */
        FREQUENCY,
        /** The data source (数据来源). */
        DATA_SOURCE,
        /** Who appraises (考核部门, 考核人). */
        DEPARTMENT,
        /** The levels of the rating scale; where the heading begins with the name of a level, that level alone. */
        RATING,
        /** The points taken. */
        DEDUCTION,
        /** The points given. */
        ADDITION,
        /** The score: of a rater if one is named, else the final one (得分). */
        SCORE,
        /** What the score counts for after its weight (加权得分), beside the score itself. */
        WEIGHTED,
        /** Who is appraised, on a blank form with a row for each employee (员工). */
        EMPLOYEE,
        /** The grade, on a blank form with a row for each employee (评级). */
        GRADE,
        /** Remarks (备注). */
        REMARK,
        /** A signature for each row. */
        SIGNATURE
    }

    public Column {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(rater, "rater");
    }

    /**
     * {@return a column without a group or rater}
     *
     * @param role    what stands in it
     * @param heading heading as printed
     */
    public static Column of(Role role, String heading) {
        return new Column(role, heading, "", Optional.empty());
    }
}
