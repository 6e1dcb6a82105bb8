package io.github.kaohe.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of points to report on or to check one by one (检查表): each row has a text and an answer.
 *
 * <p>It is complete when every row that applies is done: answered, and not with no, and with the record forms that it
 * reports on filled in as far as it demands.
 */
public sealed interface Checklist extends Definition permits ChecklistData {

    /** {@return fields above the table} */
    List<FormField> header();

    /** {@return columns of the printed table} */
    List<ChecklistColumn> columns();

    /** {@return rows, in the order of the form} */
    List<ChecklistItem> items();

    /** {@return fields and signatures below the table} */
    List<FormField> footer();

    /** {@return answered lists with the review they must give} */
    List<ChecklistExample> examples();

    /**
     * {@return a builder for a new one}
     *
     * @param id    kebab-case id
     * @param title title as printed
     */
    static Checklist.Builder builder(String id, String title) {
        return new Checklist.Builder(id, title);
    }

    /** {@return a builder that starts from this one} */
    default Checklist.Builder toBuilder() {
        Checklist.Builder builder = new Checklist.Builder(id(), title());
        builder.version = version();
        builder.subject = subject();
        builder.period = period();
        builder.validity = validity();
        builder.header = header();
        builder.columns = columns();
        builder.items = items();
        builder.footer = footer();
        builder.notes = notes();
        builder.prose = prose();
        builder.blanks = blanks();
        builder.source = source();
        builder.completeness = completeness();
        builder.provenance = provenance();
        builder.examples = examples();
        return builder;
    }

    /** Collects the parts of a {@link Checklist}; checks nothing but null. */
    final class Builder {
        private String id;
        private String title;
        private String version = "1";
        private String subject = "";
        private Period period = Period.UNSPECIFIED;
        private Validity validity = Validity.ALWAYS;
        private List<FormField> header = List.of();
        private List<ChecklistColumn> columns = List.of();
        private List<ChecklistItem> items = List.of();
        private List<FormField> footer = List.of();
        private List<String> notes = List.of();
        private List<String> prose = List.of();
        private List<Blank> blanks = List.of();
        private Optional<Source> source = Optional.empty();
        private Completeness completeness = Completeness.COMPLETE;
        private List<ProvenanceNote> provenance = List.of();
        private List<ChecklistExample> examples = List.of();

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
         * Sets fields above the table.
         *
         * @param header the new value
         * @return this builder
         */
        public Builder header(List<FormField> header) {
            this.header = header;
            return this;
        }

        /**
         * Sets columns of the printed table.
         *
         * @param columns the new value
         * @return this builder
         */
        public Builder columns(List<ChecklistColumn> columns) {
            this.columns = columns;
            return this;
        }

        /**
         * Sets rows, in the order of the form.
         *
         * @param items the new value
         * @return this builder
         */
        public Builder items(List<ChecklistItem> items) {
            this.items = items;
            return this;
        }

        /**
         * Sets fields and signatures below the table.
         *
         * @param footer the new value
         * @return this builder
         */
        public Builder footer(List<FormField> footer) {
            this.footer = footer;
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
         * Sets answered lists with the review they must give.
         *
         * @param examples the new value
         * @return this builder
         */
        public Builder examples(List<ChecklistExample> examples) {
            this.examples = examples;
            return this;
        }

        /** {@return the finished value} */
        public Checklist build() {
            return new ChecklistData(
                    id,
                    title,
                    version,
                    subject,
                    period,
                    validity,
                    header,
                    columns,
                    items,
                    footer,
                    notes,
                    prose,
                    blanks,
                    source,
                    completeness,
                    provenance,
                    examples);
        }
    }
}
