package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a part of the card was done on average, over those to whom it applied.
 *
 * @param points mean of what could be reached; empty for what stands outside the weights
 * @param score  mean score; empty if nobody has one
 * @param rate   share of the points that was reached, 1 for all; empty without points
 */
record Attainment(Optional<BigDecimal> points, Optional<BigDecimal> score, Optional<BigDecimal> rate) {

    static Attainment of(List<SummaryResult.Score> scores) {
        List<SummaryResult.Score> applied =
                scores.stream().filter(score -> score.score().isPresent()).toList();
        List<BigDecimal> points = applied.stream()
                .map(SummaryResult.Score::points)
                .flatMap(Optional::stream)
                .toList();
        List<BigDecimal> reached = applied.stream()
                .map(SummaryResult.Score::score)
                .flatMap(Optional::stream)
                .toList();
        Optional<BigDecimal> rate = points.isEmpty() || points.size() < reached.size()
                ? Optional.empty()
                : Means.quotient(Means.sum(reached), Means.sum(points));
        return new Attainment(Means.mean(points), Means.mean(reached), rate);
    }
}
