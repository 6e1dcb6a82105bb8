package io.github.kaohe.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A reading of a record form that its document leaves open and the company decides once (可选口径), such as whether two lines
 * are one field.
 *
 * @param id      kebab-case id
 * @param title   what is decided
 * @param choices the readings; the first one is what the form itself says and changes nothing
 */
public record RecordOption(String id, String title, List<Choice> choices) {
    public RecordOption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        choices = List.copyOf(choices);
    }

    /**
     * One reading.
     *
     * @param id     kebab-case id
     * @param title  what it means
     * @param merges fields that stand in place of several
     */
    public record Choice(String id, String title, List<Merge> merges) {
        public Choice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            merges = List.copyOf(merges);
        }
    }

    /**
     * One field in place of several; it stands where the first of them stood.
     *
     * @param field    the field
     * @param replaces ids of the fields it takes the place of, two or more of one group
     */
    public record Merge(RecordField field, List<String> replaces) {
        public Merge {
            Objects.requireNonNull(field, "field");
            replaces = List.copyOf(replaces);
        }
    }

    /** {@return the groups of a form as a choice reads them} */
    static List<FieldGroup> apply(List<FieldGroup> groups, Choice choice) {
        Map<String, Merge> merged = new HashMap<>();
        choice.merges().forEach(merge -> merge.replaces().forEach(id -> merged.put(id, merge)));
        return groups.stream()
                .map(group -> new FieldGroup(
                        group.id(),
                        group.title(),
                        group.counted(),
                        group.fields().stream()
                                .map(each -> merged.containsKey(each.field().id())
                                        ? merged.get(each.field().id()).field()
                                        : each)
                                .distinct()
                                .toList()))
                .toList();
    }
}
