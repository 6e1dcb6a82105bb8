package io.github.kaohe.json;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.ProvenanceNote;
import io.github.kaohe.problem.ProblemCode;
import java.util.List;

/** Numbers of the form, and what is said of their origin. */
final class FigureShape {
    /** A number, printed or with its provenance, or a blank. */
    static final Shape<Figure> FIGURE = FigureShape::figure;

    /** A figure or a measure. */
    static final Shape<Operand> OPERAND = FigureShape::operand;

    /** A figure or {@code "none"}. */
    static final Shape<Limit> LIMIT = FigureShape::limit;

    private static final Shape<Origin> NOTE = Shape.object(FigureShape::origin);

    private record Origin(Provenance provenance, String verbatim) {}

    private FigureShape() {}

    /** {@return floor and cap, with what an absent one means} */
    static Limits limits(ObjectReader members, Shape<Limit> shape, Limit absent) {
        return new Limits(members.or("floor", shape, absent), members.or("cap", shape, absent));
    }

    /** {@return the notes on texts and rules} */
    static List<ProvenanceNote> notes(ObjectReader members) {
        return members.map("provenance", NOTE).entrySet().stream()
                .map(note -> new ProvenanceNote(
                        note.getKey(),
                        note.getValue().provenance(),
                        note.getValue().verbatim()))
                .toList();
    }

    private static Origin origin(ObjectReader members) {
        members.atMostOneOf("reconstructed", "verbatim");
        return new Origin(provenance(members), members.textOrEmpty("verbatim"));
    }

    private static Figure figure(JsonValue value, Faults faults) {
        if (value instanceof JsonValue.Amount amount) {
            return Figure.of(amount.value());
        } else if (value instanceof JsonValue.Members) {
            return ObjectReader.read(value, faults, FigureShape::annotated);
        }
        return Shapes.refuse(ProblemCode.KH2015, value, faults, Figure.ZERO);
    }

    private static Figure annotated(ObjectReader members) {
        if (members.oneOf("value", "blank").equals("blank")) {
            return Figure.blank(members.chosen("blank", Shapes.TEXT));
        } else if (members.has("value")) {
            return new Figure.Number(members.chosen("value", Shapes.NUMBER), provenance(members));
        }
        members.atMostOneOf("reconstructed", "restored");
        return Figure.ZERO;
    }

    private static Provenance provenance(ObjectReader members) {
        String status = members.oneOf("reconstructed", "restored");
        String reason = members.chosen(status, Shapes.TEXT);
        return status.equals("restored") ? Provenance.restored(reason) : Provenance.reconstructed(reason);
    }

    private static Operand operand(JsonValue value, Faults faults) {
        boolean measured =
                value instanceof JsonValue.Members object && object.byKey().containsKey("measure");
        return measured
                ? ObjectReader.read(value, faults, members -> Operand.measured(members.text("measure")))
                : Operand.of(figure(value, faults));
    }

    private static Limit limit(JsonValue value, Faults faults) {
        if (value instanceof JsonValue.Text text) {
            return text.value().equals("none")
                    ? Limit.NONE
                    : Shapes.refuse(ProblemCode.KH2017, value, faults, Limit.NONE);
        }
        return Limit.at(figure(value, faults));
    }
}
