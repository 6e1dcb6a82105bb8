package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions that are written out in full: {@code “评级”为“优秀”}, {@code 按时完成为否}, {@code 实际低于“目标”},
 * {@code (回款率低于80%且投诉超过3次)}.
 */
final class Statements {
    private static final int DEEPEST = 20;
    private final Tokens t;
    private final Facts facts;

    Statements(Tokens tokens, Facts facts) {
        this.t = tokens;
        this.facts = facts;
    }

    @Nullable
    Fact whole(int from, int to) {
        int end = to;
        while (end > from && (t.is(end - 1, Kind.TEXT, "的") || t.any(end - 1, Kind.COMMA))) {
            end--;
        }
        return end > from ? statement(from, end, 0) : null;
    }

    private @Nullable Fact statement(int from, int to, int depth) {
        if (t.is(from, Kind.OPEN, "(") && depth < DEEPEST && closing(from, to) == to - 1) {
            return compound(from + 1, to - 1, depth);
        }
        int size = to - from;
        boolean named = t.any(from, Kind.QUOTED, Kind.TEXT);
        boolean described = size == 6
                && t.is(from + 3, Kind.OPEN, "(")
                && t.is(from + 4, Kind.QUOTED)
                && t.is(from + 5, Kind.CLOSE);
        if (named && (size == 3 || described) && t.is(from + 1, Kind.SCORE, "为")) {
            String name = Quotes.open(t.slice(from, from + 1));
            if (t.is(from + 2, Kind.QUOTED)) {
                String description = described ? Quotes.open(t.slice(from + 4, from + 5)) : "";
                return new Fact.Labelled(name, Quotes.open(t.slice(from + 2, from + 3)), description);
            } else if (described) {
                return null;
            } else if (t.is(from + 2, Kind.TEXT, "否") || t.is(from + 2, Kind.TEXT, "否的")) {
                return new Fact.Answered(name, false);
            } else if (t.is(from + 2, Kind.TEXT, "是") || t.is(from + 2, Kind.TEXT, "是的")) {
                return new Fact.Answered(name, true);
            }
        }
        if (named && size == 3 && t.is(from + 1, Kind.COMPARE) && t.is(from + 2, Kind.QUOTED)) {
            Comparison comparison = Facts.comparison(t.get(from + 1).word());
            return comparison == null
                    ? null
                    : new Fact.Compares(
                            Quotes.open(t.slice(from, from + 1)),
                            comparison,
                            new Value.Named(Quotes.open(t.slice(from + 2, from + 3))),
                            "");
        }
        if (named && size == 2 && t.is(from + 1, Kind.TEXT, "不限")) {
            Interval all = new Interval(Optional.empty(), false, Optional.empty(), false);
            return new Fact.Between(Quotes.open(t.slice(from, from + 1)), all, "");
        }
        return null;
    }

    private int closing(int open, int to) {
        int depth = 0;
        for (int k = open; k < to; k++) {
            depth += t.is(k, Kind.OPEN, "(") ? 1 : t.is(k, Kind.CLOSE) ? -1 : 0;
            if (depth == 0) {
                return k;
            }
        }
        return -1;
    }

    /** Conditions joined by 且 or by 或, not by both. */
    private @Nullable Fact compound(int from, int to, int depth) {
        List<Fact> parts = new ArrayList<>();
        Kind joint = Kind.END;
        int start = from;
        int open = 0;
        for (int k = from; k <= to; k++) {
            open += t.is(k, Kind.OPEN, "(") ? 1 : t.is(k, Kind.CLOSE) && k < to ? -1 : 0;
            boolean joins = k < to && open == 0 && (t.is(k, Kind.AND, "且") || t.is(k, Kind.OR, "或"));
            if (k == to || joins) {
                Fact part = part(start, k, depth);
                if (part == null || (joins && joint != Kind.END && !t.is(k, joint))) {
                    return null;
                }
                parts.add(part);
                joint = joins ? t.kind(k) : joint;
                start = k + 1;
            }
        }
        if (parts.size() < 2) {
            return null;
        }
        return joint == Kind.AND ? new Fact.All(parts) : new Fact.Any(parts);
    }

    private @Nullable Fact part(int from, int to, int depth) {
        Fact stated = from < to ? statement(from, to, depth + 1) : null;
        if (stated != null) {
            return stated;
        }
        Facts.Found found = from < to && !t.is(from, Kind.OPEN) ? facts.exactly(from, to) : null;
        if (found != null) {
            return found.fact();
        }
        return to == from + 1 && t.any(from, Kind.QUOTED, Kind.TEXT)
                ? new Fact.Answered(Quotes.open(t.slice(from, to)), true)
                : null;
    }
}
