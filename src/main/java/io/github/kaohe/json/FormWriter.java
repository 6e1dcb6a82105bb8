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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Writes what a card says of itself as a whole. */
final class FormWriter {
    private FormWriter() {}

    static JsonObject period(Period period) {
        return JsonObject.leaf()
                .unlessUsual("cycle", period.cycle(), Period.Cycle.UNSPECIFIED, FormShape.CYCLES::of)
                .textIfAny("text", period.text());
    }

    static JsonObject validity(Validity validity) {
        return JsonObject.leaf()
                .ifPresent("from", validity.from().map(LocalDate::toString))
                .ifPresent("until", validity.until().map(LocalDate::toString));
    }

    static JsonObject completeness(Completeness completeness) {
        return JsonObject.leaf()
                .unlessUsual("level", completeness.level(), Completeness.Level.COMPLETE, FormShape.LEVELS::of)
                .textIfAny("note", completeness.note());
    }

    static JsonObject source(Source source) {
        return JsonObject.leaf()
                .text("document", source.document())
                .textIfAny("lines", source.lines())
                .textIfAny("article", source.article());
    }

    static JsonObject blank(Blank blank) {
        return JsonObject.leaf()
                .text("name", blank.name())
                .text("title", blank.title())
                .textIfAny("unit", blank.unit())
                .ifPresent("min", blank.min())
                .ifPresent("max", blank.max())
                .ifPresent("illustration", blank.illustration());
    }

    static JsonObject rater(Rater rater) {
        return JsonObject.leaf()
                .text("id", rater.id())
                .text("title", rater.title())
                .ifPresent("weight", FigureWriter.figure(rater.weight()))
                .flag("reference", rater.reference());
    }

    static JsonObject veto(Veto veto) {
        return JsonObject.leaf()
                .text("id", veto.id())
                .textIfAny("criteria", veto.criteria())
                .put("when", new RuleWriter(MeasureChoice.NAMED).condition(veto.when()))
                .ifPresent("total", FigureWriter.figure(veto.total()))
                .ifPresent("grade", veto.grade());
    }

    static JsonObject grade(Grade grade) {
        return JsonObject.leaf()
                .text("label", grade.label())
                .ifPresent("from", FigureWriter.figure(grade.lower()))
                .flag("open", grade.lowerOpen())
                .textIfAny("printed", grade.printed())
                .textIfAny("description", grade.description());
    }

    /** {@return the parts of a rounding that are not usual} */
    static JsonObject rounding(Rounding rounding) {
        Optional<BigDecimal> lines = rounding.lineDecimals().isPresent()
                ? Optional.of(BigDecimal.valueOf(rounding.lineDecimals().getAsInt()))
                : Optional.empty();
        return JsonObject.leaf()
                .unlessUsual("total", rounding.totalDecimals(), Rounding.TOTAL.totalDecimals(), BigDecimal::valueOf)
                .ifPresent("lines", lines)
                .unlessUsual("mode", rounding.mode(), Rounding.TOTAL.mode(), FormShape.MODES::of);
    }
}
