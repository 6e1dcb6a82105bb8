package io.github.kaohe.builder;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an indicator's score starts (计分方式). An indicator that says nothing here starts from full marks (扣分制); in a pool
 * it takes from the section, and outside the weights it starts at 0. Saying two of these is a problem at {@code build()}.
 */
public abstract class BasisScope extends TextScope {
    BasisScope(IndicatorDraft draft) {
        super(draft);
    }

    /**
     * Starts from full marks; rules take from them (扣分制).
     *
     * @return this scope
     */
    public IndicatorScope fullMarks() {
        draft.bases.add(names -> new Basis.FullMarks());
        return self();
    }

    /**
     * Starts from a fixed number of points (基础分).
     *
     * @param points the points; 0 where points are only earned
     * @return this scope
     */
    public IndicatorScope startsAt(Number points) {
        return startsAt(Numbers.figure(points));
    }

    /**
     * Starts from a fixed number of points (基础分).
     *
     * @param points the points; 0 where points are only earned
     * @return this scope
     */
    public IndicatorScope startsAt(Figure points) {
        draft.bases.add(names -> new Basis.StartsAt(points));
        return self();
    }

    /**
     * Reads the score from bands of a measure (分段). The first band that holds the value gives the score.
     *
     * @param measure title of what is observed
     * @param unit    its unit
     * @param first   the first band
     * @param others  the other bands, in order
     * @return this scope, in which the measure of chosen scores can be named
     */
    public BandsRule bands(String measure, String unit, BandWord first, BandWord... others) {
        return new BandsRule(draft, measure, Optional.of(Units.measured(unit)), listed(first, others));
    }

    /**
     * Reads the score from bands of a measure whose unit is said elsewhere in the indicator.
     *
     * @param measure title of what is observed
     * @param first   the first band
     * @param others  the other bands, in order
     * @return this scope, in which the measure of chosen scores can be named
     */
    public BandsRule bands(String measure, BandWord first, BandWord... others) {
        return new BandsRule(draft, measure, Optional.empty(), listed(first, others));
    }

    /**
     * Reads the score from the label a rater chooses (等级). The measure bears the title of the indicator.
     *
     * @param best   the first level
     * @param others the other levels, in the order of the form
     * @return this scope
     */
    public IndicatorScope rated(Rating best, Rating... others) {
        return rated(new RatingScale("", listed(best, others)));
    }

    /**
     * Reads the score from the label a rater chooses. The measure bears the title of the indicator.
     *
     * @param scale the levels; with a name, if several indicators share them
     * @return this scope
     */
    public IndicatorScope rated(RatingScale scale) {
        draft.bases.add(
                names -> new Basis.Rated(names.id(names.ownTitle(), Optional.of(new MeasureType.Label())), scale));
        return self();
    }

    /**
     * Reads the score from the label a rater chooses.
     *
     * @param measure title of what is rated
     * @param scale   the levels; with a name, if several indicators share them
     * @return this scope
     */
    public IndicatorScope rated(String measure, RatingScale scale) {
        draft.bases.add(names -> new Basis.Rated(names.id(measure, Optional.of(new MeasureType.Label())), scale));
        return self();
    }

    /**
     * Begins: the share of a target that was reached, times full marks (按完成比例得分).
     *
     * @param measure title of what is observed
     * @param unit    its unit
     * @return the beginning of the rule, which lacks the target
     */
    public ProportionalStart proportional(String measure, String unit) {
        return new ProportionalStart(draft, measure, Optional.of(unit));
    }

    /**
     * Begins: the share of a target that was reached, times full marks, of a measure whose unit is said elsewhere.
     *
     * @param measure title of what is observed
     * @return the beginning of the rule, which lacks the target
     */
    public ProportionalStart proportional(String measure) {
        return new ProportionalStart(draft, measure, Optional.empty());
    }

    /**
     * Begins: points that are earned unit by unit (每走访一家计0.4分).
     *
     * @param measure title of what is observed
     * @param points  points for a unit
     * @return the beginning of the rule, which lacks the unit
     */
    public EarnedStart earns(String measure, Number points) {
        return earns(measure, Numbers.figure(points));
    }

    /**
     * Begins: points that are earned unit by unit (每走访一家计0.4分).
     *
     * @param measure title of what is observed
     * @param points  points for a unit
     * @return the beginning of the rule, which lacks the unit
     */
    public EarnedStart earns(String measure, Figure points) {
        return new EarnedStart(draft, measure, points);
    }

    /**
     * Leaves the score to a person, from 0 to full marks. The measure bears the title of the indicator.
     *
     * @return this scope, in which the scores can be limited
     */
    public JudgedRule judged() {
        return new JudgedRule(draft, Optional.empty());
    }

    /**
     * Leaves the score to a person. The measure bears the title of the indicator.
     *
     * @param min fewest points, included
     * @param max most points, included
     * @return this scope, in which the scores can be limited further
     */
    public JudgedRule judged(Number min, Number max) {
        return judged().from(min).upTo(max);
    }

    /**
     * Leaves the score to a person. The measure bears the title of the indicator.
     *
     * @param min fewest points, included
     * @param max most points, included
     * @return this scope, in which the scores can be limited further
     */
    public JudgedRule judged(Figure min, Figure max) {
        return judged().from(min).upTo(max);
    }

    /**
     * Takes a measure as points: a survey's mean, or a score under a title of its own.
     *
     * @param measure the measure, such as {@code mean("商家评分", 0, 10)}
     * @return this scope, in which the scores can be limited
     */
    public JudgedRule judged(MeasureWord measure) {
        draft.measures.add(measure);
        return new JudgedRule(draft, Optional.of(measure.title()));
    }

    static <T> List<T> listed(T first, T[] others) {
        List<T> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(others));
        return all;
    }
}
