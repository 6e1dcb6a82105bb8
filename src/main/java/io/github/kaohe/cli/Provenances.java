package io.github.kaohe.cli;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.ProvenanceNote;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything of a form that its document does not print as it stands, in the order of the form. */
final class Provenances {
    private final List<Mark> marks = new ArrayList<>();

    private Provenances() {}

    /**
     * Something mended or chosen.
     *
     * @param path       titles from the top, joined; empty for the card
     * @param subject    a number, or the aspect of a note
     * @param isNumber   whether the subject is a number
     * @param provenance why it is what it is
     */
    record Mark(String path, String subject, boolean isNumber, Provenance provenance) {}

    static List<Mark> of(Scorecard card) {
        Provenances found = new Provenances();
        found.figure("", card.fullMarks());
        found.notes("", card.provenance());
        card.children().forEach(child -> found.node("", child));
        found.values("", card.grades());
        found.values("", card.vetoes());
        found.values("", card.raters());
        return List.copyOf(found.marks);
    }

    private void node(String above, Node node) {
        String path = above.isEmpty() ? node.label() : above + "/" + node.label();
        node.points().ifPresent(points -> figure(path, points));
        node.outOf().ifPresent(outOf -> figure(path, outOf));
        limit(path, node.limits().floor());
        limit(path, node.limits().cap());
        if (node instanceof Section section) {
            notes(path, section.provenance());
            section.children().forEach(child -> node(path, child));
        } else if (node instanceof Indicator indicator) {
            values(path, List.of(indicator.basis()));
            values(path, indicator.adjustments());
            values(path, indicator.overrides());
            notes(path, indicator.provenance());
        }
    }

    private void limit(String path, Limit limit) {
        if (limit instanceof Limit.At at) {
            figure(path, at.figure());
        }
    }

    private void notes(String path, List<ProvenanceNote> notes) {
        notes.forEach(note -> marks.add(new Mark(path, note.aspect(), false, note.provenance())));
    }

    /** Rules are records of records: every figure in them, at any depth. */
    private void values(String path, List<?> values) {
        for (Object value : values) {
            if (value instanceof Figure figure) {
                figure(path, figure);
            } else if (value instanceof List<?> many) {
                values(path, many);
            } else if (value instanceof Optional<?> maybe) {
                values(path, maybe.stream().toList());
            } else if (value instanceof Record) {
                values(path, components(value));
            }
        }
    }

    private static List<Object> components(Object value) {
        List<Object> components = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                components.add(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record can be read", e);
            }
        }
        return components;
    }

    private void figure(String path, Figure figure) {
        if (figure instanceof Figure.Number number && number.provenance().status() != Provenance.Status.PRINTED) {
            Mark mark = new Mark(path, number.value().toPlainString(), true, number.provenance());
            if (!marks.contains(mark)) {
                marks.add(mark);
            }
        }
    }
}
