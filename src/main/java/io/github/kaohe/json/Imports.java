package io.github.kaohe.json;

import io.github.kaohe.model.Definition;
import io.github.kaohe.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of sheets that were imported, as JSON text. */
public final class Imports {
    private Imports() {}

    /**
     * One sheet.
     *
     * @param sheet      its name
     * @param definition the definition; empty: there is none
     * @param used       what stands in the definition: cell, and where in the definition it stands
     * @param problems   what must be settled or known
     */
    public record Imported(
            String sheet, Optional<Definition> definition, Map<String, String> used, List<Problem> problems) {
        public Imported {
            used = Map.copyOf(used);
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return an object whose {@code forms} have {@code sheet}, {@code definition} if there is one, {@code used} and
     * {@code problems}}
     *
     * @param imported the sheets in their order
     */
    public static String write(List<Imported> imported) {
        return JsonPrinter.pretty(JsonObject.block()
                .put("forms", imported.stream().map(Imports::sheet).toList()));
    }

    private static JsonObject sheet(Imported sheet) {
        JsonObject used = JsonObject.free();
        sheet.used().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> used.text(entry.getKey(), entry.getValue()));
        JsonObject object = JsonObject.block().text("sheet", sheet.sheet());
        sheet.definition().ifPresent(definition -> object.put("definition", Definitions.written(definition)));
        return object.put("used", used).put("problems", Problems.list(sheet.problems()));
    }
}
