package io.github.kaohe.validation;

import io.github.kaohe.model.Limit;
import io.github.kaohe.problem.Words;

/** What a total can come to. */
final class Marks {
    private Marks() {}

    /** Whether no total can be above the full marks: nothing stands outside the weights and no cap is lifted. */
    static boolean bounded(Form form) {
        return form.sites().stream()
                .allMatch(site -> site.standing() != Site.Standing.BONUS
                        && site.node().limits().cap() instanceof Limit.Usual);
    }

    static Words card() {
        return Words.of("rule.card");
    }
}
