package io.github.kaohe.criteria;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.List;
import java.util.Optional;

/**
 * One rule of a scoring sentence as it was read. Points are magnitudes; the {@link Sign} says which way. A clause keeps what
 * the sentence says, also where the model of scorecards has no place for it (money, multipliers); {@link Reading#rules} turns
 * clauses into the model's rules.
 */
public sealed interface Clause {

    /** What a sentence says beside the rules of a scorecard: money, factors, vetoes, the item's full marks, references. */
    sealed interface Beside extends Clause {}

    /** What a band or level does to the score. */
    enum Effect {
        /** The score is the points. */
        SCORE,
        /** The points are added. */
        ADD,
        /** The points are taken. */
        DEDUCT,
        /** Full marks. */
        FULL,
        /** No points are named: a range whose points stand elsewhere, or a label alone. */
        NONE
    }

    /** On which side of a reference steps count. */
    enum Deviation {
        /** Below it. */
        BELOW,
        /** Above it. */
        ABOVE,
        /** On both sides. */
        OUTSIDE
    }

    /**
     * Points for every occurrence or unit: {@code 每次扣2分}, {@code 每提供1个得3分}.
     *
     * @param sign       take or give
     * @param points     points each time
     * @param unit       what is counted, as written; may be empty
     * @param per        how many make one time
     * @param cap        the most it takes or gives
     * @param when       what is counted
     * @param earned     whether the points are earned from 0 (得) and not added (加)
     * @param additional whether it comes on top of the rule before it (另扣)
     * @param rounding   how a started unit counts
     * @param belowZero  from where it takes points below zero (倒扣); empty: it does not
     */
    record Each(
            Sign sign,
            Figure points,
            String unit,
            Figure per,
            Optional<Cap> cap,
            When when,
            boolean earned,
            boolean additional,
            StepRounding rounding,
            Optional<ScoreOverride.Start> belowZero)
            implements Clause {}

    /**
     * Points once: {@code 未完成的,扣2分}.
     *
     * @param sign       take or give
     * @param points     the points
     * @param when       the condition
     * @param additional whether it comes on top of the rule before it
     * @param belowZero  whether it may push the score below zero
     */
    record Flat(Sign sign, Figure points, When when, boolean additional, boolean belowZero) implements Clause {}

    /**
     * Points for every step beyond a reference: {@code 每低于目标5%扣3分}.
     *
     * @param sign      take or give
     * @param side      on which side of the reference
     * @param metric    what is measured; empty: the item's own measure
     * @param reference the reference; empty: the item's own target
     * @param step      size of a step
     * @param unit      unit of a step, as written
     * @param points    points for a step
     * @param rounding  how a started step counts
     * @param cap       the most it takes or gives
     * @param within    where the rule holds, if limited
     */
    record Steps(
            Sign sign,
            Deviation side,
            String metric,
            Optional<Value> reference,
            Figure step,
            String unit,
            Figure points,
            StepRounding rounding,
            Optional<Cap> cap,
            Optional<Interval> within)
            implements Clause {}

    /**
     * An interval and what it gives: {@code 80%-90%得5分}.
     *
     * @param metric   what is measured; empty: the item's own measure
     * @param unit     its unit, may be empty
     * @param interval the values
     * @param effect   what they do
     * @param points   the points, or the fewest a person may choose
     * @param max      the most a person may choose; empty: no choice
     */
    record Banded(
            String metric, String unit, Interval interval, Effect effect, Optional<Figure> points, Optional<Figure> max)
            implements Clause {}

    /**
     * A score under a condition: {@code 资料齐全得5分}; 0 points: {@code 不得分}.
     *
     * @param points the score; empty: full marks
     * @param when   the condition
     * @param scope  {@code 本项} and the like, as written; may be empty
     */
    record ScoreIf(Optional<Figure> points, When when, String scope) implements Clause {}

    /**
     * A named level: {@code 优秀10分}, {@code 90分以上为优秀}.
     *
     * @param label       the label
     * @param effect      what it does
     * @param points      the points, or the fewest a person may choose
     * @param max         the most a person may choose; empty: no choice
     * @param interval    the values that have this label, if stated
     * @param description what it takes, may be empty
     * @param metric      what is rated; empty: the item's own rating
     */
    record Level(
            String label,
            Effect effect,
            Optional<Figure> points,
            Optional<Figure> max,
            Optional<Interval> interval,
            String description,
            String metric)
            implements Clause {}

    /**
     * A score in proportion or by formula.
     *
     * @param formula   the formula as written
     * @param metric    what it computes or what is measured; may be empty
     * @param target    the target, where the sentence is an ordinary share of a target
     * @param lower     whether lower is better
     * @param cap       the highest score, or the most it takes
     * @param when      the condition, if any
     */
    record Proportional(
            String formula, String metric, Optional<Value> target, boolean lower, Optional<Cap> cap, When when)
            implements Clause {}

    /**
     * Points that a person chooses: {@code 酌情扣1-3分}.
     *
     * @param sign  take or give
     * @param score whether the points are the score itself and not a change
     * @param min   fewest points; empty: not stated
     * @param max   most points; empty: not stated
     * @param step  the points are a multiple of this above the fewest; empty: any decimal
     * @param unit  what each choice is for, may be empty
     * @param cap   the most it takes or gives in all
     * @param when  the condition
     */
    record Judged(
            Sign sign,
            boolean score,
            Optional<Figure> min,
            Optional<Figure> max,
            Optional<Figure> step,
            String unit,
            Optional<Cap> cap,
            When when)
            implements Clause {}

    /**
     * Money, or a share of pay, instead of points.
     *
     * @param sign     take or give
     * @param amount   the amount in yuan, or the percentage
     * @param of       what the percentage is of; empty: the amount is money
     * @param unit     each time of what, may be empty
     * @param per      how many make one time
     * @param cap      the most in all
     * @param when     the condition
     */
    record Money(Sign sign, Figure amount, String of, String unit, Figure per, Optional<Figure> cap, When when)
            implements Beside {}

    /**
     * A factor on a score: {@code 总分*0.9}, {@code 减半}.
     *
     * @param factor the factor
     * @param scope  what it multiplies
     * @param when   the condition
     */
    record Multiplier(Figure factor, String scope, When when) implements Beside {}

    /**
     * A veto.
     *
     * @param outcome what follows, as written
     * @param when    the condition
     */
    record Vetoed(String outcome, When when) implements Beside {}

    /**
     * Where the score starts: {@code 基础分80分}.
     *
     * @param points the points
     */
    record Base(Figure points) implements Clause {}

    /**
     * The item's full marks: {@code 满分10分}.
     *
     * @param points the points
     */
    record Maximum(Figure points) implements Beside {}

    /**
     * A cap that belongs to no rule of the sentence.
     *
     * @param cap   the cap
     * @param money whether it is money
     * @param scope of what, as written
     */
    record Capped(Cap cap, boolean money, String scope) implements Beside {}

    /**
     * A condition under which nothing changes: {@code 不扣分}.
     *
     * @param when the condition
     */
    record NoChange(When when) implements Beside {}

    /**
     * A rule that stands in another document.
     *
     * @param to   the document, as written
     * @param when the condition
     */
    record Reference(String to, When when) implements Beside {}

    /**
     * A consequence other than a score: {@code 限期整改}.
     *
     * @param what the consequence
     * @param when the condition
     */
    record Action(String what, When when) implements Beside {}

    /**
     * How rules combine: {@code 就高不累计}.
     *
     * @param mode as written
     */
    record Combine(String mode) implements Beside {}

    /** The rules take from, or give to, the total of the section around the item. */
    record Pool() implements Clause {}

    /**
     * In which measure the points chosen inside a band are recorded: {@code 分数记入“主管评分”}.
     *
     * @param measure title of the measure
     */
    record Recorded(String measure) implements Clause {}

    /**
     * Points that depend on which occurrence it is: {@code 迟到第1次扣1分,第2次起每次扣2分}.
     *
     * @param sign         take or give
     * @param metric       what is counted
     * @param unit         its unit
     * @param rungs        the rungs
     * @param accumulation whether they add up
     * @param cap          the most it takes or gives
     */
    record Ladder(
            Sign sign,
            String metric,
            String unit,
            List<Adjustment.Rung> rungs,
            Adjustment.Accumulation accumulation,
            Optional<Cap> cap)
            implements Clause {

        public Ladder {
            rungs = List.copyOf(rungs);
        }
    }
}
