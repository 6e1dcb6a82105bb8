package io.github.kaohe.excel;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The parts of a scorecard that a summary speaks of: the sections at the top, and where points are lost. */
final class CardOutline {
    private final Scorecard card;
    private final PersonFields person;
    private final List<Part> sections;
    private final List<Part> leaves = new ArrayList<>();

    /**
     * A part of the card.
     *
     * @param node  the section or indicator
     * @param above the sections it stands in, from the top
     */
    record Part(Node node, List<Section> above) {
        Part {
            above = List.copyOf(above);
        }

        boolean isPool() {
            return node instanceof Section;
        }

        boolean isPoolItem() {
            return !above.isEmpty() && above.get(above.size() - 1).pool();
        }

        String section() {
            return above.isEmpty() ? node.label() : above.get(0).label();
        }
    }

    CardOutline(Scorecard card) {
        this.card = card;
        this.person = new PersonFields(card);
        this.sections = tops(card.children(), List.of());
        collect(card.children(), List.of());
    }

    Scorecard card() {
        return card;
    }

    PersonFields person() {
        return person;
    }

    /** {@return the sections at the top; where a single one holds everything, those in it} */
    List<Part> sections() {
        return sections;
    }

    /** {@return the indicators, items of pools, and pools, in the order of the form} */
    List<Part> leaves() {
        return leaves;
    }

    private static List<Part> tops(List<Node> nodes, List<Section> above) {
        if (nodes.size() == 1 && nodes.get(0) instanceof Section only && !only.pool()) {
            return tops(only.children(), with(above, only));
        }
        return nodes.stream().map(node -> new Part(node, above)).toList();
    }

    private void collect(List<Node> nodes, List<Section> above) {
        for (Node node : nodes) {
            if (node instanceof Indicator) {
                leaves.add(new Part(node, above));
            } else if (node instanceof Section section) {
                if (section.pool()) {
                    leaves.add(new Part(section, above));
                }
                collect(section.children(), with(above, section));
            }
        }
    }

    private static List<Section> with(List<Section> above, Section section) {
        List<Section> longer = new ArrayList<>(above);
        longer.add(section);
        return longer;
    }
}
