package io.github.kaohe.excel;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a definition: printed ones as they are, those of the company from the cells where they are filled in. */
final class FigureFormulas {
    private final Map<String, Expr> blanks = new HashMap<>();

    FigureFormulas(CardIndex index, InputCells cells, CalcSheet calc) {
        for (Blank blank : index.card.blanks()) {
            Expr cell = cells.cell(InputKey.blank(blank.name())).orElseThrow();
            List<Expr> conditions = new ArrayList<>(List.of(cell.isTyped()));
            BigDecimal preset = index.presets.get(blank.name());
            if (preset != null) {
                conditions.add(cell.same(Expr.of(preset)));
            }
            blank.min().ifPresent(min -> conditions.add(cell.is(">=", Expr.of(min))));
            blank.max().ifPresent(max -> conditions.add(cell.is("<=", Expr.of(max))));
            Expr given = cell.provided(Expr.all(conditions));
            Expr checked = Expr.either(InputCells.filled(List.of(cell)).same(Expr.ZERO), Expr.MISSING, given);
            Expr sound = cells.moved(List.of(InputKey.blank(blank.name())))
                    .map(moved -> Expr.either(moved, Expr.WRONG, checked))
                    .orElse(checked);
            blanks.put(blank.name(), calc.row(blank.title(), sound));
        }
    }

    Expr number(Figure figure) {
        return figure instanceof Figure.Number number ? Expr.of(number.value()) : blank((Figure.BlankRef) figure);
    }

    private Expr blank(Figure.BlankRef blank) {
        return blanks.getOrDefault(blank.name(), Expr.WRONG);
    }

    /** {@return a number that must be above zero} */
    Expr positive(Figure figure) {
        Expr number = number(figure);
        return isBlank(figure) ? number.provided(number.is(">", Expr.ZERO)) : number;
    }

    static boolean isBlank(Figure figure) {
        return figure instanceof Figure.BlankRef;
    }

    /** {@return the numbers of the company that are wrong, whether they are used or not, as 0 or an error} */
    List<Expr> check() {
        return blanks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(value -> Expr.either(Expr.call("ISERR", value), value, Expr.ZERO))
                .toList();
    }
}
