package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Fields of a {@link RecordForm} that stand together.
 *
 * @param id      kebab-case id
 * @param title   as printed, may be empty
 * @param counted whether its fields count towards the share to be filled in; the lines above and below the form do not
 * @param fields  the fields, in the order of the form
 */
public record FieldGroup(String id, String title, boolean counted, List<RecordField> fields) {
    public FieldGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        fields = List.copyOf(fields);
    }

    FieldGroup requiring(Set<String> ids) {
        return new FieldGroup(
                id,
                title,
                counted,
                fields.stream()
                        .map(each -> ids.contains(each.field().id()) ? each.asRequired() : each)
                        .toList());
    }
}
