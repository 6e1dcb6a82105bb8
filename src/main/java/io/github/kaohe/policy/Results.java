package io.github.kaohe.policy;

import io.github.kaohe.model.NamedPeriod;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The results a policy can be applied to. One of another form, without total and grade, or given twice is told and left out,
 * so whoever it concerns lacks a result.
 */
final class Results {
    private final List<ScoreResult> sound = new ArrayList<>();
    private final Set<String> lacking = new HashSet<>();

    private Results() {}

    static Results of(Policy policy, PolicyInput input, Run run) {
        Results results = new Results();
        Map<List<String>, List<ScoreResult>> same = new LinkedHashMap<>();
        for (ScoreResult result : input.results()) {
            if (results.usable(result, policy, run)) {
                same.computeIfAbsent(List.of(result.who(), result.form(), result.period()), key -> new ArrayList<>())
                        .add(result);
            }
        }
        same.values().forEach(given -> results.add(given, run));
        results.sort();
        return results;
    }

    private boolean usable(ScoreResult result, Policy policy, Run run) {
        Place place = Place.tree(result.who());
        boolean known = result.form().isEmpty()
                || policy.scorecards().isEmpty()
                || policy.scorecards().contains(result.form());
        boolean told = result.total().isPresent() || result.grade().isPresent();
        if (!known) {
            run.report(ProblemCode.KH6013, place, "form", result.form(), "forms", policy.scorecards());
        }
        if (!told) {
            run.report(ProblemCode.KH6014, place, "who", result.who());
            lacking.add(result.who());
        }
        return known && told;
    }

    private void add(List<ScoreResult> given, Run run) {
        ScoreResult first = given.get(0);
        if (given.size() == 1) {
            sound.add(first);
            return;
        }
        lacking.add(first.who());
        String period = first.period().isEmpty() ? "—" : first.period();
        run.report(
                ProblemCode.KH6015,
                Place.tree(first.who()),
                "who",
                first.who(),
                "period",
                period,
                "actual",
                given.size());
    }

    /** In the order of time, if all periods tell it; else as they were given. */
    private void sort() {
        if (sound.stream().allMatch(result -> NamedPeriod.of(result.period()).isPresent())) {
            sound.sort(Comparator.comparing(
                    result -> NamedPeriod.of(result.period()).orElseThrow()));
        }
    }

    List<ScoreResult> all() {
        return sound;
    }

    List<ScoreResult> of(String who) {
        return sound.stream().filter(result -> result.who().equals(who)).toList();
    }

    /** {@return whether somebody lacks a result that was given} */
    boolean lack() {
        return !lacking.isEmpty();
    }

    boolean lack(String who) {
        return lacking.contains(who);
    }

    /** {@return the two periods between which one is missing, if the names of the periods tell that one is} */
    static Optional<List<String>> gap(List<String> periods) {
        for (int i = 0; i + 1 < periods.size(); i++) {
            Optional<NamedPeriod> due = NamedPeriod.of(periods.get(i)).map(NamedPeriod::next);
            Optional<NamedPeriod> next = NamedPeriod.of(periods.get(i + 1));
            if (due.isPresent() && next.isPresent() && !due.equals(next)) {
                return Optional.of(List.of(periods.get(i), periods.get(i + 1)));
            }
        }
        return Optional.empty();
    }
}
