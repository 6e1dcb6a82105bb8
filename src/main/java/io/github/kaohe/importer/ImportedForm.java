package io.github.kaohe.importer;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one sheet.
 *
 * @param sheet    name of the sheet
 * @param card     the definition; empty if the sheet is no form, or what stands on it cannot be a valid one
 * @param problems what must be settled or known, each at its cell; nothing on the sheet is dropped without one
 * @param used     what stands in the definition: the cell in A1 notation, and where in the definition it stands
 */
public record ImportedForm(String sheet, Optional<Scorecard> card, List<Problem> problems, Map<String, String> used) {
    public ImportedForm {
        problems = List.copyOf(problems);
        used = Collections.unmodifiableMap(new LinkedHashMap<>(used));
    }
}
