package io.github.kaohe.problem;

/** How grave a {@link Problem} is. */
public enum Severity {
    /** Nothing may be computed, written or accepted before this is mended. */
    ERROR,
    /** Probably not what the author meant; results are still defined. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    NOTE
}
