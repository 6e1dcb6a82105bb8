package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a policy consists of. */
record PolicyData(
        String id,
        String title,
        String version,
        String subject,
        Period period,
        Validity validity,
        Completeness completeness,
        Optional<Source> source,
        List<ProvenanceNote> provenance,
        List<String> scorecards,
        List<Blank> blanks,
        List<Grade> grades,
        List<Clause> clauses,
        List<PolicyOption> options,
        List<String> notes,
        List<PolicyExample> examples) {
    PolicyData {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(source, "source");
        provenance = List.copyOf(provenance);
        scorecards = List.copyOf(scorecards);
        blanks = List.copyOf(blanks);
        grades = List.copyOf(grades);
        clauses = List.copyOf(clauses);
        options = List.copyOf(options);
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
    }

    static PolicyData of(String id, String title) {
        return new PolicyData(
                id,
                title,
                "1",
                "",
                Period.UNSPECIFIED,
                Validity.ALWAYS,
                Completeness.COMPLETE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    PolicyData head(String newVersion, String newSubject, Period newPeriod, Validity newValidity) {
        return new PolicyData(
                id,
                title,
                newVersion,
                newSubject,
                newPeriod,
                newValidity,
                completeness,
                source,
                provenance,
                scorecards,
                blanks,
                grades,
                clauses,
                options,
                notes,
                examples);
    }

    PolicyData source(Optional<Source> newSource, Completeness newCompleteness, List<ProvenanceNote> newProvenance) {
        return new PolicyData(
                id,
                title,
                version,
                subject,
                period,
                validity,
                newCompleteness,
                newSource,
                newProvenance,
                scorecards,
                blanks,
                grades,
                clauses,
                options,
                notes,
                examples);
    }

    PolicyData scores(List<String> newScorecards, List<Blank> newBlanks, List<Grade> newGrades) {
        return new PolicyData(
                id,
                title,
                version,
                subject,
                period,
                validity,
                completeness,
                source,
                provenance,
                newScorecards,
                newBlanks,
                newGrades,
                clauses,
                options,
                notes,
                examples);
    }

    PolicyData clauses(List<Clause> newClauses, List<PolicyOption> newOptions) {
        return new PolicyData(
                id,
                title,
                version,
                subject,
                period,
                validity,
                completeness,
                source,
                provenance,
                scorecards,
                blanks,
                grades,
                newClauses,
                newOptions,
                notes,
                examples);
    }

    PolicyData foot(List<String> newNotes, List<PolicyExample> newExamples) {
        return new PolicyData(
                id,
                title,
                version,
                subject,
                period,
                validity,
                completeness,
                source,
                provenance,
                scorecards,
                blanks,
                grades,
                clauses,
                options,
                newNotes,
                newExamples);
    }
}
