package io.github.kaohe.workbook;

import static io.github.kaohe.workbook.GoodForm.BOOK;
import static io.github.kaohe.workbook.GoodForm.BOOK_RELS;
import static io.github.kaohe.workbook.GoodForm.ONE_SHEET;
import static io.github.kaohe.workbook.GoodForm.SHEET;
import static io.github.kaohe.workbook.GoodForm.TYPES;
import static io.github.kaohe.workbook.GoodForm.sml;
import static io.github.kaohe.workbook.GoodForm.zip;

import io.github.kaohe.workbook.RawZip.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Workbooks whose parts do not fit together, or that lead elsewhere. */
final class HostileBooks {
    private final List<HostileCase> cases = new ArrayList<>();

    static List<HostileCase> all() {
        HostileBooks books = new HostileBooks();
        books.sheets();
        books.missing();
        books.relationships();
        books.elsewhere();
        return books.cases;
    }

    private void add(String id, String outcome, Callable<byte[]> maker) {
        cases.add(HostileCase.of(id, outcome, maker));
    }

    private static String sheet(String name, String id) {
        return "<sheet name=\"" + name + "\" sheetId=\"2\" r:id=\"" + id + "\"/>";
    }

    private void sheets() {
        for (int more : new int[] {100, 500, 1000, 5000}) {
            String id = more == 5000 ? "C29-5000-sheets" : "C62-scale-" + (more < 1000 ? "0" : "") + more + "-sheets";
            add(
                    id,
                    "LIMIT_EXCEEDED SHEETS",
                    () -> GoodForm.with(
                            BOOK,
                            HostileSheets.pieces(
                                    GoodForm.book(ONE_SHEET, "").split("</sheets>")[0],
                                    more,
                                    i -> sheet("s" + i, "rId1"),
                                    "</sheets></workbook>")));
        }
        add(
                "C29b-two-sheets-one-part",
                "FORBIDDEN_CONTENT",
                () -> GoodForm.with(BOOK, GoodForm.book(ONE_SHEET + sheet("b", "rId1"), "")));
        add("C30-duplicate-sheet-names", "88 KH3022", () -> twoSheets("考核表"));
        add("C31-lookalike-sheet-names space", "88 KH3022", () -> twoSheets("考核表 "));
        add("C31-lookalike-sheet-names zero width", "88 KH3022", () -> twoSheets("考\u200B核表"));
        add(
                "C32-sheet-name-illegal",
                "88",
                () -> GoodForm.with(BOOK, GoodForm.book(sheet("[]*?/\\'".repeat(43), "rId1"), "")));
        add("C33-no-sheets", "KH3021", () -> GoodForm.with(BOOK, GoodForm.book("", "")));
        add(
                "C42-100k-defined-names",
                "LIMIT_EXCEEDED NAMES",
                () -> GoodForm.with(
                        BOOK,
                        HostileSheets.pieces(
                                GoodForm.book(ONE_SHEET, "<definedNames>").replace("</workbook>", ""),
                                100_000,
                                i -> "<definedName name=\"n" + i + "\">考核表!$E$4</definedName>",
                                "</definedNames></workbook>")));
        add("C53-date1904", "46112", () -> dateOf1904("44650"));
        add("C53b-date1904-huge-exponent", "1E-2147483647", () -> dateOf1904("1E-2147483647"));
    }

    private static byte[] dateOf1904(String days) {
        String cell = "<c r=\"E4\" s=\"1\"><v>" + days + "</v></c>";
        String book = GoodForm.book(ONE_SHEET, "").replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");
        return zip().with(BOOK, Content.of(book))
                .with(GoodForm.STYLES, Content.of(GoodForm.styles("<xf/><xf numFmtId=\"14\"/>")))
                .with(SHEET, Content.of(GoodForm.sheet("", GoodForm.data(cell), "")))
                .bytes();
    }

    private static byte[] twoSheets(String name) {
        return zip().with(BOOK, Content.of(GoodForm.book(ONE_SHEET + sheet(name, "rId9"), "")))
                .with(
                        BOOK_RELS,
                        Content.of(GoodForm.rels(
                                GoodForm.BOOK_LINKS + GoodForm.rel("rId9", "worksheet", "worksheets/sheet2.xml"))))
                .with(TYPES, Content.of(GoodForm.types(GoodForm.type("xl/worksheets/sheet2.xml", sml("worksheet")))))
                .add("xl/worksheets/sheet2.xml", GoodForm.sheet("", GoodForm.data("<c r=\"E4\"><v>100</v></c>"), ""))
                .bytes();
    }

    private void missing() {
        for (String part : List.of(TYPES, GoodForm.RELS, BOOK, BOOK_RELS, SHEET, GoodForm.STYLES, GoodForm.STRINGS)) {
            add("C34-missing " + part, "CORRUPT", () -> zip().without(part).bytes());
        }
        add(
                "C35-wrong-type-workbook",
                "UNSUPPORTED_FORMAT",
                () -> GoodForm.with(TYPES, GoodForm.types("text/plain", sml("worksheet"), "")));
        add(
                "C36-wrong-type-sheet",
                "CORRUPT",
                () -> GoodForm.with(TYPES, GoodForm.types(sml("sheet.main"), "image/png", "")));
        add(
                "C37-content-types-override-twice",
                "CORRUPT",
                () -> GoodForm.with(TYPES, GoodForm.types(GoodForm.type(SHEET, "image/png"))));
    }

    private void relationships() {
        add(
                "C38-external-sheet-target",
                "FORBIDDEN_CONTENT",
                () -> links(GoodForm.BOOK_LINKS.replace(
                        "Target=\"worksheets/sheet1.xml\"", "TargetMode=\"External\" Target=\"file:///etc/passwd\"")));
        add(
                "C38b-external-styles",
                "FORBIDDEN_CONTENT",
                () -> links(GoodForm.BOOK_LINKS.replace(
                        "Target=\"styles.xml\"", "TargetMode=\"External\" Target=\"http://127.0.0.1:9/\"")));
        add(
                "C39-rel-target-outside",
                "FORBIDDEN_CONTENT",
                () -> links(GoodForm.BOOK_LINKS.replace("worksheets/sheet1.xml", "../../../../etc/passwd")));
        add(
                "C40-rel-cycle",
                "88",
                () -> zip().with(
                                BOOK_RELS,
                                Content.of(
                                        GoodForm.rels(GoodForm.BOOK_LINKS + GoodForm.rel("rId8", "x", "workbook.xml"))))
                        .add(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                GoodForm.rels(GoodForm.rel("rId1", "x", "../workbook.xml")))
                        .bytes());
        add(
                "C40b-workbook-as-its-own-sheet",
                "CORRUPT",
                () -> links(GoodForm.BOOK_LINKS.replace("worksheets/sheet1.xml", "workbook.xml")));
    }

    private static byte[] links(String links) {
        return GoodForm.with(BOOK_RELS, GoodForm.rels(links));
    }

    private void elsewhere() {
        add(
                "C52-external-link-part",
                "88 KH3019",
                () -> zip().with(
                                TYPES,
                                Content.of(GoodForm.types(
                                        GoodForm.type("xl/externalLinks/externalLink1.xml", sml("externalLink")))))
                        .add("xl/externalLinks/externalLink1.xml", "<externalLink " + GoodForm.MAIN + "/>")
                        .bytes());
        add(
                "C59-embedded-ole-object",
                "88 KH3020",
                () -> zip().add("xl/embeddings/oleObject1.bin", "x").bytes());
        hidden(
                "C54-hidden-score-row",
                GoodForm.sheet("", GoodForm.DATA.replace("<row r=\"4\">", "<row r=\"4\" hidden=\"1\">"), ""));
        hidden(
                "C55-hidden-score-column",
                GoodForm.sheet("<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols>", GoodForm.DATA, ""));
        add(
                "C56-hidden-form-sheet",
                "88",
                () -> GoodForm.with(
                        BOOK, GoodForm.book(ONE_SHEET.replace("sheetId", "state=\"veryHidden\" sheetId"), "")));
    }

    /** That it is hidden is for those to report who know that it is a score. */
    private void hidden(String id, String sheet) {
        add(id, "88", () -> GoodForm.with(SHEET, sheet));
    }
}
