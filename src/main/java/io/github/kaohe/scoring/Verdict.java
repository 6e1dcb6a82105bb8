package io.github.kaohe.scoring;

import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Veto;
import io.github.kaohe.problem.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rounded total, the vetoes, and the grade. */
final class Verdict {
    private final Scorecard card;
    private final Evaluation evaluation;
    private final Row row;
    private final List<Phrase> applied = new ArrayList<>();

    /**
     * The verdict.
     *
     * @param total  the rounded total; null if there is none
     * @param grade  the grade, if any
     * @param vetoes what overruled the total
     */
    record Result(@Nullable BigDecimal total, Optional<String> grade, List<Phrase> vetoes) {}

    Verdict(Scorecard card, Filled filled, Evaluation evaluation) {
        this.card = card;
        this.evaluation = evaluation;
        Map<String, Measure> measures = new HashMap<>();
        card.measures().forEach(measure -> measures.put(measure.id(), measure));
        row = new Row(evaluation, Place.ROOT, measures, filled::ofCard);
    }

    Result of(@Nullable Exact sum) {
        Exact total = sum;
        String decreed = null;
        for (Veto veto : card.vetoes()) {
            if (!Boolean.TRUE.equals(row.holds(veto.when()))) {
                continue;
            }
            applied.add(
                    Phrase.of("veto", "criteria", veto.criteria(), "condition", Explain.condition(veto.when(), row)));
            Exact becomes = veto.total().map(row::number).orElse(null);
            total = becomes == null || total == null ? total : total.min(becomes);
            decreed = veto.grade().orElse(decreed);
        }
        if (total == null) {
            return new Result(null, Optional.empty(), applied);
        }
        BigDecimal rounded =
                total.round(card.rounding().totalDecimals(), card.rounding().mode());
        BigDecimal plain = Exact.of(rounded).toDecimal(10);
        return new Result(plain, decreed == null ? grade(Exact.of(plain)) : Optional.of(decreed), applied);
    }

    /** The highest grade whose lower limit the total reaches. */
    private Optional<String> grade(Exact total) {
        Grade reached = null;
        Exact best = null;
        Grade lowest = null;
        Exact least = null;
        for (Grade grade : card.grades()) {
            Exact limit = grade.lower().map(row::number).orElse(null);
            if (limit == null) {
                if (grade.lower().isEmpty() && reached == null) {
                    reached = grade;
                }
                continue;
            }
            int compared = total.compareTo(limit);
            if ((grade.lowerOpen() ? compared > 0 : compared >= 0) && (best == null || limit.compareTo(best) > 0)) {
                best = limit;
                reached = grade;
            }
            if (least == null || limit.compareTo(least) < 0) {
                least = limit;
                lowest = grade;
            }
        }
        if (reached == null && lowest != null && least != null && least.signum() <= 0) {
            evaluation.assume(Phrase.of("assumed.grade", "total", total, "grade", lowest.label()));
            reached = lowest;
        }
        return Optional.ofNullable(reached).map(Grade::label);
    }
}
