package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.Optional;

/**
 * The beginning of a rule that takes or gives points: what is observed and how many points. It counts once it is said what
 * for.
 */
public final class PointsStart extends UnfinishedRule {
    private final Sign sign;
    private final String measure;
    private final Figure points;

    PointsStart(IndicatorDraft draft, Sign sign, String measure, Figure points) {
        super(draft, (sign == Sign.DEDUCT ? "deduct" : "add") + Written.arguments(measure, points));
        this.sign = sign;
        this.measure = measure;
        this.points = points;
    }

    /**
     * Applies the points for each occurrence (每发现1次扣2分).
     *
     * @param unit what is counted: {@code 次}, {@code 份}, {@code 天}
     * @return the scope, in which the rule can be capped
     */
    public PerOccurrenceRule perOccurrence(String unit) {
        return finish(Figure.ONE, Optional.of(unit));
    }

    /**
     * Applies the points for each occurrence of a measure whose unit is said elsewhere in the indicator.
     *
     * @return the scope, in which the rule can be capped
     */
    public PerOccurrenceRule perOccurrence() {
        return finish(Figure.ONE, Optional.empty());
    }

    /**
     * Applies the points for every few occurrences; only whole multiples count (每累计3次扣1分).
     *
     * @param occurrences how many make one time
     * @param unit        what is counted
     * @return the scope, in which the rule can be capped
     */
    public PerOccurrenceRule perOccurrences(Number occurrences, String unit) {
        return finish(Numbers.figure(occurrences), Optional.of(unit));
    }

    /**
     * Applies the points for every few occurrences; only whole multiples count (每累计3次扣1分).
     *
     * @param occurrences how many make one time
     * @param unit        what is counted
     * @return the scope, in which the rule can be capped
     */
    public PerOccurrenceRule perOccurrences(Figure occurrences, String unit) {
        return finish(occurrences, Optional.of(unit));
    }

    private PerOccurrenceRule finish(Figure per, Optional<String> unit) {
        goOn();
        return new PerOccurrenceRule(
                draft,
                (names, cap) -> new Adjustment.PerOccurrence(
                        sign, names.id(measure, unit.map(Units::counted)), points, per, cap));
    }

    /**
     * Begins: the points for every step beyond a reference (每5%).
     *
     * @param step size of a step
     * @param unit unit of the measure; {@code %} counts in percentage points
     * @return the beginning of the rule, which lacks the reference
     */
    public StepStart every(Number step, String unit) {
        return every(Numbers.figure(step), unit);
    }

    /**
     * Begins: the points for every step beyond a reference (每5%).
     *
     * @param step size of a step
     * @param unit unit of the measure; {@code %} counts in percentage points
     * @return the beginning of the rule, which lacks the reference
     */
    public StepStart every(Figure step, String unit) {
        goOn();
        String begun = written() + ".every(" + Written.number(step) + ", \"" + unit + "\")";
        return new StepStart(draft, begun, sign, measure, Optional.of(Units.measured(unit)), step, points);
    }

    /**
     * Begins: the points for every step beyond a reference, of a measure whose unit is said elsewhere in the indicator.
     *
     * @param step size of a step
     * @return the beginning of the rule, which lacks the reference
     */
    public StepStart every(Number step) {
        return every(Numbers.figure(step));
    }

    /**
     * Begins: the points for every step beyond a reference, of a measure whose unit is said elsewhere in the indicator.
     *
     * @param step size of a step
     * @return the beginning of the rule, which lacks the reference
     */
    public StepStart every(Figure step) {
        goOn();
        String begun = written() + ".every(" + Written.number(step) + ")";
        return new StepStart(draft, begun, sign, measure, Optional.empty(), step, points);
    }
}
