package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.validation.ScorecardRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores appraisals of one scorecard. Compiled once; immutable and safe for threads. */
public final class Scorer {
    private final Scorecard card;
    private final KeyIndex keys;
    private final List<Branch> branches;
    private final Map<String, String> blankTitles = new HashMap<>();

    private Scorer(Scorecard card) {
        this.card = card;
        keys = new KeyIndex(card);
        branches = Branch.of(card);
        card.blanks().forEach(blank -> blankTitles.put(blank.name(), blank.title()));
    }

    /**
     * {@return a scorer for a card}
     *
     * @param card the scorecard
     * @throws io.github.kaohe.problem.ProblemException with every error, if the card is not sound
     */
    public static Scorer of(Scorecard card) {
        ScorecardRules.require(card);
        return new Scorer(card);
    }

    /** {@return the scorecard} */
    public Scorecard card() {
        return card;
    }

    /**
     * {@return the explained score of an appraisal}; never throws for a faulty appraisal: its problems are in the report,
     * and with one of them an error there is no total.
     *
     * @param appraisal what was observed
     */
    public ScoreReport score(Appraisal appraisal) {
        Evaluation evaluation = new Evaluation(appraisal.blanks(), blankTitles);
        if (!appraisal.form().equals(card.id())) {
            evaluation.report(ProblemCode.KH4001, Place.ROOT, "expected", card.id(), "actual", appraisal.form());
            return report(evaluation, List.of(), List.of(), new Verdict.Result(null, Optional.empty(), List.of()));
        }
        evaluation.refuse(new BlankCheck(card.blanks(), appraisal.blanks(), evaluation.problems()).check());
        checkRaterWeights(evaluation);
        Filled filled = new Filled(appraisal, card, keys, evaluation);
        TreeScoring.Sum sum = new TreeScoring(card, filled, evaluation).card(branches);
        if (sum.status() == NodeScore.Status.NOT_APPLICABLE) {
            evaluation.report(ProblemCode.KH4113, Place.ROOT);
        }
        Exact scale = scale(evaluation);
        Exact total = sum.raw() == null || scale == null ? null : sum.raw().times(scale);
        Verdict.Result verdict = new Verdict(card, filled, evaluation).of(total);
        List<ScoreReport.Loss> losses =
                total == null || scale == null ? List.of() : Losses.of(sum.children(), sum.spread(), scale);
        return report(evaluation, Lines.of(sum.children()), losses, verdict);
    }

    /** Weights that are blanks can only be added up once they are filled in. */
    private void checkRaterWeights(Evaluation evaluation) {
        List<Exact> weights = new ArrayList<>();
        for (Rater rater : card.raters()) {
            if (rater.weight().isPresent()) {
                Exact weight = evaluation.number(rater.weight().get(), Place.tree(rater.title()));
                if (weight == null) {
                    return;
                }
                weights.add(weight);
            }
        }
        Exact sum = weights.stream().reduce(Exact.ZERO, Exact::plus);
        if (!weights.isEmpty() && !sum.equals(Exact.HUNDRED)) {
            evaluation.report(
                    ProblemCode.KH4303,
                    Place.ROOT,
                    "actual",
                    sum,
                    "terms",
                    String.join(" + ", weights.stream().map(Exact::toString).toList()));
        }
    }

    /** What one point of the form counts in the total; null if a blank is not filled in. */
    private @Nullable Exact scale(Evaluation evaluation) {
        if (card.scaledTo().isEmpty()) {
            return Exact.ONE;
        }
        Exact marks = evaluation.positive(card.scaledTo().get(), Place.ROOT);
        Exact fullMarks = evaluation.positive(card.fullMarks(), Place.ROOT);
        return marks == null || fullMarks == null ? null : marks.dividedBy(fullMarks);
    }

    private ScoreReport report(
            Evaluation evaluation, List<ScoreLine> lines, List<ScoreReport.Loss> losses, Verdict.Result verdict) {
        boolean faulty = Problem.anyError(evaluation.problems());
        Optional<BigDecimal> total = faulty ? Optional.empty() : Optional.ofNullable(verdict.total());
        Optional<ScoreReport.Payment> payment = total.flatMap(score -> Payments.of(card, score, evaluation));
        Optional<BigDecimal> fullMarks = Optional.ofNullable(
                        evaluation.aside().number(card.scaledTo().orElse(card.fullMarks()), Place.ROOT))
                .map(marks -> marks.toDecimal(10));
        return new ScoreReport(
                card.id(),
                card.version(),
                card.title(),
                total,
                fullMarks,
                faulty ? Optional.empty() : verdict.grade(),
                payment,
                lines,
                verdict.vetoes(),
                faulty ? List.of() : losses,
                evaluation.assumptions(),
                evaluation.problems());
    }
}
