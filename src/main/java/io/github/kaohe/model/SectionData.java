package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of a {@link Section}. */
record SectionData(
        String id,
        String no,
        String title,
        Optional<Figure> points,
        Optional<Figure> outOf,
        boolean bonus,
        String criteria,
        List<String> raters,
        Limits limits,
        List<ProvenanceNote> provenance,
        boolean pool,
        String department,
        String remark,
        List<Node> children,
        Optional<Layout> layout)
        implements Section {
    SectionData {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(outOf, "outOf");
        Objects.requireNonNull(criteria, "criteria");
        raters = List.copyOf(raters);
        Objects.requireNonNull(limits, "limits");
        provenance = List.copyOf(provenance);
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(remark, "remark");
        children = List.copyOf(children);
        Objects.requireNonNull(layout, "layout");
    }
}
