package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a filled form says.
 *
 * @param appraisal what was understood; a cell with a problem is left out, never guessed and never 0
 * @param problems  what was not understood, each at its cell, in the order of the form
 */
public record FormReading(Appraisal appraisal, List<Problem> problems) {
    /** Copies the list. */
    public FormReading {
        Objects.requireNonNull(appraisal, "appraisal");
        problems = List.copyOf(problems);
    }

    /** {@return the same reading with what is odd about the workbook as a whole told first} */
    FormReading after(List<Problem> findings) {
        return findings.isEmpty()
                ? this
                : new FormReading(
                        appraisal,
                        Stream.concat(findings.stream(), problems.stream()).toList());
    }

    /** {@return whether every filled cell was understood} */
    public boolean isClean() {
        return !Problem.anyError(problems);
    }
}
