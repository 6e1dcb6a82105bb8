package io.github.kaohe.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form that is filled in and not scored (记录表): a guest profile, a visit record, a request.
 *
 * <p>Its fields stand in groups, each with a title and fields side by side. A form may say what part of its counted fields
 * must be filled in (完整性达80%); its required fields ({@code *}) must be in any case.
 */
public sealed interface RecordForm extends Definition permits RecordFormData {

    /** {@return groups of fields, in the order of the form} */
    List<FieldGroup> groups();

    /** {@return percent of the counted fields that must be filled in, inclusive (达80%); empty where the form does not say} */
    Optional<Figure> completeShare();

    /** {@return readings that the document leaves open} */
    List<RecordOption> options();

    /** {@return filled forms with the review they must give} */
    List<RecordExample> examples();

    /** {@return all fields, in the order of the form} */
    default List<RecordField> fields() {
        return groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    /** {@return the fields that count towards the share to be filled in} */
    default List<RecordField> counted() {
        return groups().stream()
                .filter(FieldGroup::counted)
                .flatMap(group -> group.fields().stream())
                .toList();
    }

    /**
     * {@return this form with further fields required, where its document leaves that to the company}
     *
     * @param ids ids of the fields
     */
    default RecordForm requiring(Set<String> ids) {
        return toBuilder()
                .groups(groups().stream().map(group -> group.requiring(ids)).toList())
                .build();
    }

    /**
     * {@return this form as a company reads it}; the options that were decided are gone, and so are the examples of other
     * choices.
     *
     * @param chosen id of the choice by id of the option
     * @throws io.github.kaohe.problem.ProblemException naming every option or choice that does not exist
     */
    default RecordForm choose(Map<String, String> chosen) {
        return Choices.apply(this, chosen);
    }

    /**
     * {@return a builder for a new one}
     *
     * @param id    kebab-case id
     * @param title title as printed
     */
    static RecordForm.Builder builder(String id, String title) {
        return new RecordForm.Builder(id, title);
    }

    /** {@return a builder that starts from this one} */
    default RecordForm.Builder toBuilder() {
        RecordForm.Builder builder = new RecordForm.Builder(id(), title());
        builder.version = version();
        builder.subject = subject();
        builder.period = period();
        builder.validity = validity();
        builder.groups = groups();
        builder.completeShare = completeShare();
        builder.notes = notes();
        builder.prose = prose();
        builder.blanks = blanks();
        builder.source = source();
        builder.completeness = completeness();
        builder.provenance = provenance();
        builder.options = options();
        builder.examples = examples();
        return builder;
    }

    /** Collects the parts of a {@link RecordForm}; checks nothing but null. */
    final class Builder {
        private String id;
        private String title;
        private String version = "1";
        private String subject = "";
        private Period period = Period.UNSPECIFIED;
        private Validity validity = Validity.ALWAYS;
        private List<FieldGroup> groups = List.of();
        private Optional<Figure> completeShare = Optional.empty();
        private List<String> notes = List.of();
        private List<String> prose = List.of();
        private List<Blank> blanks = List.of();
        private Optional<Source> source = Optional.empty();
        private Completeness completeness = Completeness.COMPLETE;
        private List<ProvenanceNote> provenance = List.of();
        private List<RecordOption> options = List.of();
        private List<RecordExample> examples = List.of();

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /**
         * Sets kebab-case id.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets title as printed.
         *
         * @param title the new value
         * @return this builder
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets version of the definition.
         *
         * @param version the new value
         * @return this builder
         */
        public Builder version(String version) {
            this.version = version;
            return this;
        }

        /**
         * Sets whom or what it records, may be empty.
         *
         * @param subject the new value
         * @return this builder
         */
        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Sets how often.
         *
         * @param period the new value
         * @return this builder
         */
        public Builder period(Period period) {
            this.period = period;
            return this;
        }

        /**
         * Sets when the definition is in force.
         *
         * @param validity the new value
         * @return this builder
         */
        public Builder validity(Validity validity) {
            this.validity = validity;
            return this;
        }

        /**
         * Sets groups of fields, in the order of the form.
         *
         * @param groups the new value
         * @return this builder
         */
        public Builder groups(List<FieldGroup> groups) {
            this.groups = groups;
            return this;
        }

        /**
         * Sets percent of the counted fields that must be filled in, inclusive (达80%); empty where the form does not say.
         *
         * @param completeShare the new value
         * @return this builder
         */
        public Builder completeShare(Figure completeShare) {
            this.completeShare = Optional.of(completeShare);
            return this;
        }

        /**
         * Sets notes printed on the form.
         *
         * @param notes the new value
         * @return this builder
         */
        public Builder notes(List<String> notes) {
            this.notes = notes;
            return this;
        }

        /**
         * Sets further text of the document that belongs to the form but is not printed on it.
         *
         * @param prose the new value
         * @return this builder
         */
        public Builder prose(List<String> prose) {
            this.prose = prose;
            return this;
        }

        /**
         * Sets the numbers the company fills in.
         *
         * @param blanks the new value
         * @return this builder
         */
        public Builder blanks(List<Blank> blanks) {
            this.blanks = blanks;
            return this;
        }

        /**
         * Sets where the form comes from.
         *
         * @param source the new value
         * @return this builder
         */
        public Builder source(Source source) {
            this.source = Optional.of(source);
            return this;
        }

        /**
         * Sets how much of the form its document holds.
         *
         * @param completeness the new value
         * @return this builder
         */
        public Builder completeness(Completeness completeness) {
            this.completeness = completeness;
            return this;
        }

        /**
         * Sets where its title and texts come from, if not printed.
         *
         * @param provenance the new value
         * @return this builder
         */
        public Builder provenance(List<ProvenanceNote> provenance) {
            this.provenance = provenance;
            return this;
        }

        /**
         * Sets readings that the document leaves open.
         *
         * @param options the new value
         * @return this builder
         */
        public Builder options(List<RecordOption> options) {
            this.options = options;
            return this;
        }

        /**
         * Sets filled forms with the review they must give.
         *
         * @param examples the new value
         * @return this builder
         */
        public Builder examples(List<RecordExample> examples) {
            this.examples = examples;
            return this;
        }

        /** {@return the finished value} */
        public RecordForm build() {
            return new RecordFormData(
                    id,
                    title,
                    version,
                    subject,
                    period,
                    validity,
                    groups,
                    completeShare,
                    notes,
                    prose,
                    blanks,
                    source,
                    completeness,
                    provenance,
                    options,
                    examples);
        }
    }
}
