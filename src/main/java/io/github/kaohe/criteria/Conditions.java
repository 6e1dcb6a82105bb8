package io.github.kaohe.criteria;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Operand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the conditions of clauses into the model's. */
final class Conditions {
    private final MeasureBook measures;
    private final Context context;

    Conditions(MeasureBook measures, Context context) {
        this.measures = measures;
        this.context = context;
    }

    /** {@return the condition; null if it names something unknown or there is none} */
    @Nullable
    Condition of(When when) {
        if (when.fact().isPresent()) {
            return of(when.fact().get());
        }
        return when.text().isEmpty() ? null : new Condition.Answered(measures.answer(when.text()), true);
    }

    private @Nullable Condition of(Fact fact) {
        if (fact instanceof Fact.Compares c) {
            String id = measures.number(c.metric(), c.unit());
            Operand with = operand(c.value(), id, c.unit());
            return with == null ? null : new Condition.Compares(id, c.comparison(), with);
        } else if (fact instanceof Fact.Between b) {
            return within(b.metric(), b.unit(), b.interval());
        } else if (fact instanceof Fact.Answered a) {
            return new Condition.Answered(measures.answer(a.question()), a.answer());
        } else if (fact instanceof Fact.Labelled l) {
            return new Condition.Labelled(measures.label(l.metric()), l.label());
        } else if (fact instanceof Fact.All all) {
            List<Condition> parts = all(all.facts());
            return parts.isEmpty() ? null : new Condition.All(parts);
        } else if (fact instanceof Fact.Any any) {
            List<Condition> parts = all(any.facts());
            return parts.isEmpty() ? null : new Condition.Any(parts);
        }
        return null;
    }

    private List<Condition> all(List<Fact> facts) {
        List<Condition> parts = new ArrayList<>();
        for (Fact fact : facts) {
            Condition part = of(fact);
            if (part == null) {
                return List.of();
            }
            parts.add(part);
        }
        return parts;
    }

    /** {@return that a measure lies in an interval; null if the measure has a unit that does not compare} */
    @Nullable
    Condition within(String metric, String unit, Interval written) {
        String id = measures.number(metric, unit);
        Interval interval = measures.in(id, written, unit);
        if (interval == null) {
            return null;
        }
        List<Condition> ends = new ArrayList<>();
        interval.lower()
                .ifPresent(f -> ends.add(new Condition.Compares(
                        id, interval.lowerClosed() ? Comparison.AT_LEAST : Comparison.ABOVE, Operand.of(f))));
        interval.upper()
                .ifPresent(f -> ends.add(new Condition.Compares(
                        id, interval.upperClosed() ? Comparison.AT_MOST : Comparison.BELOW, Operand.of(f))));
        return ends.size() == 1 ? ends.get(0) : new Condition.All(ends);
    }

    /** {@return the operand in the unit of a measure; null if it is unknown or does not compare} */
    @Nullable
    Operand operand(Value value, String id, String unit) {
        Figure figure = value instanceof Value.Number number ? measures.in(id, number.figure(), unit) : null;
        return value instanceof Value.Number ? figure == null ? null : Operand.of(figure) : operand(value);
    }

    /** {@return a number, a measure with that title, or the item's target; null if unknown} */
    @Nullable
    Operand operand(Value value) {
        if (value instanceof Value.Number number) {
            return Operand.of(number.figure());
        }
        String name = value instanceof Value.Named named ? MeasureBook.title(named.name()) : "";
        Measure measure = measures.titled(name);
        if (measure != null) {
            return Operand.measured(measure.id());
        }
        return Remainders.target(name) ? context.target().orElse(null) : null;
    }
}
