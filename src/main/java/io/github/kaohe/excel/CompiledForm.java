package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;

/** A workbook in pieces: only the sheets that are filled in are compressed anew. */
final class CompiledForm {
    private static final String SHEET = "xl/worksheets/sheet";

    private final List<String> names = new ArrayList<>();
    private final List<ZipParts.Part> fixed = new ArrayList<>();
    private final Map<String, SheetTemplate> templates = new LinkedHashMap<>();
    private final CopiedSheets copied;

    CompiledForm(List<SheetPlan> plans, String title, Map<String, String> meta, Theme theme) {
        Map<String, byte[]> parts = ZipParts.unpack(WorkbookCompiler.compile(plans, title, meta, theme));
        for (int i = 0; i < plans.size(); i++) {
            String name = SHEET + (i + 1) + ".xml";
            SheetTemplate template = SheetTemplate.cut(Objects.requireNonNull(parts.get(name), name), plans.get(i));
            if (!template.slots().isEmpty()) {
                templates.put(name, template);
            }
        }
        copied = new CopiedSheets(plans.get(0), parts);
        parts.forEach((name, content) -> {
            names.add(name);
            fixed.add(ZipParts.pack(name, content, Deflater.BEST_COMPRESSION));
        });
    }

    /**
     * {@return a workbook with the first sheet once for each of several fillings}; it is no rendered form any more, so it bears no
     * names and no stamp, and is read by its labels
     *
     * @param sheets what is filled in on each of its copies, by their names
     */
    byte[] together(Map<String, SheetTemplate.Fill> sheets) {
        SheetTemplate template = Objects.requireNonNull(templates.get(SHEET + "1.xml"));
        List<ZipParts.Part> parts = new ArrayList<>(copied.packaging(List.copyOf(sheets.keySet())));
        for (int i = 0; i < names.size(); i++) {
            if (CopiedSheets.shared(names.get(i))) {
                parts.add(fixed.get(i));
            }
        }
        int number = 0;
        for (SheetTemplate.Fill values : sheets.values()) {
            parts.addAll(copied.sheet(number++, template.fill(values)));
        }
        return ZipParts.join(parts);
    }

    /** {@return a workbook with its cells filled in} */
    byte[] fill(SheetTemplate.Fill values) {
        List<ZipParts.Part> parts = new ArrayList<>(fixed);
        templates.forEach((name, template) ->
                parts.set(names.indexOf(name), ZipParts.pack(name, template.fill(values), Deflater.BEST_SPEED)));
        return ZipParts.join(parts);
    }
}
