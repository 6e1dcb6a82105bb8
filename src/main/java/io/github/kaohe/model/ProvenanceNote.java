package io.github.kaohe.model;

import java.util.Objects;

/**
 * The provenance of a text or rule of a node.
 *
 * @param aspect     what it speaks of: {@code title}, {@code criteria}, {@code rule}, {@code layout}, …
 * @param provenance where that comes from
 */
public record ProvenanceNote(String aspect, Provenance provenance) {
    public ProvenanceNote {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(provenance, "provenance");
    }
}
