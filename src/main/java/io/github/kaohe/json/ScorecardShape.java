package io.github.kaohe.json;

import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Layout;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Rounding;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Validity;

/** The whole definition. */
final class ScorecardShape {
    /** The types of definition read here. */
    static final Names<Scorecard.Kind> KINDS = Names.of(Scorecard.Kind.class);

    static final Shape<Scorecard> SCORECARD = (value, faults) -> DefinitionShape.only(
            value, faults, KINDS.all(), KINDS.all(), Scorecard.builder("", "").build(), ScorecardShape::card);

    /** The version where none is said. */
    static final String FIRST_VERSION = "1";

    private static final Shape<Limit> FIGURE_LIMIT =
            (value, faults) -> Limit.at(FigureShape.FIGURE.read(value, faults));

    private static final Shape<Payout> PAYOUT = Shape.object(members -> new Payout(
            members.text("title"),
            members.required("amount", FigureShape.FIGURE),
            members.or("per", FigureShape.FIGURE, Figure.HUNDRED),
            members.textOrEmpty("field")));

    private ScorecardShape() {}

    static Scorecard card(ObjectReader members) {
        members.optional("$schema", Shapes.TEXT);
        Scorecard.Kind kind = members.required("type", Shapes.name(KINDS));
        String id = members.text("id");
        Scorecard.Builder card = Scorecard.builder(id, members.text("title")).kind(kind);
        head(members, card);
        table(members, card);
        result(members, card);
        members.optional("payout", PAYOUT).ifPresent(card::payout);
        foot(members, card);
        return card.examples(members.list("examples", Shape.object(example -> example(id, example))))
                .build();
    }

    private static void head(ObjectReader members, Scorecard.Builder card) {
        card.version(members.or("version", Shapes.TEXT, FIRST_VERSION))
                .subject(members.textOrEmpty("subject"))
                .period(members.or("period", FormShape.PERIOD, Period.UNSPECIFIED))
                .validity(members.or("validity", FormShape.VALIDITY, Validity.ALWAYS))
                .fullMarks(members.or("fullMarks", FigureShape.FIGURE, Figure.HUNDRED))
                .completeness(members.or("completeness", FormShape.COMPLETENESS, Completeness.COMPLETE));
        members.optional("scaledTo", FigureShape.FIGURE).ifPresent(card::scaledTo);
        members.optional("source", FormShape.SOURCE).ifPresent(card::source);
        card.provenance(FigureShape.notes(members)).header(members.list("header", LayoutShape.FIELD));
    }

    private static void table(ObjectReader members, Scorecard.Builder card) {
        card.layout(members.or("layout", LayoutShape.LAYOUT, Layout.NONE));
        Scales scales = Scales.of(members);
        card.blanks(members.list("blanks", FormShape.BLANK))
                .raters(members.list("raters", FormShape.RATER))
                .measures(members.list("measures", MeasureShape.OF_CARD))
                .children(members.list("children", NodeShape.of(scales, false)))
                .options(members.list("options", OptionShape.of(members.optional("children", Shapes.ANY), scales)));
        scales.reportUnused(members.faults());
    }

    private static void result(ObjectReader members, Scorecard.Builder card) {
        card.vetoes(members.list("vetoes", FormShape.VETO))
                .grades(members.list("grades", FormShape.GRADE))
                .limits(FigureShape.limits(members, FIGURE_LIMIT, Limit.NONE))
                .rounding(members.or("rounding", FormShape.ROUNDING, Rounding.TOTAL));
    }

    private static void foot(ObjectReader members, Scorecard.Builder card) {
        card.body(members.list("body", LayoutShape.FIELD))
                .footer(members.list("footer", LayoutShape.FIELD))
                .notes(members.list("notes", Shapes.TEXT))
                .prose(members.list("prose", Shapes.TEXT));
    }

    private static Example example(String form, ObjectReader members) {
        String title = members.text("title");
        var appraisal = AppraisalShape.of(form, members);
        return new Example(
                title,
                appraisal,
                members.map("options", Shapes.TEXT),
                members.map("lines", Shapes.NUMBER),
                members.optional("total", Shapes.NUMBER),
                members.optional("grade", Shapes.TEXT),
                members.optional("payout", Shapes.NUMBER),
                members.list("problems", Shapes.TEXT));
    }
}
