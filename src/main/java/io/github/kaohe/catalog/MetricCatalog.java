package io.github.kaohe.catalog;

import io.github.kaohe.json.Metrics;
import io.github.kaohe.model.Metric;
import io.github.kaohe.problem.Nearest;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** The key figures whose formulas the documents name. Immutable and safe for threads. */
public final class MetricCatalog {
    private final List<Metric> metrics;

    private MetricCatalog(List<Metric> metrics) {
        this.metrics = metrics;
    }

    /** {@return the metrics that come with Kaohe} */
    public static MetricCatalog shipped() {
        return new MetricCatalog(Metrics.shipped());
    }

    /** {@return all metrics, in the order of the documents} */
    public List<Metric> all() {
        return metrics;
    }

    /**
     * {@return the metric of an id, if there is one}
     *
     * @param id the id
     */
    public Optional<Metric> find(String id) {
        return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /**
     * {@return the metric of an id}
     *
     * @param id the id
     * @throws ProblemException if there is none, with the ids that are similar
     */
    public Metric get(String id) {
        return find(id).orElseThrow(() -> {
            List<String> known = metrics.stream().map(Metric::id).toList();
            List<String> near = Nearest.to(id, known);
            return new ProblemException(
                    near.isEmpty()
                            ? Problem.of(ProblemCode.KH2050, new Place.Named(id), "metric", id, "metrics", known)
                            : Problem.of(ProblemCode.KH2049, new Place.Named(id), "metric", id, "similar", near));
        });
    }
}
