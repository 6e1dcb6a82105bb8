package io.github.kaohe.scoring;

import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link RaterSheet} whose keys are canonical; keys that mean nothing were reported. */
final class Sheet {
    private final Map<String, Observation> values = new HashMap<>();
    private final Map<String, BigDecimal> awarded = new HashMap<>();

    static Sheet of(RaterSheet sheet, KeyIndex keys, Place.Tree place, List<Problem> problems) {
        Sheet canonical = new Sheet();
        sheet.values()
                .forEach((key, value) -> keys.measure(key)
                        .ifPresentOrElse(
                                known -> put(canonical.values, known, value, key, place, problems),
                                () -> problems.add(unknown(key, keys, place))));
        sheet.awarded()
                .forEach((key, score) -> keys.node(key)
                        .ifPresentOrElse(
                                known -> put(canonical.awarded, known, score, key, place, problems),
                                () -> problems.add(unknown(key, keys, place))));
        return canonical;
    }

    private static Problem unknown(String key, KeyIndex keys, Place.Tree place) {
        List<String> similar = keys.similarTo(key);
        return similar.isEmpty()
                ? Problem.of(ProblemCode.KH4002, place, "key", key)
                : Problem.of(ProblemCode.KH4007, place, "key", key, "similar", similar);
    }

    private static <T> void put(
            Map<String, T> map, String known, T value, String key, Place.Tree place, List<Problem> problems) {
        if (map.putIfAbsent(known, value) != null) {
            problems.add(Problem.of(ProblemCode.KH4006, place, "key", key, "meaning", known));
        }
    }

    @Nullable
    Observation value(String key) {
        return values.get(key);
    }

    @Nullable
    BigDecimal awarded(String node) {
        return awarded.get(node);
    }

    boolean valuesAny(Set<String> keys) {
        return keys.stream().anyMatch(values::containsKey);
    }

    boolean awardsAny(Set<String> nodes) {
        return nodes.stream().anyMatch(awarded::containsKey);
    }

    Set<String> awardedNodes() {
        return awarded.keySet();
    }
}
