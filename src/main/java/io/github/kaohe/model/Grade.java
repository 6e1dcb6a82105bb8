package io.github.kaohe.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A label for a total (等次). A total belongs to the highest grade whose lower limit it reaches, so whole-number limits
 * (90-100, 80-89) leave no hole. A total below every limit belongs to the lowest grade if that one begins at 0 or less.
 *
 * @param label       the label
 * @param lower       lower limit; empty: everything below the next grade
 * @param lowerOpen   whether the limit itself is excluded (90以上 beside 80~90(含))
 * @param printed     the range as printed, such as {@code 90-100分}; may be empty
 * @param description what the grade means; may be empty
 */
public record Grade(String label, Optional<Figure> lower, boolean lowerOpen, String printed, String description) {
    public Grade {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(description, "description");
    }

    /**
     * {@return a grade from a lower limit on, the limit included}
     *
     * @param lower lower limit
     * @param label the label
     */
    public static Grade from(long lower, String label) {
        return new Grade(label, Optional.of(Figure.of(lower)), false, "", "");
    }
}
