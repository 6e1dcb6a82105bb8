package io.github.kaohe.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of other packages as JSON text, printed like all texts of this package. */
public final class JsonText {
    private JsonText() {}

    /**
     * {@return an object as JSON text, its members in the order of the map}
     *
     * @param members values by key: texts, {@link BigDecimal}s, truth values, maps, lists, optional values (an empty one is
     *                null), and lists of {@link io.github.kaohe.problem.Problem}
     * @throws IllegalArgumentException if a value is of another kind
     */
    public static String write(Map<String, ?> members) {
        return JsonPrinter.pretty(object(JsonObject.block(), members));
    }

    private static JsonObject object(JsonObject written, Map<?, ?> members) {
        members.forEach((key, value) -> written.put(key.toString(), value(value)));
        return written;
    }

    private static Object value(Object value) {
        if (value instanceof String || value instanceof BigDecimal || value instanceof Boolean) {
            return value;
        } else if (value instanceof Map<?, ?> members) {
            return object(JsonObject.leaf(), members);
        } else if (value instanceof List<?> items) {
            return items.stream().map(JsonText::value).toList();
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? value(optional.get()) : JsonObject.NULL;
        } else if (value instanceof io.github.kaohe.problem.Problem problem) {
            return Problems.list(List.of(problem)).get(0);
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
}
