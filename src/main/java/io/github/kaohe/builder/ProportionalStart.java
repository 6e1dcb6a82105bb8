package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Operand;
import java.util.Optional;

/** The beginning of a score in proportion to a target. It counts once the target is said. */
public final class ProportionalStart extends UnfinishedRule {
    private final String measure;
    private final Optional<String> unit;

    ProportionalStart(IndicatorDraft draft, String measure, Optional<String> unit) {
        super(
                draft,
                "proportional(\"" + measure + "\""
                        + unit.map(u -> ", \"" + u + "\"").orElse("") + ")");
        this.measure = measure;
        this.unit = unit;
    }

    /**
     * Sets the target.
     *
     * @param target the target, in the unit of the measure
     * @return the scope, in which it can be said that less is better
     */
    public ProportionalRule toTarget(Number target) {
        return toTarget(Numbers.figure(target));
    }

    /**
     * Sets the target.
     *
     * @param target the target, in the unit of the measure
     * @return the scope, in which it can be said that less is better
     */
    public ProportionalRule toTarget(Figure target) {
        return finish(names -> Operand.of(target));
    }

    /**
     * Sets the target.
     *
     * @param target the target, in the unit of the measure
     * @return the scope, in which it can be said that less is better
     */
    public ProportionalRule toTarget(MeasuredWord target) {
        return finish(names -> target.operand(names, unit.map(Units::measured)));
    }

    private ProportionalRule finish(RuleDraft<Operand> target) {
        goOn();
        return new ProportionalRule(draft, measure, unit.map(Units::measured), target);
    }
}
