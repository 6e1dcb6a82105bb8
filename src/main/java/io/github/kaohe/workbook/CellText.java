package io.github.kaohe.workbook;

/** Characters that XML does not allow, as spreadsheet programs write them into texts: {@code _x0007_}. */
public final class CellText {
    private static final int ESCAPED = 7;

    private CellText() {}

    /**
     * Writes a text as the content of an XML element.
     *
     * @param text the text
     * @param xml  where to
     */
    public static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '_' -> xml.append(looksEscaped(text, i) ? "_x005F_" : "_");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        xml.append(c).append(text.charAt(++i));
                    } else if (needsEscape(c)) {
                        xml.append("_x");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            xml.append("0123456789ABCDEF".charAt((c >> shift) & 15));
                        }
                        xml.append('_');
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
    }

    /**
     * {@return a text of a workbook with the escapes resolved that {@link #escape} makes}; an escaped character that needs no
     * escape stays as it is, it is the work of no spreadsheet program
     *
     * @param text the text
     */
    public static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '_' && looksEscaped(text, i)) {
                char escaped = (char) Integer.parseInt(text.substring(i + 2, i + 6), 16);
                if (escaped == '_' || needsEscape(escaped)) {
                    plain.append(escaped);
                    i += ESCAPED;
                    continue;
                }
            }
            plain.append(c);
            i++;
        }
        return plain.toString();
    }

    private static boolean needsEscape(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= 0xFFFE;
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if ("0123456789ABCDEFabcdef".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
