package io.github.kaohe.json;

import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.model.Validity;
import java.util.List;

/** The whole definition of a policy. */
final class PolicyShape {
    private static final String TYPE = DefinitionShape.POLICY;

    static final Shape<Policy> POLICY = (value, faults) -> DefinitionShape.only(
            value, faults, List.of(TYPE), List.of(TYPE), Policy.builder("", "").build(), PolicyShape::policy);

    private static final String FIRST_VERSION = "1";
    private static final Shape<Clause> CLAUSE = PolicyShape::clause;

    private static final Shape<PolicyOption.Choice> CHOICE = Shape.object(members -> new PolicyOption.Choice(
            members.text("id"), members.text("title"), members.list("rules", PolicyRuleShape.RULE)));

    private static final Shape<PolicyOption> OPTION = Shape.object(
            members -> new PolicyOption(members.text("id"), members.text("title"), members.list("choices", CHOICE)));

    private PolicyShape() {}

    static Policy policy(ObjectReader members) {
        members.optional("$schema", Shapes.TEXT);
        members.required("type", Shapes.name(Names.name(TYPE, TYPE)));
        Policy.Builder policy = Policy.builder(members.text("id"), members.text("title"));
        policy.head(
                members.or("version", Shapes.TEXT, FIRST_VERSION),
                members.textOrEmpty("subject"),
                members.or("period", FormShape.PERIOD, Period.UNSPECIFIED),
                members.or("validity", FormShape.VALIDITY, Validity.ALWAYS));
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
