package io.github.kaohe.json;

import io.github.kaohe.model.Column;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Layout;
import java.util.List;
import java.util.function.Function;

/** Writes what is printed around the rows. */
final class LayoutWriter {
    private LayoutWriter() {}

    /** {@return the parts of a layout that are not usual} */
    static JsonObject layout(Layout layout) {
        Function<String, Object> asIs = text -> text;
        return JsonObject.block()
                .textIfAny("heading", layout.heading())
                .listIfAny(
                        "columns",
                        layout.columns().stream().map(LayoutWriter::column).toList())
                .unlessUsual("subtotal", layout.subtotal(), Layout.NONE.subtotal(), asIs)
                .unlessUsual("total", layout.total(), Layout.NONE.total(), asIs);
    }

    static List<JsonObject> fields(List<FormField> fields) {
        return fields.stream().map(LayoutWriter::field).toList();
    }

    private static JsonObject column(Column column) {
        return JsonObject.leaf()
                .text("role", LayoutShape.ROLES.of(column.role()))
                .textIfAny("heading", column.heading())
                .textIfAny("group", column.group())
                .ifPresent("rater", column.rater());
    }

    private static JsonObject field(FormField field) {
        return JsonObject.leaf()
                .text("id", field.id())
                .text("title", field.title())
                .unlessUsual("type", field.type(), FormField.Type.TEXT, LayoutShape.FIELD_TYPES::of)
                .flag("required", field.required())
                .textIfAny("prefix", field.prefix())
                .textIfAny("preset", field.preset())
                .listIfAny("choices", field.choices());
    }
}
