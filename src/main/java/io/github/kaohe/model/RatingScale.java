package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;

/**
 * The labels a rater chooses from, best first or in the order of the form.
 *
 * @param name    kebab-case name if several indicators share the scale, else empty
 * @param ratings the levels
 */
public record RatingScale(String name, List<Rating> ratings) {
    /** No scale. */
    public static final RatingScale NONE = new RatingScale("", List.of());

    public RatingScale {
        Objects.requireNonNull(name, "name");
        ratings = List.copyOf(ratings);
    }
}
