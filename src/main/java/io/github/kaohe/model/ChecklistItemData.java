package io.github.kaohe.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The parts of a {@link ChecklistItem}. */
record ChecklistItemData(
        String id,
        String no,
        String group,
        String text,
        Map<String, String> cells,
        FormField.Type answer,
        String unit,
        String condition,
        List<String> records,
        Optional<Figure> share,
        List<Follow> follows,
        List<ProvenanceNote> provenance)
        implements ChecklistItem {
    ChecklistItemData {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(text, "text");
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(condition, "condition");
        records = List.copyOf(records);
        Objects.requireNonNull(share, "share");
        follows = List.copyOf(follows);
        provenance = List.copyOf(provenance);
    }
}
