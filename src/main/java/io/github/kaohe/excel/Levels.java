package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of some levels a score reaches: the one with the highest lower limit, of equal ones the first. */
final class Levels {
    private Levels() {}

    /**
     * A level.
     *
     * @param label what it is called
     * @param lower its lower limit, if it has one
     * @param open  whether the limit itself is below the level
     */
    record Level(String label, Optional<Expr> lower, boolean open) {}

    /** {@return which level a score reaches, from 1; 0 for none} */
    static Expr reached(CalcSheet calc, Expr score, List<Level> levels) {
        if (levels.isEmpty()) {
            return Expr.ZERO;
        }
        List<Expr> limits = new ArrayList<>();
        for (Level level : levels) {
            limits.add(level.lower()
                    .map(lower -> Expr.either(score.is(level.open() ? ">" : ">=", lower), lower, Expr.NOTHING))
                    .orElse(Expr.NOTHING));
        }
        CalcSheet.Cells reached = calc.block(levels.stream().map(Level::label).toList(), limits);
        Expr range = reached.range();
        Expr first = Expr.call("MATCH", Expr.call("MAX", range), range, Expr.ZERO);
        return calc.row(
                "达到",
                Expr.either(
                        Expr.call("ISERROR", Expr.call("MAX", range)),
                        Expr.call("MAX", range),
                        Expr.either(Expr.call("COUNT", range).same(Expr.ZERO), Expr.ZERO, first)));
    }
}
