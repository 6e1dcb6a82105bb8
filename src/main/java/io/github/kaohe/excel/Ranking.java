package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks results: the highest total first; equal ones share a place and keep their order. */
final class Ranking {
    private Ranking() {}

    static List<SummaryResult> sorted(List<SummaryResult> results) {
        return results.stream()
                .sorted(Comparator.comparing(SummaryResult::total).reversed())
                .toList();
    }

    /** {@return the places of sorted results: 1, 2, 2, 4} */
    static List<Summary.Standing> standings(List<SummaryResult> sorted) {
        Map<String, Integer> bearers = new HashMap<>();
        sorted.forEach(result -> bearers.merge(result.name(), 1, Integer::sum));
        List<Summary.Standing> standings = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            SummaryResult result = sorted.get(i);
            boolean tied = i > 0 && result.total().compareTo(sorted.get(i - 1).total()) == 0;
            place = tied ? place : i + 1;
            boolean alone = bearers.getOrDefault(result.name(), 0) == 1;
            standings.add(new Summary.Standing(
                    place,
                    result.file(),
                    alone ? result.name() : result.name() + "(" + result.file() + ")",
                    result.name(),
                    result.period(),
                    result.total(),
                    result.grade()));
        }
        return standings;
    }
}
