package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of an {@link Indicator}. */
record IndicatorData(
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
        String verbatim,
        String target,
        String dataSource,
        String department,
        String frequency,
        String remark,
        List<Measure> measures,
        Basis basis,
        List<Adjustment> adjustments,
        List<ScoreOverride> overrides,
        NotApplicable notApplicable)
        implements Indicator {
    IndicatorData {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(outOf, "outOf");
        Objects.requireNonNull(criteria, "criteria");
        raters = List.copyOf(raters);
        Objects.requireNonNull(limits, "limits");
        provenance = List.copyOf(provenance);
        Objects.requireNonNull(verbatim, "verbatim");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(dataSource, "dataSource");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(remark, "remark");
        measures = List.copyOf(measures);
        Objects.requireNonNull(basis, "basis");
        adjustments = List.copyOf(adjustments);
        overrides = List.copyOf(overrides);
        Objects.requireNonNull(notApplicable, "notApplicable");
    }
}
