package io.github.kaohe.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of a JSON text that knows where it stands. */
sealed interface JsonValue {

    /** {@return where it begins} */
    Spot at();

    /** An object; where a key stands twice, its first value. */
    record Members(Spot at, Map<String, Member> byKey) implements JsonValue {}

    /** A list. */
    record Items(Spot at, List<JsonValue> values) implements JsonValue {}

    /** A text. */
    record Text(Spot at, String value) implements JsonValue {}

    /** A number. */
    record Amount(Spot at, BigDecimal value) implements JsonValue {}

    /** True or false. */
    record Truth(Spot at, boolean value) implements JsonValue {}

    /** A value that is missing or whose fault has been reported; whoever reads it says nothing more. */
    record Unusable(Spot at) implements JsonValue {}

    /**
     * A key with its value.
     *
     * @param key   where the key stands
     * @param value the value
     */
    record Member(Spot key, JsonValue value) {}

    /** {@return the value as a message shows it} */
    default String excerpt() {
        if (this instanceof Text text) {
            return "\"" + Excerpt.of(text.value()) + "\"";
        } else if (this instanceof Amount amount) {
            return amount.value().toPlainString();
        } else if (this instanceof Truth truth) {
            return String.valueOf(truth.value());
        } else if (this instanceof Items items) {
            return items.values().isEmpty() ? "[]" : "[…]";
        }
        return "{…}";
    }
}
