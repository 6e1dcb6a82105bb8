package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random indicators: every basis, with measures that fit. */
final class RandomIndicators {
    private final Dice dice;
    private final List<RatingScale> shared;

    RandomIndicators(Dice dice, List<RatingScale> shared) {
        this.dice = dice;
        this.shared = shared;
    }

    /** An indicator with points of its own. */
    Indicator weighted(int points, List<String> raters) {
        Indicator.Builder indicator = begin(raters).points(dice.figure(BigDecimal.valueOf(points)));
        Optional<Integer> outOf = dice.maybe(20, () -> dice.between(1, 100));
        outOf.ifPresent(marks -> indicator.outOf(Figure.of(marks)));
        int fullMarks = outOf.orElse(points);
        RandomRules rules = new RandomRules(dice);
        Basis basis = basis(dice.between(0, 7), fullMarks, rules);
        indicator.basis(basis).adjustments(adjustments(basis, fullMarks, rules));
        List<ScoreOverride> overrides = new ArrayList<>(dice.some(1, () -> rules.override(fullMarks)));
        if (basis instanceof Basis.Rated rated && dice.chance(30)) {
            String worst = rated.scale()
                    .ratings()
                    .get(rated.scale().ratings().size() - 1)
                    .label();
            overrides.add(new ScoreOverride.Becomes(new Condition.Labelled(rated.measure(), worst), Figure.ZERO));
        }
        indicator.overrides(overrides);
        indicator.limits(new Limits(
                dice.chance(85) ? Limit.USUAL : dice.chance(50) ? Limit.NONE : Limit.at(Figure.of(-fullMarks)),
                dice.chance(85) ? Limit.USUAL : dice.chance(50) ? Limit.NONE : Limit.at(Figure.of(2L * fullMarks))));
        indicator.notApplicable(dice.pick(List.of(NotApplicable.values())));
        return indicator.measures(rules.measures()).build();
    }

    /** An item that takes from the points of its section. */
    Indicator pooled(int fullMarks) {
        RandomRules rules = new RandomRules(dice);
        List<Adjustment> adjustments = List.of(rules.adjustment(Sign.DEDUCT, fullMarks));
        return begin(List.of())
                .basis(new Basis.Pooled())
                .adjustments(adjustments)
                .measures(rules.measures())
                .build();
    }

    /** An indicator outside the weights. */
    Indicator bonus() {
        RandomRules rules = new RandomRules(dice);
        Indicator.Builder indicator = begin(List.of());
        if (dice.chance(50)) {
            indicator.basis(new Basis.Judged(
                    rules.measure(new MeasureType.Score()),
                    dice.figure(-5, -1),
                    dice.maybe(70, () -> dice.figure(1, 5)),
                    Optional.empty(),
                    RatingScale.NONE));
        } else {
            indicator.basis(new Basis.StartsAt(Figure.ZERO)).adjustments(List.of(rules.adjustment(Sign.ADD, 5)));
        }
        return indicator.measures(rules.measures()).build();
    }

    private Indicator.Builder begin(List<String> raters) {
        return Indicator.builder(dice.id("indicator"), dice.text())
                .no(dice.textOrNone())
                .criteria(dice.textOrNone())
                .verbatim(dice.textOrNone())
                .target(dice.textOrNone())
                .dataSource(dice.textOrNone())
                .department(dice.textOrNone())
                .frequency(dice.textOrNone())
                .remark(dice.textOrNone())
                .raters(raters)
                .provenance(dice.notes());
    }

    /** Full marks and a fixed start need a rule that moves them. */
    private List<Adjustment> adjustments(Basis basis, int fullMarks, RandomRules rules) {
        List<Adjustment> adjustments = new ArrayList<>();
        if (basis instanceof Basis.FullMarks) {
            adjustments.add(rules.adjustment(Sign.DEDUCT, fullMarks));
        } else if (basis instanceof Basis.StartsAt) {
            adjustments.add(rules.adjustment(Sign.ADD, fullMarks));
        }
        adjustments.addAll(dice.some(1, () -> rules.adjustment(dice.pick(List.of(Sign.values())), fullMarks)));
        return adjustments;
    }

    private Basis basis(int kind, int fullMarks, RandomRules rules) {
        return switch (kind) {
            case 0 -> new Basis.StartsAt(Figure.ZERO);
            case 1 -> bands(fullMarks, rules);
            case 2 -> new Basis.Rated(rules.measure(new MeasureType.Label()), dice.pick(shared));
            case 3 -> new Basis.Rated(rules.measure(new MeasureType.Label()), inline(fullMarks));
            case 4 -> proportional(rules);
            case 5 ->
                new Basis.PerUnit(
                        rules.measure(new MeasureType.Quantity("分钟", Optional.of(BigDecimal.ZERO), Optional.empty())),
                        dice.figure(1, 5),
                        dice.chance(50) ? Figure.ONE : dice.figure(2, 5),
                        dice.pick(List.of(StepRounding.values())));
            case 6 -> judged(fullMarks, rules);
            default -> new Basis.FullMarks();
        };
    }

    private Basis bands(int fullMarks, RandomRules rules) {
        String measure = rules.measure(rules.percent());
        boolean choice = dice.chance(40);
        Award middle =
                choice ? new Award.Choice(Figure.ZERO, dice.figure(BigDecimal.valueOf(fullMarks))) : award(fullMarks);
        Figure low = Figure.of(dice.between(1, 50));
        Figure high = Figure.of(dice.between(51, 99));
        boolean closed = dice.chance(50);
        List<Band> bands = List.of(
                new Band(closed ? Interval.atLeast(high) : Interval.above(high), new Award.FullMarks()),
                new Band(new Interval(Optional.of(low), !closed, Optional.of(high), !closed), middle),
                new Band(closed ? Interval.atMost(low) : Interval.below(low), Award.points(Figure.ZERO)));
        Optional<String> chosen = choice ? Optional.of(rules.measure(new MeasureType.Score())) : Optional.empty();
        return new Basis.Bands(measure, bands, chosen);
    }

    private Award award(int fullMarks) {
        return Award.points(dice.figure(BigDecimal.valueOf(dice.between(0, fullMarks))));
    }

    private RatingScale inline(int fullMarks) {
        List<Rating> ratings = new ArrayList<>(List.of(
                new Rating("优", new Award.FullMarks(), dice.textOrNone()),
                new Rating("良", award(fullMarks), dice.textOrNone()),
                new Rating("中", new Award.Choice(Figure.ZERO, Figure.of(fullMarks)), dice.textOrNone()),
                new Rating("差", Award.points(Figure.ZERO), dice.textOrNone())));
        dice.maybe(20, () -> new Rating("未评", new Award.LabelOnly(), "")).ifPresent(ratings::add);
        return new RatingScale("", ratings);
    }

    private Basis proportional(RandomRules rules) {
        Basis.Direction direction = dice.pick(List.of(Basis.Direction.values()));
        if (dice.chance(30)) {
            MeasureType money = new MeasureType.Money("元");
            String actual = rules.measure(money);
            return new Basis.Proportional(actual, Operand.measured(rules.measure(money)), direction);
        }
        MeasureType type = dice.chance(50) ? rules.percent() : new MeasureType.Ratio("实际", "计划");
        return new Basis.Proportional(rules.measure(type), Operand.of(dice.figure(1, 100)), direction);
    }

    private Basis judged(int fullMarks, RandomRules rules) {
        MeasureType mean = new MeasureType.Mean(BigDecimal.ZERO, BigDecimal.valueOf(fullMarks));
        boolean labelled = dice.chance(30);
        Figure half = Figure.of(BigDecimal.valueOf(fullMarks).divide(BigDecimal.valueOf(2)));
        RatingScale ranges = new RatingScale(
                "",
                List.of(
                        new Rating("优秀", new Award.Choice(half, Figure.of(fullMarks)), ""),
                        new Rating("一般", new Award.Choice(Figure.ZERO, half), dice.textOrNone())));
        return new Basis.Judged(
                rules.measure(labelled || dice.chance(60) ? new MeasureType.Score() : mean),
                Figure.ZERO,
                dice.maybe(20, () -> Figure.of(fullMarks)),
                dice.maybe(30, () -> Figure.of("0.5")),
                labelled ? ranges : RatingScale.NONE);
    }
}
