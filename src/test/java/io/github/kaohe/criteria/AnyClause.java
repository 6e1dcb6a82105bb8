package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Clauses of every kind for which a scorecard has no rule. */
final class AnyClause {
    private AnyClause() {}

    static Arbitrary<Clause.Beside> beside() {
        Arbitrary<Clause.Beside> money = Combinators.combine(
                        Arbitraries.of(Sign.class),
                        numbers(),
                        Arbitraries.of("", "次", "天", "人次"),
                        Arbitraries.of(1, 2, 10).map(Figure::of),
                        numbers().optional(),
                        conditions())
                .as((sign, amount, unit, per, cap, when) -> new Clause.Money(
                        sign,
                        amount,
                        "",
                        unit,
                        unit.isEmpty() ? Figure.ONE : per,
                        unit.isEmpty() ? Optional.empty() : cap,
                        when));
        Arbitrary<Clause.Beside> share = Combinators.combine(
                        Arbitraries.of(Sign.class), numbers(), Arbitraries.of("当月奖金的", "绩效工资的", "奖金"), conditions())
                .as((sign, percent, of, when) ->
                        new Clause.Money(sign, percent, of, "", Figure.ONE, Optional.empty(), when));
        Arbitrary<Clause.Beside> factors = Combinators.combine(
                        Arbitraries.of("0.5", "0.9", "1.2").map(Figure::of), Arbitraries.of("总分", "得分"), conditions())
                .as(Clause.Multiplier::new);
        Arbitrary<Clause.Beside> halves =
                conditions().map(when -> new Clause.Multiplier(Figure.of("0.5"), "减半扣分", when));
        Arbitrary<Clause.Beside> vetoes = Combinators.combine(Arbitraries.of("一票否决", "取消评优资格"), conditions())
                .as(Clause.Vetoed::new);
        Arbitrary<Clause.Beside> maxima = numbers().map(Clause.Maximum::new);
        Arbitrary<Clause.Beside> caps = Combinators.combine(
                        numbers().map(Cap::of), Arbitraries.of(true, false), Arbitraries.of("", "本项"))
                .as(Clause.Capped::new);
        Arbitrary<Clause.Beside> full = Arbitraries.just(new Clause.Capped(Cap.FULL, false, ""));
        Arbitrary<Clause.Beside> none = conditions().map(Clause.NoChange::new);
        Arbitrary<Clause.Beside> references = Combinators.combine(Arbitraries.of("按《考勤制度》执行", "按考勤制度执行"), conditions())
                .as(Clause.Reference::new);
        Arbitrary<Clause.Beside> actions = Combinators.combine(Arbitraries.of("通报批评", "限期整改", "辞退"), conditions())
                .as(Clause.Action::new);
        Arbitrary<Clause.Beside> combining =
                Arbitraries.of("就高不就低", "不重复扣分", "取最高分").map(Clause.Combine::new);
        return Arbitraries.oneOf(
                money, share, factors, halves, vetoes, maxima, caps, full, none, references, actions, combining);
    }

    private static Arbitrary<Figure> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5000).map(Figure::of),
                Arbitraries.of("0.5", "2.25").map(Figure::of),
                Arbitraries.just(Figure.blank("n")));
    }

    private static Arbitrary<When> conditions() {
        return Arbitraries.of("", "旷工的", "未按时上报", "因不可抗力未完成的").map(text -> new When(text, Optional.empty()));
    }
}
