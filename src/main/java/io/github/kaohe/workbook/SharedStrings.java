package io.github.kaohe.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number. */
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(XmlPart xml) {
        List<String> strings = new ArrayList<>();
        xml.root("sst");
        while (xml.child()) {
            if (xml.name().equals("si")) {
                xml.meter().add(Limit.STRINGS, 1, xml.part());
                String text = text(xml);
                xml.meter().check(Limit.STRING_LENGTH, text.length(), xml.part());
                strings.add(text);
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return strings;
    }

    /** {@return the text of an {@code si} or {@code is}: its runs joined, phonetic guides left out} */
    static String text(XmlPart xml) {
        String first = "";
        StringBuilder more = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> {
                    String text = xml.text();
                    if (more == null && first.isEmpty()) {
                        first = text;
                    } else {
                        more = more == null ? new StringBuilder(first) : more;
                        more.append(text);
                    }
                }
                case "r" -> {
                    xml.meter().add(Limit.RUNS, 1, xml.part());
                    more = more == null ? new StringBuilder(first) : more;
                    run(xml, more);
                }
                default -> xml.skip();
            }
            if (more != null) {
                xml.meter().check(Limit.TEXT_LENGTH, more.length(), xml.part());
            }
        }
        return CellText.unescape(more == null ? first : more.toString());
    }

    private static void run(XmlPart xml, StringBuilder text) {
        while (xml.child()) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else {
                xml.skip();
            }
        }
    }
}
