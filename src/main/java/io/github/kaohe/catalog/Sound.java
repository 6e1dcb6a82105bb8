package io.github.kaohe.catalog;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.validation.ScorecardRules;
import java.util.ArrayList;
import java.util.List;

/** Checks definitions and tells in which file an error stands. */
final class Sound {
    private Sound() {}

    /** {@return the card, if it is sound} */
    static Scorecard require(String file, Scorecard card) {
        List<Problem> errors = ScorecardRules.check(card).stream()
                .filter(Problem::isError)
                .map(problem -> in(file, problem))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
        return card;
    }

    private static Problem in(String file, Problem problem) {
        if (!(problem.place() instanceof Place.Tree tree)) {
            return problem;
        }
        List<String> path = new ArrayList<>(List.of(file));
        path.addAll(tree.titles());
        return new Problem(problem.code(), problem.severity(), new Place.Tree(path), problem.arguments());
    }
}
