package io.github.kaohe.catalog;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import java.util.ArrayList;
import java.util.List;

/** The record forms that a scorecard or checklist names. */
final class RecordReferences {

    /**
     * One of them.
     *
     * @param form  id of the record form
     * @param place where it is named
     */
    record Reference(String form, Place place) {}

    private final List<Reference> found = new ArrayList<>();

    /** {@return the references of a definition, in its order} */
    static List<Reference> of(Definition definition) {
        RecordReferences references = new RecordReferences();
        if (definition instanceof Scorecard card) {
            card.measures().forEach(measure -> references.add(measure, Place.ROOT));
            card.children().forEach(node -> references.add(node, Place.tree(node.label())));
        } else if (definition instanceof Checklist list) {
            for (ChecklistItem item : list.items()) {
                item.records().forEach(form -> references.found.add(new Reference(form, Place.tree(item.text()))));
            }
        }
        return references.found;
    }

    private void add(Node node, Place.Tree place) {
        if (node instanceof Section section) {
            section.children().forEach(child -> add(child, place.child(child.label())));
        } else if (node instanceof Indicator indicator) {
            indicator.measures().forEach(measure -> add(measure, place));
        }
    }

    private void add(Measure measure, Place place) {
        if (measure.origin() instanceof MeasureOrigin.OfRecord of) {
            found.add(new Reference(of.form(), place));
        }
    }
}
