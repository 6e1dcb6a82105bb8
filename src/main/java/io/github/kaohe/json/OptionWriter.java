package io.github.kaohe.json;

import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes options: of each changed node only what differs from the form. */
final class OptionWriter {
    private record Place(Node node, boolean insidePool) {}

    private final Map<String, Place> nodes = new HashMap<>();

    OptionWriter(List<Node> children) {
        index(children, false);
    }

    private void index(List<Node> children, boolean insidePool) {
        for (Node node : children) {
            nodes.putIfAbsent(node.id(), new Place(node, insidePool));
            if (node instanceof Section section) {
                index(section.children(), insidePool || section.pool());
            }
        }
    }

    JsonObject option(FormOption option) {
        return JsonObject.block()
                .text("id", option.id())
                .text("title", option.title())
                .listIfAny(
                        "choices", option.choices().stream().map(this::choice).toList());
    }

    private JsonObject choice(FormOption.Choice choice) {
        JsonObject written =
                choice.nodes().isEmpty() && choice.grades().isEmpty() ? JsonObject.leaf() : JsonObject.block();
        written.text("id", choice.id())
                .text("title", choice.title())
                .listIfAny("nodes", choice.nodes().stream().map(this::changed).toList())
                .ifPresent("fullMarks", choice.fullMarks().map(FigureWriter::figure))
                .ifPresent("scaledTo", choice.scaledTo().map(FigureWriter::figure));
        choice.limits()
                .ifPresent(limits -> written.put(
                                "floor",
                                FigureWriter.limit(limits.floor(), Limit.USUAL).orElse("none"))
                        .put(
                                "cap",
                                FigureWriter.limit(limits.cap(), Limit.USUAL).orElse("none")));
        choice.rounding().ifPresent(rounding -> written.put("rounding", FormWriter.rounding(rounding)));
        return written.ifPresent("steps", choice.steps().map(BasisShape.ROUNDINGS::of))
                .listIfAny(
                        "grades",
                        choice.grades().stream().map(FormWriter::grade).toList());
    }

    private JsonObject changed(Node node) {
        Place place = nodes.get(node.id());
        if (place == null) {
            return whole(node, false);
        }
        if (node instanceof Section != place.node() instanceof Section) {
            return whole(node, place.insidePool());
        }
        JsonObject before = NodeWriter.node(place.node(), place.insidePool());
        JsonObject after = NodeWriter.node(node, place.insidePool());
        JsonObject difference = JsonObject.block().text("id", node.id());
        after.members().forEach((key, value) -> {
            Object old = before.members().get(key);
            if (old == null || !JsonPrinter.canonical(old).equals(JsonPrinter.canonical(value))) {
                difference.put(key, value);
            }
        });
        for (Map.Entry<String, Object> old : before.members().entrySet()) {
            if (!after.members().containsKey(old.getKey())) {
                if (!(old.getValue() instanceof List<?>)) {
                    return whole(node, place.insidePool());
                }
                difference.put(old.getKey(), List.of());
            }
        }
        return difference;
    }

    /** A key that disappears cannot be written as a difference. */
    private static JsonObject whole(Node node, boolean insidePool) {
        JsonObject written = JsonObject.block().flag("replace", true);
        NodeWriter.node(node, insidePool).members().forEach(written::put);
        return written;
    }
}
