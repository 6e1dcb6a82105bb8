package io.github.kaohe.json;

import io.github.kaohe.problem.Nearest;
import io.github.kaohe.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the members of one object and remembers which keys were asked for: every other key is unknown. */
final class ObjectReader {
    private final JsonValue value;
    private final Map<String, JsonValue.Member> members;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean undecided;

    private ObjectReader(JsonValue value, Map<String, JsonValue.Member> members, Faults faults) {
        this.value = value;
        this.members = members;
        this.faults = faults;
    }

    /**
     * {@return what an object is read as}
     *
     * @param value  the object
     * @param faults takes what is wrong
     * @param body   asks for the members
     */
    static <T> T read(JsonValue value, Faults faults, Function<ObjectReader, T> body) {
        if (value instanceof JsonValue.Members object) {
            ObjectReader reader = new ObjectReader(value, object.byKey(), faults);
            T read = body.apply(reader);
            reader.reportUnknown();
            return read;
        }
        Shapes.refuse(ProblemCode.KH2014, value, faults, "");
        return body.apply(new ObjectReader(new JsonValue.Unusable(value.at()), Map.of(), faults));
    }

    Faults faults() {
        return faults;
    }

    Spot at() {
        return value.at();
    }

    /** {@return whether a key is there; it then counts as known} */
    boolean has(String key) {
        known.add(key);
        return members.containsKey(key);
    }

    /** {@return a value that must be there} */
    <T> T required(String key, Shape<T> shape) {
        return take(key).map(found -> shape.read(found, faults)).orElseGet(() -> {
            report(ProblemCode.KH2006, "key", key);
            return shape.read(new JsonValue.Unusable(at()), faults);
        });
    }

    /** {@return a value, if it is there} */
    <T> Optional<T> optional(String key, Shape<T> shape) {
        return take(key).map(found -> shape.read(found, faults));
    }

    /** {@return a value, or the usual one} */
    <T> T or(String key, Shape<T> shape, T usual) {
        return optional(key, shape).orElse(usual);
    }

    /** {@return a text that must be there} */
    String text(String key) {
        return required(key, Shapes.TEXT);
    }

    /** {@return a text, empty if it is not there} */
    String textOrEmpty(String key) {
        return or(key, Shapes.TEXT, "");
    }

    /** {@return whether a key is there and true} */
    boolean flag(String key) {
        return or(key, Shapes.TRUTH, false);
    }

    /** {@return a list, empty if it is not there} */
    <T> List<T> list(String key, Shape<T> item) {
        return or(key, Shapes.list(item), List.of());
    }

    /** {@return an object with free keys, empty if it is not there} */
    <T> Map<String, T> map(String key, Shape<T> item) {
        return or(key, Shapes.map(item), Map.of());
    }

    /** {@return the one of several keys that is there; the first if none or more than one is} */
    String oneOf(String... keys) {
        String present = atMostOneOf(keys).orElse("");
        if (present.isEmpty()) {
            report(ProblemCode.KH2021, "keys", List.of(keys));
            return keys[0];
        }
        return present;
    }

    /** {@return the one of several keys that is there, if any} */
    Optional<String> atMostOneOf(String... keys) {
        List<String> present = List.of(keys).stream().filter(this::has).toList();
        if (present.size() > 1) {
            report(ProblemCode.KH2022, "keys", present);
        }
        return present.stream().findFirst();
    }

    /** {@return the value of a key that {@link #oneOf} named; nothing more is reported if it is not there} */
    <T> T chosen(String key, Shape<T> shape) {
        return take(key)
                .map(found -> shape.read(found, faults))
                .orElseGet(() -> shape.read(new JsonValue.Unusable(at()), faults));
    }

    /** {@return what the name under {@code type} stands for; if it is unknown, unknown keys are not reported} */
    <T> Optional<T> type(Names<T> names) {
        Optional<JsonValue> found = take("type");
        if (found.isEmpty()) {
            report(ProblemCode.KH2006, "key", "type");
        }
        boolean named = found.isPresent()
                && found.get() instanceof JsonValue.Text text
                && names.find(text.value()).isPresent();
        undecided = !named;
        Optional<T> type = found.map(name -> Shapes.name(names).read(name, faults));
        return named ? type : Optional.empty();
    }

    void report(ProblemCode code, Object... arguments) {
        if (!(value instanceof JsonValue.Unusable)) {
            faults.add(code, at(), arguments);
        }
    }

    private Optional<JsonValue> take(String key) {
        known.add(key);
        return Optional.ofNullable(members.get(key)).map(JsonValue.Member::value);
    }

    private void reportUnknown() {
        if (undecided) {
            return;
        }
        members.forEach((key, member) -> {
            if (!known.contains(key)) {
                reportUnknown(key, member.key());
            }
        });
    }

    private void reportUnknown(String key, Spot at) {
        Nearest.to(key, known).stream()
                .findFirst()
                .ifPresentOrElse(
                        near -> faults.add(ProblemCode.KH2003, at, "key", Excerpt.of(key), "suggestion", near),
                        () -> faults.add(
                                ProblemCode.KH2004, at, "key", Excerpt.of(key), "allowed", List.copyOf(known)));
    }
}
