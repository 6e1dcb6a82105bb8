package io.github.kaohe.builder;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import java.util.Optional;

/** The scope after a score that is left to a person, which it can limit. */
public final class JudgedRule extends IndicatorScope {
    private Figure min = Figure.ZERO;
    private Optional<Figure> max = Optional.empty();
    private Optional<Figure> step = Optional.empty();
    private RatingScale scale = RatingScale.NONE;

    JudgedRule(IndicatorDraft draft, Optional<String> declared) {
        super(draft);
        draft.bases.add(names -> new Basis.Judged(
                declared.map(names::id)
                        .orElseGet(() -> names.id(names.ownTitle(), Optional.of(new MeasureType.Score()))),
                min,
                max,
                step,
                scale));
    }

    /**
     * Sets the fewest points; else 0.
     *
     * @param fewest fewest points, included
     * @return this scope
     */
    public JudgedRule from(Number fewest) {
        return from(Numbers.figure(fewest));
    }

    /**
     * Sets the fewest points; else 0.
     *
     * @param fewest fewest points, included
     * @return this scope
     */
    public JudgedRule from(Figure fewest) {
        min = fewest;
        return this;
    }

    /**
     * Sets the most points; else full marks, or no limit outside the weights.
     *
     * @param most most points, included
     * @return this scope
     */
    public JudgedRule upTo(Number most) {
        return upTo(Numbers.figure(most));
    }

    /**
     * Sets the most points; else full marks, or no limit outside the weights.
     *
     * @param most most points, included
     * @return this scope
     */
    public JudgedRule upTo(Figure most) {
        max = Optional.of(most);
        return this;
    }

    /**
     * Allows only multiples of a number above the fewest points.
     *
     * @param size the number
     * @return this scope
     */
    public JudgedRule inStepsOf(Number size) {
        return inStepsOf(Numbers.figure(size));
    }

    /**
     * Allows only multiples of a number above the fewest points.
     *
     * @param size the number
     * @return this scope
     */
    public JudgedRule inStepsOf(Figure size) {
        step = Optional.of(size);
        return this;
    }

    /**
     * Divides the scores by labels (优秀90-100).
     *
     * @param best   the first level, such as {@code rating("优秀").scoresBetween(90, 100)}
     * @param others the other levels, in the order of the form
     * @return this scope
     */
    public JudgedRule levels(Rating best, Rating... others) {
        return levels(new RatingScale("", listed(best, others)));
    }

    /**
     * Divides the scores by labels (优秀90-100).
     *
     * @param levels the levels; with a name, if several indicators share them
     * @return this scope
     */
    public JudgedRule levels(RatingScale levels) {
        scale = levels;
        return this;
    }
}
