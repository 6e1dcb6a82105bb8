package io.github.kaohe.validation;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Section;
import java.util.List;

/** Nodes that are only given labels, no scores: they need no points. */
final class Labels {
    private Labels() {}

    static boolean only(Node node) {
        if (node instanceof Section section) {
            return !section.children().isEmpty() && section.children().stream().allMatch(Labels::only);
        }
        return node instanceof Indicator indicator
                && indicator.basis() instanceof Basis.Rated rated
                && !rated.scale().ratings().isEmpty()
                && rated.scale().ratings().stream().allMatch(rating -> rating.award() instanceof Award.LabelOnly);
    }

    /** The children whose points must add up. */
    static List<Node> weighted(List<Node> children) {
        return children.stream()
                .filter(child -> !child.bonus())
                .filter(child -> child.points().isPresent() || !only(child))
                .toList();
    }
}
