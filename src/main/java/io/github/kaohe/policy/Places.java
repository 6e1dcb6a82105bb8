package io.github.kaohe.policy;

import io.github.kaohe.model.ScoreRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places in a ranking. Equal scores have the same place. */
public final class Places {
    private Places() {}

    /**
     * {@return the place of each score, from 1, highest score first; in the order of the scores}
     *
     * @param scores the scores
     * @param ties   which place follows a tie
     */
    public static List<Integer> of(List<BigDecimal> scores, ScoreRule.Ties ties) {
        return places(scores, Comparator.<BigDecimal>naturalOrder().reversed(), ties);
    }

    /**
     * {@return the place of each score from below, from 1, lowest score first; in the order of the scores}
     *
     * @param scores the scores
     */
    public static List<Integer> fromBelow(List<BigDecimal> scores) {
        return places(scores, Comparator.naturalOrder(), ScoreRule.Ties.COMPETITION);
    }

    static <T> List<Integer> places(List<T> scores, Comparator<? super T> order, ScoreRule.Ties ties) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            indexes.add(i);
        }
        indexes.sort((a, b) -> order.compare(scores.get(a), scores.get(b)));
        Map<Integer, Integer> byIndex = new HashMap<>();
        int place = 0;
        for (int i = 0; i < indexes.size(); i++) {
            boolean tied = i > 0 && order.compare(scores.get(indexes.get(i - 1)), scores.get(indexes.get(i))) == 0;
            if (!tied) {
                place = ties == ScoreRule.Ties.DENSE ? place + 1 : i + 1;
            }
            byIndex.put(indexes.get(i), place);
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            places.add(byIndex.getOrDefault(i, 0));
        }
        return List.copyOf(places);
    }
}
