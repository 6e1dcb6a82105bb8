package io.github.kaohe.json;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistExample;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Filling;
import io.github.kaohe.model.FormField;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Writes the whole definition of a checklist. */
final class ChecklistWriter {
    private ChecklistWriter() {}

    static JsonObject list(Checklist list) {
        JsonObject written = RecordFormWriter.head(DefinitionShape.CHECKLIST, list)
                .listIfAny("blanks", each(list.blanks(), FormWriter::blank))
                .listIfAny("header", LayoutWriter.fields(list.header()))
                .listIfAny("columns", each(list.columns(), ChecklistWriter::column))
                .listIfAny("items", each(list.items(), ChecklistWriter::item))
                .listIfAny("footer", LayoutWriter.fields(list.footer()));
        return RecordFormWriter.foot(written, list)
                .listIfAny("examples", each(list.examples(), ChecklistWriter::example));
    }

    private static JsonObject column(ChecklistColumn column) {
        return JsonObject.leaf()
                .text("role", ChecklistShape.ROLES.of(column.role()))
                .textIfAny("heading", column.heading());
    }

    private static JsonObject item(ChecklistItem item) {
        JsonObject cells = JsonObject.free();
        item.cells().forEach(cells::put);
        return JsonObject.leaf()
                .text("id", item.id())
                .textIfAny("no", item.no())
                .textIfAny("group", item.group())
                .text("text", item.text())
                .objectIfAny("cells", cells)
                .unlessUsual("answer", item.answer(), FormField.Type.TEXT, LayoutShape.FIELD_TYPES::of)
                .textIfAny("unit", item.unit())
                .textIfAny("condition", item.condition())
                .listIfAny("records", item.records())
                .ifPresent("share", FigureWriter.figure(item.share()))
                .listIfAny("follows", RecordFormWriter.follows(item.follows()))
                .objectIfAny("provenance", FigureWriter.notes(item.provenance()));
    }

    private static JsonObject example(ChecklistExample example) {
        JsonObject records = JsonObject.free();
        example.records().forEach((id, filling) -> records.put(id, filling(filling)));
        JsonObject written = JsonObject.block().text("title", example.title());
        return AppraisalWriter.filled(written, example.appraisal())
                .listIfAny("notApplicable", List.copyOf(example.appraisal().notApplicable()))
                .objectIfAny("records", records)
                .number("done", BigDecimal.valueOf(example.done()))
                .number("applicable", BigDecimal.valueOf(example.applicable()))
                .put("complete", example.complete())
                .listIfAny("open", example.open())
                .listIfAny("follows", example.follows())
                .listIfAny("problems", example.problems());
    }

    private static JsonObject filling(Filling filling) {
        return JsonObject.leaf()
                .number("filled", BigDecimal.valueOf(filling.filled()))
                .number("counted", BigDecimal.valueOf(filling.counted()))
                .listIfAny("missing", filling.missing());
    }

    private static <T> List<JsonObject> each(List<T> values, Function<T, JsonObject> writer) {
        return values.stream().map(writer).toList();
    }
}
