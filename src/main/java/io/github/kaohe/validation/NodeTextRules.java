package io.github.kaohe.validation;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;

/** Names and texts of sections and indicators. */
final class NodeTextRules {
    private NodeTextRules() {}

    static void check(Site site, Form form, Findings found) {
        String kind = site.node() instanceof Indicator ? "kind.indicator" : "kind.section";
        Ids.check(kind, site.node().id(), site.repeated(), site.place(), found);
        if (site.node() instanceof Indicator indicator
                && indicator.title().isBlank()
                && indicator.criteria().isBlank()) {
            found.add(ProblemCode.KH1001, site.place(), "what", Words.of("what.indicator-text"));
        }
    }
}
