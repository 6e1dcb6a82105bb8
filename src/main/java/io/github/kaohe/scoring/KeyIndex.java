package io.github.kaohe.scoring;

import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which measure or node a key of an appraisal means: ids, or the path of titles. A measure of an indicator is known as
 * {@code indicator.measure}, a measure of the card by its id alone; an input from which a measure is worked out by the name
 * of the measure and its own: {@code indicator.measure.input}.
 */
final class KeyIndex {
    private final Map<String, String> measures = new HashMap<>();
    private final Map<String, String> nodes = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    KeyIndex(Scorecard card) {
        card.measures().forEach(measure -> {
            put(measures, measure.id(), measure.id());
            put(measures, measure.title(), measure.id());
            inputs(measure).forEach(input -> {
                put(measures, measure.id() + "." + input.id(), measure.id() + "." + input.id());
                put(measures, measure.title() + "/" + input.title(), measure.id() + "." + input.id());
            });
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
                    inputs(measure).forEach(input -> putInput(indicator, measure, input, here));
                }
            }
        }
    }

    static List<Metric.Input> inputs(Measure measure) {
        return measure.formula().map(Formula::inputs).orElse(List.of());
    }

    private void putInput(Indicator indicator, Measure measure, Metric.Input input, String here) {
        String canonical = canonical(indicator, measure) + "." + input.id();
        put(measures, canonical, canonical);
        put(measures, here + "/" + measure.title() + "/" + input.title(), canonical);
        if (indicator.measures().size() == 1) {
            // An input may be called what its measure is: then the short key means the measure.
            measures.putIfAbsent(indicator.id() + "." + input.id(), canonical);
            measures.putIfAbsent(here + "/" + input.title(), canonical);
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
        return Nearest.to(key, measures.keySet());
    }
}
