package io.github.kaohe.json;

import io.github.kaohe.criteria.Cap;
import io.github.kaohe.criteria.Clause;
import io.github.kaohe.criteria.Fact;
import io.github.kaohe.criteria.Value;
import io.github.kaohe.criteria.When;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Writes one clause of a scoring sentence. */
final class ClauseWriter {
    private final JsonObject json = JsonObject.leaf();

    private ClauseWriter() {}

    static JsonObject write(Clause clause) {
        ClauseWriter writer = new ClauseWriter();
        writer.clause(clause);
        return writer.json;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void clause(Clause clause) {
        if (clause instanceof Clause.Each c) {
            each(c);
        } else if (clause instanceof Clause.Flat c) {
            kind(c.sign() == Sign.DEDUCT ? "flat-deduction" : "flat-bonus");
            figure("points", c.points());
            when(c.when());
            flag("additional", c.additional());
            flag("beyondItem", c.belowZero());
        } else if (clause instanceof Clause.Steps c) {
            steps(c);
        } else if (clause instanceof Clause.Banded c) {
            kind("band");
            text("metric", c.metric());
            text("unit", c.unit());
            interval(c.interval());
            effect(c.effect(), c.points());
            figure("max", c.max());
        } else if (clause instanceof Clause.ScoreIf c) {
            boolean zero = c.points().equals(Optional.of(Figure.ZERO));
            kind(zero ? "zero-if" : c.points().isEmpty() ? "full-marks-if" : "score-if");
            if (!zero) {
                figure("points", c.points());
            }
            when(c.when());
            text("scope", c.scope());
        } else if (clause instanceof Clause.Level c) {
            kind("rating");
            json.text("label", c.label());
            json.text("effect", c.effect() == Clause.Effect.NONE ? "label" : word(c.effect()));
            figure("points", c.points());
            figure("max", c.max());
            if (c.interval().isPresent()) {
                interval(c.interval().get());
            }
            text("description", c.description());
        } else if (clause instanceof Clause.Judged c) {
            kind("manual");
            json.number("sign", BigDecimal.valueOf(c.sign() == Sign.DEDUCT ? -1 : 1));
            figure("min", c.min());
            figure("max", c.max());
            text("unit", c.unit());
            cap(c.cap());
            if (c.score()) {
                json.text("effect", "score");
            }
            when(c.when());
        } else if (clause instanceof Clause.Money c) {
            money(c);
        } else {
            other(clause);
        }
    }

    private void other(Clause clause) {
        if (clause instanceof Clause.Proportional c) {
            kind("proportional");
            json.text("formula", c.formula());
            text("metric", c.metric());
            cap(c.cap());
            when(c.when());
        } else if (clause instanceof Clause.Multiplier c) {
            kind("multiplier");
            figure("factor", c.factor());
            text("scope", c.scope());
            when(c.when());
        } else if (clause instanceof Clause.Vetoed c) {
            kind("veto");
            text("outcome", c.outcome());
            when(c.when());
        } else if (clause instanceof Clause.Base c) {
            kind("base-score");
            figure("points", c.points());
        } else if (clause instanceof Clause.Maximum c) {
            kind("max-score");
            figure("points", c.points());
        } else if (clause instanceof Clause.Capped c) {
            kind("cap");
            if (c.cap().at().isPresent()) {
                figure("points", c.cap().at());
            } else {
                json.text("points", "full");
            }
            text("scope", c.scope());
        } else if (clause instanceof Clause.NoChange c) {
            kind("no-change");
            when(c.when());
        } else if (clause instanceof Clause.Reference c) {
            kind("reference");
            text("to", c.to());
            when(c.when());
        } else if (clause instanceof Clause.Action c) {
            kind("action");
            text("what", c.what());
            when(c.when());
        } else if (clause instanceof Clause.Combine c) {
            kind("combine");
            text("mode", c.mode());
        } else if (clause instanceof Clause.Recorded c) {
            kind("recorded");
            text("measure", c.measure());
        } else if (clause instanceof Clause.Pool) {
            kind("pool");
        } else if (clause instanceof Clause.Ladder c) {
            ladder(c);
        }
    }

    private void each(Clause.Each c) {
        boolean take = c.sign() == Sign.DEDUCT;
        kind(take ? "per-occurrence-deduction" : "per-unit-credit");
        figure("points", c.points());
        text("unit", c.unit());
        if (!c.per().equals(Figure.ONE)) {
            figure("per", c.per());
        }
        cap(c.cap());
        rounding(c.rounding());
        when(c.when());
        if (!take) {
            json.text("mode", c.earned() ? "earn" : "add");
        }
        flag("additional", c.additional());
        flag("beyondItem", c.belowZero().isPresent());
    }

    private void steps(Clause.Steps c) {
        kind("step");
        text("metric", c.metric());
        json.text("direction", word(c.side()));
        if (c.reference().isPresent()) {
            value("of", c.reference().get());
        }
        figure("step", c.step());
        text("unit", c.unit());
        signed("points", c.points(), c.sign());
        cap(c.cap());
        rounding(c.rounding());
        if (c.within().isPresent()) {
            json.put("within", new ClauseWriter().interval(c.within().get()).json);
        }
    }

    private void money(Clause.Money c) {
        kind("money");
        if (c.of().isEmpty()) {
            figure("amount", c.amount());
            json.text("currency", "元");
        } else {
            json.text("percentOf", c.of());
            figure("percent", c.amount());
        }
        json.number("sign", BigDecimal.valueOf(c.sign() == Sign.DEDUCT ? -1 : 1));
        text("per", c.unit());
        figure("cap", c.cap());
        when(c.when());
    }

    private void ladder(Clause.Ladder c) {
        kind("ladder");
        json.number("sign", BigDecimal.valueOf(c.sign() == Sign.DEDUCT ? -1 : 1));
        text("metric", c.metric());
        text("unit", c.unit());
        json.put(
                "rungs",
                c.rungs().stream()
                        .map(rung -> JsonObject.leaf()
                                .put("from", FigureWriter.figure(rung.from()))
                                .put("points", FigureWriter.figure(rung.points())))
                        .toList());
        json.text("accumulation", word(c.accumulation()));
        cap(c.cap());
    }

    // ---- parts

    private void rounding(StepRounding rounding) {
        if (rounding != StepRounding.WHOLE) {
            json.text("rounding", rounding == StepRounding.STARTED ? "up" : "prorata");
        }
    }

    private void kind(String kind) {
        json.text("kind", kind);
    }

    private void text(String name, String text) {
        json.textIfAny(name, text);
    }

    private void flag(String name, boolean value) {
        json.flag(name, value);
    }

    private void figure(String name, Optional<Figure> figure) {
        json.ifPresent(name, FigureWriter.figure(figure));
    }

    private void figure(String name, Figure figure) {
        json.put(name, FigureWriter.figure(figure));
    }

    private void signed(String name, Figure figure, Sign sign) {
        boolean negative = sign == Sign.DEDUCT && figure instanceof Figure.Number;
        figure(
                name,
                negative && figure instanceof Figure.Number n
                        ? Figure.of(n.value().negate())
                        : figure);
    }

    private void value(String name, Value value) {
        if (value instanceof Value.Number number) {
            figure(name, number.figure());
        } else if (value instanceof Value.Named named) {
            json.text(name, named.name());
        }
    }

    private void cap(Optional<Cap> cap) {
        if (cap.isEmpty()) {
            return;
        }
        if (cap.get().at().isPresent()) {
            figure("cap", cap.get().at());
        } else {
            json.text("cap", "full");
        }
        flag("sharedCap", cap.get().shared());
    }

    private void when(When when) {
        text("when", when.text());
        if (when.fact().isPresent() && when.fact().get() instanceof Fact.Compares compares) {
            text("metric", compares.metric());
            json.text("op", operator(compares.comparison()));
            value("value", compares.value());
            text("unit", compares.unit());
        }
    }

    private static String operator(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "==";
            case AT_LEAST -> ">=";
            case ABOVE -> ">";
        };
    }

    private ClauseWriter interval(Interval interval) {
        figure("lo", interval.lower());
        if (interval.lower().isPresent()) {
            json.put("loInclusive", interval.lowerClosed());
        }
        figure("hi", interval.upper());
        if (interval.upper().isPresent()) {
            json.put("hiInclusive", interval.upperClosed());
        }
        return this;
    }

    private void effect(Clause.Effect effect, Optional<Figure> points) {
        boolean zero = effect == Clause.Effect.SCORE && points.equals(Optional.of(Figure.ZERO));
        json.text("effect", zero ? "zero" : effect == Clause.Effect.NONE ? "range" : word(effect));
        figure("points", points);
    }
}
