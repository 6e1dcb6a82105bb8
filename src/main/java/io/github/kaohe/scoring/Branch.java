package io.github.kaohe.scoring;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree as scoring needs it. Everything here depends on the definition alone.
 *
 * @param node     the node
 * @param place    its place
 * @param weighted whether it has points that count towards its parent's
 * @param unit     how it is scored, if it is an indicator or a pool; null for a sum of children
 * @param children the children of a sum
 */
record Branch(
        Node node,
        Place.Tree place,
        boolean weighted,
        @Nullable Unit unit,
        List<Branch> children) {

    static List<Branch> of(Scorecard card) {
        return branches(card, card.children(), Place.ROOT, true, List.of());
    }

    private static List<Branch> branches(
            Scorecard card, List<Node> nodes, Place.Tree parent, boolean weighted, List<String> raters) {
        List<Branch> branches = new ArrayList<>();
        for (Node node : nodes) {
            Place.Tree place = parent.child(node.label());
            boolean counts = weighted && !node.bonus();
            List<String> bound = node.raters().isEmpty() ? raters : node.raters();
            boolean sum = node instanceof Section section && !section.pool();
            branches.add(new Branch(
                    node,
                    place,
                    counts,
                    sum ? null : Unit.of(card, node, place, counts, raters),
                    sum ? branches(card, ((Section) node).children(), place, counts, bound) : List.of()));
        }
        return List.copyOf(branches);
    }

    boolean isIndicator() {
        return node instanceof Indicator;
    }
}
