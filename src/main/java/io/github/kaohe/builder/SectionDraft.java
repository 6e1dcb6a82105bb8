package io.github.kaohe.builder;

import io.github.kaohe.model.Node;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.List;

/** What is known so far of a section. */
final class SectionDraft extends NodeDraft {
    final Section.Builder node;
    final List<NodeDraft> children = new ArrayList<>();
    boolean pool;

    SectionDraft(String id, String title) {
        super(id, title);
        node = Section.builder(id, title);
    }

    @Override
    Node assemble(Surroundings around, int position) {
        String ownId = idAt(around, "s", position);
        Surroundings inside = new Surroundings(
                ownId + "-",
                around.place().child(label(ownId)),
                pool || around.pool(),
                bonus || around.bonus(),
                around.shared(),
                around.problems());
        points.ifPresent(node::points);
        return node.id(ownId)
                .bonus(bonus)
                .pool(pool)
                .criteria(criteria)
                .limits(limits())
                .provenance(provenance)
                .children(assembleAll(children, inside))
                .build();
    }
}
