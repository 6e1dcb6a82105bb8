package io.github.kaohe.excel;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Rounding;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Veto;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rounded total, the vetoes, and the grade. */
final class VerdictFormulas {
    private final FormulaSources sources;
    private final Scorecard card;
    private final CalcSheet calc;
    private final RowFormulas row;
    private final List<Expr> decrees = new ArrayList<>();

    VerdictFormulas(FormulaSources sources) {
        this.sources = sources;
        this.card = sources.index().card;
        this.calc = sources.calc();
        this.row = new RowFormulas(sources, null, "");
    }

    /**
     * {@return the step that holds the rounded total}
     *
     * @param sum  the sum of the card
     * @param used numbers that count whether or not their rows are filled in
     */
    Expr total(Expr sum, List<Figure> used) {
        Expr check = calc.counted("参数", check(used));
        List<Expr> limits = new ArrayList<>();
        for (Veto veto : card.vetoes()) {
            Expr holds = calc.counted(veto.criteria(), Expr.either(row.holds(veto.when()), Expr.ONE, Expr.ZERO));
            Expr becomes = veto.total().map(row::number).orElse(Expr.NOTHING);
            limits.add(calc.row("一票否决", Expr.either(holds.same(Expr.ONE), becomes, Expr.NOTHING)));
            if (veto.grade().isPresent()) {
                Expr number = Expr.of(decrees.size() + 1L);
                decrees.add(calc.row(veto.grade().get(), holds.times(number)));
            }
        }
        Expr scaled = sum.times(scale());
        Expr number = limits.isEmpty()
                ? scaled
                : Expr.either(
                        Expr.call("COUNT", limits).is(">", Expr.ZERO),
                        Expr.call("MIN", with(limits, calc.row("折算", Expr.either(sum.isNumber(), scaled, sum)))),
                        scaled);
        Expr result = Expr.either(sum.isNumber(), number, Expr.either(sum.same(UnitFormulas.ABSENT), Expr.WRONG, sum));
        Expr all = limits.isEmpty() ? check : check.plus(Expr.call("SUM", limits));
        Expr exact = calc.row("总分", Expr.either(all.isNumber(), result, all));
        Rounding rounding = card.rounding();
        return calc.row(
                "总分(取整)",
                Expr.either(exact.isNumber(), exact.rounded(rounding.totalDecimals(), rounding.mode()), exact));
    }

    private static List<Expr> with(List<Expr> some, Expr more) {
        List<Expr> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private Expr scale() {
        if (card.scaledTo().isEmpty()) {
            return Expr.ONE;
        }
        return sources.figures()
                .positive(card.scaledTo().get())
                .over(sources.figures().positive(card.fullMarks()));
    }

    /** 0 if the numbers of the company make sense and every row stands where it stood. */
    private Expr check(List<Figure> used) {
        List<Expr> checks = new ArrayList<>(sources.figures().check());
        List<Expr> weights = card.raters().stream()
                .flatMap(rater -> rater.weight().stream())
                .map(row::number)
                .toList();
        boolean blank =
                card.raters().stream().flatMap(rater -> rater.weight().stream()).anyMatch(FigureFormulas::isBlank);
        if (blank) {
            checks.add(Expr.ZERO.provided(Expr.sum(weights).is("=", Expr.of(100))));
        }
        List<Figure> figures = new ArrayList<>(used);
        card.grades().forEach(grade -> grade.lower().ifPresent(figures::add));
        figures.stream()
                .filter(FigureFormulas::isBlank)
                .distinct()
                .forEach(figure -> checks.add(row.number(figure).times(Expr.ZERO)));
        sources.cells()
                .moved(sources.cells().keys("", List.of("")))
                .ifPresent(moved -> checks.add(Expr.either(moved, Expr.WRONG, Expr.ZERO)));
        return Expr.sum(checks);
    }

    /** {@return the step that holds what a total pays, if the form says} */
    Optional<Expr> payout(Expr total) {
        return card.payout().map(payout -> {
            Expr amount = row.number(payout.amount());
            Expr per = sources.figures().positive(payout.per());
            Expr paid = Expr.call("MAX", total, Expr.ZERO)
                    .times(amount.provided(amount.is(">=", Expr.ZERO)))
                    .over(per);
            Expr exact = calc.row(payout.title(), Expr.either(total.isNumber(), paid, total));
            return calc.row(
                    payout.title(),
                    Expr.either(exact.isNumber(), exact.rounded(Payout.CENTS, RoundingMode.HALF_UP), exact));
        });
    }

    /** {@return the grade of a total, an empty text if there is none} */
    Optional<Expr> grade(Expr total) {
        if (card.grades().isEmpty() && decrees.isEmpty()) {
            return Optional.empty();
        }
        Expr reached = card.grades().isEmpty() ? Expr.NOTHING : reached(total);
        if (!decrees.isEmpty()) {
            Expr last = Expr.call("MAX", decrees);
            List<Expr> choice = new ArrayList<>(List.of(last));
            decrees.forEach(decree -> choice.add(new Expr(decree.text().replace("$B$", "$A$"))));
            reached = Expr.either(last.is(">", Expr.ZERO), Expr.call("CHOOSE", choice), reached);
        }
        return Optional.of(calc.row("等次", Expr.either(total.isNumber(), reached, Expr.NOTHING)));
    }

    private Expr reached(Expr total) {
        List<Grade> grades = card.grades();
        List<Levels.Level> levels = new ArrayList<>();
        for (Grade grade : grades) {
            levels.add(new Levels.Level(grade.label(), grade.lower().map(row::number), grade.lowerOpen()));
        }
        Expr which = Levels.reached(calc, total, levels);
        CalcSheet.Cells limits = calc.block(
                grades.stream().map(Grade::label).toList(),
                levels.stream().map(level -> level.lower().orElse(Expr.NOTHING)).toList());
        Expr labels = CalcSheet.titles(limits).range();
        Expr range = limits.range();
        Expr lowest = Expr.call("MIN", range);
        Expr rest = Expr.either(
                Expr.all(List.of(Expr.call("COUNT", range).is(">", Expr.ZERO), lowest.is("<=", Expr.ZERO))),
                Expr.call("INDEX", labels, Expr.call("MATCH", lowest, range, Expr.ZERO)),
                Expr.NOTHING);
        for (int i = grades.size() - 1; i >= 0; i--) {
            if (grades.get(i).lower().isEmpty()) {
                rest = CalcSheet.titles(limits).at(i);
            }
        }
        return Expr.either(which.is(">", Expr.ZERO), Expr.call("INDEX", labels, which), rest);
    }
}
