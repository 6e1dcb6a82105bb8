package io.github.kaohe.json;

import io.github.kaohe.model.Fact;
import io.github.kaohe.model.PolicyExample;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.model.Workdays;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What a policy is applied to, and its worked cases. */
final class PolicyInputShape {
    private static final Shape<ScoreResult> RESULT = Shape.object(members -> new ScoreResult(
            members.text("who"),
            members.textOrEmpty("form"),
            members.textOrEmpty("period"),
            members.optional("total", Shapes.NUMBER),
            members.optional("grade", Shapes.TEXT),
            members.optional("payout", Shapes.NUMBER)));

    private static final Shape<PolicyRecord> RECORD = (value, faults) ->
            new PolicyRecord(Shapes.map(PolicyInputShape::fact).read(value, faults));

    private static final Shape<Workdays> WORKDAYS = Shape.object(members -> new Workdays(
            new TreeSet<>(members.list("holidays", Shapes.DATE)),
            new TreeSet<>(members.list("workdays", Shapes.DATE))));

    /** What a policy is applied to. */
    static final Shape<PolicyInput> INPUT = Shape.object(PolicyInputShape::input);

    /** A worked case. */
    static final Shape<PolicyExample> EXAMPLE = Shape.object(members -> new PolicyExample(
            members.text("title"),
            input(members),
            members.list("lines", Shape.object(PolicyInputShape::line)),
            members.map("money", Shapes.NUMBER),
            members.list("problems", Shapes.TEXT)));

    /** What forms call the field of the period. */
    private static final List<String> PERIOD_FIELDS = List.of("考核期", "考核期间", "考核周期", "考核月份", "月份", "考核时间");

    private static final Shape<BigDecimal> PAYMENT = Shape.object(members -> {
        List.of("title", "text").forEach(key -> members.optional(key, Shapes.TEXT));
        return members.required("amount", Shapes.NUMBER);
    });

    private PolicyInputShape() {}

    /** {@return the shape of an explained score, of which only the result is taken} */
    static Shape<ScoreResult> report(String who) {
        return Shape.object(members -> {
            List.of("version", "digest", "fullMarks", "lines", "vetoes", "losses", "assumptions", "problems")
                    .forEach(key -> members.optional(key, Shapes.ANY));
            Map<String, String> fields = members.map("fields", Shapes.TEXT);
            return new ScoreResult(
                    fields.getOrDefault("姓名", who),
                    members.text("form"),
                    PERIOD_FIELDS.stream()
                            .map(fields::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(""),
                    members.optional("total", Shapes.NUMBER),
                    members.optional("grade", Shapes.TEXT),
                    members.optional("payment", PAYMENT));
        });
    }

    private static PolicyInput input(ObjectReader members) {
        return new PolicyInput(
                members.map("blanks", Shapes.NUMBER),
                members.map("options", Shapes.TEXT),
                members.list("results", RESULT),
                members.map("records", Shapes.list(RECORD)),
                members.optional("workdays", WORKDAYS));
    }

    private static PolicyExample.Line line(ObjectReader members) {
        return new PolicyExample.Line(
                members.text("rule"),
                members.optional("who", Shapes.TEXT),
                members.optional("period", Shapes.TEXT),
                members.optional("amount", Shapes.NUMBER),
                members.optional("label", Shapes.TEXT),
                members.optional("due", Shapes.TEXT));
    }

    private static Fact fact(JsonValue value, Faults faults) {
        if (value instanceof JsonValue.Amount amount) {
            return Fact.of(amount.value());
        } else if (value instanceof JsonValue.Text text) {
            return Fact.of(text.value());
        } else if (value instanceof JsonValue.Truth truth) {
            return Fact.of(truth.value());
        } else if (value instanceof JsonValue.Items items) {
            boolean texts = items.values().stream().anyMatch(JsonValue.Text.class::isInstance);
            return texts
                    ? new Fact.Texts(Shapes.list(Shapes.TEXT).read(value, faults))
                    : new Fact.Amounts(Shapes.list(Shapes.NUMBER).read(value, faults));
        }
        return Shapes.refuse(ProblemCode.KH6042, value, faults, Fact.of(0));
    }
}
