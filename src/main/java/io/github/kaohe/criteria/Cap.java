package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;
import java.util.Optional;

/**
 * The most that a rule takes or gives.
 *
 * @param at     the number; empty: the item's own full marks (扣完为止)
 * @param shared whether it holds over all rules of the sentence together
 * @param ofScore whether it is the most that the score may be, and not what the rule gives (基础分60分,每条加2分,最高100分)
 */
public record Cap(Optional<Figure> at, boolean shared, boolean ofScore) {
    /** The item's own full marks. */
    public static final Cap FULL = new Cap(Optional.empty(), false, false);

    /**
     * {@return a cap of one rule}
     *
     * @param figure the number
     */
    public static Cap of(Figure figure) {
        return new Cap(Optional.of(figure), false, false);
    }
}
