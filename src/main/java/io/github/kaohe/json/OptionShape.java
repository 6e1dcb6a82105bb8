package io.github.kaohe.json;

import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Node;
import io.github.kaohe.problem.ProblemCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Options and their choices. A choice writes of a node only the id and the keys it replaces; the rest is that of the node in
 * the form. With {@code "replace": true} the node is written in full.
 */
final class OptionShape {
    private record Found(JsonValue.Members node, boolean insidePool) {}

    private final Map<String, Found> nodes = new HashMap<>();
    private final Scales scales;
    private final long valuesOfForm;

    private OptionShape(Scales scales, long valuesOfForm) {
        this.scales = scales;
        this.valuesOfForm = valuesOfForm;
    }

    /** {@return the shape of the options of a form whose nodes stand in a list} */
    static Shape<FormOption> of(Optional<JsonValue> children, Scales scales) {
        OptionShape shape = new OptionShape(scales, children.map(Expansion::of).orElse(0L));
        children.ifPresent(list -> shape.index(list, false));
        return Shape.object(shape::option);
    }

    private void index(JsonValue list, boolean insidePool) {
        if (list instanceof JsonValue.Items items) {
            for (JsonValue item : items.values()) {
                if (item instanceof JsonValue.Members node) {
                    index(node, insidePool);
                }
            }
        }
    }

    private void index(JsonValue.Members node, boolean insidePool) {
        id(node).ifPresent(id -> nodes.putIfAbsent(id, new Found(node, insidePool)));
        boolean pool = node.byKey().containsKey("pool")
                && node.byKey().get("pool").value() instanceof JsonValue.Truth truth
                && truth.value();
        if (node.byKey().containsKey("children")) {
            index(node.byKey().get("children").value(), insidePool || pool);
        }
    }

    private static Optional<String> id(JsonValue.Members node) {
        return Optional.ofNullable(node.byKey().get("id"))
                .map(JsonValue.Member::value)
                .filter(JsonValue.Text.class::isInstance)
                .map(id -> ((JsonValue.Text) id).value());
    }

    private FormOption option(ObjectReader members) {
        return new FormOption(members.text("id"), members.text("title"), members.list("choices", this::choice));
    }

    private FormOption.Choice choice(JsonValue value, Faults faults) {
        scales.expansion().add(valuesOfForm, value.at(), faults);
        return Shape.object(this::choice).read(value, faults);
    }

    private FormOption.Choice choice(ObjectReader members) {
        String id = members.text("id");
        String title = members.text("title");
        var nodes = members.list("nodes", this::node);
        var fullMarks = members.optional("fullMarks", FigureShape.FIGURE);
        var scaledTo = members.optional("scaledTo", FigureShape.FIGURE);
        boolean floor = members.has("floor");
        boolean cap = members.has("cap");
        Limits limits = FigureShape.limits(members, FigureShape.LIMIT, Limit.NONE);
        var rounding = members.optional("rounding", FormShape.ROUNDING);
        return new FormOption.Choice(
                id,
                title,
                nodes,
                fullMarks,
                scaledTo,
                floor || cap ? Optional.of(limits) : Optional.empty(),
                rounding,
                members.optional("steps", Shapes.name(BasisShape.ROUNDINGS)),
                members.list("grades", FormShape.GRADE));
    }

    private Node node(JsonValue value, Faults faults) {
        if (!(value instanceof JsonValue.Members changed)) {
            return NodeShape.of(scales, false).read(value, faults);
        }
        Map<String, JsonValue.Member> members = new LinkedHashMap<>(changed.byKey());
        boolean whole = Optional.ofNullable(members.remove("replace"))
                .map(member -> Shapes.TRUTH.read(member.value(), faults))
                .orElse(false);
        String id = ObjectReader.read(
                new JsonValue.Members(changed.at(), only("id", changed)), faults, each -> each.text("id"));
        Found found = nodes.get(id);
        if (found == null) {
            if (id(changed).isPresent()) {
                faults.add(ProblemCode.KH2048, value.at(), "id", Excerpt.of(id));
            }
            return NodeShape.of(scales, false).read(new JsonValue.Unusable(value.at()), faults);
        }
        if (!whole) {
            scales.expansion().add(Expansion.of(found.node()), value.at(), faults);
            found.node().byKey().forEach(members::putIfAbsent);
        }
        return NodeShape.of(scales, found.insidePool()).read(new JsonValue.Members(changed.at(), members), faults);
    }

    private static Map<String, JsonValue.Member> only(String key, JsonValue.Members object) {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>(object.byKey());
        members.keySet().retainAll(Set.of(key));
        return members;
    }
}
