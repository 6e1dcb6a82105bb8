package io.github.kaohe.json;

import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Validity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the whole definition. */
final class ScorecardWriter {
    private ScorecardWriter() {}

    static JsonObject scorecard(Scorecard card) {
        JsonObject written = JsonObject.block()
                .text("type", ScorecardShape.KINDS.of(card.kind()))
                .text("id", card.id())
                .text("title", card.title());
        head(written, card);
        table(written, card);
        result(written, card);
        return written.listIfAny("examples", list(card.examples(), AppraisalWriter::example));
    }

    private static void head(JsonObject written, Scorecard card) {
        written.text("version", card.version())
                .textIfAny("subject", card.subject())
                .unlessUsual("period", card.period(), Period.UNSPECIFIED, FormWriter::period)
                .unlessUsual("validity", card.validity(), Validity.ALWAYS, FormWriter::validity)
                .unlessUsual("fullMarks", card.fullMarks(), Figure.HUNDRED, FigureWriter::figure)
                .ifPresent("scaledTo", card.scaledTo().map(FigureWriter::figure))
                .unlessUsual("completeness", card.completeness(), Completeness.COMPLETE, FormWriter::completeness)
                .ifPresent("source", card.source().map(FormWriter::source))
                .objectIfAny("provenance", FigureWriter.notes(card.provenance()))
                .listIfAny("header", LayoutWriter.fields(card.header()));
    }

    private static void table(JsonObject written, Scorecard card) {
        written.objectIfAny("layout", LayoutWriter.layout(card.layout()))
                .objectIfAny("scales", ScaleWriter.scales(nodes(card)))
                .listIfAny("blanks", list(card.blanks(), FormWriter::blank))
                .listIfAny("raters", list(card.raters(), FormWriter::rater))
                .listIfAny("measures", list(card.measures(), MeasureWriter::measure))
                .listIfAny("children", NodeWriter.nodes(card.children()))
                .listIfAny("options", list(card.options(), new OptionWriter(card.children())::option));
    }

    /** The nodes of the form, and those that a choice puts in their place. */
    private static List<Node> nodes(Scorecard card) {
        Stream<Node> chosen = card.options().stream()
                .flatMap(option -> option.choices().stream())
                .flatMap(choice -> choice.nodes().stream());
        return Stream.concat(card.children().stream(), chosen).toList();
    }

    private static void result(JsonObject written, Scorecard card) {
        Limits limits = spelledOut(card);
        written.listIfAny("vetoes", list(card.vetoes(), FormWriter::veto))
                .listIfAny("grades", list(card.grades(), FormWriter::grade))
                .ifPresent("floor", FigureWriter.limit(limits.floor(), Limit.NONE))
                .ifPresent("cap", FigureWriter.limit(limits.cap(), Limit.NONE))
                .objectIfAny("rounding", FormWriter.rounding(card.rounding()))
                .ifPresent("payout", card.payout().map(ScorecardWriter::payout))
                .listIfAny("body", LayoutWriter.fields(card.body()))
                .listIfAny("footer", LayoutWriter.fields(card.footer()))
                .listIfAny("notes", card.notes())
                .listIfAny("prose", card.prose());
    }

    private static JsonObject payout(Payout payout) {
        return JsonObject.leaf()
                .text("title", payout.title())
                .put("amount", FigureWriter.figure(payout.amount()))
                .unlessUsual("per", payout.per(), Figure.HUNDRED, FigureWriter::figure)
                .textIfAny("field", payout.field());
    }

    /** A card's limits are usually none; the text has no word for the usual limits of a node. */
    private static Limits spelledOut(Scorecard card) {
        Limits limits = card.limits();
        return new Limits(
                limits.floor().equals(Limit.USUAL) ? Limit.at(Figure.ZERO) : limits.floor(),
                limits.cap().equals(Limit.USUAL) ? Limit.at(card.fullMarks()) : limits.cap());
    }

    private static <T> List<JsonObject> list(List<T> values, Function<T, JsonObject> writer) {
        return values.stream().map(writer).toList();
    }
}
