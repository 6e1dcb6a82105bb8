package io.github.kaohe.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@link JsonObject}s, for people or in the one canonical form that a digest is taken of. */
final class JsonPrinter {
    private static final int LINE = 120;
    private static final int INDENT = 2;

    /** From here on characters are printed two columns wide. */
    private static final int WIDE = 0x2E80;

    private final StringBuilder text = new StringBuilder();
    private final boolean canonical;

    private JsonPrinter(boolean canonical) {
        this.canonical = canonical;
    }

    /** {@return lines of at most about 120 columns, with a line end behind the last} */
    static String pretty(Object value) {
        JsonPrinter printer = new JsonPrinter(false);
        printer.value(value, 0);
        return printer.text.append('\n').toString();
    }

    /** {@return the form without blanks or line ends, free keys in alphabetical order} */
    static String canonical(Object value) {
        JsonPrinter printer = new JsonPrinter(true);
        printer.inline(value);
        return printer.text.toString();
    }

    private void value(Object value, int indent) {
        if (!hasLines(value)) {
            int start = text.length();
            inline(value);
            if (columnsSince(text.lastIndexOf("\n") + 1) < LINE || !isContainer(value)) {
                return;
            }
            text.setLength(start);
        }
        if (value instanceof JsonObject object) {
            members(object, indent + INDENT);
        } else if (value instanceof List<?> list) {
            items(list, indent + INDENT);
        }
    }

    private void members(JsonObject object, int indent) {
        text.append('{');
        Iterator<Map.Entry<String, Object>> members =
                object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Object> member = members.next();
            newLine(indent);
            string(member.getKey());
            text.append(": ");
            value(member.getValue(), indent);
            text.append(members.hasNext() ? "," : "");
        }
        newLine(indent - INDENT);
        text.append('}');
    }

    private void items(List<?> list, int indent) {
        text.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            newLine(indent);
            value(items.next(), indent);
            text.append(items.hasNext() ? "," : "");
        }
        newLine(indent - INDENT);
        text.append(']');
    }

    private static boolean isContainer(Object value) {
        return value instanceof JsonObject object && !object.members().isEmpty()
                || value instanceof List<?> list && !list.isEmpty();
    }

    /** Blocks and lists of objects always take several lines. */
    private static boolean hasLines(Object value) {
        return value instanceof JsonObject object
                        && object.layout() == JsonObject.Layout.BLOCK
                        && !object.members().isEmpty()
                || value instanceof List<?> list && list.stream().anyMatch(JsonObject.class::isInstance);
    }

    private void inline(Object value) {
        if (value instanceof JsonObject object) {
            inlineMembers(object);
        } else if (value instanceof List<?> list) {
            inlineItems(list);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value == JsonObject.NULL) {
            text.append("null");
        } else {
            text.append(value);
        }
    }

    private void inlineMembers(JsonObject object) {
        text.append('{');
        boolean sorted = canonical && object.layout() == JsonObject.Layout.FREE;
        Map<String, Object> members = sorted ? new TreeMap<>(object.members()) : object.members();
        String separator = "";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            text.append(separator);
            string(member.getKey());
            text.append(canonical ? ":" : ": ");
            inline(member.getValue());
            separator = canonical ? "," : ", ";
        }
        text.append('}');
    }

    private void inlineItems(List<?> list) {
        text.append('[');
        String separator = "";
        for (Object item : list) {
            text.append(separator);
            inline(item);
            separator = canonical ? "," : ", ";
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(string))
                .append('"');
    }

    private void newLine(int indent) {
        text.append('\n').append(" ".repeat(indent));
    }

    private int columnsSince(int start) {
        return text.substring(start)
                .codePoints()
                .map(point -> point < WIDE ? 1 : 2)
                .sum();
    }
}
