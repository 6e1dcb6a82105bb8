package io.github.kaohe.excel;

import io.github.kaohe.workbook.CellText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.apache.poi.ss.util.CellReference;

/** Holds the copies of the first sheet of a workbook together as another one. */
final class CopiedSheets {
    private static final Pattern SHARED =
            Pattern.compile("docProps/(app|core)\\.xml|xl/(sharedStrings|styles)\\.xml|xl/media/.*");
    /** The picture on the first sheet; each copy needs one that is its own. */
    private static final Pattern OWN = Pattern.compile("xl/worksheets/_rels/sheet1\\.xml\\.rels|xl/drawings/.*");

    private static final Pattern FIRST = Pattern.compile("(sheet|drawing)1\\.xml");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "application/vnd.openxmlformats-";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final SheetPlan plan;
    private final Map<String, String> own = new LinkedHashMap<>();

    /**
     * Copies of a sheet.
     *
     * @param plan  the sheet
     * @param parts the workbook whose first sheet it is
     */
    CopiedSheets(SheetPlan plan, Map<String, byte[]> parts) {
        this.plan = plan;
        parts.forEach((name, content) -> {
            if (OWN.matcher(name).matches()) {
                own.put(name, new String(content, StandardCharsets.UTF_8));
            }
        });
    }

    /** {@return whether all copies use a part as it is} */
    static boolean shared(String name) {
        return SHARED.matcher(name).matches();
    }

    /**
     * {@return the parts of one copy}
     *
     * @param number which one, from 0 on
     * @param sheet  the sheet, filled in
     */
    List<ZipParts.Part> sheet(int number, byte[] sheet) {
        List<ZipParts.Part> parts = new ArrayList<>();
        parts.add(ZipParts.pack(part(number), number == 0 ? sheet : behind(sheet), Deflater.BEST_SPEED));
        own.forEach((name, content) -> parts.add(ZipParts.pack(
                copied(name, number), copied(content, number).getBytes(StandardCharsets.UTF_8), Deflater.BEST_SPEED)));
        return parts;
    }

    private static String part(int number) {
        return "xl/worksheets/sheet" + (number + 1) + ".xml";
    }

    private static String copied(String text, int number) {
        return FIRST.matcher(text).replaceAll("$1" + (number + 1) + ".xml");
    }

    /** A sheet that is not the one in front. */
    private static byte[] behind(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceFirst(" tabSelected=\"[a-z0-9]*\"", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the parts that name the others} */
    List<ZipParts.Part> packaging(List<String> sheets) {
        return List.of(
                pack("[Content_Types].xml", contentTypes(sheets)),
                pack("_rels/.rels", packageRelations()),
                pack("xl/_rels/workbook.xml.rels", workbookRelations(sheets)),
                pack("xl/workbook.xml", workbook(sheets)));
    }

    private static ZipParts.Part pack(String name, String xml) {
        return ZipParts.pack(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8), Deflater.BEST_COMPRESSION);
    }

    private String contentTypes(List<String> sheets) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default ContentType=\"" + TYPES + "package.relationships+xml\" Extension=\"rels\"/>"
                + "<Default ContentType=\"application/xml\" Extension=\"xml\"/>"
                + "<Default ContentType=\"image/jpeg\" Extension=\"jpeg\"/>"
                + "<Default ContentType=\"image/png\" Extension=\"png\"/>");
        type(xml, "/docProps/app.xml", "officedocument.extended-properties");
        type(xml, "/docProps/core.xml", "package.core-properties");
        type(xml, "/xl/sharedStrings.xml", "officedocument.spreadsheetml.sharedStrings");
        type(xml, "/xl/styles.xml", "officedocument.spreadsheetml.styles");
        type(xml, "/xl/workbook.xml", "officedocument.spreadsheetml.sheet.main");
        for (int i = 0; i < sheets.size(); i++) {
            type(xml, "/" + part(i), "officedocument.spreadsheetml.worksheet");
            if (!own.isEmpty()) {
                type(xml, "/xl/drawings/drawing" + (i + 1) + ".xml", "officedocument.drawing");
            }
        }
        return xml.append("</Types>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override ContentType=\"" + TYPES + type + "+xml\" PartName=\"" + part + "\"/>");
    }

    private static String packageRelations() {
        StringBuilder xml = relations();
        relation(xml, 1, "xl/workbook.xml", OFFICE + "/officeDocument");
        relation(xml, 2, "docProps/app.xml", OFFICE + "/extended-properties");
        relation(xml, 3, "docProps/core.xml", PACKAGE + "relationships/metadata/core-properties");
        return xml.append("</Relationships>").toString();
    }

    private String workbookRelations(List<String> sheets) {
        StringBuilder xml = relations();
        relation(xml, 1, "sharedStrings.xml", OFFICE + "/sharedStrings");
        relation(xml, 2, "styles.xml", OFFICE + "/styles");
        for (int i = 0; i < sheets.size(); i++) {
            relation(xml, i + 3, "worksheets/sheet" + (i + 1) + ".xml", OFFICE + "/worksheet");
        }
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder relations() {
        return new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    }

    private static void relation(StringBuilder xml, int id, String target, String type) {
        xml.append("<Relationship Id=\"rId" + id + "\" Target=\"" + target + "\" Type=\"" + type + "\"/>");
    }

    private String workbook(List<String> sheets) {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"");
            xml.append(escaped(sheets.get(i)));
            xml.append("\" r:id=\"rId" + (i + 3) + "\" sheetId=\"" + (i + 1) + "\"/>");
        }
        xml.append("</sheets><definedNames>");
        String last =
                new CellReference(plan.heights().size() - 1, plan.widths().size() - 1, true, true).formatAsString();
        for (int i = 0; i < sheets.size(); i++) {
            local(xml, "Print_Area", sheets, i, "$A$1:" + last);
        }
        int first = plan.repeat().first() + 1;
        for (int i = 0; i < sheets.size() && plan.repeat().count() > 0; i++) {
            local(
                    xml,
                    "Print_Titles",
                    sheets,
                    i,
                    "$" + first + ":$" + (first + plan.repeat().count() - 1));
        }
        return xml.append("</definedNames></workbook>").toString();
    }

    private static void local(StringBuilder xml, String name, List<String> sheets, int sheet, String range) {
        xml.append("<definedName name=\"_xlnm." + name + "\" localSheetId=\"" + sheet + "\">'");
        xml.append(escaped(sheets.get(sheet)));
        xml.append("'!" + range + "</definedName>");
    }

    /** A name of a sheet holds no apostrophe: {@link SafeNames}. */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        CellText.escape(name, escaped);
        return escaped.toString().replace("\"", "&quot;");
    }
}
