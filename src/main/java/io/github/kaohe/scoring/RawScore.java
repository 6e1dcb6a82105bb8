package io.github.kaohe.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The raw score of one indicator by one rater.
 *
 * @param raw     the score; null if there is a problem or only a label
 * @param label   the rating, if any
 * @param origin  how it came about
 * @param rules   the basis and every rule in order
 */
record RawScore(@Nullable Exact raw, Optional<String> label, ScoreLine.Origin origin, List<RuleOutcome> rules) {
    RawScore {
        rules = List.copyOf(rules);
    }

    static RawScore none(List<RuleOutcome> rules) {
        return new RawScore(null, Optional.empty(), ScoreLine.Origin.NONE, rules);
    }
}
