package io.github.kaohe.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a definition is in force.
 *
 * @param from  first day, included; empty: since ever
 * @param until last day, included; empty: without end
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Without limits. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * {@return whether a day lies within}
     *
     * @param day the day
     */
    public boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
