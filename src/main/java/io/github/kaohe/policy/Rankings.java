package io.github.kaohe.policy;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.ScoreRule;
import io.github.kaohe.problem.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies rankings. */
final class Rankings {
    private static final Comparator<Fraction> HIGHEST_FIRST = Comparator.reverseOrder();

    private Rankings() {}

    static void apply(ScoreRule.Ranking rule, Run run) {
        List<BigDecimal> rewards = new ArrayList<>();
        for (Figure reward : rule.rewards()) {
            Optional<BigDecimal> amount = run.number(reward, Place.tree(ScoreRules.name(rule)));
            if (amount.isEmpty()) {
                return;
            }
            rewards.add(LineDraft.cents(amount.get()));
        }
        Totals totals = new Totals(rule, run);
        Map<String, Fraction> scores = rule.window() == ScoreRule.Window.EACH
                ? qualified(rule, totals, run)
                : totals.of(rule.of(), rule.periods());
        rank(rule, scores, rewards, run);
    }

    /** The means of those who stand among the rewarded places in each period; the others are told where they do not. */
    private static Map<String, Fraction> qualified(ScoreRule.Ranking rule, Totals totals, Run run) {
        Map<String, List<BigDecimal>> table = totals.table(rule.periods());
        List<String> people = List.copyOf(table.keySet());
        List<List<Integer>> places = new ArrayList<>();
        for (int period = 0; period < (people.isEmpty() ? 0 : rule.periods()); period++) {
            int column = period;
            places.add(Places.of(
                    table.values().stream().map(scores -> scores.get(column)).toList(), rule.ties()));
        }
        Map<String, Fraction> qualified = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            List<Integer> own = places.stream().map(each -> each.get(person)).toList();
            String who = people.get(i);
            if (own.stream().allMatch(place -> place <= rule.rewards().size())) {
                qualified.put(who, Fraction.mean(table.getOrDefault(who, List.of())));
            } else {
                Explanation text = Explanation.of(
                        "place.out",
                        "who",
                        who,
                        "places",
                        own,
                        "first",
                        rule.rewards().size());
                new LineDraft(rule, PolicyLine.Kind.FINDING, text)
                        .who(who)
                        .label("not-qualified")
                        .addTo(run);
            }
        }
        return qualified;
    }

    private static void rank(ScoreRule.Ranking rule, Map<String, Fraction> scores, List<BigDecimal> rewards, Run run) {
        List<String> people = List.copyOf(scores.keySet());
        List<Fraction> values = List.copyOf(scores.values());
        List<Integer> places = Places.places(values, HIGHEST_FIRST, rule.ties());
        for (int i = 0; i < people.size(); i++) {
            int place = places.get(i);
            String who = people.get(i);
            String tie = Collections.frequency(places, place) > 1 ? ".tied" : "";
            Object[] facts = {"who", who, "score", ScoreRules.shown(values.get(i)), "place", place};
            new LineDraft(rule, PolicyLine.Kind.PLACE, Explanation.of("place" + tie, facts))
                    .who(who)
                    .amount(BigDecimal.valueOf(place))
                    .addTo(run);
            if (place <= rewards.size()) {
                BigDecimal reward = rewards.get(place - 1);
                Explanation text = Explanation.of("place.reward" + tie, "who", who, "place", place, "amount", reward);
                new LineDraft(rule, PolicyLine.Kind.MONEY, text)
                        .who(who)
                        .amount(reward)
                        .addTo(run);
            }
        }
    }
}
