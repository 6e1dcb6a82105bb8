package io.github.kaohe.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One change somewhere in a text: a member removed, renamed, or given another value. */
final class Mutation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Mutation() {}

    static String of(String text, long seed) {
        try {
            JsonNode root = MAPPER.readTree(text);
            List<JsonNode> containers = new ArrayList<>();
            collect(root, containers);
            Random random = new Random(seed);
            JsonNode container = containers.get(random.nextInt(containers.size()));
            if (container instanceof ObjectNode object) {
                change(object, random);
            } else {
                ArrayNode array = (ArrayNode) container;
                array.set(random.nextInt(array.size()), other(random));
            }
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void change(ObjectNode object, Random random) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set("unheard-of", object.remove(key));
            case 2 -> object.set("points", other(random));
            default -> object.set(key, other(random));
        }
    }

    private static JsonNode other(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.textNode("full");
            case 1 -> NODES.numberNode(random.nextInt(10));
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> NODES.nullNode();
            case 4 -> NODES.arrayNode();
            case 5 -> NODES.objectNode();
            case 6 -> NODES.arrayNode().add(1).add(2);
            default -> NODES.objectNode().put("blank", "b");
        };
    }
}
