package io.github.kaohe.validation;

import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Options offer at least two choices, change only nodes that exist, and leave a sound card whatever is chosen. */
final class OptionRules {
    private OptionRules() {}

    static void check(Form form, Findings found) {
        Ids ids = new Ids("kind.option");
        Set<String> nodes = new HashSet<>();
        form.sites().forEach(site -> nodes.add(site.node().id()));
        for (FormOption option : form.card().options()) {
            Place.Tree place = Place.tree(option.title());
            ids.check(option.id(), place, found);
            checkCount(option.choices().size(), place, found);
            Ids choices = new Ids("kind.choice");
            boolean first = true;
            for (FormOption.Choice choice : option.choices()) {
                choices.check(choice.id(), place, found);
                if (known(choice, nodes, option, found)) {
                    check(form.card(), option, choice, first, found);
                }
                first = false;
            }
        }
        checkApart(form.card().options(), found);
    }

    /** What several options change can be chosen together; the first to change something is the one that is named. */
    private static void checkApart(List<FormOption> options, Findings found) {
        Map<String, String> changers = new HashMap<>();
        for (FormOption option : options) {
            Map<String, List<String>> both = new LinkedHashMap<>();
            for (String change : changes(option)) {
                String other = changers.putIfAbsent(change, option.title());
                if (other != null) {
                    both.computeIfAbsent(other, each -> new ArrayList<>()).add(change);
                }
            }
            Place.Tree place = Place.tree(option.title());
            both.forEach((other, what) -> found.add(ProblemCode.KH1806, place, "other", other, "what", what));
        }
    }

    private static Set<String> changes(FormOption option) {
        Set<String> changes = new TreeSet<>();
        for (FormOption.Choice choice : option.choices()) {
            choice.nodes().forEach(node -> changes.add(node.id()));
            choice.fullMarks().ifPresent(each -> changes.add("fullMarks"));
            choice.scaledTo().ifPresent(each -> changes.add("scaledTo"));
            choice.limits().ifPresent(each -> changes.add("cap"));
            choice.rounding().ifPresent(each -> changes.add("rounding"));
            choice.steps().ifPresent(each -> changes.add("steps"));
            if (!choice.grades().isEmpty()) {
                changes.add("grades");
            }
        }
        return changes;
    }

    static void checkCount(int choices, Place place, Findings found) {
        if (choices < 2) {
            found.add(ProblemCode.KH1801, place, "count", choices);
        }
    }

    /** The first choice is the form itself, and every other one differs from it. */
    static void checkFirst(boolean changes, boolean first, Place place, Findings found) {
        if (changes == first) {
            found.add(first ? ProblemCode.KH1803 : ProblemCode.KH1804, place);
        }
    }

    private static boolean known(FormOption.Choice choice, Set<String> nodes, FormOption option, Findings found) {
        List<String> strangers = choice.nodes().stream()
                .map(Node::id)
                .filter(id -> !nodes.contains(id))
                .toList();
        if (!strangers.isEmpty()) {
            found.add(ProblemCode.KH1802, Place.tree(option.title(), choice.title()), "ids", strangers);
        }
        return strangers.isEmpty();
    }

    private static void check(
            Scorecard card, FormOption option, FormOption.Choice choice, boolean first, Findings found) {
        Place.Tree place = Place.tree(option.title(), choice.title());
        boolean changes = !choice.nodes().isEmpty()
                || choice.fullMarks().isPresent()
                || choice.scaledTo().isPresent()
                || choice.limits().isPresent()
                || choice.rounding().isPresent()
                || choice.steps().isPresent()
                || !choice.grades().isEmpty();
        checkFirst(changes, first, place, found);
        if (!first && changes) {
            checkChosen(card, option, choice, place, found);
        }
    }

    /** Only errors count here: warnings and notes of the definition as it is have been given already. */
    private static void checkChosen(
            Scorecard card, FormOption option, FormOption.Choice choice, Place.Tree place, Findings found) {
        Scorecard chosen = card.choose(Map.of(option.id(), choice.id())).toBuilder()
                .options(List.of())
                .examples(List.of())
                .build();
        addErrors(ScorecardRules.check(chosen), place, found);
    }

    static void addErrors(List<Problem> problems, Place.Tree place, Findings found) {
        for (Problem problem : problems) {
            if (problem.isError() && problem.place() instanceof Place.Tree at) {
                List<String> titles = new ArrayList<>(place.titles());
                titles.addAll(at.titles());
                found.add(new Problem(problem.code(), problem.severity(), new Place.Tree(titles), problem.arguments()));
            }
        }
    }
}
