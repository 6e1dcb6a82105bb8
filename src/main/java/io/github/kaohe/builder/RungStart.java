package io.github.kaohe.builder;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;

/** The beginning of a rung of a ladder: from which occurrence on it holds. */
public final class RungStart {
    private final Figure from;

    RungStart(Figure from) {
        this.from = from;
    }

    /**
     * {@return the rung}
     *
     * @param points points of an occurrence on this rung, zero or more
     */
    public Adjustment.Rung points(Number points) {
        return points(Numbers.figure(points));
    }

    /**
     * {@return the rung}
     *
     * @param points points of an occurrence on this rung, zero or more
     */
    public Adjustment.Rung points(Figure points) {
        return new Adjustment.Rung(from, points);
    }
}
