package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all people together lost on one indicator.
 *
 * @param part       the indicator
 * @param attainment how it was done on average
 * @param lost       points lost in all
 * @param people     number of people who lost points
 * @param cause      the rule that cost most people points; empty if nobody lost any
 * @param caused     number of people whom that rule cost points
 */
record IndicatorLoss(
        CardOutline.Part part, Attainment attainment, BigDecimal lost, int people, Optional<String> cause, int caused) {

    /** {@return every indicator, most lost points first; equal ones in the order of the form} */
    static List<IndicatorLoss> of(CardOutline outline, List<SummaryResult> results) {
        List<IndicatorLoss> losses = new ArrayList<>();
        for (int i = 0; i < outline.leaves().size(); i++) {
            int at = i;
            IndicatorLoss loss = of(
                    outline.leaves().get(i),
                    results.stream().map(result -> result.leaves().get(at)).toList());
            // what a pool lost stands at its items, unless a person gave the score of the whole
            if (!loss.part().isPool() || loss.people() > 0) {
                losses.add(loss);
            }
        }
        losses.sort(Comparator.comparing(IndicatorLoss::lost).reversed());
        return losses;
    }

    private static IndicatorLoss of(CardOutline.Part part, List<SummaryResult.Leaf> leaves) {
        Map<String, Integer> causes = new LinkedHashMap<>();
        leaves.forEach(leaf -> leaf.causes().forEach(cause -> causes.merge(cause, 1, Integer::sum)));
        Optional<Map.Entry<String, Integer>> most =
                causes.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one);
        return new IndicatorLoss(
                part,
                Attainment.of(leaves.stream().map(SummaryResult.Leaf::score).toList()),
                Means.sum(leaves.stream().map(SummaryResult.Leaf::lost).toList()),
                (int) leaves.stream().filter(leaf -> leaf.lost().signum() > 0).count(),
                most.map(Map.Entry::getKey),
                most.map(Map.Entry::getValue).orElse(0));
    }
}
