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

    CompiledForm(List<SheetPlan> plans, String title, Map<String, String> meta, Theme theme) {
        Map<String, byte[]> parts = ZipParts.unpack(WorkbookCompiler.compile(plans, title, meta, theme));
        for (int i = 0; i < plans.size(); i++) {
            String name = SHEET + (i + 1) + ".xml";
            SheetTemplate template = SheetTemplate.cut(Objects.requireNonNull(parts.get(name), name), plans.get(i));
            if (!template.slots().isEmpty()) {
                templates.put(name, template);
            }
        }
        parts.forEach((name, content) -> {
            names.add(name);
            fixed.add(ZipParts.pack(name, content, Deflater.BEST_COMPRESSION));
        });
    }

    /** {@return a workbook with its cells filled in} */
    byte[] fill(SheetTemplate.Fill values) {
        List<ZipParts.Part> parts = new ArrayList<>(fixed);
        templates.forEach((name, template) ->
                parts.set(names.indexOf(name), ZipParts.pack(name, template.fill(values), Deflater.BEST_SPEED)));
        return ZipParts.join(parts);
    }
}
