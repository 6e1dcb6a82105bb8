package io.github.kaohe.model;

import java.util.Objects;

/**
 * An interval of a measure and what it gives (分段).
 *
 * @param interval the values it holds
 * @param award    what they give; {@link Award.LabelOnly} makes no sense here
 */
public record Band(Interval interval, Award award) {
    public Band {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(award, "award");
    }
}
