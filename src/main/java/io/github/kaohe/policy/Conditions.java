package io.github.kaohe.policy;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Operand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether a condition holds for the facts of a record. */
final class Conditions {
    private Conditions() {}

    /** {@return whether it holds; a fact that is needed to tell and missing is reported} */
    static boolean holds(Condition condition, Row row) {
        return told(condition, row).orElseGet(() -> {
            missing(condition, row);
            return false;
        });
    }

    /** Makes the facts of a condition known, so that a record may hold them though nothing hangs on them. */
    static void ask(Condition condition, Row row) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> ask(each, row));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> ask(each, row));
        } else {
            row.has(measure(condition));
        }
    }

    /** {@return whether it holds by what is known; empty if that cannot be told} */
    private static Optional<Boolean> told(Condition condition, Row row) {
        if (condition instanceof Condition.All all) {
            return combined(all.conditions(), false, row);
        } else if (condition instanceof Condition.Any any) {
            return combined(any.conditions(), true, row);
        } else if (condition instanceof Condition.Answered answered) {
            return row.has(answered.measure())
                    ? Optional.of(row.answer(answered.measure()) == answered.answer())
                    : Optional.empty();
        } else if (condition instanceof Condition.Labelled labelled) {
            return row.textIfAny(labelled.measure()).map(labelled.label()::equals);
        }
        Condition.Compares compares = (Condition.Compares) condition;
        Optional<BigDecimal> with = compares.with() instanceof Operand.Measured measured
                ? row.numberIfAny(measured.measure())
                : Optional.of(row.figure(((Operand.Constant) compares.with()).figure()));
        Optional<BigDecimal> value = row.numberIfAny(compares.measure());
        return value.isPresent() && with.isPresent()
                ? Optional.of(compares.comparison().holds(value.get().compareTo(with.get())))
                : Optional.empty();
    }

    /** One that decides is enough; else all must be told. Every one is asked, so that its facts count as known. */
    private static Optional<Boolean> combined(List<Condition> conditions, boolean decisive, Row row) {
        List<Optional<Boolean>> told =
                conditions.stream().map(each -> told(each, row)).toList();
        if (told.contains(Optional.of(decisive))) {
            return Optional.of(decisive);
        }
        return told.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
    }

    private static void missing(Condition condition, Row row) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> missing(each, row));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> missing(each, row));
        } else {
            String measure = measure(condition);
            if (!row.has(measure)) {
                row.missing(measure, "");
            }
            if (condition instanceof Condition.Compares compares
                    && compares.with() instanceof Operand.Measured other
                    && !row.has(other.measure())) {
                row.missing(other.measure(), "");
            }
        }
    }

    private static String measure(Condition condition) {
        if (condition instanceof Condition.Answered answered) {
            return answered.measure();
        } else if (condition instanceof Condition.Labelled labelled) {
            return labelled.measure();
        }
        return ((Condition.Compares) condition).measure();
    }
}
