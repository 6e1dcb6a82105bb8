package io.github.kaohe.excel;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules take from, or give to, a raw score. */
final class AdjustmentFormulas {
    private final RowFormulas row;

    AdjustmentFormulas(RowFormulas row) {
        this.row = row;
    }

    /** {@return the step that holds the effect of a rule: negative if it takes points} */
    Expr effect(Adjustment adjustment) {
        Expr points = points(adjustment);
        boolean deducts = adjustment.sign() == Sign.DEDUCT;
        return row.calc.row(deducts ? "扣分" : "加分", deducts ? points.negated() : points);
    }

    private Expr points(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            Expr count = row.number(rule.measure());
            return capped(count.over(row.positive(rule.per())).floor().times(row.positive(rule.points())), rule.cap());
        } else if (adjustment instanceof Adjustment.Steps rule) {
            return steps(rule);
        } else if (adjustment instanceof Adjustment.Conditional rule) {
            Expr points = row.positive(rule.points());
            return points.times(Expr.either(row.holds(rule.when()), Expr.ONE, Expr.ZERO));
        } else if (adjustment instanceof Adjustment.Ladder rule) {
            return ladder(rule);
        }
        return discretionary((Adjustment.Discretionary) adjustment);
    }

    private Expr capped(Expr points, Optional<Figure> cap) {
        return cap.map(most -> Expr.call("MIN", points, row.number(most))).orElse(points);
    }

    private Expr steps(Adjustment.Steps rule) {
        Expr value = row.number(rule.measure());
        Expr reference = row.number(rule.reference());
        Expr difference = rule.side() == Side.BELOW ? reference.minus(value) : value.minus(reference);
        Expr distance = Expr.call("MAX", difference, Expr.ZERO);
        Expr steps = BasisFormulas.steps(distance.over(row.positive(rule.step())), rule.rounding());
        return capped(steps.times(row.positive(rule.points())), rule.cap());
    }

    private Expr ladder(Adjustment.Ladder rule) {
        Expr count = row.number(rule.measure());
        List<Expr> terms = new ArrayList<>();
        Expr before = null;
        for (int i = 0; i < rule.rungs().size(); i++) {
            Adjustment.Rung rung = rule.rungs().get(i);
            Expr from = row.number(rung.from());
            Expr reached = count.is(">=", from);
            Expr climbed = before == null ? reached : Expr.all(List.of(before, reached));
            before = climbed;
            Expr points = row.number(rung.points());
            Expr next = i + 1 < rule.rungs().size()
                    ? row.number(rule.rungs().get(i + 1).from())
                    : null;
            Expr times;
            if (rule.accumulation() == Adjustment.Accumulation.REACHED) {
                Expr stays = next == null ? Expr.ONE : Expr.either(count.is(">=", next), Expr.ZERO, Expr.ONE);
                times = Expr.either(climbed, stays, Expr.ZERO);
            } else {
                Expr last = next == null ? count : Expr.call("MIN", next.minus(Expr.ONE), count);
                times = Expr.either(climbed, last.minus(from).plus(Expr.ONE), Expr.ZERO);
            }
            terms.add(row.calc.row("阶梯", times.times(points)));
        }
        return capped(Expr.sum(terms), rule.cap());
    }

    private Expr discretionary(Adjustment.Discretionary rule) {
        Expr points = row.number(rule.measure());
        List<Expr> conditions = new ArrayList<>();
        conditions.add(points.is(">=", Expr.ZERO));
        conditions.add(points.is(">=", row.number(rule.min())));
        rule.max().ifPresent(max -> conditions.add(points.is("<=", row.number(max))));
        return points.provided(Expr.any(List.of(points.same(Expr.ZERO), Expr.all(conditions))));
    }
}
