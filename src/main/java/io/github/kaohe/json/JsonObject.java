package io.github.kaohe.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object to be written, its members in order. A member is a text, a number, a {@link Boolean}, an object, a list of
 * these, or {@link #NULL}.
 */
final class JsonObject {
    /** Stands for the value null. */
    static final Object NULL = Optional.empty();

    /** How an object is laid out. */
    enum Layout {
        /** A line for each member. */
        BLOCK,
        /** On one line, if it is short enough. */
        LEAF,
        /** Like a leaf; its keys are free and their order means nothing. */
        FREE
    }

    private final Layout layout;
    private final Map<String, Object> members = new LinkedHashMap<>();

    private JsonObject(Layout layout) {
        this.layout = layout;
    }

    static JsonObject block() {
        return new JsonObject(Layout.BLOCK);
    }

    static JsonObject leaf() {
        return new JsonObject(Layout.LEAF);
    }

    static JsonObject free() {
        return new JsonObject(Layout.FREE);
    }

    Layout layout() {
        return layout;
    }

    Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** Adds a member of any kind. */
    JsonObject put(String key, Object value) {
        members.put(key, value);
        return this;
    }

    JsonObject text(String key, String value) {
        return put(key, value);
    }

    JsonObject number(String key, BigDecimal value) {
        return put(key, value);
    }

    /** Adds a text, unless it is empty. */
    JsonObject textIfAny(String key, String value) {
        return value.isEmpty() ? this : put(key, value);
    }

    /** Adds {@code true}, or nothing. */
    JsonObject flag(String key, boolean value) {
        return value ? put(key, true) : this;
    }

    /** Adds a value, if there is one. */
    JsonObject ifPresent(String key, Optional<?> value) {
        value.ifPresent(present -> put(key, present));
        return this;
    }

    /** Adds a value, or null. */
    JsonObject orNull(String key, Optional<?> value) {
        return put(key, value.isPresent() ? value.get() : NULL);
    }

    /** Adds a list, unless it is empty. */
    JsonObject listIfAny(String key, List<?> values) {
        return values.isEmpty() ? this : put(key, values);
    }

    /** Adds an object, unless it is empty. */
    JsonObject objectIfAny(String key, JsonObject value) {
        return value.members.isEmpty() ? this : put(key, value);
    }

    /** Adds a value, unless it is the usual one. */
    <T> JsonObject unlessUsual(String key, T value, T usual, java.util.function.Function<T, Object> written) {
        return value.equals(usual) ? this : put(key, written.apply(value));
    }
}
