package io.github.kaohe.workbook;

import io.github.kaohe.workbook.OpcPackage.Relationship;
import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads .xlsx files. */
final class XlsxReader {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");
    private static final Set<String> CUSTOM = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            "http://purl.oclc.org/ooxml/officeDocument/customProperties",
            "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes");

    private final OpcPackage parts;
    private final Meter meter;
    private final Findings findings;

    private XlsxReader(OpcPackage parts, Meter meter, Findings findings) {
        this.parts = parts;
        this.meter = meter;
        this.findings = findings;
    }

    static Workbook read(byte[] bytes, Meter meter, Findings findings) {
        Archive archive = Archive.open(bytes, meter);
        if (archive.entry(OpcPackage.CONTENT_TYPES) == null && archive.entry("_rels/.rels") == null) {
            throw Refusal.unsupported("zip-file");
        }
        return new XlsxReader(new OpcPackage(archive, meter), meter, findings).read();
    }

    private Workbook read() {
        List<Relationship> top = parts.relationships("");
        String main = OpcPackage.internal(top, "officeDocument", "_rels/.rels")
                .map(Relationship::target)
                .orElseThrow(() -> Refusal.corrupt("relationship", "_rels/.rels"));
        checkType(parts.type(main));
        findings.parts(parts);
        WorkbookPart book;
        try (XmlPart xml = parts.open(main, MAIN)) {
            book = new WorkbookPart(xml);
        }
        List<Relationship> relationships = parts.relationships(main);
        List<String> strings = List.of();
        Optional<Relationship> shared = OpcPackage.internal(relationships, "sharedStrings", main);
        if (shared.isPresent()) {
            try (XmlPart xml = parts.open(shared.get().target(), MAIN)) {
                strings = SharedStrings.read(xml);
            }
        }
        NumberFormats formats = NumberFormats.NONE;
        Optional<Relationship> styles = OpcPackage.internal(relationships, "styles", main);
        if (styles.isPresent()) {
            try (XmlPart xml = parts.open(styles.get().target(), MAIN)) {
                formats = NumberFormats.read(xml);
            }
        }
        List<Sheet> sheets = sheets(book, relationships, main, strings, formats);
        return new Workbook(Workbook.Format.XLSX, sheets, book.names.of(sheets), properties(top), findings);
    }

    private void checkType(String type) {
        boolean macro = type.contains("macroEnabled") || parts.declares("vnd.ms-office.vbaProject");
        if (type.startsWith("application/vnd.ms-excel.sheet.binary")) {
            throw Refusal.unsupported("xlsb");
        } else if (macro
                || parts.declares("macrosheet+xml")
                || parts.archive().names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw Refusal.refuse(Kind.MACRO, "", "");
        } else if (type.contains("wordprocessingml")) {
            throw Refusal.unsupported("word");
        } else if (type.contains("presentationml")) {
            throw Refusal.unsupported("powerpoint");
        } else if (!type.equals(SPREADSHEET + "sheet.main+xml") && !type.equals(SPREADSHEET + "template.main+xml")) {
            throw Refusal.unsupported("unknown");
        }
    }

    private List<Sheet> sheets(
            WorkbookPart book, List<Relationship> all, String main, List<String> strings, NumberFormats formats) {
        Map<String, Relationship> byId = new HashMap<>();
        for (Relationship each : all) {
            if (byId.put(each.id(), each) != null) {
                throw Refusal.corrupt("relationship", main);
            }
        }
        Set<String> seen = new HashSet<>();
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookPart.SheetEntry entry : book.sheets) {
            Relationship target = byId.get(entry.relationship());
            if (target == null) {
                throw Refusal.corrupt("relationship", main);
            } else if (target.external()) {
                throw Refusal.forbidden("external", main);
            } else if (!seen.add(target.target().toLowerCase(java.util.Locale.ROOT))) {
                throw Refusal.forbidden("shared-sheet", target.target());
            }
            SheetContent content = new SheetContent(entry.name(), entry.hidden(), target.target(), meter);
            if (target.type().equals("worksheet")) {
                if (!parts.type(target.target()).equals(SPREADSHEET + "worksheet+xml")) {
                    throw Refusal.corrupt("types", target.target());
                }
                try (XmlPart xml = parts.open(target.target(), MAIN)) {
                    new SheetPart(xml, content, strings, formats, book.from1904).read();
                }
            } else if (!parts.has(target.target())) {
                throw Refusal.corrupt("missing", target.target());
            }
            sheets.add(new Sheet(content));
        }
        return sheets;
    }

    private Map<String, String> properties(List<Relationship> top) {
        Map<String, String> properties = new HashMap<>();
        Optional<Relationship> custom = OpcPackage.internal(top, "custom-properties", "_rels/.rels")
                .or(() -> OpcPackage.internal(top, "customProperties", "_rels/.rels"));
        if (custom.isPresent() && parts.has(custom.get().target())) {
            try (XmlPart xml = parts.open(custom.get().target(), CUSTOM)) {
                xml.root("Properties");
                while (xml.child()) {
                    String name = xml.attribute("name");
                    StringBuilder value = new StringBuilder();
                    while (xml.child()) {
                        value.append(xml.text());
                    }
                    properties.putIfAbsent(name, value.toString());
                }
                xml.finish();
            }
        }
        return properties;
    }
}
