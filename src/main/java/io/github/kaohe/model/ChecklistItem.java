package io.github.kaohe.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a {@link Checklist}. */
public sealed interface ChecklistItem permits ChecklistItemData {

    /** {@return kebab-case id, unique in the list} */
    String id();

    /** {@return the number printed in front of it, may be empty} */
    String no();

    /** {@return the heading it stands under ({@code 四、实施客户拜访}), may be empty} */
    String group();

    /** {@return what is to be reported or checked, as printed} */
    String text();

    /** {@return its further printed cells, by heading of the column} */
    Map<String, String> cells();

    /** {@return what is written as the answer} */
    FormField.Type answer();

    /** {@return unit of an answer that is a number, may be empty} */
    String unit();

    /** {@return when the row applies ({@code 有新开发的客户第二次来消费}); empty: always} */
    String condition();

    /** {@return ids of the record forms whose completeness it reports} */
    List<String> records();

    /** {@return percent of their counted fields that these must have, inclusive; empty: as each form itself says} */
    Optional<Figure> share();

    /** {@return what must happen at some answers} */
    List<Follow> follows();

    /** {@return where its text and rules come from, if not printed} */
    List<ProvenanceNote> provenance();

    /** {@return whether it may be marked as not applicable} */
    default boolean conditional() {
        return !condition().isEmpty();
    }

    /**
     * {@return a builder for a new one}
     *
     * @param id   kebab-case id
     * @param text what is to be reported or checked
     */
    static ChecklistItem.Builder builder(String id, String text) {
        return new ChecklistItem.Builder(id, text);
    }

    /** {@return a builder that starts from this one} */
    default ChecklistItem.Builder toBuilder() {
        ChecklistItem.Builder builder = new ChecklistItem.Builder(id(), text());
        builder.no = no();
        builder.group = group();
        builder.cells = cells();
        builder.answer = answer();
        builder.unit = unit();
        builder.condition = condition();
        builder.records = records();
        builder.share = share();
        builder.follows = follows();
        builder.provenance = provenance();
        return builder;
    }

    /** Collects the parts of a {@link ChecklistItem}; checks nothing but null. */
    final class Builder {
        private String id;
        private String no = "";
        private String group = "";
        private String text;
        private Map<String, String> cells = Map.of();
        private FormField.Type answer = FormField.Type.TEXT;
        private String unit = "";
        private String condition = "";
        private List<String> records = List.of();
        private Optional<Figure> share = Optional.empty();
        private List<Follow> follows = List.of();
        private List<ProvenanceNote> provenance = List.of();

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        /**
         * Sets kebab-case id, unique in the list.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets the number printed in front of it, may be empty.
         *
         * @param no the new value
         * @return this builder
         */
        public Builder no(String no) {
            this.no = no;
            return this;
        }

        /**
         * Sets the heading it stands under ({@code 四、实施客户拜访}), may be empty.
         *
         * @param group the new value
         * @return this builder
         */
        public Builder group(String group) {
            this.group = group;
            return this;
        }

        /**
         * Sets what is to be reported or checked, as printed.
         *
         * @param text the new value
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets its further printed cells, by heading of the column.
         *
         * @param cells the new value
         * @return this builder
         */
        public Builder cells(Map<String, String> cells) {
            this.cells = cells;
            return this;
        }

        /**
         * Sets what is written as the answer.
         *
         * @param answer the new value
         * @return this builder
         */
        public Builder answer(FormField.Type answer) {
            this.answer = answer;
            return this;
        }

        /**
         * Sets unit of an answer that is a number, may be empty.
         *
         * @param unit the new value
         * @return this builder
         */
        public Builder unit(String unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets when the row applies ({@code 有新开发的客户第二次来消费}); empty: always.
         *
         * @param condition the new value
         * @return this builder
         */
        public Builder condition(String condition) {
            this.condition = condition;
            return this;
        }

        /**
         * Sets ids of the record forms whose completeness it reports.
         *
         * @param records the new value
         * @return this builder
         */
        public Builder records(List<String> records) {
            this.records = records;
            return this;
        }

        /**
         * Sets percent of their counted fields that these must have, inclusive; empty: as each form itself says.
         *
         * @param share the new value
         * @return this builder
         */
        public Builder share(Figure share) {
            this.share = Optional.of(share);
            return this;
        }

        /**
         * Sets what must happen at some answers.
         *
         * @param follows the new value
         * @return this builder
         */
        public Builder follows(List<Follow> follows) {
            this.follows = follows;
            return this;
        }

        /**
         * Sets where its text and rules come from, if not printed.
         *
         * @param provenance the new value
         * @return this builder
         */
        public Builder provenance(List<ProvenanceNote> provenance) {
            this.provenance = provenance;
            return this;
        }

        /** {@return the finished value} */
        public ChecklistItem build() {
            return new ChecklistItemData(
                    id, no, group, text, cells, answer, unit, condition, records, share, follows, provenance);
        }
    }
}
