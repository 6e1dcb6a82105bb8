package io.github.kaohe.json;

/** The beginning of a text, short enough for a message. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> append(shown, point));
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** What must not reach a terminal or log line stands there as its number. */
    private static void append(StringBuilder shown, int point) {
        boolean visible = !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.FORMAT
                && Character.getType(point) != Character.LINE_SEPARATOR
                && Character.getType(point) != Character.PARAGRAPH_SEPARATOR;
        if (visible) {
            shown.appendCodePoint(point);
        } else {
            shown.append(Excerpt.number(point));
        }
    }

    /** {@return a character by its number: {@code U+0000}} */
    static String number(int point) {
        String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
