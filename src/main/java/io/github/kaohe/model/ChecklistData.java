package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of a {@link Checklist}. */
record ChecklistData(
        String id,
        String title,
        String version,
        String subject,
        Period period,
        Validity validity,
        List<FormField> header,
        List<ChecklistColumn> columns,
        List<ChecklistItem> items,
        List<FormField> footer,
        List<String> notes,
        List<String> prose,
        List<Blank> blanks,
        Optional<Source> source,
        Completeness completeness,
        List<ProvenanceNote> provenance,
        List<ChecklistExample> examples)
        implements Checklist {
    ChecklistData {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(validity, "validity");
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        items = List.copyOf(items);
        footer = List.copyOf(footer);
        notes = List.copyOf(notes);
        prose = List.copyOf(prose);
        blanks = List.copyOf(blanks);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(completeness, "completeness");
        provenance = List.copyOf(provenance);
        examples = List.copyOf(examples);
    }
}
