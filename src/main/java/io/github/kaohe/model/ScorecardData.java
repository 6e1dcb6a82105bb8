package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of a {@link Scorecard}. */
record ScorecardData(
        String id,
        String title,
        String version,
        Kind kind,
        String subject,
        Period period,
        Validity validity,
        Figure fullMarks,
        Optional<Figure> scaledTo,
        List<Node> children,
        List<Measure> measures,
        List<Veto> vetoes,
        List<Grade> grades,
        List<Rater> raters,
        Rounding rounding,
        Limits limits,
        Optional<Payout> payout,
        Layout layout,
        List<FormField> header,
        List<FormField> body,
        List<FormField> footer,
        List<String> notes,
        List<String> prose,
        List<Blank> blanks,
        List<FormOption> options,
        Optional<Source> source,
        Completeness completeness,
        List<ProvenanceNote> provenance,
        List<Example> examples)
        implements Scorecard {
    ScorecardData {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(fullMarks, "fullMarks");
        Objects.requireNonNull(scaledTo, "scaledTo");
        children = List.copyOf(children);
        measures = List.copyOf(measures);
        vetoes = List.copyOf(vetoes);
        grades = List.copyOf(grades);
        raters = List.copyOf(raters);
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(payout, "payout");
        Objects.requireNonNull(layout, "layout");
        header = List.copyOf(header);
        body = List.copyOf(body);
        footer = List.copyOf(footer);
        notes = List.copyOf(notes);
        prose = List.copyOf(prose);
        blanks = List.copyOf(blanks);
        options = List.copyOf(options);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(completeness, "completeness");
        provenance = List.copyOf(provenance);
        examples = List.copyOf(examples);
    }
}
