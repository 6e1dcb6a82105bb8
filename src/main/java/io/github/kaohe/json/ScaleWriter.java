package io.github.kaohe.json;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the rating scales that have a name, once each, in the order of their first use. */
final class ScaleWriter {
    private final Map<String, RatingScale> scales = new LinkedHashMap<>();

    private ScaleWriter() {}

    /**
     * {@return the named scales of a tree}
     *
     * @throws ProblemException if two different scales have the same name
     */
    static JsonObject scales(List<Node> nodes) {
        ScaleWriter writer = new ScaleWriter();
        nodes.forEach(writer::collect);
        JsonObject written = JsonObject.block();
        writer.scales.forEach((name, scale) -> written.put(name, RatingWriter.ratings(scale)));
        return written;
    }

    private void collect(Node node) {
        if (node instanceof Section section) {
            section.children().forEach(this::collect);
        } else if (node instanceof Indicator indicator) {
            scale(indicator.basis()).filter(scale -> !scale.name().isEmpty()).ifPresent(scale -> collect(scale, node));
        }
    }

    private void collect(RatingScale scale, Node node) {
        RatingScale first = scales.putIfAbsent(scale.name(), scale);
        if (first != null && !first.equals(scale)) {
            throw new ProblemException(Problem.of(ProblemCode.KH2061, Place.tree(node.label()), "name", scale.name()));
        }
    }

    private static Optional<RatingScale> scale(Basis basis) {
        if (basis instanceof Basis.Rated rated) {
            return Optional.of(rated.scale());
        }
        return basis instanceof Basis.Judged judged ? Optional.of(judged.scale()) : Optional.empty();
    }
}
