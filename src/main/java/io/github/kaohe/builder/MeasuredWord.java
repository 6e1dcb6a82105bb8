package io.github.kaohe.builder;

import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import java.util.Optional;

/** Another measure that a measure is compared with, such as the month's target. */
public final class MeasuredWord {
    private final String title;
    private final Optional<MeasureType> kind;

    MeasuredWord(String title, Optional<MeasureType> kind) {
        this.title = title;
        this.kind = kind;
    }

    /** It is of the kind of the measure it is compared with, unless it says otherwise. */
    Operand operand(MeasureNames names, Optional<MeasureType> compared) {
        return Operand.measured(names.id(title, kind.or(() -> compared)));
    }
}
