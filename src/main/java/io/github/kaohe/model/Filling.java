package io.github.kaohe.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How far a record form is filled in.
 *
 * @param filled  counted fields that are filled in
 * @param counted fields that count
 * @param missing ids of required fields that are empty, in the order of the form
 */
public record Filling(int filled, int counted, List<String> missing) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if more fields are filled than count, or fewer than none
     */
    public Filling {
        if (filled < 0 || filled > counted) {
            throw new IllegalArgumentException("filled must be 0 to " + counted + " (" + filled + ")");
        }
        missing = List.copyOf(missing);
    }

    /** {@return the percentage that is filled in, rounded half up to two decimals; empty if no field counts} */
    public Optional<BigDecimal> share() {
        return share(2);
    }

    /**
     * {@return the percentage that is filled in, rounded half up; empty if no field counts}
     *
     * @param decimals decimals to round to, zero or more
     */
    public Optional<BigDecimal> share(int decimals) {
        return counted == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(filled)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(counted), decimals, RoundingMode.HALF_UP));
    }

    /**
     * {@return whether a share is reached}: compared exactly, never rounded, and 16 of 20 reaches 80. Where no field counts,
     * every share is reached.
     *
     * @param percent the share in percent
     */
    public boolean reaches(BigDecimal percent) {
        return BigDecimal.valueOf(filled).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(counted)))
                >= 0;
    }
}
