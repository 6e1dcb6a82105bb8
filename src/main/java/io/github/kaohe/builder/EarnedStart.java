package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;

/** The beginning of a score that is earned unit by unit. It counts once the unit is said. */
public final class EarnedStart extends UnfinishedRule {
    private final String measure;
    private final Figure points;

    EarnedStart(IndicatorDraft draft, String measure, Figure points) {
        super(draft, "earns" + Written.arguments(measure, points));
        this.measure = measure;
        this.points = points;
    }

    /**
     * Gives the points for each unit.
     *
     * @param unit the unit: {@code 家}, {@code 份}
     * @return the scope, in which it can be said how a started unit counts
     */
    public PerUnitRule perUnit(String unit) {
        return perUnits(Figure.ONE, unit);
    }

    /**
     * Gives the points for every few units.
     *
     * @param units how many units earn the points
     * @param unit  the unit: {@code 家}, {@code %}
     * @return the scope, in which it can be said how a started unit counts
     */
    public PerUnitRule perUnits(Number units, String unit) {
        return perUnits(Numbers.figure(units), unit);
    }

    /**
     * Gives the points for every few units.
     *
     * @param units how many units earn the points
     * @param unit  the unit: {@code 家}, {@code %}
     * @return the scope, in which it can be said how a started unit counts
     */
    public PerUnitRule perUnits(Figure units, String unit) {
        goOn();
        return new PerUnitRule(draft, measure, Units.counted(unit), points, units);
    }
}
