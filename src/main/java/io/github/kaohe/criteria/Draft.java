package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A clause while it is being read: later words of the sentence still change it. */
final class Draft {

    enum Kind {
        EACH,
        FLAT,
        STEPS,
        BAND,
        SCORE,
        LEVEL,
        PROPORTIONAL,
        JUDGED,
        MONEY,
        MULTIPLIER,
        VETO,
        BASE,
        MAXIMUM,
        CAP,
        NO_CHANGE,
        REFERENCE,
        ACTION,
        COMBINE,
        LADDER,
        POOL,
        RECORDED
    }

    Kind kind;
    /** First token, and the token after the last. */
    int start;

    int end;
    Sign sign = Sign.DEDUCT;
    /** Points, score, amount or factor; null: none, or full marks. */
    @Nullable
    Figure points;

    @Nullable
    Figure max;

    Effect effect = Effect.SCORE;
    String unit = "";
    Figure per = Figure.ONE;

    @Nullable
    Cap cap;

    String text = "";

    @Nullable
    Fact fact;

    /** A fact that holds for one value as written, and may be meant for all above it (完成90%); null: none. */
    @Nullable
    Fact least;

    Deviation side = Deviation.BELOW;
    String metric = "";

    @Nullable
    Value reference;

    StepRounding rounding = StepRounding.WHOLE;

    @Nullable
    Interval within;

    boolean earned;
    /** Whether the count stands in a part of its own, in front of whom it holds for. */
    boolean shared;

    boolean additional;
    boolean belowZero;
    boolean fromFull;

    @Nullable
    Figure increment;

    boolean score;
    boolean money;
    String label = "";
    String what = "";
    List<Adjustment.Rung> rungs = List.of();
    Adjustment.Accumulation accumulation = Adjustment.Accumulation.EACH;

    /** Whether the amount stood without a verb. */
    boolean verbless;
    /** Whether the amount stood in parentheses. */
    boolean parenthesised;
    /** The size of a step was a range (1%-10%): a tier, of which others may follow. */
    boolean tier;
    /** Ordinal or exact count the head named (第一次, 2次); null: none. */
    @Nullable
    Figure nth;
    /** Whether the head names a count and all above it. */
    boolean nthUp;
    /** Whether the head is a rating word and 的. */
    boolean gradeOf;
    /** The words of the head's last segment without the count. */
    String stem = "";
    /** How far from the reference, for a tier (差10%); null: none. */
    @Nullable
    Figure distance;
    /** Whether the last segment of the head looks like a name. */
    boolean nominal;
    /** Whether it follows a rule of the same sentence in a list (、 or ，). */
    boolean listed;

    Draft(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    When when() {
        return new When(text, Optional.ofNullable(fact));
    }

    private Optional<ScoreOverride.Start> below() {
        return !belowZero
                ? Optional.empty()
                : Optional.of(fromFull ? ScoreOverride.Start.FULL_MARKS : ScoreOverride.Start.ZERO);
    }

    private Figure figure() {
        return points == null ? Figure.ZERO : points;
    }

    Clause clause() {
        Optional<Cap> limit = Optional.ofNullable(cap);
        return switch (kind) {
            case EACH ->
                new Clause.Each(sign, figure(), unit, per, limit, when(), earned, additional, rounding, below());
            case FLAT -> flat();
            case STEPS ->
                new Clause.Steps(
                        sign,
                        side,
                        metric,
                        Optional.ofNullable(reference),
                        per,
                        unit,
                        figure(),
                        rounding,
                        limit,
                        Optional.ofNullable(within));
            case BAND -> banded();
            case SCORE -> scored();
            case LEVEL ->
                new Clause.Level(
                        label,
                        effect,
                        Optional.ofNullable(points),
                        Optional.ofNullable(max),
                        Optional.ofNullable(within),
                        text,
                        "");
            case PROPORTIONAL ->
                new Clause.Proportional(
                        what, metric, Optional.ofNullable(reference), side == Deviation.ABOVE, limit, when());
            case JUDGED ->
                new Clause.Judged(
                        sign,
                        score,
                        Optional.ofNullable(points),
                        Optional.ofNullable(max),
                        Optional.ofNullable(increment),
                        unit,
                        limit,
                        when());
            case MONEY -> new Clause.Money(sign, figure(), what, unit, per, limit.flatMap(Cap::at), when());
            case MULTIPLIER -> new Clause.Multiplier(figure(), what, when());
            case VETO -> new Clause.Vetoed(what, when());
            case BASE -> new Clause.Base(figure());
            case MAXIMUM -> new Clause.Maximum(figure());
            case CAP -> new Clause.Capped(limit.orElse(Cap.FULL), money, text);
            case NO_CHANGE -> new Clause.NoChange(when());
            case REFERENCE -> new Clause.Reference(what, when());
            case ACTION -> new Clause.Action(what, when());
            case COMBINE -> new Clause.Combine(what);
            case POOL -> new Clause.Pool();
            case RECORDED -> new Clause.Recorded(what);
            case LADDER -> new Clause.Ladder(sign, metric, unit, rungs, accumulation, limit);
        };
    }

    /** Counts what another draft counts. */
    void countLike(Draft other) {
        kind = Kind.EACH;
        unit = other.unit;
        per = other.per;
        shared = other.shared;
        if (cap == null && other.cap != null && other.cap.at().isEmpty()) {
            cap = other.cap;
        }
    }

    /** Writes the words as the text does. */
    void spell(UnaryOperator<String> spelling) {
        text = spelling.apply(text);
        unit = spelling.apply(unit);
        metric = spelling.apply(metric);
        label = spelling.apply(label);
        what = spelling.apply(what);
        fact = fact == null ? null : spelled(fact, spelling);
        reference = reference == null ? null : spelled(reference, spelling);
    }

    /** {@return a fact with its words in another spelling} */
    private static Fact spelled(Fact fact, UnaryOperator<String> spelling) {
        if (fact instanceof Fact.Compares c) {
            return new Fact.Compares(
                    spelling.apply(c.metric()), c.comparison(), spelled(c.value(), spelling), spelling.apply(c.unit()));
        } else if (fact instanceof Fact.Between b) {
            return new Fact.Between(spelling.apply(b.metric()), b.interval(), spelling.apply(b.unit()));
        } else if (fact instanceof Fact.Answered a) {
            return new Fact.Answered(spelling.apply(a.question()), a.answer());
        } else if (fact instanceof Fact.Labelled l) {
            return new Fact.Labelled(
                    spelling.apply(l.metric()), spelling.apply(l.label()), spelling.apply(l.description()));
        } else if (fact instanceof Fact.All all) {
            return new Fact.All(
                    all.facts().stream().map(f -> spelled(f, spelling)).toList());
        }
        return new Fact.Any(((Fact.Any) fact)
                .facts().stream().map(f -> spelled(f, spelling)).toList());
    }

    private static Value spelled(Value value, UnaryOperator<String> spelling) {
        return value instanceof Value.Named named ? new Value.Named(spelling.apply(named.name())) : value;
    }

    private Clause scored() {
        if (effect == Effect.NONE && fact instanceof Fact.Labelled labelled) {
            return new Clause.Level(
                    labelled.label(),
                    Effect.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    labelled.description(),
                    labelled.metric());
        }
        boolean band = fact instanceof Fact.Between && what.isEmpty();
        return band ? banded() : new Clause.ScoreIf(Optional.ofNullable(points), when(), what);
    }

    private Clause flat() {
        if (fact instanceof Fact.Between) {
            effect = sign == Sign.DEDUCT ? Effect.DEDUCT : Effect.ADD;
            return banded();
        }
        return new Clause.Flat(sign, figure(), when(), additional, belowZero);
    }

    private Clause banded() {
        if (fact instanceof Fact.Between between) {
            return new Clause.Banded(
                    between.metric(),
                    between.unit(),
                    between.interval(),
                    points == null && effect == Effect.SCORE ? Effect.FULL : effect,
                    Optional.ofNullable(points),
                    Optional.ofNullable(max));
        }
        Interval interval = within == null ? interval(fact) : within;
        return new Clause.Banded(metric, unit, interval, effect, Optional.ofNullable(points), Optional.ofNullable(max));
    }

    /** The values for which a fact holds, if it is about one number. */
    static @Nullable Interval intervalOf(@Nullable Fact fact) {
        if (fact instanceof Fact.Between between) {
            return between.interval();
        } else if (fact instanceof Fact.Compares compares && compares.value() instanceof Value.Number number) {
            return interval(compares.comparison(), number.figure());
        }
        return null;
    }

    private static Interval interval(@Nullable Fact fact) {
        Interval interval = intervalOf(fact);
        return interval == null ? new Interval(Optional.empty(), false, Optional.empty(), false) : interval;
    }

    static Interval interval(Comparison comparison, Figure value) {
        return switch (comparison) {
            case BELOW -> Interval.below(value);
            case AT_MOST -> Interval.atMost(value);
            case EQUAL -> Interval.closed(value, value);
            case AT_LEAST -> Interval.atLeast(value);
            case ABOVE -> Interval.above(value);
        };
    }
}
