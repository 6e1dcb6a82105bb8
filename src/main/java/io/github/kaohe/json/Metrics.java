package io.github.kaohe.json;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Period;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Key figures as JSON text: {@code {"type": "metrics", "metrics": [{"id", "title", "unit", "direction", "definition",
 * "inputs": [{"id", "title", "unit"}], "numerator": ["calls"], "denominator": [200, "staff"], "factor": 100, "period",
 * "source", "provenance", "examples": [{"title", "inputs", "value", "problems"}]}]}}. A factor is the id of an input or a
 * number; there are no blanks.
 */
public final class Metrics {
    private static final Names<String> TYPES = Names.name("metrics", "metrics");
    private static final Shape<Metric.Factor> FACTOR = Metrics::factor;
    private static final Shape<Metric.Input> INPUT = Shape.object(
            members -> new Metric.Input(members.text("id"), members.text("title"), members.textOrEmpty("unit")));
    private static final Shape<Metric> METRIC = Shape.object(Metrics::metric);
    private static final Shape<List<Metric>> METRICS = Shape.object(members -> {
        members.optional("$schema", Shapes.TEXT);
        members.required("type", Shapes.name(TYPES));
        return members.list("metrics", METRIC);
    });

    private Metrics() {}

    /**
     * {@return the metrics in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static List<Metric> parse(String name, String text) {
        return List.copyOf(Document.read(name, text, METRICS));
    }

    /**
     * {@return the metrics in a stream}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param in   JSON text in UTF-8; it is not closed
     * @throws IOException                              if the stream cannot be read
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static List<Metric> read(String name, InputStream in) throws IOException {
        return parse(name, TextFile.read(name, in));
    }

    /**
     * {@return metrics as JSON text; reading it gives equal ones}
     *
     * @param metrics the metrics
     */
    public static String write(List<Metric> metrics) {
        return JsonPrinter.pretty(JsonObject.block()
                .text("type", "metrics")
                .put("metrics", metrics.stream().map(Metrics::object).toList()));
    }

    private static Metric metric(ObjectReader members) {
        return new Metric(
                members.text("id"),
                members.text("title"),
                members.textOrEmpty("unit"),
                members.or("direction", Shapes.name(BasisShape.DIRECTIONS), Basis.Direction.HIGHER_IS_BETTER),
                members.textOrEmpty("definition"),
                members.list("inputs", INPUT),
                members.required("numerator", Shapes.list(FACTOR)),
                members.list("denominator", FACTOR),
                members.or("factor", FigureShape.FIGURE, Figure.ONE),
                members.or("period", FormShape.PERIOD, Period.UNSPECIFIED),
                members.optional("source", FormShape.SOURCE),
                FigureShape.notes(members),
                members.list("examples", Shape.object(Metrics::example)));
    }

    private static Metric.Factor factor(JsonValue value, Faults faults) {
        return value instanceof JsonValue.Text text
                ? new Metric.Factor.Observed(text.value())
                : new Metric.Factor.Constant(Figure.of(Shapes.NUMBER.read(value, faults)));
    }

    private static Metric.Example example(ObjectReader members) {
        return new Metric.Example(
                members.text("title"),
                members.map("inputs", Shapes.NUMBER),
                members.optional("value", Shapes.NUMBER),
                members.list("problems", Shapes.TEXT));
    }

    private static JsonObject object(Metric metric) {
        return JsonObject.block()
                .text("id", metric.id())
                .text("title", metric.title())
                .textIfAny("unit", metric.unit())
                .unlessUsual(
                        "direction", metric.direction(), Basis.Direction.HIGHER_IS_BETTER, BasisShape.DIRECTIONS::of)
                .textIfAny("definition", metric.definition())
                .listIfAny(
                        "inputs",
                        metric.inputs().stream()
                                .map(input -> JsonObject.leaf()
                                        .text("id", input.id())
                                        .text("title", input.title())
                                        .textIfAny("unit", input.unit()))
                                .toList())
                .put("numerator", factors(metric.numerator()))
                .listIfAny("denominator", factors(metric.denominator()))
                .unlessUsual("factor", metric.factor(), Figure.ONE, FigureWriter::figure)
                .unlessUsual("period", metric.period(), Period.UNSPECIFIED, FormWriter::period)
                .ifPresent("source", metric.source().map(FormWriter::source))
                .objectIfAny("provenance", FigureWriter.notes(metric.provenance()))
                .listIfAny(
                        "examples",
                        metric.examples().stream().map(Metrics::object).toList());
    }

    private static List<Object> factors(List<Metric.Factor> factors) {
        return factors.stream()
                .map(factor -> factor instanceof Metric.Factor.Observed observed
                        ? observed.input()
                        : FigureWriter.figure(((Metric.Factor.Constant) factor).figure()))
                .toList();
    }

    private static JsonObject object(Metric.Example example) {
        JsonObject inputs = JsonObject.free();
        example.inputs().forEach(inputs::put);
        return JsonObject.leaf()
                .text("title", example.title())
                .objectIfAny("inputs", inputs)
                .ifPresent("value", example.value())
                .listIfAny("problems", example.problems());
    }
}
