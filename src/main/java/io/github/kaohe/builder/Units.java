package io.github.kaohe.builder;

import io.github.kaohe.model.MeasureType;
import java.util.Optional;

/** What kind of value a unit speaks of. */
final class Units {
    private static final String FULL_WIDTH_PERCENT = "\uFF05";

    private Units() {}

    /** A percentage, an amount of money in 元, else a plain number. */
    static MeasureType measured(String unit) {
        if (unit.equals("%") || unit.equals(FULL_WIDTH_PERCENT)) {
            return new MeasureType.Percent(Optional.empty(), Optional.empty());
        }
        return unit.equals("元")
                ? new MeasureType.Money(unit)
                : new MeasureType.Quantity(unit, Optional.empty(), Optional.empty());
    }

    /** A percentage, an amount of money in 元, else a count. */
    static MeasureType counted(String unit) {
        MeasureType type = measured(unit);
        return type instanceof MeasureType.Quantity ? new MeasureType.Count(unit, Optional.empty()) : type;
    }
}
