package io.github.kaohe.validation;

import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.problem.Words;
import java.util.List;

/** The rules that replace an indicator's score. */
final class OverrideRules {
    private OverrideRules() {}

    static void check(Site site, Form form, Findings found) {
        site.indicator().ifPresent(indicator -> {
            List<ScoreOverride> overrides = indicator.overrides();
            for (int i = 0; i < overrides.size(); i++) {
                if (overrides.get(i) instanceof ScoreOverride.Becomes becomes) {
                    Conditions.ofIndicator(indicator, form).check(becomes.when(), site.place(), found);
                } else if (overrides.get(i) instanceof ScoreOverride.BelowZero below) {
                    Words rule = Words.of("rule.override", "number", i + 1);
                    Ranges.positive(below.points(), "number.points", rule, site.place(), found);
                }
            }
        });
    }
}
