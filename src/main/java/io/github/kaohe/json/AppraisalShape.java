package io.github.kaohe.json;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;

/** What was observed. */
final class AppraisalShape {
    /** An appraisal that names its form. */
    static final Shape<Appraisal> APPRAISAL = Shape.object(members -> of(members.text("form"), members));

    private static final Shape<RaterSheet> SHEET = Shape.object(AppraisalShape::sheet);

    private AppraisalShape() {}

    /** {@return the appraisal whose parts are members of an object} */
    static Appraisal of(String form, ObjectReader members) {
        return new Appraisal(
                form,
                members.map("fields", Shapes.TEXT),
                members.map("blanks", Shapes.NUMBER),
                sheet(members),
                new LinkedHashSet<>(members.list("notApplicable", Shapes.TEXT)),
                members.map("raters", AppraisalShape::sheets));
    }

    private static RaterSheet sheet(ObjectReader members) {
        return new RaterSheet(
                members.map("values", AppraisalShape::observation), members.map("awarded", Shapes.NUMBER));
    }

    /** One sheet, or a list of them for a group. */
    private static List<RaterSheet> sheets(JsonValue value, Faults faults) {
        return value instanceof JsonValue.Items
                ? Shapes.list(SHEET).read(value, faults)
                : List.of(SHEET.read(value, faults));
    }

    private static Observation observation(JsonValue value, Faults faults) {
        if (value instanceof JsonValue.Amount amount) {
            return new Observation.Amount(amount.value());
        } else if (value instanceof JsonValue.Text text) {
            return new Observation.Rated(text.value());
        } else if (value instanceof JsonValue.Truth truth) {
            return new Observation.Answer(truth.value());
        } else if (value instanceof JsonValue.Items) {
            return new Observation.Responses(Shapes.list(Shapes.NUMBER).read(value, faults));
        } else if (value instanceof JsonValue.Members members) {
            return ObjectReader.read(members, faults, AppraisalShape::pair);
        }
        return Shapes.refuse(ProblemCode.KH2018, value, faults, Observation.of(0));
    }

    private static Observation pair(ObjectReader members) {
        return members.oneOf("actual", "label").equals("label")
                ? new Observation.RatedScore(
                        members.chosen("label", Shapes.TEXT), members.required("score", Shapes.NUMBER))
                : new Observation.Ratio(
                        members.chosen("actual", Shapes.NUMBER), members.required("base", Shapes.NUMBER));
    }
}
