package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random rules of one indicator or card, with the measures they need. */
final class RandomRules {
    private final Dice dice;
    private final List<Measure> measures = new ArrayList<>();

    RandomRules(Dice dice) {
        this.dice = dice;
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    /** Declares a measure and names it. */
    String measure(MeasureType type) {
        boolean mayBeEmpty = type instanceof MeasureType.Count || type instanceof MeasureType.YesNo;
        Measure measure = new Measure(
                "m" + (measures.size() + 1), dice.text(), type, mayBeEmpty && dice.chance(60), dice.textOrNone());
        measures.add(measure);
        return measure.id();
    }

    MeasureType percent() {
        return new MeasureType.Percent(
                dice.maybe(70, () -> BigDecimal.ZERO), dice.maybe(50, () -> BigDecimal.valueOf(100)));
    }

    private MeasureType count() {
        return new MeasureType.Count(dice.chance(90) ? "次" : "", dice.maybe(20, () -> BigDecimal.TEN));
    }

    Adjustment adjustment(Sign sign, int fullMarks) {
        int most = Math.max(1, fullMarks / 2);
        return switch (dice.between(0, 4)) {
            case 0 ->
                new Adjustment.PerOccurrence(
                        sign,
                        measure(count()),
                        dice.figure(1, most),
                        dice.chance(80) ? Figure.ONE : dice.figure(2, 3),
                        dice.maybe(30, () -> Figure.of(most)));
            case 1 ->
                new Adjustment.Steps(
                        sign,
                        measure(percent()),
                        dice.pick(List.of(Side.values())),
                        Operand.of(dice.figure(50, 99)),
                        dice.figure(1, 5),
                        dice.figure(1, most),
                        dice.pick(List.of(StepRounding.values())),
                        dice.maybe(30, () -> Figure.of(most)));
            case 2 -> new Adjustment.Conditional(sign, condition(2), dice.figure(1, most));
            case 3 ->
                new Adjustment.Ladder(
                        sign,
                        measure(count()),
                        List.of(
                                new Adjustment.Rung(Figure.ONE, dice.figure(1, most)),
                                new Adjustment.Rung(Figure.of(2), dice.figure(1, most))),
                        dice.pick(List.of(Adjustment.Accumulation.values())),
                        dice.maybe(30, () -> Figure.of(fullMarks)));
            default ->
                new Adjustment.Discretionary(
                        sign,
                        measure(new MeasureType.Score()),
                        dice.chance(50) ? Figure.ZERO : Figure.of("0.5"),
                        dice.maybe(60, () -> Figure.of(most)));
        };
    }

    ScoreOverride override(int fullMarks) {
        return dice.chance(60)
                ? new ScoreOverride.Becomes(condition(2), dice.chance(70) ? Figure.ZERO : dice.figure(0, fullMarks))
                : new ScoreOverride.BelowZero(
                        measure(count()), dice.figure(1, 10), dice.pick(List.of(ScoreOverride.Start.values())));
    }

    Condition condition(int depth) {
        return switch (dice.between(depth > 0 ? 0 : 2, 5)) {
            case 0 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            case 1 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
            case 2 -> new Condition.Answered(measure(new MeasureType.YesNo()), dice.chance(80));
            case 3 -> compared();
            default ->
                new Condition.Compares(
                        measure(percent()),
                        dice.pick(List.of(Condition.Comparison.values())),
                        Operand.of(dice.figure(1, 99)));
        };
    }

    private Condition compared() {
        MeasureType quantity = new MeasureType.Quantity("", Optional.empty(), Optional.empty());
        String first = measure(quantity);
        return new Condition.Compares(
                first, dice.pick(List.of(Condition.Comparison.values())), Operand.measured(measure(quantity)));
    }
}
