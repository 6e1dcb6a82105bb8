package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;

/** Scores appraisals of one scorecard. Compiled once; immutable and safe for threads. */
public final class Scorer {
    private final Scorecard card;

    private Scorer(Scorecard card) {
        this.card = card;
    }

    /**
     * {@return a scorer for a card}
     *
     * @param card the scorecard
     * @throws io.github.kaohe.problem.ProblemException with every error, if the card is not sound
     */
    public static Scorer of(Scorecard card) {
        return new Scorer(card);
    }

    /** {@return the scorecard} */
    public Scorecard card() {
        return card;
    }

    /**
     * {@return the explained score of an appraisal}; never throws for a faulty appraisal: its problems are in the report
     *
     * @param appraisal what was observed
     */
    public ScoreReport score(Appraisal appraisal) {
        throw new IllegalStateException("being written");
    }
}
