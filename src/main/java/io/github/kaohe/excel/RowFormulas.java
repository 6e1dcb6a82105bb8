package io.github.kaohe.excel;

import io.github.kaohe.excel.InputKey.Part;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Operand;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inputs of one row of the form as one rater filled it in; where he wrote nothing, what was written for all holds. */
final class RowFormulas {
    final CalcSheet calc;
    final FigureFormulas figures;
    final InputCells cells;
    final String rater;
    private final String node;
    private final Map<String, Measure> own = new LinkedHashMap<>();
    private final Map<String, Measure> card = new LinkedHashMap<>();
    private final Map<String, Expr> known = new HashMap<>();
    private final MeasureFormulas measures;

    RowFormulas(FormulaSources sources, @Nullable Indicator indicator, String rater) {
        this.calc = sources.calc();
        this.figures = sources.figures();
        this.cells = sources.cells();
        this.rater = rater;
        this.node = indicator == null ? "" : indicator.id();
        this.measures = new MeasureFormulas(sources.calc());
        sources.index().card.measures().forEach(measure -> card.put(measure.id(), measure));
        if (indicator != null) {
            indicator.measures().forEach(measure -> own.put(measure.id(), measure));
        }
    }

    private Measure measure(String id) {
        Measure measure = own.containsKey(id) ? own.get(id) : card.get(id);
        if (measure == null) {
            throw new IllegalStateException("measure " + id + " is not declared; a sound card has none such");
        }
        return measure;
    }

    private InputKey key(String id, String by) {
        return InputKey.value(own.containsKey(id) ? by : "", own.containsKey(id) ? node : "", id, Part.WHOLE);
    }

    /** {@return a step that looks at the cells of a measure, those of the rater if he wrote into one of them} */
    Expr read(String id, String what, Function<Map<Part, Expr>, Expr> reading) {
        return known.computeIfAbsent(id + " " + what, ignored -> {
            Measure measure = measure(id);
            Map<Part, Expr> shared = cells.parts(key(id, ""));
            Map<Part, Expr> his = rater.isEmpty() || !own.containsKey(id) ? Map.of() : cells.parts(key(id, rater));
            Expr ofAll = shared.isEmpty() ? Expr.MISSING : reading.apply(shared);
            if (his.isEmpty()) {
                return calc.row(measure.title(), ofAll);
            }
            Expr wrote = InputCells.filled(List.copyOf(his.values())).is(">", Expr.ZERO);
            return calc.row(measure.title(), Expr.either(wrote, reading.apply(his), ofAll));
        });
    }

    Expr number(String id) {
        Measure measure = measure(id);
        return read(id, "number", parts -> measures.number(measure, parts));
    }

    Expr number(Figure figure) {
        return figures.number(figure);
    }

    Expr positive(Figure figure) {
        return figures.positive(figure);
    }

    Expr number(Operand operand) {
        return operand instanceof Operand.Constant constant
                ? number(constant.figure())
                : number(((Operand.Measured) operand).measure());
    }

    /** {@return which of some labels is given, from 1} */
    Expr label(String id, List<String> labels) {
        return read(id, "label", parts -> measures.label(parts, labels));
    }

    /** {@return the text of the label that is given} */
    Expr labelText(String id) {
        return read(id, "text", MeasureFormulas::labelText);
    }

    /** {@return the points beside a label, an empty text if there are none} */
    Expr points(String id) {
        return read(id, "points", MeasureFormulas::points);
    }

    /** {@return a judged score, with a label beside it or not} */
    Expr judged(String id) {
        Measure measure = measure(id);
        return read(id, "judged", parts -> measures.judged(measure, parts));
    }

    /** {@return which of some labels stands beside a judged score, from 1; 0 if none does} */
    Expr labelBeside(String id, List<String> labels) {
        return read(id, "beside", parts -> measures.labelBeside(parts, labels));
    }

    Expr holds(Condition condition) {
        if (condition instanceof Condition.Compares compares) {
            String operator = switch (compares.comparison()) {
                case BELOW -> "<";
                case AT_MOST -> "<=";
                case EQUAL -> "=";
                case AT_LEAST -> ">=";
                case ABOVE -> ">";
            };
            return number(compares.measure()).is(operator, number(compares.with()));
        } else if (condition instanceof Condition.Answered answered) {
            Measure measure = measure(answered.measure());
            Expr answer = read(answered.measure(), "answer", parts -> MeasureFormulas.answer(measure, parts));
            return answer.same(answered.answer() ? Expr.ONE : Expr.ZERO);
        } else if (condition instanceof Condition.Labelled labelled) {
            return labelled(labelled.measure(), labelled.label());
        } else if (condition instanceof Condition.All all) {
            return Expr.all(all.conditions().stream().map(this::holds).toList());
        }
        return Expr.any(((Condition.Any) condition)
                .conditions().stream().map(this::holds).toList());
    }

    private Expr labelled(String id, String label) {
        InputKey whole = key(id, "");
        InputKey anyone = cells.cell(whole).isPresent() ? whole : key(id, rater);
        InputKey beside = anyone.with(Part.LABEL);
        List<String> labels = cells.cell(beside).isPresent()
                ? cells.type(beside).labels()
                : cells.cell(anyone).map(cell -> cells.type(anyone).labels()).orElse(List.of());
        if (labels.isEmpty()) {
            return Expr.call("EXACT", labelText(id), calc.text(label));
        } else if (cells.cell(beside).isPresent()) {
            Expr given = labelBeside(id, labels);
            return given.provided(given.is(">", Expr.ZERO)).same(Expr.of(labels.indexOf(label) + 1L));
        }
        return label(id, labels).same(Expr.of(labels.indexOf(label) + 1L));
    }
}
