package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy is applied to.
 *
 * @param blanks   numbers the company fills in, by name of the blank
 * @param options  the choice made for each option, by ids; the first choice where an option is not named
 * @param results  results of appraisals, in the order of time
 * @param records  what happened, by id of the rule that it concerns
 * @param workdays which days are worked; empty: a rule that counts working days cannot be applied
 */
public record PolicyInput(
        Map<String, BigDecimal> blanks,
        Map<String, String> options,
        List<ScoreResult> results,
        Map<String, List<PolicyRecord>> records,
        Optional<Workdays> workdays) {
    /** Nothing. */
    public static final PolicyInput NONE = new PolicyInput(Map.of(), Map.of(), List.of(), Map.of(), Optional.empty());

    public PolicyInput {
        Map<String, BigDecimal> plain = new LinkedHashMap<>();
        blanks.forEach((name, value) -> plain.put(name, Figure.plain(value)));
        blanks = Collections.unmodifiableMap(plain);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        results = List.copyOf(results);
        Map<String, List<PolicyRecord>> copies = new LinkedHashMap<>();
        records.forEach((rule, list) -> copies.put(rule, List.copyOf(list)));
        records = Collections.unmodifiableMap(copies);
    }

    /**
     * {@return the same input with a blank filled in}
     *
     * @param blank name of the blank
     * @param value the number
     */
    public PolicyInput set(String blank, BigDecimal value) {
        Map<String, BigDecimal> more = new LinkedHashMap<>(blanks);
        more.put(blank, value);
        return new PolicyInput(more, options, results, records, workdays);
    }

    /**
     * {@return the same input with a choice made}
     *
     * @param option id of the option
     * @param choice id of the choice
     */
    public PolicyInput choose(String option, String choice) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(option, choice);
        return new PolicyInput(blanks, more, results, records, workdays);
    }

    /**
     * {@return the same input with more results}
     *
     * @param more results, in the order of time
     */
    public PolicyInput results(List<ScoreResult> more) {
        List<ScoreResult> all = new ArrayList<>(results);
        all.addAll(more);
        return new PolicyInput(blanks, options, all, records, workdays);
    }

    /**
     * {@return the same input with more records for a rule}
     *
     * @param rule id of the rule
     * @param more the records
     */
    public PolicyInput records(String rule, PolicyRecord... more) {
        Map<String, List<PolicyRecord>> all = new LinkedHashMap<>(records);
        List<PolicyRecord> list = new ArrayList<>(all.getOrDefault(rule, List.of()));
        list.addAll(List.of(more));
        all.put(rule, list);
        return new PolicyInput(blanks, options, results, all, workdays);
    }

    /**
     * {@return the same input with a calendar}
     *
     * @param calendar which days are worked
     */
    public PolicyInput workdays(Workdays calendar) {
        return new PolicyInput(blanks, options, results, records, Optional.of(calendar));
    }
}
