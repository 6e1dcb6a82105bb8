package io.github.kaohe.json;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Key figures as JSON text: {@code {"type": "metrics", "metrics": [{"id", "title", "unit", "direction", "definition",
 * "inputs": [{"id", "title", "unit"}], "numerator": ["calls"], "denominator": [200, "staff"], "factor": 100, "period",
 * "source", "provenance", "examples": [{"title", "inputs", "value", "problems"}]}]}}. A factor is the id of an input or a
 * number; there are no blanks.
 */
public final class Metrics {
    private static final String SHIPPED = "metrics.json";
    private static final Names<String> TYPES = Names.name("metrics", "metrics");
    private static final Shape<Metric.Factor> FACTOR = Metrics::factor;
    private static final Shape<Metric.Input> INPUT = Shape.object(
            members -> new Metric.Input(members.text("id"), members.text("title"), members.textOrEmpty("unit")));
    static final Shape<Metric> METRIC = Shape.object(Metrics::metric);
    private static final Shape<List<Metric>> METRICS = Shape.object(members -> {
        members.optional("$schema", Shapes.TEXT);
        members.required("type", Shapes.name(TYPES));
        return members.list("metrics", METRIC);
    });

    /** Read when first asked for. */
    private static final class Shipped {
        private static final List<Metric> METRICS = read();

        private static List<Metric> read() {
            try (InputStream in = Objects.requireNonNull(Metrics.class.getResourceAsStream(SHIPPED), SHIPPED)) {
                return Metrics.read(SHIPPED, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Metrics() {}

    /** {@return the metrics that come with Kaohe, in the order of the documents; a definition names them by their ids} */
    public static List<Metric> shipped() {
        return Shipped.METRICS;
    }

    static boolean isShipped(Metric metric) {
        return shipped().contains(metric);
    }

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

    /** {@return the metrics by which measures of a card are worked out, each once, without their examples} */
    static List<JsonObject> formulas(Scorecard card) {
        Stream<Node> nodes = Stream.concat(
                card.children().stream(),
                card.options().stream()
                        .flatMap(option -> option.choices().stream())
                        .flatMap(choice -> choice.nodes().stream()));
        return Stream.concat(
                        card.measures().stream(),
                        nodes.flatMap(Node::indicators).flatMap(each -> each.measures().stream()))
                .map(Measure::origin)
                .filter(MeasureOrigin.OfMetric.class::isInstance)
                .map(origin -> ((MeasureOrigin.OfMetric) origin).metric())
                .distinct()
                .map(metric -> formula(JsonObject.leaf().text("id", metric.id()), metric))
                .toList();
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

    static JsonObject object(Metric metric) {
        JsonObject named = JsonObject.block()
                .text("id", metric.id())
                .text("title", metric.title())
                .textIfAny("unit", metric.unit())
                .unlessUsual(
                        "direction", metric.direction(), Basis.Direction.HIGHER_IS_BETTER, BasisShape.DIRECTIONS::of)
                .textIfAny("definition", metric.definition());
        return formula(named, metric)
                .unlessUsual("period", metric.period(), Period.UNSPECIFIED, FormWriter::period)
                .ifPresent("source", metric.source().map(FormWriter::source))
                .objectIfAny("provenance", FigureWriter.notes(metric.provenance()))
                .listIfAny(
                        "examples",
                        metric.examples().stream().map(Metrics::object).toList());
    }

    private static JsonObject formula(JsonObject named, Metric metric) {
        return named.listIfAny(
                        "inputs",
                        metric.inputs().stream()
                                .map(input -> JsonObject.leaf()
                                        .text("id", input.id())
                                        .text("title", input.title())
                                        .textIfAny("unit", input.unit()))
                                .toList())
                .put("numerator", factors(metric.numerator()))
                .listIfAny("denominator", factors(metric.denominator()))
                .unlessUsual("factor", metric.factor(), Figure.ONE, FigureWriter::figure);
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
