package io.github.kaohe.validation;

import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys by which an appraisal may name the nodes and measures of a card: ids, or titles from the top joined by /. */
record Keys(Set<String> nodes, Set<String> indicators, Set<String> measures) {

    static Keys of(Form form) {
        Keys keys = new Keys(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Measure measure : form.card().measures()) {
            keys.add(measure, measure.id(), measure.title());
        }
        for (Site site : form.sites()) {
            keys.add(site);
        }
        return keys;
    }

    private void add(Site site) {
        String id = site.node().id();
        String path = site.place().text();
        nodes.addAll(List.of(id, path));
        if (site.node() instanceof Indicator indicator) {
            indicators.addAll(List.of(id, path));
            for (Measure measure : indicator.measures()) {
                add(measure, id + "." + measure.id(), path + "/" + measure.title());
                if (indicator.measures().size() == 1) {
                    add(measure, id, path);
                }
            }
        }
    }

    /** A measure, and the inputs from which it is worked out. */
    private void add(Measure measure, String id, String path) {
        measures.addAll(List.of(id, path));
        measure.formula()
                .map(Formula::inputs)
                .orElse(List.of())
                .forEach(input -> measures.addAll(List.of(id + "." + input.id(), path + "/" + input.title())));
    }

    boolean isNode(String key) {
        return nodes.contains(key);
    }

    boolean isIndicator(String key) {
        return indicators.contains(key);
    }

    boolean isMeasure(String key) {
        return measures.contains(key);
    }
}
