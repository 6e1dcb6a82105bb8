package io.github.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The score of one section or indicator.
 *
 * @param id      id of the node
 * @param no      number printed in front of it, may be empty
 * @param title   the name by which people find it
 * @param path    titles from the top down to this node
 * @param kind    what kind of node
 * @param points  what it can contribute to its parent; empty in a pool or bonus section
 * @param outOf   the full marks of its raw scale; empty in a pool or bonus section
 * @param raw     the score on its raw scale; empty if there is a problem or it is not applicable. For the item of a pool:
 *                what it took (negative) or gave
 * @param score   what it contributes to its parent, exact up to ten decimals; empty where {@code raw} is
 * @param label   the rating it was given, if any
 * @param origin  how the score came about
 * @param rules   the basis and every rule, applied or not, in order
 * @param raters  the scores of the raters, if several count
 * @param summary the arithmetic in one phrase
 */
public record ScoreLine(
        String id,
        String no,
        String title,
        List<String> path,
        Kind kind,
        Optional<BigDecimal> points,
        Optional<BigDecimal> outOf,
        Optional<BigDecimal> raw,
        Optional<BigDecimal> score,
        Optional<String> label,
        Origin origin,
        List<RuleOutcome> rules,
        List<RaterScore> raters,
        Phrase summary) {

    /** What kind of node a line is of. */
    public enum Kind {
        /** A section. */
        SECTION,
        /** A section from whose points its items take. */
        POOL,
        /** An indicator. */
        INDICATOR,
        /** An item that takes from a pool. */
        POOL_ITEM
    }

    /** How a score came about. */
    public enum Origin {
        /** Computed by the rules. */
        COMPUTED,
        /** Given by a person. */
        AWARDED,
        /** Marked not applicable. */
        NOT_APPLICABLE,
        /** There is none, because of a problem. */
        NONE
    }

    /**
     * The score of one rater.
     *
     * @param rater     id of the rater
     * @param title     as the form names the rater
     * @param weight    share in percent; empty if it does not count
     * @param raw       the score on the raw scale; the mean for a group. Empty if there is a problem
     */
    public record RaterScore(String rater, String title, Optional<BigDecimal> weight, Optional<BigDecimal> raw) {}

    public ScoreLine {
        path = List.copyOf(path);
        rules = List.copyOf(rules);
        raters = List.copyOf(raters);
        Objects.requireNonNull(summary, "summary");
    }

    /**
     * {@return the explanation: what was observed, which rules applied, the result}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        List<String> parts = new ArrayList<>();
        for (RuleOutcome rule : rules) {
            if (rule.applied()) {
                parts.add(rule.text(locale));
            }
        }
        parts.add(summary.text(locale));
        return String.join(locale.getLanguage().equals("zh") ? ";" : "; ", parts);
    }
}
