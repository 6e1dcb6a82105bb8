package io.github.kaohe.model;

import java.util.Objects;

/**
 * One level of a rating scale (等级).
 *
 * @param label       the label a rater chooses
 * @param award       what it gives
 * @param description what it takes; may be empty
 */
public record Rating(String label, Award award, String description) {
    public Rating {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(description, "description");
    }
}
