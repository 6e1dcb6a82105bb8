package io.github.kaohe.json;

import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Fact;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyExample;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.model.Validity;
import io.github.kaohe.model.Workdays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes policies. */
final class PolicyWriter {
    private PolicyWriter() {}

    static JsonObject policy(Policy policy) {
        return JsonObject.block()
                .text("type", DefinitionShape.POLICY)
                .text("id", policy.id())
                .text("title", policy.title())
                .text("version", policy.version())
                .textIfAny("subject", policy.subject())
                .unlessUsual("period", policy.period(), Period.UNSPECIFIED, FormWriter::period)
                .unlessUsual("validity", policy.validity(), Validity.ALWAYS, FormWriter::validity)
                .unlessUsual("completeness", policy.completeness(), Completeness.COMPLETE, FormWriter::completeness)
                .ifPresent("source", policy.source().map(FormWriter::source))
                .objectIfAny("provenance", FigureWriter.notes(policy.provenance()))
                .listIfAny("scorecards", policy.scorecards())
                .listIfAny("blanks", list(policy.blanks(), FormWriter::blank))
                .listIfAny("grades", list(policy.grades(), FormWriter::grade))
                .listIfAny("clauses", list(policy.clauses(), PolicyWriter::clause))
                .listIfAny("options", list(policy.options(), PolicyWriter::option))
                .listIfAny("notes", policy.notes())
                .listIfAny("examples", list(policy.examples(), PolicyWriter::example));
    }

    private static JsonObject clause(Clause clause) {
        JsonObject written =
                clause.clauses().isEmpty() && clause.rules().isEmpty() ? JsonObject.leaf() : JsonObject.block();
        return written.textIfAny("no", clause.no())
                .textIfAny("title", clause.title())
                .textIfAny("text", clause.text())
                .textIfAny("mended", clause.mended())
                .flag("lost", clause.lost())
                .objectIfAny("provenance", FigureWriter.notes(clause.provenance()))
                .listIfAny("rules", list(clause.rules(), PolicyRuleWriter::rule))
                .listIfAny("clauses", list(clause.clauses(), PolicyWriter::clause));
    }

    private static JsonObject option(PolicyOption option) {
        return JsonObject.block()
                .text("id", option.id())
                .text("title", option.title())
                .put("choices", list(option.choices(), PolicyWriter::choice));
    }

    private static JsonObject choice(PolicyOption.Choice choice) {
        return JsonObject.leaf()
                .text("id", choice.id())
                .text("title", choice.title())
                .listIfAny("rules", list(choice.rules(), PolicyRuleWriter::rule));
    }

    private static JsonObject example(PolicyExample example) {
        return input(JsonObject.block().text("title", example.title()), example.input())
                .listIfAny("lines", list(example.lines(), PolicyWriter::line))
                .objectIfAny("money", free(example.money()))
                .listIfAny("problems", example.problems());
    }

    private static JsonObject line(PolicyExample.Line line) {
        return JsonObject.leaf()
                .text("rule", line.rule())
                .ifPresent("who", line.who())
                .ifPresent("period", line.period())
                .ifPresent("amount", line.amount())
                .ifPresent("label", line.label())
                .ifPresent("due", line.due());
    }

    private static JsonObject input(JsonObject written, PolicyInput input) {
        JsonObject records = JsonObject.free();
        input.records().forEach((rule, list) -> records.put(rule, list(list, PolicyWriter::record)));
        return written.objectIfAny("blanks", free(input.blanks()))
                .objectIfAny("options", free(input.options()))
                .listIfAny("results", list(input.results(), PolicyWriter::result))
                .objectIfAny("records", records)
                .ifPresent("workdays", input.workdays().map(PolicyWriter::workdays));
    }

    private static JsonObject result(ScoreResult result) {
        return JsonObject.leaf()
                .text("who", result.who())
                .textIfAny("form", result.form())
                .textIfAny("period", result.period())
                .ifPresent("total", result.total())
                .ifPresent("grade", result.grade())
                .ifPresent("payout", result.payout());
    }

    private static JsonObject workdays(Workdays workdays) {
        return JsonObject.leaf()
                .listIfAny("holidays", days(workdays.holidays()))
                .listIfAny("workdays", days(workdays.workdays()));
    }

    private static List<String> days(Set<?> days) {
        return days.stream().map(Object::toString).toList();
    }

    private static JsonObject record(PolicyRecord record) {
        JsonObject written = JsonObject.free();
        record.facts().forEach((name, fact) -> written.put(name, fact(fact)));
        return written;
    }

    private static Object fact(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return amount.value();
        } else if (fact instanceof Fact.Text text) {
            return text.value();
        } else if (fact instanceof Fact.Answer answer) {
            return answer.yes();
        } else if (fact instanceof Fact.Amounts amounts) {
            return amounts.values();
        }
        return ((Fact.Texts) fact).values();
    }

    private static JsonObject free(Map<String, ?> entries) {
        JsonObject written = JsonObject.free();
        entries.forEach(written::put);
        return written;
    }

    private static <T> List<JsonObject> list(List<T> values, Function<T, JsonObject> writer) {
        return values.stream().map(writer).toList();
    }
}
