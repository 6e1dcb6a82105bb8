package io.github.kaohe.excel;

import io.github.kaohe.excel.InputKey.Part;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the input cells of a measure: a checked value, missing, or wrong. */
final class MeasureFormulas {
    private final CalcSheet calc;

    MeasureFormulas(CalcSheet calc) {
        this.calc = calc;
    }

    private static Expr part(Map<Part, Expr> parts, Part part) {
        return parts.getOrDefault(part, Expr.MISSING);
    }

    private static Expr empty(Expr... cells) {
        return InputCells.filled(List.of(cells)).same(Expr.ZERO);
    }

    private static Expr nothing(Measure measure) {
        return measure.noneIfEmpty() ? Expr.ZERO : Expr.MISSING;
    }

    /** {@return the value as a number; a label beside a score makes it no plain number} */
    Expr number(Measure measure, Map<Part, Expr> parts) {
        Expr cell = part(parts, Part.WHOLE);
        MeasureType type = measure.type();
        if (!type.numeric()) {
            return Expr.WRONG;
        } else if (measure.formula().isPresent()) {
            return worked(measure, measure.formula().get(), parts);
        } else if (type instanceof MeasureType.Mean mean) {
            Expr several = new ResponseFormulas(calc, mean).mean(measure.title(), cell);
            Expr one = cell.provided(within(cell, Optional.of(mean.min()), Optional.of(mean.max())));
            return Expr.either(cell.isTyped(), one, Expr.either(empty(cell), nothing(measure), several));
        }
        Expr value = Expr.either(empty(cell), nothing(measure), checked(type, cell));
        Expr beside = parts.get(Part.LABEL);
        return beside == null ? value : Expr.either(empty(beside), value, Expr.WRONG);
    }

    private static Expr checked(MeasureType type, Expr cell) {
        List<Expr> conditions = conditions(type, cell);
        if (type instanceof MeasureType.Money) {
            conditions.add(Expr.call("ROUND", cell, Expr.of(2)).same(cell));
        }
        return Expr.either(cell.isTyped(), provided(cell, conditions), Expr.WRONG);
    }

    private static Expr provided(Expr value, List<Expr> conditions) {
        return conditions.isEmpty() ? value : value.provided(Expr.all(conditions));
    }

    /** What the kind of a measure asks of a number. */
    private static List<Expr> conditions(MeasureType type, Expr cell) {
        List<Expr> conditions = new ArrayList<>();
        if (type instanceof MeasureType.Count count) {
            conditions.add(Expr.call("INT", cell).same(cell));
            conditions.add(within(cell, Optional.of(BigDecimal.ZERO), count.max()));
        } else if (type instanceof MeasureType.Percent percent) {
            conditions.add(within(cell, percent.min(), percent.max()));
        } else if (type instanceof MeasureType.Quantity quantity) {
            conditions.add(within(cell, quantity.min(), quantity.max()));
        } else if (type instanceof MeasureType.Money) {
            conditions.add(within(cell, Optional.of(BigDecimal.ZERO), Optional.empty()));
        }
        return conditions;
    }

    private static Expr within(Expr cell, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        List<Expr> conditions = new ArrayList<>();
        min.ifPresent(
                low -> conditions.add(new Expr(cell.text() + ">=" + Expr.of(low).text())));
        max.ifPresent(high ->
                conditions.add(new Expr(cell.text() + "<=" + Expr.of(high).text())));
        return conditions.isEmpty() ? cell.isTyped() : Expr.all(conditions);
    }

    /** All the inputs of a formula, or the value in place of them. */
    private Expr worked(Measure measure, Formula formula, Map<Part, Expr> parts) {
        Expr value = part(parts, Part.WHOLE);
        Expr[] inputs = formula.inputs().stream()
                .map(input -> part(parts, Part.input(input.id())))
                .toArray(Expr[]::new);
        List<Expr> complete = new ArrayList<>(List.of(empty(value)));
        Arrays.stream(inputs).map(Expr::isTyped).forEach(complete::add);
        Expr alone = Expr.all(List.of(value.isTyped(), empty(inputs)));
        Expr result = calc.row(measure.title(), quotient(formula, parts));
        Expr near = Expr.call("ROUND", result, Expr.of(10));
        Expr known = Expr.either(alone, checked(measure.type(), value), Expr.WRONG);
        return Expr.either(
                Expr.all(List.of(empty(value), empty(inputs))),
                nothing(measure),
                Expr.either(Expr.all(complete), provided(result, conditions(measure.type(), near)), known));
    }

    private static Expr quotient(Formula formula, Map<Part, Expr> parts) {
        Expr above = product(formula.numerator(), parts).times(number(formula.factor()));
        if (formula.denominator().isEmpty()) {
            return above;
        }
        List<Expr> positive = formula.denominator().stream()
                .filter(Metric.Factor.Observed.class::isInstance)
                .map(factor -> number(factor, parts).is(">", Expr.ZERO))
                .toList();
        return provided(above.over(product(formula.denominator(), parts)), positive);
    }

    private static Expr product(List<Metric.Factor> factors, Map<Part, Expr> parts) {
        return factors.stream()
                .map(factor -> number(factor, parts))
                .reduce(Expr::times)
                .orElse(Expr.ONE);
    }

    private static Expr number(Metric.Factor factor, Map<Part, Expr> parts) {
        return factor instanceof Metric.Factor.Observed observed
                ? part(parts, Part.input(observed.input()))
                : number(((Metric.Factor.Constant) factor).figure());
    }

    private static Expr number(Figure figure) {
        if (figure instanceof Figure.Number number) {
            return Expr.of(number.value());
        }
        throw new IllegalStateException("a metric has no blanks");
    }

    static Expr answer(Measure measure, Map<Part, Expr> parts) {
        Expr cell = part(parts, Part.WHOLE);
        return Expr.either(
                empty(cell),
                nothing(measure),
                Expr.either(
                        Expr.call("EXACT", cell, Expr.text(Check.YES)),
                        Expr.ONE,
                        Expr.either(Expr.call("EXACT", cell, Expr.text(Check.NO)), Expr.ZERO, Expr.WRONG)));
    }

    Expr label(Map<Part, Expr> parts, List<String> labels) {
        return Expr.either(emptyLabel(parts), absentLabel(parts), which(part(parts, Part.WHOLE), labels));
    }

    private static Expr emptyLabel(Map<Part, Expr> parts) {
        return empty(part(parts, Part.WHOLE));
    }

    /** Points without the label they belong to are wrong. */
    private static Expr absentLabel(Map<Part, Expr> parts) {
        Expr points = parts.get(Part.POINTS);
        return points == null ? Expr.MISSING : Expr.either(empty(points), Expr.MISSING, Expr.WRONG);
    }

    private Expr which(Expr cell, List<String> labels) {
        Expr which = Expr.WRONG;
        for (int i = labels.size() - 1; i >= 0; i--) {
            which = Expr.either(Expr.call("EXACT", cell, calc.text(labels.get(i))), Expr.of(i + 1L), which);
        }
        return which;
    }

    static Expr labelText(Map<Part, Expr> parts) {
        return Expr.either(emptyLabel(parts), absentLabel(parts), part(parts, Part.WHOLE));
    }

    static Expr points(Map<Part, Expr> parts) {
        Expr cell = parts.get(Part.POINTS);
        return cell == null ? Expr.NOTHING : Expr.either(empty(cell), Expr.NOTHING, cell.provided(cell.isTyped()));
    }

    Expr judged(Measure measure, Map<Part, Expr> parts) {
        Expr cell = part(parts, Part.WHOLE);
        Expr beside = parts.get(Part.LABEL);
        if (beside == null) {
            return number(measure, parts);
        }
        Expr absent = Expr.either(empty(beside), nothing(measure), Expr.MISSING);
        return Expr.either(empty(cell), absent, checked(measure.type(), cell));
    }

    Expr labelBeside(Map<Part, Expr> parts, List<String> labels) {
        Expr cell = parts.get(Part.LABEL);
        return cell == null ? Expr.ZERO : Expr.either(empty(cell), Expr.ZERO, which(cell, labels));
    }
}
