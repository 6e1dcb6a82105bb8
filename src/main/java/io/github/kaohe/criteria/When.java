package io.github.kaohe.criteria;

import java.util.Optional;

/**
 * The condition of a rule.
 *
 * @param text as written, without the words around it; empty: none
 * @param fact the same as something to compute; empty: a person decides
 */
public record When(String text, Optional<Fact> fact) {
    /** No condition. */
    public static final When ALWAYS = new When("", Optional.empty());
}
