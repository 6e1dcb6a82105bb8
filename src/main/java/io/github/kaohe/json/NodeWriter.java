package io.github.kaohe.json;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Section;
import java.util.List;

/** Writes sections and indicators. */
final class NodeWriter {
    private final boolean pool;

    private NodeWriter(boolean pool) {
        this.pool = pool;
    }

    /** {@return the nodes directly under a card} */
    static List<JsonObject> nodes(List<Node> nodes) {
        return new NodeWriter(false).children(nodes);
    }

    /** {@return one node} */
    static JsonObject node(Node node, boolean insidePool) {
        return new NodeWriter(insidePool).node(node);
    }

    private List<JsonObject> children(List<Node> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    private JsonObject node(Node node) {
        return node instanceof Section section ? section(section) : indicator((Indicator) node);
    }

    private static JsonObject begin(String type, Node node) {
        return JsonObject.block()
                .text("type", type)
                .text("id", node.id())
                .textIfAny("no", node.no())
                .textIfAny("title", node.title())
                .ifPresent("points", FigureWriter.figure(node.points()))
                .ifPresent("outOf", FigureWriter.figure(node.outOf()))
                .flag("bonus", node.bonus());
    }

    private JsonObject section(Section section) {
        JsonObject written = begin("section", section)
                .flag("pool", section.pool())
                .textIfAny("criteria", section.criteria())
                .listIfAny("raters", section.raters())
                .textIfAny("department", section.department())
                .textIfAny("remark", section.remark());
        limits(written, section);
        return written.ifPresent("layout", section.layout().map(LayoutWriter::layout))
                .objectIfAny("provenance", FigureWriter.notes(section.provenance()))
                .listIfAny("children", new NodeWriter(pool || section.pool()).children(section.children()));
    }

    private JsonObject indicator(Indicator indicator) {
        JsonObject written = begin("indicator", indicator)
                .textIfAny("criteria", indicator.criteria())
                .textIfAny("verbatim", indicator.verbatim())
                .textIfAny("target", indicator.target())
                .textIfAny("dataSource", indicator.dataSource())
                .textIfAny("department", indicator.department())
                .textIfAny("frequency", indicator.frequency())
                .textIfAny("remark", indicator.remark())
                .listIfAny("raters", indicator.raters());
        rules(written, indicator);
        limits(written, indicator);
        return written.unlessUsual(
                        "notApplicable", indicator.notApplicable(), NotApplicable.REFUSED, NodeShape.NOT_APPLICABLE::of)
                .objectIfAny("provenance", FigureWriter.notes(indicator.provenance()));
    }

    private void rules(JsonObject written, Indicator indicator) {
        MeasureChoice measures = MeasureChoice.of(indicator.measures());
        RuleWriter rules = new RuleWriter(measures);
        Basis usual = NodeShape.usualBasis(pool);
        written.listIfAny(
                        "measures",
                        indicator.measures().stream()
                                .map(measure -> MeasureWriter.measure(measure, indicator.title()))
                                .toList())
                .unlessUsual("basis", indicator.basis(), usual, new BasisWriter(measures)::basis)
                .listIfAny(
                        "adjustments",
                        indicator.adjustments().stream().map(rules::adjustment).toList())
                .listIfAny(
                        "overrides",
                        indicator.overrides().stream().map(rules::override).toList());
    }

    private static void limits(JsonObject written, Node node) {
        written.ifPresent("floor", FigureWriter.limit(node.limits().floor(), Limit.USUAL))
                .ifPresent("cap", FigureWriter.limit(node.limits().cap(), Limit.USUAL));
    }
}
