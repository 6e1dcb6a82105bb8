package io.github.kaohe.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who scores (评分人). Several sheets of one rater, such as the members of a group, are averaged first.
 *
 * @param id        kebab-case id: {@code self}, {@code superior}, {@code group}
 * @param title     as the form names it: {@code 自评}, {@code 上级}
 * @param weight    share of the score in percent; the weights of a card's weighted raters add up to 100. Empty for a
 *                  rater who is for reference or bound to rows
 * @param reference whether the scores are shown but not counted
 */
public record Rater(String id, String title, Optional<Figure> weight, boolean reference) {
    public Rater {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(weight, "weight");
    }

    /**
     * {@return a rater whose scores count}
     *
     * @param id     kebab-case id
     * @param title  as the form names it
     * @param weight share in percent
     */
    public static Rater weighted(String id, String title, Figure weight) {
        return new Rater(id, title, Optional.of(weight), false);
    }

    /**
     * {@return a rater whose scores are only shown}
     *
     * @param id    kebab-case id
     * @param title as the form names it
     */
    public static Rater forReference(String id, String title) {
        return new Rater(id, title, Optional.empty(), true);
    }

    /**
     * {@return a rater who scores only the rows bound to him}
     *
     * @param id    kebab-case id
     * @param title as the form names it
     */
    public static Rater bound(String id, String title) {
        return new Rater(id, title, Optional.empty(), false);
    }
}
