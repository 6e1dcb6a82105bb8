package io.github.kaohe.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from scores and records (办法, 细则, 制度): clauses with their text and the rules a program can apply.
 *
 * <p>Nothing of the document is lost: a clause without rules keeps its text.
 */
public final class Policy implements Definition {
    private final PolicyData data;

    private Policy(PolicyData data) {
        this.data = data;
    }

    /**
     * {@return a builder}
     *
     * @param id    kebab-case id
     * @param title title as printed
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** {@return a builder that begins with this policy} */
    public Builder toBuilder() {
        Builder builder = new Builder(id(), title());
        builder.data = data;
        return builder;
    }

    @Override
    public String id() {
        return data.id();
    }

    @Override
    public String title() {
        return data.title();
    }

    @Override
    public String version() {
        return data.version();
    }

    @Override
    public String subject() {
        return data.subject();
    }

    @Override
    public Period period() {
        return data.period();
    }

    @Override
    public Completeness completeness() {
        return data.completeness();
    }

    @Override
    public Optional<Source> source() {
        return data.source();
    }

    @Override
    public List<ProvenanceNote> provenance() {
        return data.provenance();
    }

    @Override
    public Validity validity() {
        return data.validity();
    }

    /** {@return nothing: a policy is all text, and its clauses hold it} */
    @Override
    public List<String> prose() {
        return List.of();
    }

    /** {@return ids of the scorecards whose results it speaks of; none: of any} */
    public List<String> scorecards() {
        return data.scorecards();
    }

    @Override
    public List<Blank> blanks() {
        return data.blanks();
    }

    /** {@return grades of a score, best first; none: the results bring theirs} */
    public List<Grade> grades() {
        return data.grades();
    }

    /** {@return the clauses} */
    public List<Clause> clauses() {
        return data.clauses();
    }

    /** {@return questions the document leaves open} */
    public List<PolicyOption> options() {
        return data.options();
    }

    @Override
    public List<String> notes() {
        return data.notes();
    }

    /** {@return worked cases} */
    public List<PolicyExample> examples() {
        return data.examples();
    }

    /** {@return the rules of all clauses in their order} */
    public Stream<PolicyRule> rules() {
        return clauses().stream().flatMap(Clause::allRules);
    }

    /**
     * {@return the rules of all clauses, with those a choice replaces; options that are not named stand at their first
     * choice, and names that do not exist change nothing}
     *
     * <p>Where two options choose about one ledger or ranking, each counts where its choice departs from the rule.
     *
     * @param choices id of the choice by id of the option
     */
    public List<PolicyRule> rules(Map<String, String> choices) {
        Map<String, PolicyRule> own = new HashMap<>();
        rules().forEach(rule -> own.putIfAbsent(rule.id(), rule));
        Map<String, PolicyRule> replaced = new HashMap<>();
        for (PolicyOption option : options()) {
            option.choices().stream()
                    .filter(choice -> choice.id().equals(choices.get(option.id())))
                    .flatMap(choice -> choice.rules().stream())
                    .forEach(rule -> replaced.merge(
                            rule.id(),
                            rule,
                            (before, choice) ->
                                    CombinedChoices.combine(own.getOrDefault(rule.id(), rule), before, choice)));
        }
        return rules().map(rule -> replaced.getOrDefault(rule.id(), rule)).toList();
    }

    /**
     * {@return whether several options may choose about such a rule, see {@link #rules(Map)}}
     *
     * @param rule a rule
     */
    public static boolean isCombined(PolicyRule rule) {
        return CombinedChoices.canCombine(rule);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && data.equals(policy.data);
    }

    @Override
    public int hashCode() {
        return data.hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + title();
    }

    /** Builds a policy. */
    public static final class Builder {
        private PolicyData data;

        private Builder(String id, String title) {
            data = PolicyData.of(Objects.requireNonNull(id, "id"), Objects.requireNonNull(title, "title"));
        }

        /**
         * Sets version, subject, period and validity.
         *
         * @param version  version of the definition
         * @param subject  whom it is for; may be empty
         * @param period   how often it is applied
         * @param validity when it is in force
         * @return this builder
         */
        public Builder head(String version, String subject, Period period, Validity validity) {
            data = data.head(version, subject, period, validity);
            return this;
        }

        /**
         * Sets where the policy comes from.
         *
         * @param source       the document, if there is one
         * @param completeness how much of it there is
         * @param provenance   what is not as printed
         * @return this builder
         */
        public Builder source(Optional<Source> source, Completeness completeness, List<ProvenanceNote> provenance) {
            data = data.source(source, completeness, provenance);
            return this;
        }

        /**
         * Sets what scores and numbers the rules speak of.
         *
         * @param scorecards ids of scorecards
         * @param blanks     numbers the company fills in
         * @param grades     grades of a score, best first
         * @return this builder
         */
        public Builder scores(List<String> scorecards, List<Blank> blanks, List<Grade> grades) {
            data = data.scores(scorecards, blanks, grades);
            return this;
        }

        /**
         * Sets the clauses and options.
         *
         * @param clauses the clauses
         * @param options questions the document leaves open
         * @return this builder
         */
        public Builder clauses(List<Clause> clauses, List<PolicyOption> options) {
            data = data.clauses(clauses, options);
            return this;
        }

        /**
         * Sets notes and examples.
         *
         * @param notes    remarks on the document
         * @param examples worked cases
         * @return this builder
         */
        public Builder foot(List<String> notes, List<PolicyExample> examples) {
            data = data.foot(notes, examples);
            return this;
        }

        /** {@return the policy} */
        public Policy build() {
            return new Policy(data);
        }
    }
}
