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
import java.util.function.BiFunction;
import java.util.function.Function;

/** Puts the readings a company chose into a card or record form. */
final class Choices {
    private Choices() {}

    static Scorecard apply(Scorecard card, Map<String, String> chosen) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Node> replaced = new HashMap<>();
        List<StepRounding> steps = new ArrayList<>();
        Scorecard.Builder builder = card.toBuilder();
        chosen.forEach((option, id) -> find(card, option, id, problems).ifPresent(choice -> {
            choice.nodes().forEach(node -> replaced.put(node.id(), node));
            choice.fullMarks().ifPresent(builder::fullMarks);
            choice.scaledTo().ifPresent(builder::scaledTo);
            choice.limits().ifPresent(builder::limits);
            choice.rounding().ifPresent(builder::rounding);
            choice.steps().ifPresent(steps::add);
            if (!choice.grades().isEmpty()) {
                builder.grades(choice.grades());
            }
        }));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        List<Node> children = replace(card.children(), replaced);
        for (StepRounding rounding : steps) {
            children = stepping(children, rounding);
        }
        return builder.children(children)
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

    static RecordForm apply(RecordForm form, Map<String, String> chosen) {
        List<Problem> problems = new ArrayList<>();
        List<FieldGroup> groups = form.groups();
        for (Map.Entry<String, String> each : chosen.entrySet()) {
            Optional<RecordOption.Choice> choice = named(
                            form.options(), RecordOption::id, each.getKey(), problems, Choices::noOption)
                    .flatMap(option -> named(
                            option.choices(),
                            RecordOption.Choice::id,
                            each.getValue(),
                            problems,
                            (id, ids) -> noChoice(option.id(), id, ids)));
            groups = choice.isPresent() ? RecordOption.apply(groups, choice.get()) : groups;
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return form.toBuilder()
                .groups(groups)
                .options(form.options().stream()
                        .filter(option -> !chosen.containsKey(option.id()))
                        .toList())
                .examples(form.examples().stream()
                        .filter(example -> example.options().equals(chosen))
                        .map(RecordExample::chosen)
                        .toList())
                .build();
    }

    private static Optional<FormOption.Choice> find(
            Scorecard card, String option, String choice, List<Problem> problems) {
        return named(card.options(), FormOption::id, option, problems, Choices::noOption)
                .flatMap(known -> named(
                        known.choices(),
                        FormOption.Choice::id,
                        choice,
                        problems,
                        (id, ids) -> noChoice(option, id, ids)));
    }

    private static <T> Optional<T> named(
            List<T> all,
            Function<T, String> id,
            String wanted,
            List<Problem> problems,
            BiFunction<String, List<String>, Problem> absent) {
        Optional<T> found =
                all.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
        if (found.isEmpty()) {
            problems.add(absent.apply(wanted, all.stream().map(id).toList()));
        }
        return found;
    }

    private static Problem noOption(String option, List<String> options) {
        return Problem.of(ProblemCode.KH4008, Place.ROOT, "option", option, "options", options);
    }

    private static Problem noChoice(String option, String choice, List<String> choices) {
        return Problem.of(ProblemCode.KH4009, Place.ROOT, "option", option, "choice", choice, "choices", choices);
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

    private static List<Node> stepping(List<Node> nodes, StepRounding rounding) {
        return nodes.stream().map(node -> stepping(node, rounding)).toList();
    }

    private static Node stepping(Node node, StepRounding rounding) {
        if (node instanceof Section section) {
            return section.toBuilder()
                    .children(stepping(section.children(), rounding))
                    .build();
        }
        Indicator indicator = (Indicator) node;
        return indicator.toBuilder()
                .adjustments(indicator.adjustments().stream()
                        .map(rule -> rule instanceof Adjustment.Steps steps ? steps.rounded(rounding) : rule)
                        .toList())
                .build();
    }
}
