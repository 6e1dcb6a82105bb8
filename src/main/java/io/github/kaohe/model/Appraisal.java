package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was observed of one appraisee in one period (考核记录).
 *
 * @param form          id of the scorecard
 * @param fields        header and footer fields, by title
 * @param blanks        the blanks the company filled in, by name
 * @param shared        values and scores that hold for every rater; all of them where the form has no raters
 * @param notApplicable ids (or title paths) of indicators that could not be observed, in alphabetical order
 * @param raters        sheets by rater; several for a rater who is a group
 */
public record Appraisal(
        String form,
        Map<String, String> fields,
        Map<String, BigDecimal> blanks,
        RaterSheet shared,
        Set<String> notApplicable,
        Map<String, List<RaterSheet>> raters) {
    public Appraisal {
        Objects.requireNonNull(form, "form");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        Map<String, BigDecimal> plainBlanks = new LinkedHashMap<>();
        blanks.forEach((name, value) -> plainBlanks.put(name, Figure.plain(value)));
        blanks = Collections.unmodifiableMap(plainBlanks);
        Objects.requireNonNull(shared, "shared");
        notApplicable = Collections.unmodifiableSet(new TreeSet<>(notApplicable));
        Map<String, List<RaterSheet>> sheets = new LinkedHashMap<>();
        raters.forEach((rater, list) -> sheets.put(rater, List.copyOf(list)));
        raters = Collections.unmodifiableMap(sheets);
    }

    /**
     * {@return a builder}
     *
     * @param form id of the scorecard
     */
    public static Builder of(String form) {
        return new Builder(form);
    }

    /**
     * {@return a builder}
     *
     * @param card the scorecard
     */
    public static Builder of(Scorecard card) {
        return new Builder(card.id());
    }

    /** Collects what was observed. */
    public static final class Builder {
        private final String form;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, BigDecimal> blanks = new LinkedHashMap<>();
        private final Map<String, Observation> values = new LinkedHashMap<>();
        private final Map<String, BigDecimal> awarded = new LinkedHashMap<>();
        private final Set<String> notApplicable = new TreeSet<>();
        private final Map<String, List<RaterSheet>> raters = new LinkedHashMap<>();

        private Builder(String form) {
            this.form = form;
        }

        /**
         * Fills in a field of the form.
         *
         * @param title title of the field
         * @param text  its text
         * @return this builder
         */
        public Builder field(String title, String text) {
            fields.put(title, text);
            return this;
        }

        /**
         * Fills in a blank.
         *
         * @param name  name of the blank
         * @param value its value
         * @return this builder
         */
        public Builder blank(String name, BigDecimal value) {
            blanks.put(name, value);
            return this;
        }

        /**
         * Fills in a blank.
         *
         * @param name  name of the blank
         * @param value its value
         * @return this builder
         */
        public Builder blank(String name, long value) {
            return blank(name, BigDecimal.valueOf(value));
        }

        /**
         * Gives a number.
         *
         * @param key   {@code indicator-id} or {@code indicator-id.measure-id}
         * @param value the number, in the unit of the measure
         * @return this builder
         */
        public Builder value(String key, BigDecimal value) {
            return value(key, new Observation.Amount(value));
        }

        /**
         * Gives a whole number.
         *
         * @param key   {@code indicator-id} or {@code indicator-id.measure-id}
         * @param value the number, in the unit of the measure
         * @return this builder
         */
        public Builder value(String key, long value) {
            return value(key, BigDecimal.valueOf(value));
        }

        /**
         * Gives any observation.
         *
         * @param key   {@code indicator-id} or {@code indicator-id.measure-id}
         * @param value the observation
         * @return this builder
         */
        public Builder value(String key, Observation value) {
            values.put(key, value);
            return this;
        }

        /**
         * Gives a label of a rating scale.
         *
         * @param key   {@code indicator-id} or {@code indicator-id.measure-id}
         * @param label the label
         * @return this builder
         */
        public Builder rated(String key, String label) {
            return value(key, new Observation.Rated(label));
        }

        /**
         * Gives an indicator's score directly.
         *
         * @param indicator id of the indicator
         * @param score     the score on the indicator's raw scale
         * @return this builder
         */
        public Builder awarded(String indicator, BigDecimal score) {
            awarded.put(indicator, score);
            return this;
        }

        /**
         * Gives an indicator's score directly.
         *
         * @param indicator id of the indicator
         * @param score     the score on the indicator's raw scale
         * @return this builder
         */
        public Builder awarded(String indicator, long score) {
            return awarded(indicator, BigDecimal.valueOf(score));
        }

        /**
         * Marks an indicator as not applicable.
         *
         * @param indicator id of the indicator
         * @return this builder
         */
        public Builder notApplicable(String indicator) {
            notApplicable.add(indicator);
            return this;
        }

        /**
         * Adds the sheet of a rater; called again for the same rater, it adds a member of the group.
         *
         * @param rater id of the rater
         * @param sheet what the rater wrote
         * @return this builder
         */
        public Builder rater(String rater, RaterSheet sheet) {
            raters.computeIfAbsent(rater, id -> new java.util.ArrayList<>()).add(sheet);
            return this;
        }

        /** {@return the appraisal} */
        public Appraisal build() {
            return new Appraisal(form, fields, blanks, new RaterSheet(values, awarded), notApplicable, raters);
        }
    }
}
