package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An appraisal with the result it must give; {@code verify} runs it.
 *
 * @param title     short name, such as {@code A} or {@code B (caps, below zero)}
 * @param appraisal what was observed
 * @param options   the choices made, by option; empty for the definition as it is
 * @param lines     contribution of sections and indicators by id, to the decimals that are written
 * @param total     the total, if there is one
 * @param grade     the grade, if there is one
 * @param payout    yuan that the total pays, if it is to be checked
 * @param problems  names of the problem codes it must give; with one of them an error, there is no total
 */
public record Example(
        String title,
        Appraisal appraisal,
        Map<String, String> options,
        Map<String, BigDecimal> lines,
        Optional<BigDecimal> total,
        Optional<String> grade,
        Optional<BigDecimal> payout,
        List<String> problems) {
    public Example {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(appraisal, "appraisal");
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        Map<String, BigDecimal> plain = new LinkedHashMap<>();
        lines.forEach((id, score) -> plain.put(id, Objects.requireNonNull(score, "score")));
        lines = Collections.unmodifiableMap(plain);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(payout, "payout");
        problems = List.copyOf(problems);
    }

    /**
     * An example of the definition as it is.
     *
     * @param title     short name
     * @param appraisal what was observed
     * @param lines     contribution of sections and indicators by id
     * @param total     the total, if there is one
     * @param grade     the grade, if there is one
     * @param problems  names of the problem codes it must give
     */
    public Example(
            String title,
            Appraisal appraisal,
            Map<String, BigDecimal> lines,
            Optional<BigDecimal> total,
            Optional<String> grade,
            List<String> problems) {
        this(title, appraisal, Map.of(), lines, total, grade, Optional.empty(), problems);
    }
}
