package io.github.kaohe.json;

import io.github.kaohe.model.ChargeRule;
import io.github.kaohe.model.CustomerRule;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.PayRule;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.SalesRule;
import io.github.kaohe.model.ScoreRule;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.Term;
import io.github.kaohe.model.TimeRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the rules of policies. */
final class PolicyRuleWriter {
    private PolicyRuleWriter() {}

    static JsonObject rule(PolicyRule rule) {
        if (rule instanceof ScoreRule score) {
            return score(score);
        } else if (rule instanceof PayRule pay) {
            return pay(pay);
        } else if (rule instanceof SalesRule sales) {
            return sales(sales);
        } else if (rule instanceof ChargeRule charge) {
            return charge(charge);
        } else if (rule instanceof TimeRule time) {
            return time(time);
        }
        return customer((CustomerRule) rule);
    }

    private static JsonObject head(String type, PolicyRule rule) {
        return JsonObject.leaf().text("type", type).text("id", rule.id()).textIfAny("title", rule.title());
    }

    private static JsonObject figure(JsonObject written, String key, Figure figure) {
        return written.put(key, FigureWriter.figure(figure));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static JsonObject score(ScoreRule score) {
        if (score instanceof ScoreRule.Composite rule) {
            Optional<BigDecimal> decimals = rule.decimals().isPresent()
                    ? Optional.of(number(rule.decimals().getAsInt()))
                    : Optional.empty();
            return head("composite", rule)
                    .put("parts", list(rule.parts(), PolicyRuleWriter::part))
                    .ifPresent("form", rule.form())
                    .unlessUsual("empty", rule.empty(), ScoreRule.Empty.REFUSED, PolicyRuleShape.EMPTIES::of)
                    .ifPresent("decimals", decimals);
        } else if (score instanceof ScoreRule.Rate rule) {
            return head("rate", rule)
                    .text("actual", rule.actual())
                    .put("bases", rule.bases())
                    .unlessUsual("factor", rule.factor(), Figure.ONE, FigureWriter::figure)
                    .ifPresent("target", FigureWriter.figure(rule.target()))
                    .ifPresent("minimum", FigureWriter.figure(rule.minimum()));
        }
        ScoreRule.Ranking rule = (ScoreRule.Ranking) score;
        return head("ranking", rule)
                .ifPresent("of", rule.of())
                .unlessUsual("periods", rule.periods(), 1, PolicyRuleWriter::number)
                .unlessUsual("window", rule.window(), ScoreRule.Window.MEAN, PolicyRuleShape.WINDOWS::of)
                .unlessUsual("ties", rule.ties(), ScoreRule.Ties.COMPETITION, PolicyRuleShape.TIES::of)
                .listIfAny("rewards", figures(rule.rewards()));
    }

    private static JsonObject part(ScoreRule.Part part) {
        JsonObject written = JsonObject.leaf().text("id", part.id()).textIfAny("title", part.title());
        return figure(written, "weight", part.weight())
                .ifPresent("cycle", part.cycle().map(PolicyRuleShape.CYCLES::of))
                .ifPresent("count", FigureWriter.figure(part.count()));
    }

    private static JsonObject pay(PayRule pay) {
        if (pay instanceof PayRule.GradePayout rule) {
            return head("grade-payout", rule).put("amounts", list(rule.amounts(), PolicyRuleWriter::grade));
        } else if (pay instanceof PayRule.LinearPayout rule) {
            return figure(head("linear-payout", rule), "amount", rule.amount())
                    .unlessUsual("per", rule.per(), Figure.HUNDRED, FigureWriter::figure);
        } else if (pay instanceof PayRule.Register rule) {
            return figure(head("register", rule), "amount", rule.amount())
                    .unlessUsual("per", rule.per(), Figure.HUNDRED, FigureWriter::figure);
        } else if (pay instanceof PayRule.PayDeduction rule) {
            JsonObject written = head("pay-deduction", rule)
                    .text("grade", rule.grade())
                    .unlessUsual("times", rule.times(), 1, PolicyRuleWriter::number);
            return figure(written, "percent", rule.percent());
        }
        PayRule.Pool rule = (PayRule.Pool) pay;
        return figure(head("pool", rule), "pool", rule.pool())
                .listIfAny("coefficients", list(rule.coefficients(), PolicyRuleWriter::grade))
                .ifPresent("seniority", FigureWriter.figure(rule.seniority()))
                .flag("shares", rule.shares());
    }

    private static JsonObject grade(PayRule.GradeFigure grade) {
        return figure(JsonObject.leaf().text("grade", grade.grade()), "amount", grade.figure());
    }

    private static JsonObject sales(SalesRule sales) {
        if (sales instanceof SalesRule.Commission rule) {
            return head("commission", rule)
                    .put("streams", list(rule.streams(), PolicyRuleWriter::stream))
                    .flag("registered", rule.registered());
        }
        SalesRule.Ledger rule = (SalesRule.Ledger) sales;
        JsonObject written = head("ledger", rule);
        figure(written, "base", rule.base());
        figure(written, "rate", rule.rate());
        figure(written, "excessLimit", rule.excessLimit());
        written.text("excess", PolicyRuleShape.EXCESSES.of(rule.excess()));
        figure(written, "fixedPart", rule.fixedPart());
        figure(written, "kpiPart", rule.kpiPart());
        figure(written, "wageCut", rule.wageCut());
        return written.unlessUsual(
                "shortfall", rule.shortfall(), SalesRule.Shortfall.OPEN, PolicyRuleShape.SHORTFALLS::of);
    }

    private static JsonObject stream(SalesRule.Commission.Stream stream) {
        return JsonObject.leaf()
                .text("id", stream.id())
                .textIfAny("title", stream.title())
                .ifPresent("percent", FigureWriter.figure(stream.percent()))
                .flag("counted", stream.counted());
    }

    private static JsonObject charge(ChargeRule charge) {
        if (charge instanceof ChargeRule.UnitMoney rule) {
            return figure(head("unit-money", rule), sign(rule.sign()), rule.amount())
                    .ifPresent("most", FigureWriter.figure(rule.most()))
                    .textIfAny("unit", rule.unit())
                    .textIfAny("from", rule.from());
        } else if (charge instanceof ChargeRule.ConditionalMoney rule) {
            JsonObject written = head("conditional-money", rule).put("when", condition(rule.when()));
            return figure(written, sign(rule.sign()), rule.amount());
        } else if (charge instanceof ChargeRule.Sanction rule) {
            return head("sanction", rule)
                    .put(
                            "measures",
                            list(
                                    rule.measures(),
                                    measure -> JsonObject.leaf()
                                            .text("id", measure.id())
                                            .textIfAny("title", measure.title())
                                            .ifPresent("fine", FigureWriter.figure(measure.fine()))));
        } else if (charge instanceof ChargeRule.SpendingLimit rule) {
            return figure(head("spending-limit", rule), "limit", rule.limit())
                    .flag("reimbursed", rule.reimbursed())
                    .listIfAny("requirements", rule.requirements());
        }
        ChargeRule.QuotaFine rule = (ChargeRule.QuotaFine) charge;
        JsonObject written = head("quota-fine", rule)
                .put("quotas", list(rule.quotas(), PolicyRuleWriter::quota))
                .textIfAny("unit", rule.unit());
        return figure(written, "fine", rule.fine())
                .ifPresent("threshold", rule.threshold().map(PolicyRuleWriter::threshold));
    }

    private static String sign(Sign sign) {
        return ConductRuleShape.SIGNS.of(sign);
    }

    private static JsonObject condition(io.github.kaohe.model.Condition condition) {
        return new RuleWriter(MeasureChoice.NAMED).condition(condition);
    }

    private static JsonObject quota(ChargeRule.QuotaFine.Quota quota) {
        JsonObject written = JsonObject.leaf()
                .put(
                        "months",
                        quota.months().stream().map(PolicyRuleWriter::number).toList());
        return figure(written, "quota", quota.quota());
    }

    private static JsonObject threshold(ChargeRule.QuotaFine.Threshold threshold) {
        JsonObject written = figure(JsonObject.leaf(), "percent", threshold.percent());
        return figure(written, "fine", threshold.fine())
                .text("debtor", threshold.debtor())
                .flag("together", threshold.together());
    }

    private static JsonObject time(TimeRule time) {
        if (time instanceof TimeRule.TimeLimit rule) {
            return head("time-limit", rule)
                    .ifPresent("earliest", rule.earliest().map(PolicyRuleWriter::term))
                    .put("due", due(rule.due()))
                    .ifPresent("time", rule.time().map(Object::toString))
                    .ifPresent("fine", FigureWriter.figure(rule.fine()))
                    .textIfAny("debtor", rule.debtor());
        } else if (time instanceof TimeRule.Schedule rule) {
            return head("schedule", rule)
                    .put(
                            "tasks",
                            list(
                                    rule.tasks(),
                                    task -> JsonObject.leaf()
                                            .text("title", task.title())
                                            .put("at", term(task.at()))));
        } else if (time instanceof TimeRule.GradeDuty rule) {
            return head("grade-duty", rule)
                    .text("grade", rule.grade())
                    .text("duty", rule.duty())
                    .ifPresent("due", rule.due().map(PolicyRuleWriter::term));
        }
        TimeRule.RankDuty rule = (TimeRule.RankDuty) time;
        return head("rank-duty", rule)
                .ifPresent("of", rule.of())
                .unlessUsual("periods", rule.periods(), 1, PolicyRuleWriter::number)
                .put("places", number(rule.places()))
                .text("duty", rule.duty())
                .ifPresent("due", rule.due().map(PolicyRuleWriter::term));
    }

    private static JsonObject term(Term term) {
        return figure(JsonObject.leaf(), PolicyRuleShape.key(term.unit()), term.length());
    }

    private static JsonObject due(TimeRule.Due due) {
        if (due instanceof TimeRule.Due.After after) {
            return term(after.term());
        }
        TimeRule.Due.DayOfMonth day = (TimeRule.Due.DayOfMonth) due;
        return JsonObject.leaf()
                .put("month", number(day.month()))
                .put("day", number(day.day()))
                .flag("included", day.included());
    }

    private static JsonObject customer(CustomerRule customer) {
        if (customer instanceof CustomerRule.Classification rule) {
            return head("classification", rule)
                    .put(
                            "classes",
                            list(
                                    rule.classes(),
                                    each -> JsonObject.leaf()
                                            .text("label", each.label())
                                            .put("when", condition(each.when()))))
                    .flag("overlapping", rule.overlapping())
                    .flag("manual", rule.manual());
        } else if (customer instanceof CustomerRule.Inactivity rule) {
            return figure(head("inactivity", rule).text("last", rule.last()), "months", rule.months())
                    .listIfAny("classes", rule.classes())
                    .textIfAny("list", rule.list());
        } else if (customer instanceof CustomerRule.Discount rule) {
            return figure(head("discount", rule).text("class", rule.label()), "percent", rule.percent())
                    .ifPresent("except", rule.except());
        } else if (customer instanceof CustomerRule.Sampling rule) {
            return head("sampling", rule)
                    .put(
                            "strata",
                            list(
                                    rule.strata(),
                                    each -> figure(
                                            JsonObject.leaf()
                                                    .text("id", each.id())
                                                    .textIfAny("title", each.title()),
                                            "percent",
                                            each.percent())));
        }
        CustomerRule.Frequency rule = (CustomerRule.Frequency) customer;
        return head("frequency", rule)
                .put(
                        "groups",
                        list(
                                rule.groups(),
                                group -> JsonObject.leaf()
                                        .text("id", group.id())
                                        .textIfAny("title", group.title())
                                        .ifPresent("min", FigureWriter.figure(group.min()))
                                        .ifPresent("max", FigureWriter.figure(group.max()))
                                        .ifPresent("months", FigureWriter.figure(group.months()))))
                .listIfAny("except", rule.except());
    }

    private static List<Object> figures(List<Figure> figures) {
        return figures.stream().map(FigureWriter::figure).toList();
    }

    private static <T> List<JsonObject> list(List<T> values, Function<T, JsonObject> writer) {
        return values.stream().map(writer).toList();
    }
}
