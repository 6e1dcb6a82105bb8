package io.github.kaohe.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A rule of a label or a reading by the fields that count; forms that say the same are the same. */
final class GradedRule {
    private static final Object WORDS = "in words";

    private GradedRule() {}

    /** Rules in order, without consequences that are no score. */
    static List<List<Object>> all(JsonNode labelOrReading) {
        List<List<Object>> rules = new ArrayList<>();
        for (JsonNode rule : labelOrReading.path("rules")) {
            if (!kind(rule).equals("action")) {
                rules.add(of(rule));
            }
        }
        return rules;
    }

    private static List<Object> of(JsonNode r) {
        return switch (kind(r)) {
            case "band" -> band(r);
            case "zero-if" -> fields("score", BigDecimal.ZERO, where(r));
            case "full-marks-if" -> fields("full", null, where(r));
            case "score-if" -> fields("score", value(r, "points"), where(r));
            case "no-change" -> fields("none", null, where(r));
            case "flat-deduction" -> fields("deduct", value(r, "points"), where(r));
            case "flat-bonus" -> fields("add", value(r, "points"), where(r));
            case "per-occurrence-deduction" -> each("each-", r);
            case "per-unit-credit" -> each("each+", r);
            case "step" ->
                fields("step", value(r, "direction"), value(r, "step"), unit(r), value(r, "points"), value(r, "cap"));
            case "rating" -> fields("rating", value(r, "label"), value(r, "points"));
            case "manual" -> fields("manual", value(r, "sign"), value(r, "min"), value(r, "max"));
            case "money" -> fields("money", value(r, "amount"), value(r, "sign"), value(r, "percent"));
            case "multiplier" -> fields("multiplier", value(r, "factor"));
            case "base-score", "max-score", "cap" -> fields(kind(r), value(r, "points"));
            default -> fields(kind(r));
        };
    }

    private static List<Object> each(String kind, JsonNode r) {
        Object per = r.hasNonNull("per") ? value(r, "per") : BigDecimal.ONE;
        return fields(kind, value(r, "points"), unit(r), per, value(r, "cap"));
    }

    private static List<Object> band(JsonNode r) {
        Object span = fields(
                value(r, "lo"),
                r.hasNonNull("lo") ? r.path("loInclusive").asBoolean() : null,
                value(r, "hi"),
                r.hasNonNull("hi") ? r.path("hiInclusive").asBoolean() : null);
        String effect = r.path("effect").asText("score");
        if (effect.equals("zero")) {
            return fields("score", BigDecimal.ZERO, span);
        }
        boolean unpaid = effect.equals("full") || effect.equals("none") || effect.equals("range");
        return fields(effect, unpaid ? null : value(r, "points"), span);
    }

    private static Object where(JsonNode r) {
        if (!r.hasNonNull("op") || !r.hasNonNull("value")) {
            return WORDS;
        }
        Object at = value(r, "value");
        return switch (r.path("op").asText()) {
            case ">=" -> fields(at, true, null, null);
            case ">" -> fields(at, false, null, null);
            case "<=" -> fields(null, null, at, true);
            case "<" -> fields(null, null, at, false);
            default -> fields(at, true, at, true);
        };
    }

    private static Object unit(JsonNode r) {
        String unit = r.path("unit").asText("").strip();
        return switch (unit) {
            case "每人次" -> "人次";
            case "" -> null;
            case "％", "个百分点", "百分点" -> "%";
            default -> unit;
        };
    }

    private static String kind(JsonNode r) {
        return r.path("kind").asText();
    }

    private static Object value(JsonNode r, String field) {
        JsonNode node = r.path(field);
        return node.isNumber() ? node.decimalValue().stripTrailingZeros() : node.isTextual() ? node.asText() : null;
    }

    private static List<Object> fields(Object... values) {
        return Arrays.asList(values);
    }

    /** Equal, or a condition in words beside the same in numbers, or one by one beside a step of one. */
    static boolean same(List<Object> a, List<Object> b) {
        boolean words = a.size() == 3
                && b.size() == 3
                && a.subList(0, 2).equals(b.subList(0, 2))
                && (WORDS.equals(a.get(2)) || WORDS.equals(b.get(2)));
        return a.equals(b) || words || stepByStep(a, b) || stepByStep(b, a);
    }

    private static boolean stepByStep(List<Object> each, List<Object> step) {
        return each.get(0).equals("each-")
                && step.get(0).equals("step")
                && step.get(2).equals(each.get(3))
                && step.get(4) instanceof BigDecimal points
                && points.negate().equals(each.get(1))
                && java.util.Objects.equals(step.get(3), each.get(2));
    }
}
