package io.github.kaohe.json;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Adjustment.Accumulation;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.ScoreOverride.Start;
import io.github.kaohe.model.StepRounding;
import java.util.List;

/** Writes conditions, adjustments and overrides. */
final class RuleWriter {
    private final MeasureChoice measures;

    RuleWriter(MeasureChoice measures) {
        this.measures = measures;
    }

    JsonObject condition(Condition condition) {
        JsonObject written = JsonObject.leaf();
        if (condition instanceof Condition.All all) {
            return written.put("all", conditions(all.conditions()));
        } else if (condition instanceof Condition.Any any) {
            return written.put("any", conditions(any.conditions()));
        } else if (condition instanceof Condition.Answered answered) {
            measures.write(written, answered.measure());
            return written.put("is", answered.answer());
        } else if (condition instanceof Condition.Labelled labelled) {
            measures.write(written, labelled.measure());
            return written.text("label", labelled.label());
        }
        Condition.Compares compares = (Condition.Compares) condition;
        measures.write(written, compares.measure());
        return written.put(ConditionShape.COMPARISONS.of(compares.comparison()), FigureWriter.operand(compares.with()));
    }

    JsonObject adjustment(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            return perOccurrence(rule);
        } else if (adjustment instanceof Adjustment.Steps rule) {
            return steps(rule);
        } else if (adjustment instanceof Adjustment.Conditional rule) {
            return JsonObject.leaf()
                    .text("type", "conditional")
                    .put("when", condition(rule.when()))
                    .put(sign(rule), FigureWriter.figure(rule.points()));
        } else if (adjustment instanceof Adjustment.Ladder rule) {
            return ladder(rule);
        }
        return discretionary((Adjustment.Discretionary) adjustment);
    }

    JsonObject override(ScoreOverride override) {
        if (override instanceof ScoreOverride.Becomes becomes) {
            return JsonObject.leaf()
                    .text("type", "becomes")
                    .put("when", condition(becomes.when()))
                    .put("score", FigureWriter.figure(becomes.score()));
        }
        ScoreOverride.BelowZero below = (ScoreOverride.BelowZero) override;
        return rule("below-zero", below.measure())
                .put("points", FigureWriter.figure(below.points()))
                .unlessUsual("from", below.from(), Start.ZERO, OverrideShape.STARTS::of);
    }

    private List<JsonObject> conditions(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    private JsonObject perOccurrence(Adjustment.PerOccurrence rule) {
        return rule("per-occurrence", rule.measure())
                .put(sign(rule), FigureWriter.figure(rule.points()))
                .unlessUsual("per", rule.per(), Figure.ONE, FigureWriter::figure)
                .ifPresent("cap", FigureWriter.figure(rule.cap()));
    }

    private JsonObject steps(Adjustment.Steps rule) {
        return rule("steps", rule.measure())
                .text("side", AdjustmentShape.SIDES.of(rule.side()))
                .put("of", FigureWriter.operand(rule.reference()))
                .put("step", FigureWriter.figure(rule.step()))
                .put(sign(rule), FigureWriter.figure(rule.points()))
                .unlessUsual("rounding", rule.rounding(), StepRounding.WHOLE, BasisShape.ROUNDINGS::of)
                .ifPresent("cap", FigureWriter.figure(rule.cap()));
    }

    private JsonObject ladder(Adjustment.Ladder rule) {
        List<JsonObject> rungs = rule.rungs().stream()
                .map(rung -> JsonObject.leaf()
                        .put("from", FigureWriter.figure(rung.from()))
                        .put("points", FigureWriter.figure(rung.points())))
                .toList();
        return rule("ladder", rule.measure())
                .put(sign(rule), rungs)
                .unlessUsual("accumulation", rule.accumulation(), Accumulation.EACH, AdjustmentShape.ACCUMULATIONS::of)
                .ifPresent("cap", FigureWriter.figure(rule.cap()));
    }

    private JsonObject discretionary(Adjustment.Discretionary rule) {
        JsonObject written = JsonObject.leaf().text("type", "discretionary").text("sign", sign(rule));
        measures.write(written, rule.measure());
        return written.unlessUsual("min", rule.min(), Figure.ZERO, FigureWriter::figure)
                .ifPresent("max", FigureWriter.figure(rule.max()));
    }

    private JsonObject rule(String type, String measure) {
        JsonObject written = JsonObject.leaf().text("type", type);
        measures.write(written, measure);
        return written;
    }

    private static String sign(Adjustment rule) {
        return AdjustmentShape.SIGNS.of(rule.sign());
    }
}
