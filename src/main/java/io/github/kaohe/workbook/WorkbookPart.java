package io.github.kaohe.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the main part says: which sheets there are and which names are defined. */
final class WorkbookPart {
    private static final int LONGEST_REFERENCE = 300;

    /** A sheet as the main part lists it. */
    record SheetEntry(String name, String relationship, boolean hidden) {}

    final List<SheetEntry> sheets = new ArrayList<>();
    final CellNames names = new CellNames();
    boolean from1904;

    WorkbookPart(XmlPart xml) {
        xml.root("workbook");
        while (xml.child()) {
            switch (xml.name()) {
                case "workbookPr" -> {
                    from1904 = xml.is("date1904");
                    xml.skip();
                }
                case "sheets" -> sheets(xml);
                case "definedNames" -> names(xml);
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    private void sheets(XmlPart xml) {
        while (xml.child()) {
            if (xml.name().equals("sheet")) {
                xml.meter().add(Limit.SHEETS, 1, xml.part());
                String state = xml.attribute("state");
                boolean hidden = state.equals("hidden") || state.equals("veryHidden");
                sheets.add(new SheetEntry(
                        CellText.unescape(xml.attribute("name")), xml.attribute("/relationships", "id"), hidden));
            }
            xml.skip();
        }
    }

    private void names(XmlPart xml) {
        while (xml.child()) {
            if (!xml.name().equals("definedName")) {
                xml.skip();
                continue;
            }
            xml.meter().add(Limit.NAMES, 1, xml.part());
            String name = xml.attribute("name");
            boolean local = !xml.attribute("localSheetId").isEmpty();
            String reference = xml.text();
            if (!local) {
                names.add(name, reference);
            }
        }
    }

    /** Defined names that point at one cell. A name that is defined twice in different ways points nowhere. */
    static final class CellNames {
        private final Map<String, CellRef> cells = new HashMap<>();
        private final Map<String, String> seen = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();

        void add(String name, String reference) {
            String before = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), reference);
            if (before != null && !before.equals(reference)) {
                ambiguous.add(name.toLowerCase(Locale.ROOT));
            }
            if (reference.length() <= LONGEST_REFERENCE) {
                A1.reference(reference).ifPresent(ref -> cells.put(name, ref));
            }
        }

        /** {@return the names that point at a cell of one of these sheets, spelt as the sheet is} */
        Map<String, CellRef> of(List<Sheet> sheets) {
            Map<String, String> spelling = new HashMap<>();
            sheets.forEach(sheet -> spelling.putIfAbsent(sheet.name().toLowerCase(Locale.ROOT), sheet.name()));
            Map<String, CellRef> found = new HashMap<>();
            cells.forEach((name, ref) -> {
                String sheet = spelling.get(ref.sheet().toLowerCase(Locale.ROOT));
                if (sheet != null && !ambiguous.contains(name.toLowerCase(Locale.ROOT))) {
                    found.put(name, new CellRef(sheet, ref.row(), ref.column()));
                }
            });
            return found;
        }
    }
}
