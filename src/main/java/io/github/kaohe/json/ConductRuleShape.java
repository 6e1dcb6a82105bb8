package io.github.kaohe.json;

import static io.github.kaohe.json.PolicyRuleShape.COUNT;
import static io.github.kaohe.json.PolicyRuleShape.TERM;
import static io.github.kaohe.json.PolicyRuleShape.figure;
import static io.github.kaohe.json.PolicyRuleShape.figureIfAny;
import static io.github.kaohe.json.PolicyRuleShape.id;
import static io.github.kaohe.json.PolicyRuleShape.title;

import io.github.kaohe.model.ChargeRule;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.TimeRule;
import io.github.kaohe.problem.ProblemCode;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Rules of policies: those about what somebody did or must do. */
final class ConductRuleShape {
    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    /** Given or taken. */
    static final Names<Sign> SIGNS = Names.name("reward", Sign.ADD).and("fine", Sign.DEDUCT);

    /** A time of day. */
    static final Shape<LocalTime> TIME = (value, faults) -> {
        String text = Shapes.TEXT.read(value, faults);
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return value instanceof JsonValue.Text
                    ? Shapes.refuse(ProblemCode.KH6043, value, faults, LocalTime.NOON)
                    : LocalTime.NOON;
        }
    };

    private ConductRuleShape() {}

    static PolicyRule unitMoney(ObjectReader members) {
        String sign = members.oneOf("reward", "fine");
        return new ChargeRule.UnitMoney(
                id(members),
                title(members),
                SIGNS.find(sign).orElseThrow(),
                members.chosen(sign, FigureShape.FIGURE),
                figureIfAny(members, "most"),
                members.textOrEmpty("unit"),
                members.textOrEmpty("from"));
    }

    static PolicyRule conditionalMoney(ObjectReader members) {
        String sign = members.oneOf("reward", "fine");
        return new ChargeRule.ConditionalMoney(
                id(members),
                title(members),
                SIGNS.find(sign).orElseThrow(),
                members.required("when", ConditionShape.over(MeasureChoice.NAMED)),
                members.chosen(sign, FigureShape.FIGURE));
    }

    static PolicyRule sanction(ObjectReader members) {
        Shape<ChargeRule.Sanction.Measure> measure =
                Shape.object(each -> new ChargeRule.Sanction.Measure(id(each), title(each), figureIfAny(each, "fine")));
        return new ChargeRule.Sanction(id(members), title(members), members.required("measures", Shapes.list(measure)));
    }

    static PolicyRule spendingLimit(ObjectReader members) {
        return new ChargeRule.SpendingLimit(
                id(members),
                title(members),
                figure(members, "limit"),
                members.flag("reimbursed"),
                members.list("requirements", Shapes.TEXT));
    }

    static PolicyRule quotaFine(ObjectReader members) {
        Shape<ChargeRule.QuotaFine.Quota> quota = Shape.object(each -> new ChargeRule.QuotaFine.Quota(
                each.required("months", Shapes.list(Shapes.whole(1, MONTHS))), figure(each, "quota")));
        Shape<ChargeRule.QuotaFine.Threshold> threshold = Shape.object(each -> new ChargeRule.QuotaFine.Threshold(
                figure(each, "percent"), figure(each, "fine"), each.text("debtor"), each.flag("together")));
        return new ChargeRule.QuotaFine(
                id(members),
                title(members),
                members.required("quotas", Shapes.list(quota)),
                members.textOrEmpty("unit"),
                figure(members, "fine"),
                members.optional("threshold", threshold));
    }

    static PolicyRule timeLimit(ObjectReader members) {
        return new TimeRule.TimeLimit(
                id(members),
                title(members),
                members.optional("earliest", TERM),
                members.required("due", Shape.object(ConductRuleShape::due)),
                members.optional("time", TIME),
                figureIfAny(members, "fine"),
                members.textOrEmpty("debtor"));
    }

    private static TimeRule.Due due(ObjectReader members) {
        String key = members.oneOf("days", "workingDays", "hours", "months", "month");
        if (key.equals("month")) {
            return new TimeRule.Due.DayOfMonth(
                    Math.max(1, members.chosen("month", COUNT)),
                    Math.max(1, members.required("day", Shapes.whole(1, DAYS))),
                    members.flag("included"));
        }
        return new TimeRule.Due.After(PolicyRuleShape.term(members, key));
    }

    static PolicyRule schedule(ObjectReader members) {
        Shape<TimeRule.Schedule.Task> task =
                Shape.object(each -> new TimeRule.Schedule.Task(each.text("title"), each.required("at", TERM)));
        return new TimeRule.Schedule(id(members), title(members), members.required("tasks", Shapes.list(task)));
    }

    static PolicyRule gradeDuty(ObjectReader members) {
        return new TimeRule.GradeDuty(
                id(members),
                title(members),
                members.text("grade"),
                members.text("duty"),
                members.optional("due", TERM));
    }

    static PolicyRule rankDuty(ObjectReader members) {
        return new TimeRule.RankDuty(
                id(members),
                title(members),
                members.optional("of", Shapes.TEXT),
                Math.max(1, members.or("periods", COUNT, 1)),
                Math.max(1, members.required("places", COUNT)),
                members.text("duty"),
                members.optional("due", TERM));
    }
}
