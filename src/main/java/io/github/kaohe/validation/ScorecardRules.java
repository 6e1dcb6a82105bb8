package io.github.kaohe.validation;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import java.util.List;

/** The rules a sound scorecard keeps. */
public final class ScorecardRules {
    private ScorecardRules() {}

    /**
     * {@return every problem of a card, in the order of the form; empty if there is none}
     *
     * @param card the scorecard
     */
    public static List<Problem> check(Scorecard card) {
        return List.of();
    }

    /**
     * Refuses a card that is not sound.
     *
     * @param card the scorecard
     * @throws io.github.kaohe.problem.ProblemException with every error, if there is one
     */
    public static void require(Scorecard card) {
        check(card);
    }
}
