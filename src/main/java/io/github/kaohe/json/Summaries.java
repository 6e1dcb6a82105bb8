package io.github.kaohe.json;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * A list of forms as JSON text: an array of objects with {@code id}, {@code title}, {@code kind} ({@code scorecard},
 * {@code indicator-list}, {@code record-form}, {@code checklist}), {@code fullMarks} (a number, the name of a blank, or null for
 * forms that are not scored), {@code period} ({@code month}, {@code quarter}, {@code half-year},
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
     * @param forms the forms
     */
    public static String write(List<? extends Definition> forms) {
        return JsonPrinter.pretty(forms.stream().map(Summaries::object).toList());
    }

    private static JsonObject object(Definition form) {
        Optional<Scorecard> card = form instanceof Scorecard scored ? Optional.of(scored) : Optional.empty();
        return JsonObject.block()
                .text("id", form.id())
                .text("title", form.title())
                .text("kind", DefinitionShape.type(form))
                .orNull("fullMarks", card.map(scored -> fullMarks(scored.fullMarks())))
                .text("period", CYCLES.of(form.period().cycle()))
                .orNull("source", form.source().map(Summaries::source))
                .text("completeness", LEVELS.of(form.completeness().level()))
                .put("blanks", form.blanks().stream().map(Blank::name).toList());
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
