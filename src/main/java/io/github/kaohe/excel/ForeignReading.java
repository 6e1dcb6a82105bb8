package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Problem;
import java.util.List;

/**
 * What one sheet, or one row of a team's sheet, says that Kaohe did not render.
 *
 * @param where     the sheet, and the row if a row stands for a person
 * @param appraisal what was understood; a cell with a problem is left out, never guessed and never 0
 * @param matches   which cell was taken for what
 * @param problems  what was not understood, what was not found on the sheet, and what on the sheet fits nothing
 */
public record ForeignReading(String where, Appraisal appraisal, List<Match> matches, List<Problem> problems) {
    public ForeignReading {
        matches = List.copyOf(matches);
        problems = List.copyOf(problems);
    }

    /**
     * A cell that was taken for an input.
     *
     * @param item  the item or field, as a path of titles
     * @param cell  the cell
     * @param label the text on the sheet that it was found by
     */
    public record Match(String item, String cell, String label) {}

    /** {@return whether everything was found and understood} */
    public boolean isClean() {
        return !Problem.anyError(problems);
    }
}
