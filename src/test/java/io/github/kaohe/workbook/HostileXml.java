package io.github.kaohe.workbook;

import static io.github.kaohe.workbook.GoodForm.BOOK;
import static io.github.kaohe.workbook.GoodForm.BOOK_RELS;
import static io.github.kaohe.workbook.GoodForm.CORE;
import static io.github.kaohe.workbook.GoodForm.SHEET;
import static io.github.kaohe.workbook.GoodForm.STRINGS;
import static io.github.kaohe.workbook.GoodForm.STYLES;
import static io.github.kaohe.workbook.GoodForm.TYPES;

import io.github.kaohe.workbook.RawZip.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Files whose XML is wrong, or made to do harm. */
final class HostileXml {
    private static final String LAUGHS = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final String DTD = "FORBIDDEN_CONTENT";

    private final List<HostileCase> cases = new ArrayList<>();

    static List<HostileCase> all() {
        HostileXml xml = new HostileXml();
        xml.documentTypes();
        xml.sizes();
        xml.encodings();
        return xml.cases;
    }

    private void add(String id, String outcome, Callable<byte[]> maker) {
        cases.add(HostileCase.of(id, outcome, maker));
    }

    private static byte[] declared(String part, String text, String type) {
        return GoodForm.with(part, text.replace(GoodForm.HEAD, GoodForm.HEAD + type));
    }

    private void documentTypes() {
        String laughing = GoodForm.data("<c r=\"E4\" t=\"inlineStr\"><is><t>&d;</t></is></c>");
        add("B01-billion-laughs-sheet", DTD, () -> declared(SHEET, GoodForm.sheet("", laughing, ""), LAUGHS));
        add("B02-billion-laughs-styles", DTD, () -> declared(STYLES, GoodForm.styles("<xf a=\"&d;\"/>"), LAUGHS));
        add(
                "B03-billion-laughs-shared-strings",
                DTD,
                () -> declared(STRINGS, GoodForm.strings("<si><t>&d;</t></si>"), LAUGHS));
        add("B04-billion-laughs-content-types", DTD, () -> declared(TYPES, GoodForm.types(""), LAUGHS));
        add("B05-billion-laughs-workbook", DTD, () -> declared(BOOK, GoodForm.book(GoodForm.ONE_SHEET, ""), LAUGHS));
        add("B06-billion-laughs-rels", DTD, () -> declared(BOOK_RELS, GoodForm.rels(GoodForm.BOOK_LINKS), LAUGHS));
        String external = "<!DOCTYPE x [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
        add(
                "B07-xxe-file-shared-strings",
                DTD,
                () -> declared(STRINGS, GoodForm.strings("<si><t>&d;</t></si>"), external));
        add("B08-xxe-file-sheet", DTD, () -> declared(SHEET, GoodForm.sheet("", laughing, ""), external));
        add(
                "B09-xxe-http-external-dtd",
                DTD,
                () -> declared(SHEET, GoodForm.sheet(), "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">"));
        add(
                "B10-xxe-parameter-entity",
                DTD,
                () -> declared(
                        SHEET, GoodForm.sheet(), "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;]>"));
        add("B11-xxe-core-properties", DTD, () -> declared(CORE, GoodForm.core("<title>&d;</title>"), external));
        add("B12-doctype-harmless", DTD, () -> declared(SHEET, GoodForm.sheet(), "<!DOCTYPE worksheet []>"));
        add(
                "B12b-doctype-in-utf-16",
                DTD,
                () -> GoodForm.with(
                        SHEET, Content.of(utf16(GoodForm.sheet().replace(GoodForm.HEAD, "<!DOCTYPE worksheet []>")))));
        add(
                "B13-quadratic-entity",
                DTD,
                () -> declared(
                        SHEET,
                        GoodForm.sheet(
                                "", GoodForm.data("<c r=\"E4\" t=\"str\"><v>" + "&q;".repeat(10_000) + "</v></c>"), ""),
                        "<!DOCTYPE x [<!ENTITY q \"" + "q".repeat(100_000) + "\">]>"));
    }

    private void sizes() {
        String end = "</ext></extLst></worksheet>";
        String sheet = GoodForm.sheet("", GoodForm.DATA, "").replace("</worksheet>", "<extLst><ext>");
        String depth = "LIMIT_EXCEEDED XML_DEPTH";
        add("B14-deep-nesting-sheet-100k", depth, () -> GoodForm.with(SHEET, deep(sheet, end, 100_000)));
        add(
                "B15-deep-nesting-styles-100k",
                depth,
                () -> GoodForm.with(
                        STYLES,
                        deep(GoodForm.styles("<xf/><xf/>").replace("</styleSheet>", ""), "</styleSheet>", 100_000)));
        add(
                "B16-deep-nesting-sst-100k",
                depth,
                () -> GoodForm.with(STRINGS, deep(GoodForm.strings("").replace("</sst>", ""), "</sst>", 100_000)));
        add(
                "B17-deep-nesting-3M",
                "LIMIT_EXCEEDED (XML_DEPTH|ENTRY_BYTES)",
                () -> GoodForm.with(SHEET, deep(sheet, end, 3_000_000)));
        add("B17b-deep-nesting-1.5M-within-the-bytes", depth, () -> GoodForm.with(SHEET, deep(sheet, end, 1_500_000)));
        add(
                "B18-100k-attributes",
                "LIMIT_EXCEEDED (XML_ATTRIBUTES|XML_RUN)",
                () -> GoodForm.with(SHEET, attributes(100_000)));
        add("B18b-10k-attributes", "LIMIT_EXCEEDED XML_ATTRIBUTES", () -> GoodForm.with(SHEET, attributes(10_000)));
        add(
                "B19-50MB-attribute",
                "LIMIT_EXCEEDED ENTRY_BYTES",
                () -> GoodForm.with(
                        SHEET, Content.repeated(sheet + "<x a=\"", "a".repeat(1024), 50 << 10, "\"/>" + end)));
        add(
                "B19b-1MB-attribute",
                "LIMIT_EXCEEDED XML_RUN",
                () -> GoodForm.with(
                        SHEET, Content.repeated(sheet + "<x a=\"", "a".repeat(1024), 1 << 10, "\"/>" + end)));
        add(
                "B19c-a-million-elements",
                "LIMIT_EXCEEDED XML_ELEMENTS",
                () -> GoodForm.with(SHEET, Content.repeated(sheet, "<x/>", 1_000_000, end)));
        add(
                "B19d-one-text-of-many-pieces",
                "LIMIT_EXCEEDED TEXT_LENGTH",
                () -> GoodForm.with(
                        SHEET,
                        Content.repeated(
                                GoodForm.sheet("", "<sheetData><row><c t=\"str\"><v>", "")
                                        .replace("</worksheet>", ""),
                                "<!-- -->" + "x".repeat(1000),
                                2000,
                                "</v></c></row></sheetData></worksheet>")));
    }

    private static Content deep(String before, String after, int levels) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < levels; i++) {
                out.write(("<e" + (char) ('a' + i * 7 % 26) + ">").getBytes(StandardCharsets.UTF_8));
            }
            for (int i = levels - 1; i >= 0; i--) {
                out.write(("</e" + (char) ('a' + i * 7 % 26) + ">").getBytes(StandardCharsets.UTF_8));
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String attributes(int count) {
        StringBuilder element = new StringBuilder("<x");
        for (int i = 0; i < count; i++) {
            element.append(" a").append(i).append("=\"\"");
        }
        return GoodForm.sheet(element.append("/>").toString(), GoodForm.DATA, "");
    }

    private void encodings() {
        String note = GoodForm.sheet(
                "", GoodForm.data(GoodForm.E4 + "<c r=\"F4\" t=\"inlineStr\"><is><t>@</t></is></c>"), "");
        add("B20-invalid-utf8", "CORRUPT", () -> GoodForm.with(SHEET, Content.of(replaced(note, (byte) 0xC3))));
        add(
                "B21-utf16-sheet",
                "88",
                () -> GoodForm.with(SHEET, Content.of(utf16(GoodForm.sheet().replace("UTF-8", "UTF-16")))));
        add(
                "B22-declared-utf7",
                "CORRUPT",
                () -> GoodForm.with(SHEET, GoodForm.sheet().replace("UTF-8", "UTF-7")));
        add(
                "B22b-declared-gbk",
                "CORRUPT",
                () -> GoodForm.with(SHEET, GoodForm.sheet().replace("UTF-8", "GBK")));
        add(
                "B23-mismatched-tags",
                "CORRUPT",
                () -> GoodForm.with(SHEET, GoodForm.sheet().replace("</sheetData>", "</rows>")));
        add(
                "B24-truncated-sheet-xml",
                "CORRUPT",
                () -> GoodForm.with(SHEET, GoodForm.sheet().split("<row r=\"6\"")[0]));
        add("B25-nul-in-xml", "CORRUPT", () -> GoodForm.with(SHEET, Content.of(replaced(note, (byte) 0))));
        add(
                "B26-mc-alternate-content",
                "88",
                () -> GoodForm.with(
                        SHEET,
                        GoodForm.sheet(
                                "",
                                GoodForm.DATA.replace(
                                        GoodForm.E4,
                                        GoodForm.E4
                                                + "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                                                + "<mc:Choice Requires=\"x14\"><c r=\"E4\"><v>100</v></c></mc:Choice></mc:AlternateContent>"),
                                "")));
    }

    private static byte[] replaced(String text, byte at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? at : bytes[i];
        }
        return bytes;
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16);
    }
}
