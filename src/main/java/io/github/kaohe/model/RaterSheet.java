package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one rater wrote.
 *
 * <p>A key is {@code indicator-id} where the indicator has one measure, {@code indicator-id.measure-id}, the id of a
 * measure of the card, or the path of titles ({@code 实际业绩/每月走访商家数量}). An input from which a measure is worked out has
 * the key of its measure and its own id or title behind it ({@code connection-rate.rate.incoming}).
 *
 * @param values  values of measures by key
 * @param awarded scores given directly, on the raw scale of the indicator, by indicator
 */
public record RaterSheet(Map<String, Observation> values, Map<String, BigDecimal> awarded) {
    /** Nothing written. */
    public static final RaterSheet EMPTY = new RaterSheet(Map.of(), Map.of());

    public RaterSheet {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        Map<String, BigDecimal> plain = new LinkedHashMap<>();
        awarded.forEach((key, score) -> plain.put(key, Figure.plain(score)));
        awarded = Collections.unmodifiableMap(plain);
    }

    /** {@return whether nothing is written} */
    public boolean isEmpty() {
        return values.isEmpty() && awarded.isEmpty();
    }
}
