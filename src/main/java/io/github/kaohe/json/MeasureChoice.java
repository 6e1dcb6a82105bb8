package io.github.kaohe.json;

import io.github.kaohe.model.Measure;
import io.github.kaohe.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * Which measure a rule speaks of: an indicator's only measure need not be named.
 *
 * @param only the only measure; empty where a rule must name its measure
 */
record MeasureChoice(Optional<String> only) {
    /** Every rule must name its measure. */
    static final MeasureChoice NAMED = new MeasureChoice(Optional.empty());

    static MeasureChoice of(List<Measure> measures) {
        return measures.size() == 1
                ? new MeasureChoice(Optional.of(measures.get(0).id()))
                : NAMED;
    }

    /** {@return the id of the measure a rule speaks of} */
    String read(ObjectReader rule) {
        return rule.optional("measure", Shapes.TEXT).or(() -> only).orElseGet(() -> {
            rule.report(ProblemCode.KH2027);
            return "";
        });
    }

    /** Writes the id of the measure, unless it is the only one. */
    void write(JsonObject rule, String measure) {
        if (!only.equals(Optional.of(measure))) {
            rule.text("measure", measure);
        }
    }
}
