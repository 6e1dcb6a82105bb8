package io.github.kaohe.json;

import io.github.kaohe.problem.ProblemCode;

/**
 * How many values a text stands for beside those it holds: a choice of an option is checked as a form of its own, a node that
 * it changes is read once more with all below it, and a scale is checked wherever it is named. A short text could stand for
 * millions.
 */
final class Expansion {
    /** Some forty times what the largest shipped form stands for. */
    static final long MOST_VALUES = 200_000;

    private long values;

    /**
     * Counts values.
     *
     * @throws io.github.kaohe.problem.ProblemException if there are too many
     */
    void add(long more, Spot at, Faults faults) {
        values += more;
        if (values > MOST_VALUES) {
            throw faults.fatal(ProblemCode.KH2056, at.line(), at.column(), "limit", MOST_VALUES);
        }
    }

    /** {@return how many values a value holds, itself included} */
    static long of(JsonValue value) {
        long values = 1;
        if (value instanceof JsonValue.Items items) {
            for (JsonValue item : items.values()) {
                values += of(item);
            }
        } else if (value instanceof JsonValue.Members members) {
            for (JsonValue.Member member : members.byKey().values()) {
                values += of(member.value());
            }
        }
        return values;
    }
}
