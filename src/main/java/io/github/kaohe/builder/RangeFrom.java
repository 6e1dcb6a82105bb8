package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.util.Optional;

/** A range of values from a limit on, which can be given an upper end (atLeast(80).andBelow(90): 80至90, 不含90). */
public final class RangeFrom extends Range {
    private final Interval from;

    RangeFrom(Interval from) {
        super(new Bounds(Bounds.Kind.FALLING, from));
        this.from = from;
    }

    /**
     * {@return the range up to a limit that does not belong to it}
     *
     * @param limit upper end, excluded
     */
    public Range andBelow(Number limit) {
        return andBelow(Numbers.figure(limit));
    }

    /**
     * {@return the range up to a limit that does not belong to it}
     *
     * @param limit upper end, excluded
     */
    public Range andBelow(Figure limit) {
        return to(limit, false);
    }

    /**
     * {@return the range up to a limit that belongs to it}
     *
     * @param limit upper end, included
     */
    public Range andAtMost(Number limit) {
        return andAtMost(Numbers.figure(limit));
    }

    /**
     * {@return the range up to a limit that belongs to it}
     *
     * @param limit upper end, included
     */
    public Range andAtMost(Figure limit) {
        return to(limit, true);
    }

    private Range to(Figure limit, boolean closed) {
        return new Range(new Bounds(
                Bounds.Kind.EXPLICIT, new Interval(from.lower(), from.lowerClosed(), Optional.of(limit), closed)));
    }
}
