package io.github.kaohe.excel;

import java.util.Objects;

/**
 * How far the forms of many people are.
 *
 * @param done    how many are done, those that failed among them
 * @param total   how many there are
 * @param current the name of the last one, as given
 */
public record FormProgress(int done, int total, String current) {
    /** Checks that there is a name. */
    public FormProgress {
        Objects.requireNonNull(current, "current");
    }
}
