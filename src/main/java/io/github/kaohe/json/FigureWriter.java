package io.github.kaohe.json;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.ProvenanceNote;
import java.util.List;
import java.util.Optional;

/** Writes numbers of the form, and what is said of their origin. */
final class FigureWriter {
    private FigureWriter() {}

    static Object figure(Figure figure) {
        if (figure instanceof Figure.BlankRef blank) {
            return JsonObject.leaf().text("blank", blank.name());
        }
        Figure.Number number = (Figure.Number) figure;
        return number.provenance().status() == Provenance.Status.PRINTED
                ? number.value()
                : provenance(JsonObject.leaf().number("value", number.value()), number.provenance());
    }

    static Optional<Object> figure(Optional<Figure> figure) {
        return figure.map(FigureWriter::figure);
    }

    static Object operand(Operand operand) {
        return operand instanceof Operand.Measured measured
                ? JsonObject.leaf().text("measure", measured.measure())
                : figure(((Operand.Constant) operand).figure());
    }

    /** {@return a floor or cap; empty where it is the one that need not be written} */
    static Optional<Object> limit(Limit limit, Limit absent) {
        if (limit.equals(absent)) {
            return Optional.empty();
        }
        return Optional.of(limit instanceof Limit.At at ? figure(at.figure()) : "none");
    }

    /** {@return the notes on texts and rules that are not as printed} */
    static JsonObject notes(List<ProvenanceNote> notes) {
        JsonObject written = JsonObject.leaf();
        notes.stream()
                .filter(note -> note.provenance().status() != Provenance.Status.PRINTED)
                .forEach(note -> written.put(
                        note.aspect(),
                        provenance(JsonObject.leaf(), note.provenance()).textIfAny("verbatim", note.verbatim())));
        return written;
    }

    private static JsonObject provenance(JsonObject object, Provenance provenance) {
        String status = provenance.status() == Provenance.Status.RESTORED ? "restored" : "reconstructed";
        return object.text(status, provenance.reason());
    }
}
