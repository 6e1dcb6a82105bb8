package io.github.kaohe.model;

import java.util.List;
import java.util.Optional;

/** A form as its document defines it: one that is scored, one that records, a list to check, or a policy. */
public sealed interface Definition permits Scorecard, RecordForm, Checklist, Policy {

    /** {@return kebab-case id} */
    String id();

    /** {@return title as printed} */
    String title();

    /** {@return version of the definition} */
    String version();

    /** {@return who or what it is about, may be empty} */
    String subject();

    /** {@return how often} */
    Period period();

    /** {@return when the definition is in force} */
    Validity validity();

    /** {@return notes printed on the form} */
    List<String> notes();

    /** {@return further text of the document that belongs to the form but is not printed on it} */
    List<String> prose();

    /** {@return the numbers the company fills in} */
    List<Blank> blanks();

    /** {@return where the form comes from} */
    Optional<Source> source();

    /** {@return how much of the form its document holds} */
    Completeness completeness();

    /** {@return where texts and rules come from, if not printed} */
    List<ProvenanceNote> provenance();
}
