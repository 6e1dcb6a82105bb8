package io.github.kaohe.validation;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.List;

/** That a rule uses a measure, and what kind of measure the rule needs. */
record MeasureUse(String measure, Need need) {

    /** What a rule needs. */
    enum Need {
        NUMBER,
        COUNT,
        LABEL,
        ANSWER,
        SCORE,
        JUDGED;

        boolean met(MeasureType type) {
            return switch (this) {
                case NUMBER -> type.numeric();
                case COUNT -> type instanceof MeasureType.Count;
                case LABEL -> type instanceof MeasureType.Label;
                case ANSWER -> type instanceof MeasureType.YesNo;
                case SCORE -> type instanceof MeasureType.Score;
                case JUDGED ->
                    type instanceof MeasureType.Score
                            || type instanceof MeasureType.Mean
                            || type instanceof MeasureType.Quantity
                            || type instanceof MeasureType.Percent;
            };
        }

        Words words() {
            return Words.of(
                    switch (this) {
                        case NUMBER -> "need.number";
                        case COUNT -> "need.count";
                        case LABEL -> "need.label";
                        case ANSWER -> "need.answer";
                        case SCORE -> "need.score";
                        case JUDGED -> "need.judged";
                    });
        }
    }

    static List<MeasureUse> of(Indicator indicator) {
        List<MeasureUse> uses = new ArrayList<>(of(indicator.basis()));
        indicator.adjustments().forEach(adjustment -> uses.addAll(of(adjustment)));
        for (ScoreOverride override : indicator.overrides()) {
            if (override instanceof ScoreOverride.Becomes becomes) {
                uses.addAll(of(becomes.when()));
            } else if (override instanceof ScoreOverride.BelowZero below) {
                uses.add(new MeasureUse(below.measure(), Need.COUNT));
            }
        }
        return uses;
    }

    private static List<MeasureUse> of(Basis basis) {
        List<MeasureUse> uses = new ArrayList<>();
        if (basis instanceof Basis.Bands bands) {
            uses.add(new MeasureUse(bands.measure(), Need.NUMBER));
            bands.chosen().ifPresent(chosen -> uses.add(new MeasureUse(chosen, Need.SCORE)));
        } else if (basis instanceof Basis.Rated rated) {
            uses.add(new MeasureUse(rated.measure(), Need.LABEL));
        } else if (basis instanceof Basis.Proportional proportional) {
            uses.add(new MeasureUse(proportional.measure(), Need.NUMBER));
            add(uses, proportional.target());
        } else if (basis instanceof Basis.PerUnit unit) {
            uses.add(new MeasureUse(unit.measure(), Need.NUMBER));
        } else if (basis instanceof Basis.Judged judged) {
            uses.add(new MeasureUse(judged.measure(), Need.JUDGED));
        }
        return uses;
    }

    private static List<MeasureUse> of(Adjustment adjustment) {
        List<MeasureUse> uses = new ArrayList<>();
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            uses.add(new MeasureUse(rule.measure(), Need.NUMBER));
        } else if (adjustment instanceof Adjustment.Steps rule) {
            uses.add(new MeasureUse(rule.measure(), Need.NUMBER));
            add(uses, rule.reference());
        } else if (adjustment instanceof Adjustment.Conditional rule) {
            uses.addAll(of(rule.when()));
        } else if (adjustment instanceof Adjustment.Ladder rule) {
            uses.add(new MeasureUse(rule.measure(), Need.COUNT));
        } else if (adjustment instanceof Adjustment.Discretionary rule) {
            uses.add(new MeasureUse(rule.measure(), Need.SCORE));
        }
        return uses;
    }

    static List<MeasureUse> of(Condition condition) {
        List<MeasureUse> uses = new ArrayList<>();
        if (condition instanceof Condition.Compares compares) {
            uses.add(new MeasureUse(compares.measure(), Need.NUMBER));
            add(uses, compares.with());
        } else if (condition instanceof Condition.Answered answered) {
            uses.add(new MeasureUse(answered.measure(), Need.ANSWER));
        } else if (condition instanceof Condition.Labelled labelled) {
            uses.add(new MeasureUse(labelled.measure(), Need.LABEL));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> uses.addAll(of(part)));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> uses.addAll(of(part)));
        }
        return uses;
    }

    private static void add(List<MeasureUse> uses, Operand operand) {
        if (operand instanceof Operand.Measured measured) {
            uses.add(new MeasureUse(measured.measure(), Need.NUMBER));
        }
    }
}
