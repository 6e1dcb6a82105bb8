package io.github.kaohe.model;

import java.util.Objects;

/**
 * How much of a form its document holds.
 *
 * @param level the level
 * @param note  what is missing; may be empty
 */
public record Completeness(Level level, String note) {
    /** How much. */
    public enum Level {
        /** All of it. */
        COMPLETE,
        /** Parts are lost. */
        PARTIAL,
        /** The title, at most with some headings. */
        TITLE_ONLY
    }

    /** All of it. */
    public static final Completeness COMPLETE = new Completeness(Level.COMPLETE, "");

    public Completeness {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(note, "note");
    }
}
