package io.github.kaohe.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What overrules a card's total (一票否决).
 *
 * @param id       kebab-case id
 * @param criteria the rule as printed
 * @param when     the condition, over measures of the card
 * @param total    what the total becomes; empty: it stays
 * @param grade    what the grade becomes; empty: it is read from the total
 */
public record Veto(String id, String criteria, Condition when, Optional<Figure> total, Optional<String> grade) {
    public Veto {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(grade, "grade");
    }
}
