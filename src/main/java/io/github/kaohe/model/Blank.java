package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that a document leaves to the company (空白), such as the two in {@code 每低__%扣__分}.
 *
 * <p>An unset blank is a problem wherever it is needed; the illustration is never used in its place.
 *
 * @param name         kebab-case name, used in {@link Figure.BlankRef} and as {@code {name}} in texts
 * @param title        what it means
 * @param unit         unit such as {@code 分}, {@code %}, {@code 次}; may be empty
 * @param min          smallest sensible value, inclusive
 * @param max          largest sensible value, inclusive
 * @param illustration a plausible value to show, never a default
 */
public record Blank(
        String name,
        String title,
        String unit,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<BigDecimal> illustration) {
    public Blank {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        min = min.map(Figure::plain);
        max = max.map(Figure::plain);
        illustration = illustration.map(Figure::plain);
    }

    /**
     * {@return a blank of any value}
     *
     * @param name  kebab-case name
     * @param title what it means
     * @param unit  unit, may be empty
     */
    public static Blank of(String name, String title, String unit) {
        return new Blank(name, title, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
