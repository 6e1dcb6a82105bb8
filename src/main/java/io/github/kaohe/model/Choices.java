package io.github.kaohe.model;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the readings a company chose into a card. */
final class Choices {
    private Choices() {}

    static Scorecard apply(Scorecard card, Map<String, String> chosen) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Node> replaced = new HashMap<>();
        Scorecard.Builder builder = card.toBuilder();
        chosen.forEach((option, id) -> find(card, option, id, problems).ifPresent(choice -> {
            choice.nodes().forEach(node -> replaced.put(node.id(), node));
            choice.fullMarks().ifPresent(builder::fullMarks);
            choice.scaledTo().ifPresent(builder::scaledTo);
            choice.limits().ifPresent(builder::limits);
            choice.rounding().ifPresent(builder::rounding);
        }));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return builder.children(replace(card.children(), replaced))
                .examples(examples(card.examples(), chosen))
                .options(card.options().stream()
                        .filter(option -> !chosen.containsKey(option.id()))
                        .toList())
                .build();
    }

    /** Only the examples that made these choices still hold; they are then examples of the card as it is. */
    private static List<Example> examples(List<Example> examples, Map<String, String> chosen) {
        return examples.stream()
                .filter(example -> example.options().equals(chosen))
                .map(example -> new Example(
                        example.title(),
                        example.appraisal(),
                        Map.of(),
                        example.lines(),
                        example.total(),
                        example.grade(),
                        example.payout(),
                        example.problems()))
                .toList();
    }

    private static Optional<FormOption.Choice> find(
            Scorecard card, String option, String choice, List<Problem> problems) {
        Optional<FormOption> known =
                card.options().stream().filter(o -> o.id().equals(option)).findFirst();
        if (known.isEmpty()) {
            List<String> ids = card.options().stream().map(FormOption::id).toList();
            problems.add(Problem.of(ProblemCode.KH4008, Place.ROOT, "option", option, "options", ids));
            return Optional.empty();
        }
        List<FormOption.Choice> choices = known.get().choices();
        Optional<FormOption.Choice> found =
                choices.stream().filter(c -> c.id().equals(choice)).findFirst();
        if (found.isEmpty()) {
            List<String> ids = choices.stream().map(FormOption.Choice::id).toList();
            problems.add(
                    Problem.of(ProblemCode.KH4009, Place.ROOT, "option", option, "choice", choice, "choices", ids));
        }
        return found;
    }

    private static List<Node> replace(List<Node> nodes, Map<String, Node> replaced) {
        List<Node> changed = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            Node now = replaced.getOrDefault(node.id(), node);
            changed.add(
                    now instanceof Section section
                            ? section.toBuilder()
                                    .children(replace(section.children(), replaced))
                                    .build()
                            : now);
        }
        return changed;
    }
}
