package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;
import java.util.Optional;

/**
 * The most that a rule takes or gives.
 *
 * @param at     the number; empty: the item's own full marks (扣完为止)
 * @param shared whether it holds over all rules of the sentence together
 */
public record Cap(Optional<Figure> at, boolean shared) {
    /** The item's own full marks. */
    public static final Cap FULL = new Cap(Optional.empty(), false);

    /**
     * {@return a cap of one rule}
     *
     * @param figure the number
     */
    public static Cap of(Figure figure) {
        return new Cap(Optional.of(figure), false);
    }
}
