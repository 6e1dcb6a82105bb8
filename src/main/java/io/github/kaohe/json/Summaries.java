package io.github.kaohe.json;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * A list of forms as JSON text: an array of objects with {@code id}, {@code title}, {@code kind} ({@code scorecard},
 * {@code indicator-list}), {@code fullMarks} (a number, or the name of a blank), {@code period} ({@code month}, {@code quarter}, {@code half-year},
 * {@code year}, {@code unspecified}), {@code source} (a text, or null), {@code completeness} ({@code complete},
 * {@code partial}, {@code title-only}) and {@code blanks} (names).
 */
public final class Summaries {
    private static final Names<Period.Cycle> CYCLES = Names.of(Period.Cycle.class);
    private static final Names<Completeness.Level> LEVELS = Names.of(Completeness.Level.class);

    private Summaries() {}

    /**
     * {@return forms as a JSON list, in their order}
     *
     * @param cards the forms
     */
    public static String write(List<Scorecard> cards) {
        return JsonPrinter.pretty(cards.stream().map(Summaries::object).toList());
    }

    private static JsonObject object(Scorecard card) {
        return JsonObject.block()
                .text("id", card.id())
                .text("title", card.title())
                .text("kind", ScorecardShape.KINDS.of(card.kind()))
                .put("fullMarks", fullMarks(card.fullMarks()))
                .text("period", CYCLES.of(card.period().cycle()))
                .orNull("source", card.source().map(Summaries::source))
                .text("completeness", LEVELS.of(card.completeness().level()))
                .put("blanks", card.blanks().stream().map(Blank::name).toList());
    }

    private static Object fullMarks(Figure figure) {
        return figure instanceof Figure.Number number ? number.value() : ((Figure.BlankRef) figure).name();
    }

    private static String source(Source source) {
        return Optional.of(source.lines())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> source.document() + ":" + lines)
                .orElse(source.document());
    }
}
