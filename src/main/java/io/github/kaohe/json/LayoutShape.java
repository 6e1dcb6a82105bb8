package io.github.kaohe.json;

import io.github.kaohe.model.Column;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Layout;

/** What is printed around the rows. */
final class LayoutShape {
    /** Roles of columns. */
    static final Names<Column.Role> ROLES = Names.of(Column.Role.class);

    /** Types of fields. */
    static final Names<FormField.Type> FIELD_TYPES = Names.of(FormField.Type.class);

    private static final Shape<Column> COLUMN = Shape.object(members -> new Column(
            members.required("role", Shapes.name(ROLES)),
            members.textOrEmpty("heading"),
            members.textOrEmpty("group"),
            members.optional("rater", Shapes.TEXT)));

    /** The table of a form or section. */
    static final Shape<Layout> LAYOUT = Shape.object(LayoutShape::layout);

    /** A field that is not scored. */
    static final Shape<FormField> FIELD = Shape.object(LayoutShape::field);

    private LayoutShape() {}

    private static Layout layout(ObjectReader members) {
        String heading = members.or("heading", Shapes.TEXT, Layout.NONE.heading());
        return new Layout(
                members.list("columns", COLUMN),
                heading,
                members.or("subtotal", Shapes.TEXT, Layout.NONE.subtotal()),
                members.or("total", Shapes.TEXT, Layout.NONE.total()));
    }

    private static FormField field(ObjectReader members) {
        return new FormField(
                members.text("id"),
                members.text("title"),
                members.or("type", Shapes.name(FIELD_TYPES), FormField.Type.TEXT),
                members.flag("required"),
                members.textOrEmpty("prefix"),
                members.textOrEmpty("preset"),
                members.list("choices", Shapes.TEXT));
    }
}
