package io.github.kaohe.model;

import java.util.List;
import java.util.Optional;

/**
 * A leaf of the tree that is scored (考核指标).
 *
 * <p>Its raw score is the {@link #basis()}, plus and minus the {@link #adjustments()}, kept within the {@link #limits()},
 * replaced by an {@link #overrides() override} that holds; it contributes {@code raw × points / outOf}.
 */
public sealed interface Indicator extends Node permits IndicatorData {

    /** {@return the criteria exactly as the document prints them, where {@link #criteria()} mends them; else empty} */
    String verbatim();

    /** {@return the target as printed (目标值), may be empty} */
    String target();

    /** {@return where its data come from (数据来源), may be empty} */
    String dataSource();

    /** {@return who appraises it (考核部门), may be empty} */
    String department();

    /** {@return how often it is appraised (考核频率), may be empty} */
    String frequency();

    /** {@return the printed remark (备注), may be empty} */
    String remark();

    /** {@return the values it needs} */
    List<Measure> measures();

    /** {@return where its raw score starts} */
    Basis basis();

    /** {@return the rules that take or give points, in order} */
    List<Adjustment> adjustments();

    /** {@return the rules that replace its score} */
    List<ScoreOverride> overrides();

    /** {@return what happens when it is marked not applicable} */
    NotApplicable notApplicable();

    /**
     * {@return a builder for a new one}
     *
     * @param id    kebab-case id
     * @param title title as printed, may be empty where the form has none
     */
    static Indicator.Builder builder(String id, String title) {
        return new Indicator.Builder(id, title);
    }

    /** {@return a builder that starts from this one} */
    default Indicator.Builder toBuilder() {
        Indicator.Builder builder = new Indicator.Builder(id(), title());
        builder.no = no();
        builder.points = points();
        builder.outOf = outOf();
        builder.bonus = bonus();
        builder.criteria = criteria();
        builder.raters = raters();
        builder.limits = limits();
        builder.provenance = provenance();
        builder.verbatim = verbatim();
        builder.target = target();
        builder.dataSource = dataSource();
        builder.department = department();
        builder.frequency = frequency();
        builder.remark = remark();
        builder.measures = measures();
        builder.basis = basis();
        builder.adjustments = adjustments();
        builder.overrides = overrides();
        builder.notApplicable = notApplicable();
        return builder;
    }

    /** Collects the parts of an {@link Indicator}; checks nothing but null. */
    final class Builder {
        private String id;
        private String no = "";
        private String title;
        private Optional<Figure> points = Optional.empty();
        private Optional<Figure> outOf = Optional.empty();
        private boolean bonus = false;
        private String criteria = "";
        private List<String> raters = List.of();
        private Limits limits = Limits.USUAL;
        private List<ProvenanceNote> provenance = List.of();
        private String verbatim = "";
        private String target = "";
        private String dataSource = "";
        private String department = "";
        private String frequency = "";
        private String remark = "";
        private List<Measure> measures = List.of();
        private Basis basis = new Basis.FullMarks();
        private List<Adjustment> adjustments = List.of();
        private List<ScoreOverride> overrides = List.of();
        private NotApplicable notApplicable = NotApplicable.REFUSED;

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /**
         * Sets kebab-case id, unique in the card.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets the number printed in front of it ({@code 一}, {@code 1}), may be empty.
         *
         * @param no the new value
         * @return this builder
         */
        public Builder no(String no) {
            this.no = no;
            return this;
        }

        /**
         * Sets the title as printed.
         *
         * @param title the new value
         * @return this builder
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets what it can contribute to its parent.
         *
         * @param points the new value
         * @return this builder
         */
        public Builder points(Figure points) {
            this.points = Optional.of(points);
            return this;
        }

        /**
         * Sets the full marks of its own raw scale.
         *
         * @param outOf the new value
         * @return this builder
         */
        public Builder outOf(Figure outOf) {
            this.outOf = Optional.of(outOf);
            return this;
        }

        /**
         * Sets whether it stands outside the weights.
         *
         * @param bonus the new value
         * @return this builder
         */
        public Builder bonus(boolean bonus) {
            this.bonus = bonus;
            return this;
        }

        /**
         * Sets the criteria as printed, blanks as {@code {name}}.
         *
         * @param criteria the new value
         * @return this builder
         */
        public Builder criteria(String criteria) {
            this.criteria = criteria;
            return this;
        }

        /**
         * Sets the ids of the raters who alone score it.
         *
         * @param raters the new value
         * @return this builder
         */
        public Builder raters(List<String> raters) {
            this.raters = raters;
            return this;
        }

        /**
         * Sets floor and cap of the raw score.
         *
         * @param limits the new value
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /**
         * Sets where its texts and rules come from, if not printed.
         *
         * @param provenance the new value
         * @return this builder
         */
        public Builder provenance(List<ProvenanceNote> provenance) {
            this.provenance = provenance;
            return this;
        }

        /**
         * Sets the criteria exactly as the document prints them, where {@link #criteria()} mends them; else empty.
         *
         * @param verbatim the new value
         * @return this builder
         */
        public Builder verbatim(String verbatim) {
            this.verbatim = verbatim;
            return this;
        }

        /**
         * Sets the target as printed (目标值), may be empty.
         *
         * @param target the new value
         * @return this builder
         */
        public Builder target(String target) {
            this.target = target;
            return this;
        }

        /**
         * Sets where its data come from (数据来源), may be empty.
         *
         * @param dataSource the new value
         * @return this builder
         */
        public Builder dataSource(String dataSource) {
            this.dataSource = dataSource;
            return this;
        }

        /**
         * Sets who appraises it (考核部门), may be empty.
         *
         * @param department the new value
         * @return this builder
         */
        public Builder department(String department) {
            this.department = department;
            return this;
        }

        /**
         * Sets how often it is appraised (考核频率), may be empty.
         *
         * @param frequency the new value
         * @return this builder
         */
        public Builder frequency(String frequency) {
            this.frequency = frequency;
            return this;
        }

        /**
         * Sets the printed remark (备注), may be empty.
         *
         * @param remark the new value
         * @return this builder
         */
        public Builder remark(String remark) {
            this.remark = remark;
            return this;
        }

        /**
         * Sets the values it needs.
         *
         * @param measures the new value
         * @return this builder
         */
        public Builder measures(List<Measure> measures) {
            this.measures = measures;
            return this;
        }

        /**
         * Sets where its raw score starts.
         *
         * @param basis the new value
         * @return this builder
         */
        public Builder basis(Basis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets the rules that take or give points, in order.
         *
         * @param adjustments the new value
         * @return this builder
         */
        public Builder adjustments(List<Adjustment> adjustments) {
            this.adjustments = adjustments;
            return this;
        }

        /**
         * Sets the rules that replace its score.
         *
         * @param overrides the new value
         * @return this builder
         */
        public Builder overrides(List<ScoreOverride> overrides) {
            this.overrides = overrides;
            return this;
        }

        /**
         * Sets what happens when it is marked not applicable.
         *
         * @param notApplicable the new value
         * @return this builder
         */
        public Builder notApplicable(NotApplicable notApplicable) {
            this.notApplicable = notApplicable;
            return this;
        }

        /** {@return the finished value} */
        public Indicator build() {
            return new IndicatorData(
                    id,
                    no,
                    title,
                    points,
                    outOf,
                    bonus,
                    criteria,
                    raters,
                    limits,
                    provenance,
                    verbatim,
                    target,
                    dataSource,
                    department,
                    frequency,
                    remark,
                    measures,
                    basis,
                    adjustments,
                    overrides,
                    notApplicable);
        }
    }
}
