package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;

/** What a measure is compared with. */
public sealed interface Value {
    /**
     * A number.
     *
     * @param figure the number
     */
    record Number(Figure figure) implements Value {}

    /**
     * Something with a name: another measure, or {@code 目标}.
     *
     * @param name the name as written
     */
    record Named(String name) implements Value {}
}
