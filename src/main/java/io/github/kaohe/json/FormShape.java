package io.github.kaohe.json;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Rounding;
import io.github.kaohe.model.Source;
import io.github.kaohe.model.Validity;
import io.github.kaohe.model.Veto;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/** What a card says of itself as a whole: when it is used, who scores, what the total means. */
final class FormShape {
    private static final int MOST_DECIMALS = 10;

    /** Cycles of appraisals. */
    static final Names<Period.Cycle> CYCLES = Names.of(List.of(
            Period.Cycle.MONTH,
            Period.Cycle.QUARTER,
            Period.Cycle.HALF_YEAR,
            Period.Cycle.YEAR,
            Period.Cycle.UNSPECIFIED));

    /** How much of a form there is. */
    static final Names<Completeness.Level> LEVELS = Names.of(Completeness.Level.class);

    /** How numbers are rounded. */
    static final Names<RoundingMode> MODES = Names.of(List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_DOWN,
            RoundingMode.HALF_EVEN,
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR));

    static final Shape<Period> PERIOD = Shape.object(members -> new Period(
            members.or("cycle", Shapes.name(CYCLES), Period.Cycle.UNSPECIFIED), members.textOrEmpty("text")));

    static final Shape<Validity> VALIDITY = Shape.object(
            members -> new Validity(members.optional("from", Shapes.DATE), members.optional("until", Shapes.DATE)));

    static final Shape<Completeness> COMPLETENESS = Shape.object(members -> new Completeness(
            members.or("level", Shapes.name(LEVELS), Completeness.Level.COMPLETE), members.textOrEmpty("note")));

    static final Shape<Source> SOURCE = Shape.object(members ->
            new Source(members.text("document"), members.textOrEmpty("lines"), members.textOrEmpty("article")));

    static final Shape<Blank> BLANK = Shape.object(members -> new Blank(
            members.text("name"),
            members.text("title"),
            members.textOrEmpty("unit"),
            members.optional("min", Shapes.NUMBER),
            members.optional("max", Shapes.NUMBER),
            members.optional("illustration", Shapes.NUMBER)));

    static final Shape<Rater> RATER = Shape.object(FormShape::rater);

    static final Shape<Veto> VETO = Shape.object(members -> new Veto(
            members.text("id"),
            members.textOrEmpty("criteria"),
            members.required("when", ConditionShape.over(MeasureChoice.NAMED)),
            members.optional("total", FigureShape.FIGURE),
            members.optional("grade", Shapes.TEXT)));

    static final Shape<Grade> GRADE = Shape.object(members -> new Grade(
            members.text("label"),
            members.optional("from", FigureShape.FIGURE),
            members.flag("open"),
            members.textOrEmpty("printed"),
            members.textOrEmpty("description")));

    static final Shape<Rounding> ROUNDING = Shape.object(FormShape::rounding);

    private FormShape() {}

    private static Rater rater(ObjectReader members) {
        String id = members.text("id");
        String title = members.text("title");
        members.atMostOneOf("weight", "reference");
        return new Rater(id, title, members.optional("weight", FigureShape.FIGURE), members.flag("reference"));
    }

    private static Rounding rounding(ObjectReader members) {
        Shape<Integer> decimals = Shapes.whole(0, MOST_DECIMALS);
        int total = members.or("total", decimals, Rounding.TOTAL.totalDecimals());
        OptionalInt lines =
                members.optional("lines", decimals).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Rounding(total, lines, members.or("mode", Shapes.name(MODES), Rounding.TOTAL.mode()));
    }
}
