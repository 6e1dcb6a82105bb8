package io.github.kaohe.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;

/** A small appraisal sheet with 88 in E4, of which hostile ones are made. */
final class GoodForm {
    static final String TYPES = "[Content_Types].xml";
    static final String RELS = "_rels/.rels";
    static final String BOOK = "xl/workbook.xml";
    static final String BOOK_RELS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STYLES = "xl/styles.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String CORE = "docProps/core.xml";

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String E4 = "<c r=\"E4\" s=\"1\"><v>88</v></c>";
    static final String DATA = data(E4);

    private GoodForm() {}

    static String data(String e4) {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 9; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            rows.append("<c r=\"A")
                    .append(row)
                    .append("\" t=\"s\"><v>")
                    .append(row - 1)
                    .append("</v></c>");
            rows.append("<c r=\"D")
                    .append(row)
                    .append("\"><v>")
                    .append(row * 10)
                    .append("</v></c>");
            rows.append(row == 4 ? e4 : "<c r=\"E" + row + "\" s=\"1\"/>");
            rows.append("</row>");
        }
        return rows.append("</sheetData>").toString();
    }

    static String sheet(String before, String data, String after) {
        return HEAD + "<worksheet " + MAIN + " xmlns:r=\"" + R + "\">" + before + data + after + "</worksheet>";
    }

    static String sheet() {
        return sheet("<dimension ref=\"A1:E9\"/>", DATA, "");
    }

    static String styles(String xfs) {
        return HEAD + "<styleSheet " + MAIN + "><fonts><font/></fonts><cellXfs>" + xfs + "</cellXfs></styleSheet>";
    }

    static String strings(String more) {
        StringBuilder strings = new StringBuilder(HEAD + "<sst " + MAIN + " count=\"9\" uniqueCount=\"9\">");
        for (int i = 1; i <= 9; i++) {
            strings.append("<si><t>指标").append(i).append("</t></si>");
        }
        return strings.append(more).append("</sst>").toString();
    }

    static String book(String sheets, String after) {
        return HEAD + "<workbook " + MAIN + " xmlns:r=\"" + R + "\"><workbookPr/><sheets>" + sheets + "</sheets>"
                + after + "</workbook>";
    }

    static final String ONE_SHEET = "<sheet name=\"考核表\" sheetId=\"1\" r:id=\"rId1\"/>";

    static String rels(String more) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + more + "</Relationships>";
    }

    static String rel(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + R + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static final String BOOK_LINKS = rel("rId1", "worksheet", "worksheets/sheet1.xml")
            + rel("rId2", "styles", "styles.xml")
            + rel("rId3", "sharedStrings", "sharedStrings.xml");

    static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static String sml(String name) {
        return SML + name + "+xml";
    }

    static String types(String bookType, String sheetType, String more) {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type(BOOK, bookType)
                + type(SHEET, sheetType) + type(STYLES, sml("styles")) + type(STRINGS, sml("sharedStrings")) + more
                + "</Types>";
    }

    static String types(String more) {
        return types(sml("sheet.main"), sml("worksheet"), more);
    }

    static String core(String inside) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\">" + inside
                + "</cp:coreProperties>";
    }

    static RawZip zip() {
        return new RawZip()
                .add(TYPES, types(""))
                .add(RELS, rels(rel("rId1", "officeDocument", "xl/workbook.xml") + rel("rId2", "core", CORE)))
                .add(BOOK, book(ONE_SHEET, ""))
                .add(BOOK_RELS, rels(BOOK_LINKS))
                .add(SHEET, sheet())
                .add(STYLES, styles("<xf numFmtId=\"0\"/><xf numFmtId=\"0\"/>"))
                .add(STRINGS, strings(""))
                .add(CORE, core(""));
    }

    static byte[] with(String part, String text) {
        return with(part, RawZip.Content.of(text));
    }

    static byte[] with(String part, RawZip.Content content) {
        return zip().with(part, content).bytes();
    }

    /** {@return the form with something else in E4} */
    static byte[] withE4(String cell) {
        return with(SHEET, sheet("", data(cell), ""));
    }

    /** {@return the same sheet as an old workbook} */
    static byte[] old() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int row = 0; row < 9; row++) {
                Row cells = workbook.getNumberOfSheets() == 0
                        ? workbook.createSheet("考核表").createRow(row)
                        : workbook.getSheetAt(0).createRow(row);
                cells.createCell(0).setCellValue("指标" + (row + 1));
                cells.createCell(1).setCellValue(("评分标准" + row).repeat(200)); // so that the stream is no small one
                if (row == 3) {
                    cells.createCell(4).setCellValue(88);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
