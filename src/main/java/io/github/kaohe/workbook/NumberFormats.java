package io.github.kaohe.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How cells show their numbers, as far as it matters to what a number means: percentages and dates. */
final class NumberFormats {
    /** What a format makes of a number. */
    enum Kind {
        PLAIN,
        PERCENT,
        DATE
    }

    static final NumberFormats NONE = new NumberFormats(List.of());

    private final List<Kind> kinds;

    private NumberFormats(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** {@return what a cell format makes of a number; one that is not declared makes nothing of it} */
    Kind of(String format) {
        int number = format.isEmpty() ? 0 : A1.number(format, 0);
        return number < kinds.size() ? kinds.get(number) : Kind.PLAIN;
    }

    static NumberFormats read(XmlPart xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<Kind> kinds = new ArrayList<>();
        xml.root("styleSheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmts" -> {
                    while (xml.child()) {
                        codes.put(A1.number(xml.attribute("numFmtId"), 0), xml.attribute("formatCode"));
                        xml.skip();
                    }
                }
                case "cellXfs" -> {
                    while (xml.child()) {
                        xml.meter().add(Limit.FORMATS, 1, xml.part());
                        int id = A1.number(xml.attribute("numFmtId"), 0);
                        kinds.add(kind(id, codes.getOrDefault(id, "")));
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        xml.finish();
        return new NumberFormats(kinds);
    }

    /**
     * {@return what a number format makes of a number}
     *
     * @param id   its number; up to 163 it may be one of those that need no code
     * @param code its code, empty for one that needs none
     */
    static Kind kind(int id, String code) {
        if (!code.isEmpty()) {
            return byCode(code);
        }
        boolean date =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return date ? Kind.DATE : id == 9 || id == 10 ? Kind.PERCENT : Kind.PLAIN;
    }

    /** A percent sign, or a letter of dates and times, that is neither quoted, escaped nor in brackets. */
    private static Kind byCode(String code) {
        if (code.equalsIgnoreCase("General")) {
            return Kind.PLAIN;
        }
        boolean quoted = false;
        boolean date = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && c == '[') {
                int close = code.indexOf(']', i);
                date |= close > i + 1
                        && code.substring(i + 1, close).chars().allMatch(letter -> "hmsHMS".indexOf(letter) >= 0);
                i = close < 0 ? code.length() : close;
            } else if (!quoted && c == '%') {
                return Kind.PERCENT;
            } else if (!quoted && "ymdhsYMDHS".indexOf(c) >= 0) {
                date = true;
            }
        }
        return date ? Kind.DATE : Kind.PLAIN;
    }
}
