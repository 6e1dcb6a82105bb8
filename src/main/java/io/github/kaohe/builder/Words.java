package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import java.util.Optional;

/** The words of a scorecard, for static import: ranges, conditions, ratings, grades and fields. */
public final class Words {
    private Words() {}

    /**
     * {@return values from a limit on, the limit included (以上, 达到), in a list up to the bands before}
     *
     * @param limit the limit
     */
    public static RangeFrom atLeast(Number limit) {
        return atLeast(Numbers.figure(limit));
    }

    /**
     * {@return values from a limit on, the limit included (以上, 达到), in a list up to the bands before}
     *
     * @param limit the limit
     */
    public static RangeFrom atLeast(Figure limit) {
        return new RangeFrom(Interval.atLeast(limit));
    }

    /**
     * {@return values above a limit, the limit excluded (超过, 高于), in a list up to the bands before}
     *
     * @param limit the limit
     */
    public static RangeFrom above(Number limit) {
        return above(Numbers.figure(limit));
    }

    /**
     * {@return values above a limit, the limit excluded (超过, 高于), in a list up to the bands before}
     *
     * @param limit the limit
     */
    public static RangeFrom above(Figure limit) {
        return new RangeFrom(Interval.above(limit));
    }

    /**
     * {@return values up to a limit, the limit included (以下, 以内), in a list down to the bands before}
     *
     * @param limit the limit
     */
    public static Range atMost(Number limit) {
        return atMost(Numbers.figure(limit));
    }

    /**
     * {@return values up to a limit, the limit included (以下, 以内), in a list down to the bands before}
     *
     * @param limit the limit
     */
    public static Range atMost(Figure limit) {
        return new Range(new Bounds(Bounds.Kind.RISING, Interval.atMost(limit)));
    }

    /**
     * {@return values below a limit, the limit excluded (低于, 不足), in a list down to the bands before}
     *
     * @param limit the limit
     */
    public static Range below(Number limit) {
        return below(Numbers.figure(limit));
    }

    /**
     * {@return values below a limit, the limit excluded (低于, 不足), in a list down to the bands before}
     *
     * @param limit the limit
     */
    public static Range below(Figure limit) {
        return new Range(new Bounds(Bounds.Kind.RISING, Interval.below(limit)));
    }

    /**
     * {@return values from one limit to another, both included}
     *
     * @param lower lower limit, included
     * @param upper upper limit, included
     */
    public static Range between(Number lower, Number upper) {
        return between(Numbers.figure(lower), Numbers.figure(upper));
    }

    /**
     * {@return values from one limit to another, both included}
     *
     * @param lower lower limit, included
     * @param upper upper limit, included
     */
    public static Range between(Figure lower, Figure upper) {
        return new Range(new Bounds(Bounds.Kind.EXPLICIT, Interval.closed(lower, upper)));
    }

    /** {@return all values that the bands before leave; it comes last} */
    public static Range otherwise() {
        Interval everything = new Interval(Optional.empty(), false, Optional.empty(), false);
        return new Range(new Bounds(Bounds.Kind.REST, everything));
    }

    /**
     * {@return the beginning of a condition on a measure whose unit, if it has one, is said elsewhere}
     *
     * @param measure title of what is observed
     */
    public static WhenStart when(String measure) {
        return new WhenStart(measure, Optional.empty());
    }

    /**
     * {@return the beginning of a condition}
     *
     * @param measure title of what is observed
     * @param unit its unit
     */
    public static WhenStart when(String measure, String unit) {
        return new WhenStart(measure, Optional.of(Units.measured(unit)));
    }

    /**
     * {@return the condition that all of several hold (且)}
     *
     * @param first one
     * @param others the others
     */
    public static ConditionWord all(ConditionWord first, ConditionWord... others) {
        return ConditionWord.all(BasisScope.listed(first, others));
    }

    /**
     * {@return the condition that any of several holds (或)}
     *
     * @param first one
     * @param others the others
     */
    public static ConditionWord any(ConditionWord first, ConditionWord... others) {
        return ConditionWord.any(BasisScope.listed(first, others));
    }

    /**
     * {@return another measure to compare with, such as the month's target, of the same unit}
     *
     * @param measure title of what is observed
     */
    public static MeasuredWord measured(String measure) {
        return new MeasuredWord(measure, Optional.empty());
    }

    /**
     * {@return another measure to compare with, such as the month's target}
     *
     * @param measure title of what is observed
     * @param unit its unit
     */
    public static MeasuredWord measured(String measure, String unit) {
        return new MeasuredWord(measure, Optional.of(Units.measured(unit)));
    }

    /**
     * {@return the beginning of a level of a rating scale}
     *
     * @param label the label a rater chooses
     */
    public static RatingStart rating(String label) {
        return new RatingStart(label, "");
    }

    /**
     * {@return the beginning of a level of a rating scale}
     *
     * @param label the label a rater chooses
     * @param description what it takes
     */
    public static RatingStart rating(String label, String description) {
        return new RatingStart(label, description);
    }

    /**
     * {@return a rating scale that several indicators share}
     *
     * @param name kebab-case name
     * @param first the first level
     * @param others the other levels, in the order of the form
     */
    public static RatingScale scale(String name, Rating first, Rating... others) {
        return new RatingScale(name, BasisScope.listed(first, others));
    }

    /**
     * {@return the beginning of a rung of a ladder}
     *
     * @param from the first occurrence it holds for, from 1
     */
    public static RungStart occurrence(Number from) {
        return occurrence(Numbers.figure(from));
    }

    /**
     * {@return the beginning of a rung of a ladder}
     *
     * @param from the first occurrence it holds for, from 1
     */
    public static RungStart occurrence(Figure from) {
        return new RungStart(from);
    }

    /**
     * {@return the grade of totals from a limit on, the limit included}
     *
     * @param limit the lower limit
     * @param label the label
     */
    public static GradeWord from(Number limit, String label) {
        return from(Numbers.figure(limit), label);
    }

    /**
     * {@return the grade of totals from a limit on, the limit included}
     *
     * @param limit the lower limit
     * @param label the label
     */
    public static GradeWord from(Figure limit, String label) {
        return new GradeWord(label, Optional.of(limit), false);
    }

    /**
     * {@return the grade of totals above a limit, the limit excluded (90以上 beside 80~90(含))}
     *
     * @param limit the lower limit
     * @param label the label
     */
    public static GradeWord above(Number limit, String label) {
        return above(Numbers.figure(limit), label);
    }

    /**
     * {@return the grade of totals above a limit, the limit excluded (90以上 beside 80~90(含))}
     *
     * @param limit the lower limit
     * @param label the label
     */
    public static GradeWord above(Figure limit, String label) {
        return new GradeWord(label, Optional.of(limit), true);
    }

    /**
     * {@return the grade of every total below the other grades}
     *
     * @param label the label
     */
    public static GradeWord lowest(String label) {
        return new GradeWord(label, Optional.empty(), false);
    }

    /**
     * {@return a field of the form, for text unless it says otherwise}
     *
     * @param title title as printed, such as {@code 姓名}
     */
    public static FieldWord field(String title) {
        return new FieldWord(FormField.of("", title, FormField.Type.TEXT));
    }
}
