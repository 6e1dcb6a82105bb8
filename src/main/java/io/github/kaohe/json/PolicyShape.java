package io.github.kaohe.json;

import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.util.Optional;

/** The whole definition of a policy. */
final class PolicyShape {
    static final String TYPE = "policy";

    static final Shape<Policy> POLICY = PolicyShape::definition;

    private static final String FIRST_VERSION = "1";
    private static final Shape<Clause> CLAUSE = PolicyShape::clause;

    private static final Shape<PolicyOption.Choice> CHOICE = Shape.object(members -> new PolicyOption.Choice(
            members.text("id"), members.text("title"), members.list("rules", PolicyRuleShape.RULE)));

    private static final Shape<PolicyOption> OPTION = Shape.object(
            members -> new PolicyOption(members.text("id"), members.text("title"), members.list("choices", CHOICE)));

    private PolicyShape() {}

    static boolean isPolicy(String text) {
        try {
            return type(TextParser.parse(text, new Faults("")))
                    .filter(type -> type.value().equals(TYPE))
                    .isPresent();
        } catch (ProblemException notJson) {
            return false;
        }
    }

    private static Policy definition(JsonValue value, Faults faults) {
        Optional<JsonValue.Text> other =
                type(value).filter(type -> !type.value().equals(TYPE));
        other.ifPresent(type -> faults.add(ProblemCode.KH6041, type.at(), "found", Excerpt.of(type.value())));
        return other.isPresent()
                ? Policy.builder("", "").build()
                : ObjectReader.read(value, faults, PolicyShape::policy);
    }

    private static Optional<JsonValue.Text> type(JsonValue value) {
        return value instanceof JsonValue.Members members
                ? Optional.ofNullable(members.byKey().get("type"))
                        .map(JsonValue.Member::value)
                        .filter(JsonValue.Text.class::isInstance)
                        .map(JsonValue.Text.class::cast)
                : Optional.empty();
    }

    private static Policy policy(ObjectReader members) {
        members.optional("$schema", Shapes.TEXT);
        members.required("type", Shapes.name(Names.name(TYPE, TYPE)));
        Policy.Builder policy = Policy.builder(members.text("id"), members.text("title"));
        policy.head(
                members.or("version", Shapes.TEXT, FIRST_VERSION),
                members.textOrEmpty("subject"),
                members.or("period", FormShape.PERIOD, Period.UNSPECIFIED));
        policy.source(
                members.optional("source", FormShape.SOURCE),
                members.or("completeness", FormShape.COMPLETENESS, Completeness.COMPLETE),
                FigureShape.notes(members));
        policy.scores(
                members.list("scorecards", Shapes.TEXT),
                members.list("blanks", FormShape.BLANK),
                members.list("grades", FormShape.GRADE));
        policy.clauses(members.list("clauses", CLAUSE), members.list("options", OPTION));
        return policy.foot(members.list("notes", Shapes.TEXT), members.list("examples", PolicyInputShape.EXAMPLE))
                .build();
    }

    private static Clause clause(JsonValue value, Faults faults) {
        return ObjectReader.read(
                value,
                faults,
                members -> new Clause(
                        members.textOrEmpty("no"),
                        members.textOrEmpty("title"),
                        members.textOrEmpty("text"),
                        members.textOrEmpty("mended"),
                        members.flag("lost"),
                        FigureShape.notes(members),
                        members.list("rules", PolicyRuleShape.RULE),
                        members.list("clauses", CLAUSE)));
    }
}
