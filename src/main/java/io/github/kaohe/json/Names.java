package io.github.kaohe.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which values of one kind stand in a text.
 *
 * @param <E> the kind
 */
final class Names<E> {
    private final Map<String, E> byName = new LinkedHashMap<>();

    private Names() {}

    /** {@return the names of an enumeration: {@code HALF_YEAR} is {@code half-year}} */
    static <E extends Enum<E>> Names<E> of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    /** {@return the names of some values of an enumeration} */
    static <E extends Enum<E>> Names<E> of(List<E> values) {
        Names<E> names = new Names<>();
        values.forEach(value -> names.and(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value));
        return names;
    }

    /** {@return names that begin with this one} */
    static <E> Names<E> name(String name, E value) {
        return new Names<E>().and(name, value);
    }

    Names<E> and(String name, E value) {
        byName.put(name, value);
        return this;
    }

    E first() {
        return byName.values().iterator().next();
    }

    List<String> all() {
        return List.copyOf(byName.keySet());
    }

    Optional<E> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    String of(E value) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no name for " + value));
    }
}
