package io.github.kaohe.json;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Basis.Direction;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.StepRounding;

/** Writes where raw scores start. */
final class BasisWriter {
    private final MeasureChoice measures;

    BasisWriter(MeasureChoice measures) {
        this.measures = measures;
    }

    JsonObject basis(Basis basis) {
        if (basis instanceof Basis.StartsAt starts) {
            return JsonObject.leaf().text("type", "starts-at").put("points", FigureWriter.figure(starts.points()));
        } else if (basis instanceof Basis.Bands bands) {
            return over("bands", bands.measure())
                    .put("bands", bands.bands().stream().map(RatingWriter::band).toList())
                    .ifPresent("chosen", bands.chosen());
        } else if (basis instanceof Basis.Rated rated) {
            return over("rated", rated.measure()).put("scale", RatingWriter.scale(rated.scale()));
        } else if (basis instanceof Basis.Proportional proportional) {
            return proportional(proportional);
        } else if (basis instanceof Basis.PerUnit perUnit) {
            return perUnit(perUnit);
        } else if (basis instanceof Basis.Judged judged) {
            return judged(judged);
        }
        return JsonObject.leaf().text("type", basis instanceof Basis.Pooled ? "pooled" : "full-marks");
    }

    private JsonObject proportional(Basis.Proportional basis) {
        return over("proportional", basis.measure())
                .put("target", FigureWriter.operand(basis.target()))
                .unlessUsual("direction", basis.direction(), Direction.HIGHER_IS_BETTER, BasisShape.DIRECTIONS::of);
    }

    private JsonObject perUnit(Basis.PerUnit basis) {
        return over("per-unit", basis.measure())
                .put("points", FigureWriter.figure(basis.points()))
                .unlessUsual("per", basis.per(), Figure.ONE, FigureWriter::figure)
                .unlessUsual("rounding", basis.rounding(), StepRounding.WHOLE, BasisShape.ROUNDINGS::of);
    }

    private JsonObject judged(Basis.Judged basis) {
        return over("judged", basis.measure())
                .unlessUsual("min", basis.min(), Figure.ZERO, FigureWriter::figure)
                .ifPresent("max", FigureWriter.figure(basis.max()))
                .ifPresent("step", FigureWriter.figure(basis.step()))
                .unlessUsual("scale", basis.scale(), RatingScale.NONE, RatingWriter::scale);
    }

    private JsonObject over(String type, String measure) {
        JsonObject written = JsonObject.leaf().text("type", type);
        measures.write(written, measure);
        return written;
    }
}
