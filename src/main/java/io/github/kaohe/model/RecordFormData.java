package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of a {@link RecordForm}. */
record RecordFormData(
        String id,
        String title,
        String version,
        String subject,
        Period period,
        Validity validity,
        List<FieldGroup> groups,
        Optional<Figure> completeShare,
        List<String> notes,
        List<String> prose,
        List<Blank> blanks,
        Optional<Source> source,
        Completeness completeness,
        List<ProvenanceNote> provenance,
        List<RecordOption> options,
        List<RecordExample> examples)
        implements RecordForm {
    RecordFormData {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(validity, "validity");
        groups = List.copyOf(groups);
        Objects.requireNonNull(completeShare, "completeShare");
        notes = List.copyOf(notes);
        prose = List.copyOf(prose);
        blanks = List.copyOf(blanks);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(completeness, "completeness");
        provenance = List.copyOf(provenance);
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }
}
