package io.github.kaohe.json;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.PayRule;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.SalesRule;
import io.github.kaohe.model.ScoreRule;
import io.github.kaohe.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Rules of policies: those about scores, pay and sales. */
final class PolicyRuleShape {
    private static final int MOST = 1000;
    private static final int MOST_DECIMALS = 10;

    static final Names<ScoreRule.Empty> EMPTIES = Names.of(ScoreRule.Empty.class);
    static final Names<ScoreRule.Window> WINDOWS = Names.of(ScoreRule.Window.class);
    static final Names<ScoreRule.Ties> TIES = Names.of(ScoreRule.Ties.class);
    static final Names<SalesRule.Excess> EXCESSES = Names.of(SalesRule.Excess.class);
    static final Names<SalesRule.Shortfall> SHORTFALLS = Names.of(SalesRule.Shortfall.class);
    static final Names<Period.Cycle> CYCLES = FormShape.CYCLES;

    /** A whole number from 1 on. */
    static final Shape<Integer> COUNT = Shapes.whole(1, MOST);

    /** A length of time. */
    static final Shape<Term> TERM = Shape.object(members -> {
        String key = members.oneOf("days", "workingDays", "hours", "months");
        return term(members, key);
    });

    private static final Names<Function<ObjectReader, PolicyRule>> TYPES =
            Names.<Function<ObjectReader, PolicyRule>>name("composite", PolicyRuleShape::composite)
                    .and("rate", PolicyRuleShape::rate)
                    .and("ranking", PolicyRuleShape::ranking)
                    .and("grade-payout", PolicyRuleShape::gradePayout)
                    .and("linear-payout", PolicyRuleShape::linearPayout)
                    .and("register", PolicyRuleShape::register)
                    .and("pay-deduction", PolicyRuleShape::payDeduction)
                    .and("pool", PolicyRuleShape::pool)
                    .and("ledger", PolicyRuleShape::ledger)
                    .and("commission", PolicyRuleShape::commission)
                    .and("unit-money", ConductRuleShape::unitMoney)
                    .and("conditional-money", ConductRuleShape::conditionalMoney)
                    .and("sanction", ConductRuleShape::sanction)
                    .and("spending-limit", ConductRuleShape::spendingLimit)
                    .and("quota-fine", ConductRuleShape::quotaFine)
                    .and("time-limit", ConductRuleShape::timeLimit)
                    .and("schedule", ConductRuleShape::schedule)
                    .and("grade-duty", ConductRuleShape::gradeDuty)
                    .and("rank-duty", ConductRuleShape::rankDuty)
                    .and("classification", CustomerRuleShape::classification)
                    .and("inactivity", CustomerRuleShape::inactivity)
                    .and("discount", CustomerRuleShape::discount)
                    .and("sampling", CustomerRuleShape::sampling)
                    .and("frequency", CustomerRuleShape::frequency);

    /** A rule. */
    static final Shape<PolicyRule> RULE = Shape.object(members -> members.type(TYPES)
            .map(type -> type.apply(members))
            .orElseGet(() -> new PayRule.GradePayout("", "", List.of())));

    private static final Shape<PayRule.GradeFigure> GRADE_FIGURE = Shape.object(
            members -> new PayRule.GradeFigure(members.text("grade"), members.required("amount", FigureShape.FIGURE)));

    private PolicyRuleShape() {}

    static String id(ObjectReader members) {
        return members.text("id");
    }

    static String title(ObjectReader members) {
        return members.textOrEmpty("title");
    }

    static Figure figure(ObjectReader members, String key) {
        return members.required(key, FigureShape.FIGURE);
    }

    static Optional<Figure> figureIfAny(ObjectReader members, String key) {
        return members.optional(key, FigureShape.FIGURE);
    }

    /** {@return the length of time under a key} */
    static Term term(ObjectReader members, String key) {
        return new Term(members.chosen(key, FigureShape.FIGURE), unit(key));
    }

    /** {@return the key under which a length of a unit stands} */
    static String key(Term.Unit unit) {
        return switch (unit) {
            case HOURS -> "hours";
            case DAYS -> "days";
            case WORKING_DAYS -> "workingDays";
            case MONTHS -> "months";
        };
    }

    private static Term.Unit unit(String key) {
        for (Term.Unit unit : Term.Unit.values()) {
            if (key(unit).equals(key)) {
                return unit;
            }
        }
        return Term.Unit.DAYS;
    }

    private static PolicyRule composite(ObjectReader members) {
        Shape<ScoreRule.Part> part = Shape.object(each -> new ScoreRule.Part(
                id(each),
                title(each),
                figure(each, "weight"),
                each.optional("cycle", Shapes.name(CYCLES)),
                figureIfAny(each, "count")));
        return new ScoreRule.Composite(
                id(members),
                title(members),
                members.list("parts", part),
                members.optional("form", Shapes.TEXT),
                members.or("empty", Shapes.name(EMPTIES), ScoreRule.Empty.REFUSED),
                members.optional("decimals", Shapes.whole(0, MOST_DECIMALS))
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty));
    }

    private static PolicyRule rate(ObjectReader members) {
        return new ScoreRule.Rate(
                id(members),
                title(members),
                members.text("actual"),
                members.required("bases", Shapes.list(Shapes.TEXT)),
                members.or("factor", FigureShape.FIGURE, Figure.ONE),
                figureIfAny(members, "target"),
                figureIfAny(members, "minimum"));
    }

    private static PolicyRule ranking(ObjectReader members) {
        return new ScoreRule.Ranking(
                id(members),
                title(members),
                members.optional("of", Shapes.TEXT),
                Math.max(1, members.or("periods", COUNT, 1)),
                members.or("window", Shapes.name(WINDOWS), ScoreRule.Window.MEAN),
                members.or("ties", Shapes.name(TIES), ScoreRule.Ties.COMPETITION),
                members.list("rewards", FigureShape.FIGURE));
    }

    private static PolicyRule gradePayout(ObjectReader members) {
        return new PayRule.GradePayout(
                id(members), title(members), members.required("amounts", Shapes.list(GRADE_FIGURE)));
    }

    private static PolicyRule linearPayout(ObjectReader members) {
        return new PayRule.LinearPayout(
                id(members),
                title(members),
                figure(members, "amount"),
                members.or("per", FigureShape.FIGURE, Figure.HUNDRED));
    }

    private static PolicyRule register(ObjectReader members) {
        return new PayRule.Register(
                id(members),
                title(members),
                figure(members, "amount"),
                members.or("per", FigureShape.FIGURE, Figure.HUNDRED));
    }

    private static PolicyRule payDeduction(ObjectReader members) {
        return new PayRule.PayDeduction(
                id(members),
                title(members),
                members.text("grade"),
                Math.max(1, members.or("times", COUNT, 1)),
                figure(members, "percent"));
    }

    private static PolicyRule pool(ObjectReader members) {
        return new PayRule.Pool(
                id(members),
                title(members),
                figure(members, "pool"),
                members.list("coefficients", GRADE_FIGURE),
                figureIfAny(members, "seniority"),
                members.flag("shares"));
    }

    private static PolicyRule ledger(ObjectReader members) {
        return new SalesRule.Ledger(
                id(members),
                title(members),
                figure(members, "base"),
                figure(members, "rate"),
                figure(members, "excessLimit"),
                members.required("excess", Shapes.name(EXCESSES)),
                figure(members, "fixedPart"),
                figure(members, "kpiPart"),
                figure(members, "wageCut"),
                members.or("shortfall", Shapes.name(SHORTFALLS), SalesRule.Shortfall.OPEN));
    }

    private static PolicyRule commission(ObjectReader members) {
        Shape<SalesRule.Commission.Stream> stream = Shape.object(each -> new SalesRule.Commission.Stream(
                id(each), title(each), figureIfAny(each, "percent"), each.flag("counted")));
        return new SalesRule.Commission(
                id(members),
                title(members),
                members.required("streams", Shapes.list(stream)),
                members.flag("registered"));
    }
}
