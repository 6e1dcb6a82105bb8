package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reading of the form that the document leaves open and the company decides once (可选口径), such as where 倒扣 starts.
 *
 * @param id      kebab-case id
 * @param title   what is decided
 * @param choices the readings; the first one is what the definition itself says and changes nothing
 */
public record FormOption(String id, String title, List<Choice> choices) {
    public FormOption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        choices = List.copyOf(choices);
    }

    /**
     * One reading.
     *
     * @param id        kebab-case id
     * @param title     what it means
     * @param nodes     the nodes that stand in place of those with the same id
     * @param fullMarks the full marks, if they change
     * @param scaledTo  the marks to which the total is scaled, if it is
     * @param limits    floor and cap of the total, if they change
     * @param rounding  how the total is rounded, if it changes
     * @param steps     how a started step counts in every rule by steps, if it changes
     * @param grades    the grades of the total, if they change; else empty
     */
    public record Choice(
            String id,
            String title,
            List<Node> nodes,
            Optional<Figure> fullMarks,
            Optional<Figure> scaledTo,
            Optional<Limits> limits,
            Optional<Rounding> rounding,
            Optional<StepRounding> steps,
            List<Grade> grades) {
        public Choice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            nodes = List.copyOf(nodes);
            Objects.requireNonNull(fullMarks, "fullMarks");
            Objects.requireNonNull(scaledTo, "scaledTo");
            Objects.requireNonNull(limits, "limits");
            Objects.requireNonNull(rounding, "rounding");
            Objects.requireNonNull(steps, "steps");
            grades = List.copyOf(grades);
        }
    }
}
