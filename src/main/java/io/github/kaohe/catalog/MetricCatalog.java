package io.github.kaohe.catalog;

import io.github.kaohe.json.Metrics;
import io.github.kaohe.model.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The key figures whose formulas the documents name. Immutable and safe for threads. */
public final class MetricCatalog {
    private static final String SHIPPED = "metrics.json";

    private final List<Metric> metrics;

    private MetricCatalog(List<Metric> metrics) {
        this.metrics = metrics;
    }

    /** {@return the metrics that come with Kaohe} */
    public static MetricCatalog shipped() {
        try (InputStream in = Objects.requireNonNull(MetricCatalog.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new MetricCatalog(Metrics.read(SHIPPED, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
