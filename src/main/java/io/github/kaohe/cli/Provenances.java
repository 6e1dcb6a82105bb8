package io.github.kaohe.cli;

import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Figures;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.ProvenanceNote;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Everything of a form that its document does not print as it stands, in the order of the form. */
final class Provenances {
    private final List<Mark> marks = new ArrayList<>();

    private Provenances() {}

    /**
     * Something mended or chosen.
     *
     * @param path       titles from the top, joined; empty for the form
     * @param subject    a number, or the aspect of a note
     * @param isNumber   whether the subject is a number
     * @param provenance why it is what it is
     */
    record Mark(String path, String subject, boolean isNumber, Provenance provenance) {
        /** {@return the number, or the name of the aspect} */
        String subject(Console console) {
            return switch (subject) {
                case "title",
                        "criteria",
                        "rule",
                        "layout",
                        "points",
                        "target",
                        "dataSource",
                        "header",
                        "footer",
                        "notes",
                        "prose",
                        "grades",
                        "fullMarks",
                        "field",
                        "type" -> console.say("aspect." + subject);
                default -> subject;
            };
        }
    }

    static List<Mark> of(Definition form) {
        Provenances found = new Provenances();
        if (form instanceof Scorecard card) {
            found.figures("", Figures.ofTop(card));
        }
        found.notes("", form.provenance());
        if (form instanceof Scorecard card) {
            card.children().forEach(child -> found.node("", child));
            found.figures("", Figures.ofRest(card));
        } else if (form instanceof RecordForm record) {
            for (RecordField field : record.fields()) {
                found.notes(field.field().title(), field.provenance());
            }
        } else if (form instanceof Policy policy) {
            policy.clauses().forEach(clause -> found.clause("", clause));
        }
        return List.copyOf(found.marks);
    }

    private void node(String above, Node node) {
        String path = above.isEmpty() ? node.label() : above + "/" + node.label();
        figures(path, Figures.of(node));
        notes(path, node.provenance());
        if (node instanceof Section section) {
            section.children().forEach(child -> node(path, child));
        }
    }

    private void clause(String above, Clause clause) {
        String path = (above + "/" + clause.heading()).replaceAll("^/|/$", "");
        clause.rules().forEach(rule -> figures(path, rule.figures()));
        notes(path, clause.provenance());
        clause.clauses().forEach(each -> clause(path, each));
    }

    private void notes(String path, List<ProvenanceNote> notes) {
        notes.forEach(note -> marks.add(new Mark(path, note.aspect(), false, note.provenance())));
    }

    private void figures(String path, List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure instanceof Figure.Number number && number.provenance().status() != Provenance.Status.PRINTED) {
                Mark mark = new Mark(path, number.value().toPlainString(), true, number.provenance());
                if (!marks.contains(mark)) {
                    marks.add(mark);
                }
            }
        }
    }
}
