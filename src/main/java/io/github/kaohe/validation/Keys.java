package io.github.kaohe.validation;

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
            keys.measures.addAll(List.of(measure.id(), measure.title()));
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
                measures.addAll(List.of(id + "." + measure.id(), path + "/" + measure.title()));
            }
            if (indicator.measures().size() == 1) {
                measures.addAll(List.of(id, path));
            }
        }
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
