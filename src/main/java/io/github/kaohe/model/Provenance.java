package io.github.kaohe.model;

import java.util.Objects;

/**
 * Where a number or text of a definition comes from (出处).
 *
 * @param status whether the document prints it
 * @param reason why it is what it is; empty only for {@link Status#PRINTED}
 */
public record Provenance(Status status, String reason) {

    /** Whether the document prints a number or text. */
    public enum Status {
        /** Stands in the document as it is. */
        PRINTED,
        /** A typing error or lost line break was mended. */
        RESTORED,
        /** Not in the document; chosen for a reason that is given. */
        RECONSTRUCTED
    }

    /** Stands in the document as it is. */
    public static final Provenance PRINTED = new Provenance(Status.PRINTED, "");

    public Provenance {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * {@return the provenance of something mended}
     *
     * @param reason what was mended
     */
    public static Provenance restored(String reason) {
        return new Provenance(Status.RESTORED, reason);
    }

    /**
     * {@return the provenance of something the document does not say}
     *
     * @param reason why this was chosen
     */
    public static Provenance reconstructed(String reason) {
        return new Provenance(Status.RECONSTRUCTED, reason);
    }
}
