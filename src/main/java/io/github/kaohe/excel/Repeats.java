package io.github.kaohe.excel;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds several forms of one person and period. */
final class Repeats {
    private final Map<String, List<SummaryResult>> byPerson = new LinkedHashMap<>();

    Repeats(List<SummaryResult> results) {
        results.stream()
                .filter(result -> !result.identity().isEmpty())
                .forEach(result -> byPerson.computeIfAbsent(result.identity(), who -> new ArrayList<>())
                        .add(result));
    }

    /** {@return why a result does not count, if there is another of the same person} */
    @SuppressWarnings(
            "ReferenceEquality") // a file that was handed in twice is equal to itself and repeated all the same
    Optional<Problem> of(SummaryResult result) {
        List<SummaryResult> all = byPerson.getOrDefault(result.identity(), List.of());
        if (all.size() < 2) {
            return Optional.empty();
        }
        SummaryResult first = all.get(0);
        boolean same = all.stream().allMatch(first::sameAs);
        if (same && result == first) {
            return Optional.empty();
        }
        String others = all.stream()
                .filter(other -> other != result)
                .map(SummaryResult::file)
                .collect(Collectors.joining("、"));
        return Optional.of(Problem.of(
                same ? ProblemCode.KH3302 : ProblemCode.KH3301,
                new Place.Named(result.file()),
                "name",
                result.name(),
                "files",
                same ? first.file() : others));
    }
}
