package io.github.kaohe.json;

import java.util.function.Function;

/**
 * What a value must look like. A value of another kind is reported and stands as a placeholder, so that everything after it
 * is still checked.
 *
 * @param <T> what the value is read as
 */
@FunctionalInterface
interface Shape<T> {
    /**
     * {@return the value, or a placeholder}
     *
     * @param value  the value in the text; for an {@link JsonValue.Unusable} nothing is reported
     * @param faults takes what is wrong
     */
    T read(JsonValue value, Faults faults);

    /**
     * {@return the shape of an object}
     *
     * @param members reads its members; keys it does not ask for are unknown
     * @param <T>     what the object is read as
     */
    static <T> Shape<T> object(Function<ObjectReader, T> members) {
        return (value, faults) -> ObjectReader.read(value, faults, members);
    }
}
