package io.github.kaohe.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gathers the numbers of a rule. */
final class RuleFigures {
    private RuleFigures() {}

    /** {@return the figures among figures, optional figures, terms, and collections of these} */
    static List<Figure> of(Object... parts) {
        List<Figure> figures = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Figure figure) {
                figures.add(figure);
            } else if (part instanceof Term term) {
                figures.add(term.length());
            } else if (part instanceof Optional<?> optional) {
                optional.ifPresent(present -> figures.addAll(of(present)));
            } else if (part instanceof Collection<?> many) {
                many.forEach(each -> figures.addAll(of(each)));
            }
        }
        return List.copyOf(figures);
    }

    /** {@return the figures that a condition compares with} */
    static List<Figure> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(each -> of(each).stream()).toList();
        } else if (condition instanceof Condition.Any any) {
            return any.conditions().stream().flatMap(each -> of(each).stream()).toList();
        } else if (condition instanceof Condition.Compares compares
                && compares.with() instanceof Operand.Constant constant) {
            return List.of(constant.figure());
        }
        return List.of();
    }
}
