package io.github.kaohe.workbook;

import static io.github.kaohe.workbook.GoodForm.DATA;
import static io.github.kaohe.workbook.GoodForm.E4;
import static io.github.kaohe.workbook.GoodForm.SHEET;
import static io.github.kaohe.workbook.GoodForm.STRINGS;
import static io.github.kaohe.workbook.GoodForm.STYLES;

import io.github.kaohe.workbook.RawZip.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/** Sheets, texts and styles that are wrong, or of which there is too much. */
final class HostileSheets {
    private final List<HostileCase> cases = new ArrayList<>();

    static List<HostileCase> all() {
        HostileSheets sheets = new HostileSheets();
        sheets.sizes();
        sheets.merges();
        sheets.stylesAndTexts();
        sheets.references();
        sheets.formulas();
        sheets.columns();
        sheets.scales();
        return sheets.cases;
    }

    private void add(String id, String outcome, Callable<byte[]> maker) {
        cases.add(HostileCase.of(id, outcome, maker));
    }

    private void sheet(String id, String outcome, String before, String data, String after) {
        add(id, outcome, () -> GoodForm.with(SHEET, GoodForm.sheet(before, data, after)));
    }

    private void cell(String id, String outcome, String cell) {
        add(id, outcome, () -> GoodForm.withE4(cell));
    }

    /** A part made of one piece after the other. */
    static Content pieces(String before, int count, IntFunction<String> piece, String after) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < count; i++) {
                out.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }

    private void rows(String id, String outcome, int count, IntFunction<String> row) {
        String start = GoodForm.sheet("", "<sheetData>", "").replace("</worksheet>", "");
        add(id, outcome, () -> GoodForm.with(SHEET, pieces(start, count, row, "</sheetData></worksheet>")));
    }

    private void list(String id, String outcome, int count, String list, IntFunction<String> piece) {
        String start = GoodForm.sheet("", DATA, "<" + list + ">").replace("</worksheet>", "");
        add(id, outcome, () -> GoodForm.with(SHEET, pieces(start, count, piece, "</" + list + "></worksheet>")));
    }

    private static String row(int row, int columns) {
        StringBuilder cells = new StringBuilder("<row r=\"" + (row + 1) + "\">");
        for (int column = 0; column < columns; column++) {
            cells.append("<c><v>").append(column).append("</v></c>");
        }
        return cells.append("</row>").toString();
    }

    private void sizes() {
        rows("C01-10M-empty-rows", "LIMIT_EXCEEDED (ROWS|ENTRY_BYTES)", 10_000_000, i -> "<row/>");
        rows("C01b-100k-empty-rows", "LIMIT_EXCEEDED ROWS", 100_000, i -> "<row r='" + (i + 1) + "'/>");
        rows("C02-1M-rows-1-cell", "LIMIT_EXCEEDED (ROWS|ENTRY_BYTES)", 1 << 20, i -> row(i, 1));
        rows("C02b-a-cell-in-the-last-row", "LIMIT_EXCEEDED ROWS", 1, i -> row((1 << 20) - 1, 1));
        rows("C03-300-rows-x-16384-cols", "LIMIT_EXCEEDED (COLUMNS|ENTRY_BYTES|FILE_BYTES)", 300, i -> row(i, 1 << 14));
        rows("C03b-3-rows-x-16384-cols", "LIMIT_EXCEEDED COLUMNS", 3, i -> row(i, 1 << 14));
        sheet("C04-huge-dimension-ref", "88", "<dimension ref=\"A1:XFD1048576\"/>", DATA, "");
    }

    private void merges() {
        list("C05-200k-merged-regions", "LIMIT_EXCEEDED MERGES", 200_000, "mergeCells", i -> {
            return "<mergeCell ref=\"G" + (i + 1) + ":H" + (i + 1) + "\"/>";
        });
        merged("C06-overlapping-merges", "88 KH3023", "<mergeCell ref=\"D4:E4\"/><mergeCell ref=\"E4:E5\"/>");
        sheet(
                "C07-merge-hides-score",
                "100 KH3024",
                "",
                GoodForm.data("<c r=\"E4\"><v>100</v></c>"),
                "<mergeCells><mergeCell ref=\"D4:E4\"/></mergeCells>");
        merged("C08-merge-whole-sheet", "88 KH3024", "<mergeCell ref=\"A1:XFD1048576\"/>");
        merged("C09-merge-bad-ref", "CORRUPT", "<mergeCell ref=\"banana\"/>");
    }

    private void merged(String id, String outcome, String merges) {
        sheet(id, outcome, "", DATA, "<mergeCells>" + merges + "</mergeCells>");
    }

    private void stylesAndTexts() {
        String formats = GoodForm.styles("@");
        for (int count : new int[] {60_000, 1_000_000}) {
            add(
                    "C1" + (count > 60_000 ? "1-1M" : "0-60k") + "-styles",
                    "LIMIT_EXCEEDED (FORMATS|XML_ELEMENTS)",
                    () -> GoodForm.with(
                            STYLES, Content.repeated(formats.split("@")[0], "<xf/>", count, formats.split("@")[1])));
        }
        strings("C12-1M-shared-strings", "LIMIT_EXCEEDED (STRINGS|ENTRY_BYTES)", 1_000_000);
        add(
                "C13-sst-count-lies",
                "88",
                () -> GoodForm.with(
                        STRINGS, GoodForm.strings("").replace("uniqueCount=\"9\"", "uniqueCount=\"2147483647\"")));
        add(
                "C14-10MB-shared-string",
                "LIMIT_EXCEEDED (STRING_LENGTH|XML_RUN)",
                () -> GoodForm.with(
                        STRINGS,
                        Content.repeated(
                                GoodForm.strings("").replace("</sst>", "<si><t>"),
                                "x".repeat(1000),
                                10_000,
                                "</t></si></sst>")));
        add(
                "C14b-40k-shared-string",
                "LIMIT_EXCEEDED STRING_LENGTH",
                () -> GoodForm.with(STRINGS, GoodForm.strings("<si><t>" + "x".repeat(40_000) + "</t></si>")));
        add("C15-quadratic-string-refs", "LIMIT_EXCEEDED TEXT_TOTAL", () -> {
            String start = GoodForm.sheet("", "<sheetData>", "").replace("</worksheet>", "");
            return GoodForm.zip()
                    .with(STRINGS, Content.of(GoodForm.strings("<si><t>" + "x".repeat(32_767) + "</t></si>")))
                    .with(
                            SHEET,
                            pieces(
                                    start,
                                    2_000,
                                    i -> "<row>" + "<c t=\"s\"><v>9</v></c>".repeat(50) + "</row>",
                                    "</sheetData></worksheet>"))
                    .bytes();
        });
        add(
                "C16-200k-rich-text-runs",
                "LIMIT_EXCEEDED RUNS",
                () -> GoodForm.with(
                        STRINGS,
                        Content.repeated(
                                GoodForm.strings("").replace("</sst>", "<si>"),
                                "<r><t>a</t></r>",
                                200_000,
                                "</si></sst>")));
        cell("C17-string-index-out-of-range", "CORRUPT", "<c r=\"E4\" t=\"s\"><v>99999</v></c>");
        cell("C18-string-index-negative", "CORRUPT", "<c r=\"E4\" t=\"s\"><v>-1</v></c>");
        cell("C19-string-index-not-a-number", "CORRUPT", "<c r=\"E4\" t=\"s\"><v>abc</v></c>");
        cell("C20-style-index-out-of-range", "88", "<c r=\"E4\" s=\"99999\"><v>88</v></c>");
        add(
                "C57-white-strikethrough-score",
                "100",
                () -> GoodForm.zip()
                        .with(
                                STYLES,
                                Content.of(GoodForm.styles("<xf/><xf fontId=\"0\"/>")
                                        .replace("<font/>", "<font><strike/><color rgb=\"FFFFFFFF\"/></font>")))
                        .with(
                                SHEET,
                                Content.of(GoodForm.sheet("", GoodForm.data("<c r=\"E4\" s=\"1\"><v>100</v></c>"), "")))
                        .bytes());
    }

    private void strings(String id, String outcome, int count) {
        add(
                id,
                outcome,
                () -> GoodForm.with(
                        STRINGS,
                        pieces(
                                GoodForm.strings("").replace("</sst>", ""),
                                count,
                                i -> "<si><t>指标名称 " + (i + 100_000) + "</t></si>",
                                "</sst>")));
    }

    private void references() {
        cell("C21-cell-ref-out-of-range XFE4", "CORRUPT", E4 + "<c r=\"XFE4\"><v>1</v></c>");
        cell("C21-cell-ref-out-of-range A1048577", "CORRUPT", E4 + "<c r=\"A1048577\"><v>1</v></c>");
        cell("C22-cell-ref-garbage", "CORRUPT", "<c r=\"!!\"><v>1</v></c>");
        cell("C23-same-cell-twice", "FORBIDDEN_CONTENT", E4 + "<c r=\"E4\"><v>100</v></c>");
        sheet(
                "C24-same-row-twice",
                "FORBIDDEN_CONTENT",
                "",
                DATA.replace("</sheetData>", "<row r=\"4\"><c r=\"E4\"><v>100</v></c></row></sheetData>"),
                "");
        add(
                "C25-cells-without-refs",
                "88",
                () -> GoodForm.with(
                        SHEET,
                        GoodForm.sheet(
                                "",
                                DATA.replaceAll("<row r=\"\\d\">", "<row>")
                                        .replaceAll("<c r=\"D\\d\">", "<c/><c/><c>")
                                        .replaceAll(" r=\"[AE]\\d\"", ""),
                                "")));
        for (String[] row : new String[][] {
            {"C26-row-number-0", "0"}, {"C27-row-number-negative", "-4"}, {"C28-row-number-huge", "4294967296"}
        }) {
            sheet(row[0], "CORRUPT", "", DATA.replace("<row r=\"4\">", "<row r=\"" + row[1] + "\">"), "");
        }
        cell(
                "D15-1M-digit-number",
                "LIMIT_EXCEEDED (NUMBER_LENGTH|XML_RUN)",
                "<c r=\"E4\"><v>" + "9".repeat(1_000_000) + "</v></c>");
        cell("D15b-100-digit-number", "LIMIT_EXCEEDED NUMBER_LENGTH", "<c r=\"E4\"><v>" + "9".repeat(100) + "</v></c>");
        cell("D95-unknown-cell-type", "CORRUPT", "<c r=\"E4\" t=\"zzz\"><v>95</v></c>");
    }

    private void formulas() {
        list(
                "C41-200k-data-validations",
                "LIMIT_EXCEEDED VALIDATIONS",
                200_000,
                "dataValidations",
                i -> "<dataValidation sqref=\"E4\"/>");
        list("C43-100k-hyperlinks", "LIMIT_EXCEEDED LINKS", 100_000, "hyperlinks", i -> "<hyperlink ref=\"E4\"/>");
        rows(
                "C44-100k-formulas",
                "LIMIT_EXCEEDED FORMULAS",
                2_000,
                i -> "<row>" + "<c><f>A1+1</f><v>1</v></c>".repeat(50) + "</row>");
        formula("C45-formula-nested-parens-8000", "<f>" + "(".repeat(8000) + "1" + ")".repeat(8000) + "</f>");
        formula(
                "C46-shared-formula-nested-parens",
                "<f t=\"shared\" si=\"0\" ref=\"E4:E5\">" + "(".repeat(4000) + "1" + ")".repeat(4000) + "</f>");
        formula("C47-shared-formula-no-master", "<f t=\"shared\" si=\"7\"/>");
        formula("C48-formula-circular", "<f>E4+1</f>");
        formula("C49-array-formula-whole-sheet", "<f t=\"array\" ref=\"A1:XFD1048576\">1</f>");
        formula("C50-formula-dde", "<f>cmd|'/C calc'!A0</f>");
        formula("C51-formula-webservice", "<f>WEBSERVICE(\"http://127.0.0.1:9/\")</f>");
        formula("D25-formula-cached-differs", "<f>10+10</f>");
        formula("D29-formula-empty", "<f/>");
    }

    private void formula(String id, String formula) {
        cell(id, "Formula", "<c r=\"E4\">" + formula + "<v>100</v></c>");
    }

    private void columns() {
        String end = "</cols>" + DATA + "</worksheet>";
        String start = GoodForm.sheet("<cols>", "", "").replace("</worksheet>", "");
        add(
                "C58-10M-cols-element",
                "88",
                () -> GoodForm.with(SHEET, Content.repeated(start, "<col min=\"1\" max=\"16384\"/>", 100_000, end)));
        for (int count : new int[] {500, 1000, 2000, 4000, 16_384}) {
            String outcome = count > 512 ? "LIMIT_EXCEEDED COLUMN_GROUPS" : "88";
            add(
                    "C63-scale-" + count + "-col-elements",
                    outcome,
                    () -> GoodForm.with(
                            SHEET,
                            pieces(start, count, i -> "<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\"/>", end)));
        }
        add(
                "C64-overlapping-col-ranges",
                "LIMIT_EXCEEDED COLUMN_GROUPS",
                () -> GoodForm.with(
                        SHEET, pieces(start, 2000, i -> "<col min=\"" + (i + 1) + "\" max=\"16384\"/>", end)));
    }

    private void scales() {
        for (int thousand : new int[] {10, 25, 50, 100, 200, 400}) {
            String outcome = thousand > 50 ? "LIMIT_EXCEEDED (CELLS|ROWS)" : "4";
            rows(
                    "C60-scale-" + (thousand < 100 ? "0" : "") + thousand + "k-cells",
                    outcome,
                    thousand * 50,
                    i -> row(i, 20));
        }
        for (int thousand : new int[] {10, 50, 100, 250}) {
            strings(
                    "C61-scale-" + (thousand < 100 ? "0" : "") + thousand + "k-strings",
                    thousand > 20 ? "LIMIT_EXCEEDED STRINGS" : "88",
                    thousand * 1000);
        }
    }
}
