package io.github.kaohe.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kaohe.criteria.Ambiguity;
import io.github.kaohe.criteria.Cap;
import io.github.kaohe.criteria.Clause;
import io.github.kaohe.criteria.Fact;
import io.github.kaohe.criteria.Reading;
import io.github.kaohe.criteria.Unread;
import io.github.kaohe.criteria.Value;
import io.github.kaohe.criteria.When;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Readings of scoring sentences as JSON, one object on one line. */
public final class Readings {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private Readings(JsonGenerator json) {
        this.json = json;
    }

    /**
     * {@return a reading as one line of JSON: {@code {"rules":[…],"unread":[…],"ambiguous":"…"}}}
     *
     * @param reading the reading
     */
    public static String write(Reading reading) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new Readings(json).reading(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory cannot fail", e);
        }
        return text.toString();
    }

    private void reading(Reading reading) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("rules");
        for (Clause clause : reading.clauses()) {
            json.writeStartObject();
            clause(clause);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unread");
        for (Unread unread : reading.unread()) {
            json.writeStartObject();
            json.writeNumberField("start", unread.start());
            json.writeNumberField("end", unread.end());
            json.writeStringField("text", unread.text());
            json.writeStringField("reason", word(unread.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!reading.ambiguities().isEmpty()) {
            Ambiguity first = reading.ambiguities().get(0);
            json.writeStringField("ambiguous", word(first.kind()) + ": " + first.text());
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void clause(Clause clause) throws IOException {
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
            json.writeStringField("label", c.label());
            json.writeStringField("effect", c.effect() == Clause.Effect.NONE ? "label" : word(c.effect()));
            figure("points", c.points());
            figure("max", c.max());
            if (c.interval().isPresent()) {
                interval(c.interval().get());
            }
            text("description", c.description());
        } else if (clause instanceof Clause.Judged c) {
            kind("manual");
            json.writeNumberField("sign", c.sign() == Sign.DEDUCT ? -1 : 1);
            figure("min", c.min());
            figure("max", c.max());
            text("unit", c.unit());
            cap(c.cap());
            if (c.score()) {
                json.writeStringField("effect", "score");
            }
            when(c.when());
        } else if (clause instanceof Clause.Money c) {
            money(c);
        } else {
            other(clause);
        }
    }

    private void other(Clause clause) throws IOException {
        if (clause instanceof Clause.Proportional c) {
            kind("proportional");
            json.writeStringField("formula", c.formula());
            text("metric", c.metric());
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
                json.writeStringField("points", "full");
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

    private void each(Clause.Each c) throws IOException {
        boolean take = c.sign() == Sign.DEDUCT;
        kind(take ? "per-occurrence-deduction" : "per-unit-credit");
        figure("points", c.points());
        text("unit", c.unit());
        if (!c.per().equals(Figure.ONE)) {
            figure("per", c.per());
        }
        cap(c.cap());
        when(c.when());
        if (!take) {
            json.writeStringField("mode", c.earned() ? "earn" : "add");
        }
        flag("additional", c.additional());
        flag("beyondItem", c.belowZero().isPresent());
    }

    private void steps(Clause.Steps c) throws IOException {
        kind("step");
        text("metric", c.metric());
        json.writeStringField("direction", word(c.side()));
        if (c.reference().isPresent()) {
            value("of", c.reference().get());
        }
        figure("step", c.step());
        text("unit", c.unit());
        signed("points", c.points(), c.sign());
        cap(c.cap());
        if (c.rounding() != StepRounding.WHOLE) {
            json.writeStringField("rounding", c.rounding() == StepRounding.STARTED ? "up" : "prorata");
        }
        if (c.within().isPresent()) {
            json.writeObjectFieldStart("within");
            interval(c.within().get());
            json.writeEndObject();
        }
    }

    private void money(Clause.Money c) throws IOException {
        kind("money");
        if (c.of().isEmpty()) {
            figure("amount", c.amount());
            json.writeStringField("currency", "元");
        } else {
            json.writeStringField("percentOf", c.of());
            figure("percent", c.amount());
        }
        json.writeNumberField("sign", c.sign() == Sign.DEDUCT ? -1 : 1);
        text("per", c.unit());
        figure("cap", c.cap());
        when(c.when());
    }

    private void ladder(Clause.Ladder c) throws IOException {
        kind("ladder");
        json.writeNumberField("sign", c.sign() == Sign.DEDUCT ? -1 : 1);
        text("metric", c.metric());
        text("unit", c.unit());
        json.writeArrayFieldStart("rungs");
        for (var rung : c.rungs()) {
            json.writeStartObject();
            figure("from", rung.from());
            figure("points", rung.points());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("accumulation", word(c.accumulation()));
        cap(c.cap());
    }

    // ---- parts

    private void kind(String kind) throws IOException {
        json.writeStringField("kind", kind);
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void flag(String name, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(name, true);
        }
    }

    private void figure(String name, Optional<Figure> figure) throws IOException {
        if (figure.isPresent()) {
            figure(name, figure.get());
        }
    }

    private void figure(String name, Figure figure) throws IOException {
        json.writeFieldName(name);
        if (figure instanceof Figure.Number number) {
            json.writeNumber(number.value());
        } else if (figure instanceof Figure.BlankRef blank) {
            json.writeStartObject();
            json.writeStringField("blank", blank.name());
            json.writeEndObject();
        }
    }

    private void signed(String name, Figure figure, Sign sign) throws IOException {
        boolean negative = sign == Sign.DEDUCT && figure instanceof Figure.Number;
        figure(
                name,
                negative && figure instanceof Figure.Number n
                        ? Figure.of(n.value().negate())
                        : figure);
    }

    private void value(String name, Value value) throws IOException {
        if (value instanceof Value.Number number) {
            figure(name, number.figure());
        } else if (value instanceof Value.Named named) {
            json.writeStringField(name, named.name());
        }
    }

    private void cap(Optional<Cap> cap) throws IOException {
        if (cap.isEmpty()) {
            return;
        }
        if (cap.get().at().isPresent()) {
            figure("cap", cap.get().at());
        } else {
            json.writeStringField("cap", "full");
        }
        flag("sharedCap", cap.get().shared());
    }

    private void when(When when) throws IOException {
        text("when", when.text());
        if (when.fact().isPresent() && when.fact().get() instanceof Fact.Compares compares) {
            text("metric", compares.metric());
            json.writeStringField("op", operator(compares.comparison()));
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

    private void interval(Interval interval) throws IOException {
        figure("lo", interval.lower());
        if (interval.lower().isPresent()) {
            json.writeBooleanField("loInclusive", interval.lowerClosed());
        }
        figure("hi", interval.upper());
        if (interval.upper().isPresent()) {
            json.writeBooleanField("hiInclusive", interval.upperClosed());
        }
    }

    private void effect(Clause.Effect effect, Optional<Figure> points) throws IOException {
        boolean zero = effect == Clause.Effect.SCORE && points.equals(Optional.of(Figure.ZERO));
        json.writeStringField("effect", zero ? "zero" : effect == Clause.Effect.NONE ? "range" : word(effect));
        figure("points", points);
    }
}
