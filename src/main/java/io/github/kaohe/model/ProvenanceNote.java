package io.github.kaohe.model;

import java.util.Objects;

/**
 * The provenance of a text or rule of a node.
 *
 * @param aspect     what it speaks of: {@code title}, {@code criteria}, {@code rule}, {@code layout}, …
 * @param provenance where that comes from
 * @param verbatim   what the document prints in the place of a restored text; empty where the reason says enough
 */
public record ProvenanceNote(String aspect, Provenance provenance, String verbatim) {
    public ProvenanceNote {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(verbatim, "verbatim");
    }

    /**
     * Notes where something comes from.
     *
     * @param aspect     what it speaks of
     * @param provenance where that comes from
     */
    public ProvenanceNote(String aspect, Provenance provenance) {
        this(aspect, provenance, "");
    }
}
