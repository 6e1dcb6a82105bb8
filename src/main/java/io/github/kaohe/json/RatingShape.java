package io.github.kaohe.json;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Rating;
import io.github.kaohe.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Bands and ratings, and what they give. */
final class RatingShape {
    /** Points, a range to choose from, or full marks. */
    static final Shape<Award> AWARD = RatingShape::award;

    /** A level of a scale. */
    static final Shape<Rating> RATING = Shape.object(RatingShape::rating);

    /** An interval with what it gives. */
    static final Shape<Band> BAND = Shape.object(RatingShape::band);

    private RatingShape() {}

    private static Award award(JsonValue value, Faults faults) {
        if (value instanceof JsonValue.Text text && text.value().equals("full")) {
            return new Award.FullMarks();
        } else if (value instanceof JsonValue.Items items) {
            return choice(items, faults);
        } else if (value instanceof JsonValue.Text || value instanceof JsonValue.Truth) {
            return Shapes.refuse(ProblemCode.KH2016, value, faults, new Award.FullMarks());
        }
        return Award.points(FigureShape.FIGURE.read(value, faults));
    }

    private static Award choice(JsonValue.Items items, Faults faults) {
        List<Figure> range = Shapes.list(FigureShape.FIGURE).read(items, faults);
        if (range.size() != 2) {
            faults.add(ProblemCode.KH2023, items.at(), "actual", range.size());
            return new Award.FullMarks();
        }
        return new Award.Choice(range.get(0), range.get(1));
    }

    private static Rating rating(ObjectReader members) {
        return new Rating(
                members.text("label"),
                members.or("points", AWARD, new Award.LabelOnly()),
                members.textOrEmpty("description"));
    }

    private static Band band(ObjectReader members) {
        Optional<String> lower = members.atMostOneOf("atLeast", "above");
        Optional<String> upper = members.atMostOneOf("atMost", "below");
        Interval interval = new Interval(
                lower.map(key -> members.chosen(key, FigureShape.FIGURE)),
                lower.equals(Optional.of("atLeast")),
                upper.map(key -> members.chosen(key, FigureShape.FIGURE)),
                upper.equals(Optional.of("atMost")));
        return new Band(interval, members.required("points", AWARD));
    }
}
