package io.github.kaohe.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a workbook may hold before reading it is refused. Immutable; a form as people fill it in stays far below the usual
 * limits.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.USUAL.with(Limit.ROWS, 20_000).withXls(false);
 * }</pre>
 */
public final class ReadLimits {
    /** The usual limits, with .xls files allowed. */
    public static final ReadLimits USUAL = new ReadLimits(new EnumMap<>(Limit.class), true);

    private final Map<Limit, Long> changed;
    private final boolean xls;

    private ReadLimits(Map<Limit, Long> changed, boolean xls) {
        this.changed = changed;
        this.xls = xls;
    }

    /**
     * {@return how much is allowed}
     *
     * @param limit of what
     */
    public long allowed(Limit limit) {
        return changed.getOrDefault(limit, limit.usual());
    }

    /** {@return whether .xls files are read} */
    public boolean xls() {
        return xls;
    }

    /**
     * {@return these limits with one of them changed}
     *
     * @param limit   of what
     * @param allowed how much, 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public ReadLimits with(Limit limit, long allowed) {
        Objects.requireNonNull(limit, "limit");
        if (allowed < 0) {
            throw new IllegalArgumentException("a limit must be 0 or more (" + allowed + ")");
        }
        Map<Limit, Long> other = new EnumMap<>(Limit.class);
        other.putAll(changed);
        other.put(limit, allowed);
        return new ReadLimits(other, xls);
    }

    /**
     * {@return these limits with .xls files read or refused}
     *
     * <p>They are read with a library whose needs can be bounded less well; who never gets any refuses them.
     *
     * @param allowed whether they are read
     */
    public ReadLimits withXls(boolean allowed) {
        return new ReadLimits(changed, allowed);
    }

    @Override
    public String toString() {
        return "ReadLimits" + changed + (xls ? "" : " without .xls");
    }
}
