package io.github.kaohe.validation;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.problem.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A node where it stands in its card.
 *
 * @param node     the node
 * @param place    the way to it
 * @param standing how it counts
 * @param repeated whether its id is that of a node before it or of a measure of the card
 */
record Site(Node node, Place.Tree place, Standing standing, boolean repeated) {

    /** How a node counts in what is around it. */
    enum Standing {
        /** Its points are a share of its parent's. */
        WEIGHTED,
        /** It takes from the points of the section around it. */
        POOLED,
        /** It stands outside the weights. */
        BONUS
    }

    Optional<Indicator> indicator() {
        return node instanceof Indicator indicator ? Optional.of(indicator) : Optional.empty();
    }

    /** The full marks of the raw scale as they are written, if there are any. */
    Optional<Figure> outOfFigure() {
        return node.outOf().or(node::points);
    }

    /** The full marks of the raw scale, if they are known. */
    Optional<BigDecimal> outOf() {
        return outOfFigure().flatMap(Numbers::known);
    }
}
