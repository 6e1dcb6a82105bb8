package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known so far of a section or indicator. */
abstract class NodeDraft extends Draft {
    private static final int LABEL_LENGTH = 16;

    String id;
    final String title;
    Optional<Figure> points = Optional.empty();
    boolean bonus;
    String criteria = "";

    NodeDraft(String id, String title) {
        super(Limit.USUAL);
        this.id = id;
        this.title = title;
    }

    /** The id as written, or one that follows from the position. */
    final String idAt(Surroundings around, String letter, int position) {
        return id.isEmpty() ? around.idPrefix() + letter + position : id;
    }

    /** As {@link Node#label()}. */
    final String label(String ownId) {
        String text = title.isBlank() ? criteria.strip() : title;
        if (!title.isBlank() || text.isEmpty()) {
            return text.isEmpty() ? ownId : text;
        }
        return text.substring(
                0, text.offsetByCodePoints(0, Math.min(LABEL_LENGTH, text.codePointCount(0, text.length()))));
    }

    abstract Node assemble(Surroundings around, int position);

    static List<Node> assembleAll(List<NodeDraft> drafts, Surroundings around) {
        List<Node> nodes = new ArrayList<>();
        for (NodeDraft draft : drafts) {
            nodes.add(draft.assemble(around, nodes.size() + 1));
        }
        return nodes;
    }
}
