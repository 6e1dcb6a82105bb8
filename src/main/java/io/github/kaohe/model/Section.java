package io.github.kaohe.model;

import java.util.List;
import java.util.Optional;

/**
 * A node with children (考核项目, 维度).
 *
 * <p>Its raw score is the sum of what its children contribute, or for a {@link #pool()} its full marks less what they
 * take; it contributes {@code raw × points / outOf}.
 */
public sealed interface Section extends Node permits SectionData {

    /** {@return whether its children have no points of their own and take from this section's} */
    boolean pool();

    /** {@return who appraises it (考核部门), may be empty} */
    String department();

    /** {@return the printed remark (备注), may be empty} */
    String remark();

    /** {@return its sections and indicators, in the order of the form} */
    List<Node> children();

    /** {@return the columns of its own table, where it has one of its own} */
    Optional<Layout> layout();

    /**
     * {@return a builder for a new one}
     *
     * @param id    kebab-case id
     * @param title title as printed, may be empty where the form has none
     */
    static Section.Builder builder(String id, String title) {
        return new Section.Builder(id, title);
    }

    /** {@return a builder that starts from this one} */
    default Section.Builder toBuilder() {
        Section.Builder builder = new Section.Builder(id(), title());
        builder.no = no();
        builder.points = points();
        builder.outOf = outOf();
        builder.bonus = bonus();
        builder.criteria = criteria();
        builder.raters = raters();
        builder.limits = limits();
        builder.provenance = provenance();
        builder.pool = pool();
        builder.department = department();
        builder.remark = remark();
        builder.children = children();
        builder.layout = layout();
        return builder;
    }

    /** Collects the parts of a {@link Section}; checks nothing but null. */
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
        private boolean pool = false;
        private String department = "";
        private String remark = "";
        private List<Node> children = List.of();
        private Optional<Layout> layout = Optional.empty();

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
         * Sets whether its children have no points of their own and take from this section's.
         *
         * @param pool the new value
         * @return this builder
         */
        public Builder pool(boolean pool) {
            this.pool = pool;
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
         * Sets its sections and indicators, in the order of the form.
         *
         * @param children the new value
         * @return this builder
         */
        public Builder children(List<Node> children) {
            this.children = children;
            return this;
        }

        /**
         * Sets the columns of its own table, where it has one of its own.
         *
         * @param layout the new value
         * @return this builder
         */
        public Builder layout(Layout layout) {
            this.layout = Optional.of(layout);
            return this;
        }

        /** {@return the finished value} */
        public Section build() {
            return new SectionData(
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
                    pool,
                    department,
                    remark,
                    children,
                    layout);
        }
    }
}
