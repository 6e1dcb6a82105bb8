package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Sign;
import java.util.Optional;

/** The scope after a rule that lets a person take or give points, which it can limit. */
public final class DiscretionaryRule extends IndicatorScope {
    private Figure min = Figure.ZERO;
    private Optional<Figure> max = Optional.empty();

    DiscretionaryRule(IndicatorDraft draft, Sign sign, String measure) {
        super(draft);
        draft.adjustments.add(names ->
                new Adjustment.Discretionary(sign, names.id(measure, Optional.of(new MeasureType.Score())), min, max));
    }

    /**
     * Sets the fewest points, if any are taken or given.
     *
     * @param fewest fewest points, included
     * @return this scope
     */
    public DiscretionaryRule atLeast(Number fewest) {
        return atLeast(Numbers.figure(fewest));
    }

    /**
     * Sets the fewest points, if any are taken or given.
     *
     * @param fewest fewest points, included
     * @return this scope
     */
    public DiscretionaryRule atLeast(Figure fewest) {
        min = fewest;
        return this;
    }

    /**
     * Sets the most points; else there is no limit.
     *
     * @param most most points, included
     * @return this scope
     */
    public DiscretionaryRule atMost(Number most) {
        return atMost(Numbers.figure(most));
    }

    /**
     * Sets the most points; else there is no limit.
     *
     * @param most most points, included
     * @return this scope
     */
    public DiscretionaryRule atMost(Figure most) {
        max = Optional.of(most);
        return this;
    }
}
