package io.github.kaohe.validation;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import java.util.HashSet;
import java.util.Set;

/** The keys by which an appraisal may name the nodes and measures of a card: ids, or titles from the top joined by /. */
record Keys(Set<String> nodes, Set<String> indicators, Set<String> measures) {

    static Keys of(Form form) {
        Keys keys = new Keys(new HashSet<>(), new HashSet<>(), new HashSet<>());
        form.card().measures().forEach(measure -> keys.measures.add(measure.id()));
        for (Site site : form.sites()) {
            keys.add(site, site.node().id());
            keys.add(site, site.place().text());
        }
        return keys;
    }

    private void add(Site site, String key) {
        nodes.add(key);
        if (site.node() instanceof Indicator indicator) {
            indicators.add(key);
            if (indicator.measures().size() == 1) {
                measures.add(key);
            }
            for (Measure measure : indicator.measures()) {
                measures.add(key + "." + measure.id());
                measures.add(key + "/" + measure.title());
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
