package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * {@return what one rater wrote}: what other raters' cells hold, and scores of no rater, is left out and told
     *
     * @param rater id of the rater who sent the form
     */
    public FormReading onlyBy(String rater) {
        List<Problem> all = new ArrayList<>(problems);
        Map<String, List<RaterSheet>> own = new LinkedHashMap<>();
        appraisal.raters().forEach((id, sheets) -> {
            if (id.equals(rater)) {
                own.put(id, sheets);
            } else {
                all.add(Problem.of(ProblemCode.KH3034, Place.ROOT, "rater", id, "sender", rater));
            }
        });
        if (!appraisal.shared().awarded().isEmpty()) {
            all.add(Problem.of(ProblemCode.KH3034, Place.ROOT, "rater", "-", "sender", rater));
        }
        Appraisal kept = new Appraisal(
                appraisal.form(),
                appraisal.fields(),
                appraisal.blanks(),
                new RaterSheet(appraisal.shared().values(), Map.of()),
                appraisal.notApplicable(),
                own);
        return new FormReading(kept, all);
    }

    /** {@return whether every filled cell was understood} */
    public boolean isClean() {
        return !Problem.anyError(problems);
    }
}
