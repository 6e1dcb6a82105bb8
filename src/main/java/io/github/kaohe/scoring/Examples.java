package io.github.kaohe.scoring;

import io.github.kaohe.model.Example;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
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
}
