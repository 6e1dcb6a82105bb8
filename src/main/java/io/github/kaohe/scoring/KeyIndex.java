package io.github.kaohe.scoring;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which measure or node a key of an appraisal means: ids, or the path of titles. A measure of an indicator is known as
 * {@code indicator.measure}, a measure of the card by its id alone.
 */
final class KeyIndex {
    private final Map<String, String> measures = new HashMap<>();
    private final Map<String, String> nodes = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    KeyIndex(Scorecard card) {
        card.measures().forEach(measure -> {
            put(measures, measure.id(), measure.id());
            put(measures, measure.title(), measure.id());
        });
        add(card.children(), "");
    }

    static String canonical(Indicator indicator, Measure measure) {
        return indicator.id() + "." + measure.id();
    }

    private void add(List<Node> children, String path) {
        for (Node node : children) {
            String here = path.isEmpty() ? node.label() : path + "/" + node.label();
            put(nodes, node.id(), node.id());
            put(nodes, here, node.id());
            if (node instanceof Section section) {
                add(section.children(), here);
            } else if (node instanceof Indicator indicator) {
                for (Measure measure : indicator.measures()) {
                    String canonical = canonical(indicator, measure);
                    put(measures, canonical, canonical);
                    put(measures, here + "/" + measure.title(), canonical);
                    if (indicator.measures().size() == 1) {
                        put(measures, indicator.id(), canonical);
                        put(measures, here, canonical);
                    }
                }
            }
        }
    }

    /** Ids are unique in a sound card, so only title paths can clash; a path that means two things means neither. */
    private void put(Map<String, String> index, String key, String meaning) {
        String before = index.putIfAbsent(key, meaning);
        if (before != null && !before.equals(meaning)) {
            ambiguous.add(key);
        }
    }

    Optional<String> measure(String key) {
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(measures.get(key));
    }

    Optional<String> node(String key) {
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(nodes.get(key));
    }

    /** The known keys nearest to one that is not known, for a hint. */
    List<String> similarTo(String key) {
        List<String> near = new ArrayList<>();
        int best = Math.max(2, key.length() / 3) + 1;
        for (String known : measures.keySet()) {
            int distance = distance(key, known, best);
            if (distance < best) {
                near.clear();
                best = distance;
            }
            if (distance == best && distance <= Math.max(2, key.length() / 3)) {
                near.add(known);
            }
        }
        near.sort(null);
        return near.size() > 3 ? near.subList(0, 3) : near;
    }

    /** The Levenshtein distance, or {@code limit + 1} if it is more than the limit. */
    private static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int substitution = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
