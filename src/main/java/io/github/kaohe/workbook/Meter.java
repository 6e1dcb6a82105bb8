package io.github.kaohe.workbook;

import java.util.EnumMap;
import java.util.Map;

/** Counts what one file holds against the limits. */
final class Meter {
    private static final long NANOS = 1_000_000;

    private final ReadLimits limits;
    private final long start = System.nanoTime();
    private final Map<Limit, long[]> counts = new EnumMap<>(Limit.class);

    Meter(ReadLimits limits) {
        this.limits = limits;
        for (Limit limit : Limit.values()) {
            counts.put(limit, new long[] {0, limits.allowed(limit)});
        }
    }

    ReadLimits limits() {
        return limits;
    }

    long allowed(Limit limit) {
        return count(limit)[1];
    }

    /** Counts more of something towards a sum over the whole file. */
    void add(Limit limit, long more, String part) {
        long[] count = count(limit);
        count[0] += more;
        if (count[0] > count[1]) {
            throw Refusal.exceeded(limit, count[1], count[0], part);
        }
    }

    /** Checks how much there is of something that is limited one by one. */
    void check(Limit limit, long actual, String part) {
        long allowed = count(limit)[1];
        if (actual > allowed) {
            throw Refusal.exceeded(limit, allowed, actual, part);
        }
    }

    /** Checks how long reading has taken. */
    void tick(String part) {
        check(Limit.MILLISECONDS, (System.nanoTime() - start) / NANOS, part);
    }

    private long[] count(Limit limit) {
        long[] count = counts.get(limit);
        if (count == null) {
            throw new IllegalStateException(limit.name());
        }
        return count;
    }
}
