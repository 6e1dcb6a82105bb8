package io.github.kaohe.excel;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the formulas into a worksheet: the scores, the total and the grade point to a sheet that computes them step by step
 * from the input cells. Nothing is computed from what is missing or wrong; the cell says so in its place.
 */
final class WorksheetFormulas {
    private static final Expr NOT_FILLED = Expr.text("缺填");
    private static final Expr WRONG = Expr.text("有误");
    private final FormulaSources sources;
    private final Map<Output, String> formulas = new HashMap<>();

    private WorksheetFormulas(FormulaSources sources, List<Output> outputs) {
        this.sources = sources;
        TreeFormulas tree = new TreeFormulas(sources);
        VerdictFormulas verdict = new VerdictFormulas(sources);
        Expr total = verdict.total(tree.card(), tree.used());
        tree.raws().forEach((node, raw) -> formulas.put(Output.score(node, ""), shown(node, raw)));
        tree.contributions()
                .forEach((node, step) -> formulas.put(new Output(Output.Kind.WEIGHTED, node, ""), shown(node, step)));
        for (Output output : outputs) {
            if (output.kind() == Output.Kind.DEDUCTION || output.kind() == Output.Kind.ADDITION) {
                tree.changed(output.node(), output.kind() == Output.Kind.DEDUCTION)
                        .ifPresent(change -> formulas.put(output, CalcSheet.outside(change)));
            }
        }
        formulas.put(Output.of(Output.Kind.TOTAL), total(total));
        verdict.payout(total).ifPresent(paid -> formulas.put(Output.of(Output.Kind.PAYOUT), amount(outside(paid))));
        verdict.grade(total).ifPresent(grade -> formulas.put(Output.of(Output.Kind.GRADE), CalcSheet.outside(grade)));
    }

    /** {@return the sheets with formulas, and before the last one the sheet that computes} */
    static List<SheetPlan> into(CardIndex index, List<SheetPlan> plans) {
        CalcSheet calc = new CalcSheet();
        InputCells cells = new InputCells(plans);
        List<Output> outputs = plans.stream()
                .flatMap(plan -> plan.boxes().stream())
                .flatMap(box -> Optional.ofNullable(box.slot()).map(Slot::output).stream())
                .distinct()
                .toList();
        WorksheetFormulas formulas = new WorksheetFormulas(
                new FormulaSources(index, cells, calc, new FigureFormulas(index, cells, calc)), outputs);
        List<SheetPlan> all = new ArrayList<>();
        plans.forEach(plan ->
                all.add(plan.with(plan.boxes().stream().map(formulas::computed).toList())));
        all.add(all.size() - 1, calc.plan());
        return List.copyOf(all);
    }

    private Box computed(Box box) {
        Output output = box.slot() == null || box.slot().input() != null
                ? null
                : box.slot().output();
        return output == null ? box : box.computedBy(formulas.getOrDefault(output, ""));
    }

    private Expr outside(Expr cell) {
        return new Expr(CalcSheet.outside(cell));
    }

    private Expr faulty(Expr value) {
        return Expr.either(Expr.call("ISNA", value), NOT_FILLED, WRONG);
    }

    private String shown(String node, Expr raw) {
        Expr value = outside(raw);
        Expr number = Expr.call("ROUND", value, Expr.of(10));
        Expr text = Expr.either(value.same(UnitFormulas.ABSENT), Expr.text(Check.NOT_APPLICABLE), label(node));
        Expr other = Expr.either(Expr.call("ISTEXT", value), text, faulty(value));
        return Expr.either(value.isNumber(), number, other).text();
    }

    /** The label that stands for a score where one person rates with labels only. */
    private Expr label(String node) {
        List<InputKey> cells = new ArrayList<>();
        if (sources.index().entry(node).node() instanceof Indicator indicator
                && indicator.basis() instanceof Basis.Rated rated) {
            cells.add(InputKey.value("", node, rated.measure(), InputKey.Part.WHOLE));
            sources.index().card.raters().forEach(rater -> {
                if (!rater.reference()) {
                    cells.add(InputKey.value(rater.id(), node, rated.measure(), InputKey.Part.WHOLE));
                }
            });
        }
        List<Expr> found = sources.cells().cells(cells);
        return found.isEmpty()
                ? Expr.NOTHING
                : found.stream().reduce(Expr::joinedTo).orElse(Expr.NOTHING);
    }

    private String amount(Expr value) {
        return Expr.either(value.isNumber(), value, faulty(value)).text();
    }

    private String total(Expr step) {
        Expr value = outside(step);
        Expr missing = new Expr(sources.calc().missing().text());
        CalcSheet calc = sources.calc();
        Expr wrongs = outside(calc.row("有误", calc.wrong()));
        Expr gaps = outside(calc.row("缺填", missing));
        Expr wrong = Expr.either(
                wrongs.is(">", Expr.ZERO),
                Expr.text("有误(").joinedTo(wrongs).joinedTo(Expr.text("项)")),
                Expr.text("有误"));
        Expr gap = Expr.text("未填完(缺").joinedTo(gaps).joinedTo(Expr.text("项)"));
        Expr open =
                Expr.either(wrongs.is(">", Expr.ZERO), wrong, Expr.either(gaps.is(">", Expr.ZERO), gap, faulty(value)));
        Expr text = Expr.either(Expr.call("ISTEXT", value), Expr.NOTHING, open);
        return Expr.either(value.isNumber(), value, text).text();
    }
}
