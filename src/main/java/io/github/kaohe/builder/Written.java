package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;

/** Beginnings of rules as their author wrote them, for messages. */
final class Written {
    private Written() {}

    static String arguments(String measure, Figure points) {
        return "(\"" + measure + "\", " + number(points) + ")";
    }

    static String number(Figure figure) {
        return figure instanceof Figure.Number known
                ? known.value().toPlainString()
                : "blank(\"" + ((Figure.BlankRef) figure).name() + "\")";
    }
}
