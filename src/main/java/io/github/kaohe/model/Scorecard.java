package io.github.kaohe.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An appraisal form (考核表): the root of the tree.
 *
 * <p>Its total is the sum of what its children contribute, plus the bonus sections, kept within its {@link #limits()}, then
 * rounded once, then overruled by a veto that holds.
 */
@SoundScorecard
public sealed interface Scorecard extends Definition permits ScorecardData {

    /** {@return what kind of form} */
    Kind kind();

    /** {@return what the points of the weighted children add up to} */
    Figure fullMarks();

    /** {@return the marks to which the total is scaled (折算为百分制), if it is} */
    Optional<Figure> scaledTo();

    /** {@return sections and indicators, in the order of the form} */
    List<Node> children();

    /** {@return values that belong to the whole card, such as attendance} */
    List<Measure> measures();

    /** {@return what overrules the total} */
    List<Veto> vetoes();

    /** {@return labels for a total, best first; may be empty} */
    List<Grade> grades();

    /** {@return who scores; empty: one unnamed rater} */
    List<Rater> raters();

    /** {@return how the total, and lines if declared, are rounded} */
    Rounding rounding();

    /** {@return between which numbers the total is kept; usually not at all} */
    Limits limits();

    /** {@return what the total pays, if the form says so} */
    Optional<Payout> payout();

    /** {@return columns and captions of the printed form} */
    Layout layout();

    /** {@return fields above the table} */
    List<FormField> header();

    /** {@return fields between table and signatures} */
    List<FormField> body();

    /** {@return fields and signatures below the table} */
    List<FormField> footer();

    /** {@return the readings that the document leaves open, to be decided once by the company} */
    List<FormOption> options();

    /** {@return appraisals with the result they must give} */
    List<Example> examples();

    /** What kind of form a card is. */
    enum Kind {
        /** A form whose points the document gives (考核表). */
        SCORECARD,
        /** A list of indicators without points (考核指标): the company fills them in as blanks. */
        INDICATOR_LIST
    }

    /**
     * {@return this card with its total scaled to other full marks: {@code total × marks / fullMarks}, rounded once after}
     *
     * <p>Its examples are left out, since they promise totals of the scale as it was.
     *
     * @param marks the new full marks, such as 100
     */
    default Scorecard scaledTo(long marks) {
        return toBuilder()
                .scaledTo(Figure.of(marks))
                .examples(List.of())
                .options(List.of())
                .build();
    }

    /**
     * {@return this card with the readings a company chose; options that are not named keep their first choice}
     *
     * <p>Of its examples those stay that made the same choices.
     *
     * @param chosen ids of choices by ids of options
     * @throws io.github.kaohe.problem.ProblemException with every option or choice that does not exist
     */
    default Scorecard choose(Map<String, String> chosen) {
        return Choices.apply(this, chosen);
    }

    /**
     * {@return a builder for a new one}
     *
     * @param id    kebab-case id
     * @param title title as printed, may be empty where the form has none
     */
    static Scorecard.Builder builder(String id, String title) {
        return new Scorecard.Builder(id, title);
    }

    /** {@return a builder that starts from this one} */
    default Scorecard.Builder toBuilder() {
        Scorecard.Builder builder = new Scorecard.Builder(id(), title());
        builder.version = version();
        builder.kind = kind();
        builder.subject = subject();
        builder.period = period();
        builder.validity = validity();
        builder.fullMarks = fullMarks();
        builder.scaledTo = scaledTo();
        builder.children = children();
        builder.measures = measures();
        builder.vetoes = vetoes();
        builder.grades = grades();
        builder.raters = raters();
        builder.rounding = rounding();
        builder.limits = limits();
        builder.payout = payout();
        builder.layout = layout();
        builder.header = header();
        builder.body = body();
        builder.footer = footer();
        builder.notes = notes();
        builder.prose = prose();
        builder.blanks = blanks();
        builder.options = options();
        builder.source = source();
        builder.completeness = completeness();
        builder.provenance = provenance();
        builder.examples = examples();
        return builder;
    }

    /** Collects the parts of a {@link Scorecard}; checks nothing but null. */
    final class Builder {
        private String id;
        private String title;
        private String version = "1";
        private Kind kind = Kind.SCORECARD;
        private String subject = "";
        private Period period = Period.UNSPECIFIED;
        private Validity validity = Validity.ALWAYS;
        private Figure fullMarks = Figure.HUNDRED;
        private Optional<Figure> scaledTo = Optional.empty();
        private List<Node> children = List.of();
        private List<Measure> measures = List.of();
        private List<Veto> vetoes = List.of();
        private List<Grade> grades = List.of();
        private List<Rater> raters = List.of();
        private Rounding rounding = Rounding.TOTAL;
        private Limits limits = new Limits(Limit.NONE, Limit.NONE);
        private Optional<Payout> payout = Optional.empty();
        private Layout layout = Layout.NONE;
        private List<FormField> header = List.of();
        private List<FormField> body = List.of();
        private List<FormField> footer = List.of();
        private List<String> notes = List.of();
        private List<String> prose = List.of();
        private List<Blank> blanks = List.of();
        private List<FormOption> options = List.of();
        private Optional<Source> source = Optional.empty();
        private Completeness completeness = Completeness.COMPLETE;
        private List<ProvenanceNote> provenance = List.of();
        private List<Example> examples = List.of();

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
         * Sets what kind of form.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets who or what is appraised, may be empty.
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
         * Sets what the points of the weighted children add up to.
         *
         * @param fullMarks the new value
         * @return this builder
         */
        public Builder fullMarks(Figure fullMarks) {
            this.fullMarks = fullMarks;
            return this;
        }

        /**
         * Sets the marks to which the total is scaled.
         *
         * @param scaledTo the new value
         * @return this builder
         */
        public Builder scaledTo(Figure scaledTo) {
            this.scaledTo = Optional.of(scaledTo);
            return this;
        }

        /**
         * Sets sections and indicators, in the order of the form.
         *
         * @param children the new value
         * @return this builder
         */
        public Builder children(List<Node> children) {
            this.children = children;
            return this;
        }

        /**
         * Sets values that belong to the whole card, such as attendance.
         *
         * @param measures the new value
         * @return this builder
         */
        public Builder measures(List<Measure> measures) {
            this.measures = measures;
            return this;
        }

        /**
         * Sets what overrules the total.
         *
         * @param vetoes the new value
         * @return this builder
         */
        public Builder vetoes(List<Veto> vetoes) {
            this.vetoes = vetoes;
            return this;
        }

        /**
         * Sets labels for a total, best first; may be empty.
         *
         * @param grades the new value
         * @return this builder
         */
        public Builder grades(List<Grade> grades) {
            this.grades = grades;
            return this;
        }

        /**
         * Sets who scores; empty: one unnamed rater.
         *
         * @param raters the new value
         * @return this builder
         */
        public Builder raters(List<Rater> raters) {
            this.raters = raters;
            return this;
        }

        /**
         * Sets how the total, and lines if declared, are rounded.
         *
         * @param rounding the new value
         * @return this builder
         */
        public Builder rounding(Rounding rounding) {
            this.rounding = rounding;
            return this;
        }

        /**
         * Sets between which numbers the total is kept; usually not at all.
         *
         * @param limits the new value
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /**
         * Sets columns and captions of the printed form.
         *
         * @param layout the new value
         * @return this builder
         */
        public Builder layout(Layout layout) {
            this.layout = layout;
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
         * Sets fields between table and signatures.
         *
         * @param body the new value
         * @return this builder
         */
        public Builder body(List<FormField> body) {
            this.body = body;
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
         * Sets the readings that the document leaves open.
         *
         * @param options the new value
         * @return this builder
         */
        public Builder options(List<FormOption> options) {
            this.options = options;
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
         * Sets where texts and rules come from, if not printed.
         *
         * @param provenance the new value
         * @return this builder
         */
        public Builder provenance(List<ProvenanceNote> provenance) {
            this.provenance = provenance;
            return this;
        }

        /**
         * Sets appraisals with the result they must give.
         *
         * @param examples the new value
         * @return this builder
         */
        public Builder examples(List<Example> examples) {
            this.examples = examples;
            return this;
        }

        /**
         * Sets what the total pays.
         *
         * @param payout the new value
         * @return this builder
         */
        public Builder payout(Payout payout) {
            this.payout = Optional.of(payout);
            return this;
        }

        /** {@return the finished value} */
        public Scorecard build() {
            return new ScorecardData(
                    id,
                    title,
                    version,
                    kind,
                    subject,
                    period,
                    validity,
                    fullMarks,
                    scaledTo,
                    children,
                    measures,
                    vetoes,
                    grades,
                    raters,
                    rounding,
                    limits,
                    payout,
                    layout,
                    header,
                    body,
                    footer,
                    notes,
                    prose,
                    blanks,
                    options,
                    source,
                    completeness,
                    provenance,
                    examples);
        }
    }
}
