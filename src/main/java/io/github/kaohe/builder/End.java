package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.util.Optional;

/**
 * An end of an interval.
 *
 * @param figure where it is
 * @param closed whether it belongs to the interval
 */
record End(Figure figure, boolean closed) {

    static Optional<End> lower(Interval interval) {
        return interval.lower().map(figure -> new End(figure, interval.lowerClosed()));
    }

    static Optional<End> upper(Interval interval) {
        return interval.upper().map(figure -> new End(figure, interval.upperClosed()));
    }

    static Interval interval(Optional<End> lower, Optional<End> upper) {
        return new Interval(
                lower.map(End::figure),
                lower.map(End::closed).orElse(false),
                upper.map(End::figure),
                upper.map(End::closed).orElse(false));
    }

    /** The end of what lies on the other side. */
    End otherSide() {
        return new End(figure, !closed);
    }

    boolean isKnown() {
        return figure instanceof Figure.Number;
    }

    /** Negative, zero or positive as this lies below, at or above another end; 0 if that depends on a blank. */
    int compareTo(End other) {
        return figure instanceof Figure.Number one && other.figure instanceof Figure.Number two
                ? one.value().compareTo(two.value())
                : 0;
    }

    /** Whether nothing lies between a lower and an upper end. */
    static boolean isEmpty(Optional<End> lower, Optional<End> upper) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return false;
        }
        End from = lower.get();
        End to = upper.get();
        boolean bothKnown = from.isKnown() && to.isKnown();
        int compared = from.compareTo(to);
        return compared > 0 || (bothKnown && compared == 0 && !(from.closed && to.closed));
    }

    /** The narrower of two lower ends; the second where that depends on a blank. */
    static Optional<End> higherLower(Optional<End> known, Optional<End> written) {
        return narrower(known, written, 1);
    }

    /** The narrower of two upper ends; the second where that depends on a blank. */
    static Optional<End> lowerUpper(Optional<End> known, Optional<End> written) {
        return narrower(known, written, -1);
    }

    private static Optional<End> narrower(Optional<End> known, Optional<End> written, int direction) {
        if (known.isEmpty() || written.isEmpty()) {
            return known.isEmpty() ? written : known;
        }
        int compared = known.get().compareTo(written.get()) * direction;
        boolean tie = compared == 0 && known.get().isKnown() && written.get().isKnown();
        return compared > 0 || (tie && !known.get().closed) ? known : written;
    }
}
