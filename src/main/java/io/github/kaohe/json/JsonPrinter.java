package io.github.kaohe.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@link JsonObject}s, for people or in the one canonical form that a digest is taken of. */
final class JsonPrinter {
    private static final int LINE = 120;
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();
    private final boolean canonical;

    private JsonPrinter(boolean canonical) {
        this.canonical = canonical;
    }

    /** {@return lines of at most about 120 characters, with a line end behind the last} */
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

    /** Writes a value on the line begun, if it may and does fit, else on several lines. */
    private void value(Object value, int indent) {
        if (!needsLines(value)) {
            int start = text.length();
            inline(value);
            if (column() < LINE || !isContainer(value)) {
                return;
            }
            text.setLength(start);
        }
        if (value instanceof JsonObject object) {
            members(object, indent);
        } else if (value instanceof List<?> list) {
            items(list, indent);
        }
    }

    private void members(JsonObject object, int indent) {
        text.append('{');
        boolean block = object.layout() == JsonObject.Layout.BLOCK;
        boolean sameLine = false;
        String separator = "";
        for (Map.Entry<String, Object> member : object.members().entrySet()) {
            text.append(separator);
            separator = ",";
            sameLine = sameLine && !block && fits(member);
            begin(sameLine, indent + INDENT);
            int start = text.length();
            key(member.getKey());
            value(member.getValue(), indent + INDENT);
            sameLine = text.indexOf("\n", start) < 0;
        }
        begin(false, indent);
        text.append('}');
    }

    /** Each object or text of a list has its own line; numbers fill lines. */
    private void items(List<?> list, int indent) {
        text.append('[');
        boolean sameLine = false;
        String separator = "";
        for (Object item : list) {
            text.append(separator);
            separator = ",";
            begin(sameLine && item instanceof BigDecimal && fits(item), indent + INDENT);
            value(item, indent + INDENT);
            sameLine = true;
        }
        begin(false, indent);
        text.append(']');
    }

    private void begin(boolean sameLine, int indent) {
        text.append(sameLine ? " " : "\n" + " ".repeat(indent));
    }

    private boolean fits(Map.Entry<String, Object> member) {
        int start = text.length();
        key(member.getKey());
        boolean fits = !needsLines(member.getValue()) && fits(member.getValue());
        text.setLength(start);
        return fits;
    }

    private boolean fits(Object value) {
        int start = text.length();
        inline(value);
        boolean fits = column() < LINE - 1;
        text.setLength(start);
        return fits;
    }

    private int column() {
        return text.length() - (text.lastIndexOf("\n") + 1);
    }

    private static boolean isContainer(Object value) {
        return (value instanceof JsonObject object && !object.members().isEmpty())
                || (value instanceof List<?> list && !list.isEmpty());
    }

    /** Blocks, and lists of several objects, always take several lines. */
    private static boolean needsLines(Object value) {
        if (value instanceof JsonObject object) {
            return object.layout() == JsonObject.Layout.BLOCK
                    && !object.members().isEmpty();
        } else if (value instanceof List<?> list) {
            return list.size() == 1 ? needsLines(list.get(0)) : list.stream().anyMatch(JsonObject.class::isInstance);
        }
        return false;
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
            key(member.getKey());
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

    private void key(String key) {
        string(key);
        text.append(canonical ? ":" : ": ");
    }

    private void string(String string) {
        text.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(string))
                .append('"');
    }
}
