package io.github.kaohe.scoring;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.validation.DefinitionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs the examples of a scorecard: appraisals with the result they must give. */
public final class Examples {
    private Examples() {}

    /**
     * {@return how the examples of a card differ from what they promise; a note if it has none}
     *
     * <p>A line is rounded half up to the decimals that the example writes; total and grade must agree exactly. The errors of
     * the appraisal must be those that the example names, no more and no fewer.
     *
     * @param card the scorecard
     * @throws io.github.kaohe.problem.ProblemException with every error, if the card is not sound or an example names an
     *     option that does not exist
     */
    public static List<Problem> verify(Scorecard card) {
        Scorer scorer = Scorer.of(card);
        return verify(card, example -> scorerFor(example, card, scorer).score(example.appraisal()));
    }

    private static Scorer scorerFor(Example example, Scorecard card, Scorer asItIs) {
        return example.options().isEmpty() ? asItIs : Scorer.of(card.choose(example.options()));
    }

    static List<Problem> verify(Scorecard card, Function<Example, ScoreReport> scorer) {
        if (card.examples().isEmpty()) {
            return List.of(Problem.of(ProblemCode.KH1602, Place.ROOT));
        }
        List<Problem> problems = new ArrayList<>();
        for (Example example : card.examples()) {
            problems.addAll(new ExampleCheck(example, scorer.apply(example)).problems());
        }
        return List.copyOf(problems);
    }

    /**
     * {@return how the examples of a form of any kind differ from what they promise}
     *
     * @param definition the form; the worked cases of a policy are for {@code io.github.kaohe.policy.Policies} to run
     * @throws IllegalArgumentException if it is a policy
     * @throws io.github.kaohe.problem.ProblemException with every error, if the definition is not sound
     */
    public static List<Problem> verify(Definition definition) {
        if (definition instanceof Scorecard card) {
            return verify(card);
        } else if (definition instanceof Policy) {
            throw new IllegalArgumentException("policies run their own worked cases (" + definition.id() + ")");
        }
        return definition instanceof RecordForm form ? verify(form) : verify((Checklist) definition);
    }

    /**
     * {@return how the examples of a record form differ from what they promise}
     *
     * <p>The share is rounded half up to the decimals that the example writes; everything else must agree exactly.
     *
     * @param form the form
     * @throws io.github.kaohe.problem.ProblemException with every error, if the form is not sound
     */
    public static List<Problem> verify(RecordForm form) {
        DefinitionRules.require(form);
        return form.examples().stream()
                .flatMap(example -> RecordExamples.check(example, form).stream())
                .toList();
    }

    /**
     * {@return how the examples of a checklist differ from what they promise}
     *
     * @param list the list
     * @throws io.github.kaohe.problem.ProblemException with every error, if the list is not sound
     */
    public static List<Problem> verify(Checklist list) {
        DefinitionRules.require(list);
        return list.examples().stream()
                .flatMap(example -> RecordExamples.check(example, list).stream())
                .toList();
    }
}
