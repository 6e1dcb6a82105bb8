package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;

/**
 * A field of a {@link RecordForm}.
 *
 * @param field      its id, title and type, and whether it is required (*)
 * @param hint       printed where the value goes, such as {@code 年 月 日}; may be empty
 * @param follows    what must happen at some answers
 * @param provenance where it comes from, if not printed: aspect {@code field} for the field as a whole, {@code title},
 *                   {@code type}, …
 */
public record RecordField(FormField field, String hint, List<Follow> follows, List<ProvenanceNote> provenance) {
    public RecordField {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(hint, "hint");
        follows = List.copyOf(follows);
        provenance = List.copyOf(provenance);
    }

    /**
     * A field that the document prints.
     *
     * @param field   its id, title and type, and whether it is required (*)
     * @param hint    printed where the value goes, may be empty
     * @param follows what must happen at some answers
     */
    public RecordField(FormField field, String hint, List<Follow> follows) {
        this(field, hint, follows, List.of());
    }

    /**
     * {@return an optional field that the document prints}
     *
     * @param id    kebab-case id
     * @param title as printed
     * @param type  what is written into it
     */
    public static RecordField of(String id, String title, FormField.Type type) {
        return new RecordField(FormField.of(id, title, type), "", List.of());
    }

    /** {@return this field, required} */
    public RecordField asRequired() {
        return new RecordField(field.asRequired(), hint, follows, provenance);
    }
}
