package io.github.kaohe.excel;

import org.jspecify.annotations.Nullable;

/**
 * A cell whose content differs from one appraisal to the next.
 *
 * @param input  what a person writes into it; null if it is only shown
 * @param type   how what was written is understood
 * @param check  what Excel lets a person write
 * @param output what is shown where nothing was written; null for nothing
 * @param preset text that stands in it from the start, may be empty
 * @param title  the name by which people find it
 */
record Slot(
        @Nullable InputKey input,
        InputType type,
        Check check,
        @Nullable Output output,
        String preset,
        String title) {

    static Slot input(InputKey key, InputType type, Check check, String title) {
        return new Slot(key, type, check, null, "", title);
    }

    static Slot output(Output output) {
        return new Slot(null, InputType.TEXT, Check.NONE, output, "", "");
    }

    Slot showing(Output shown) {
        return new Slot(input, type, check, shown, preset, title);
    }

    Slot withPreset(String text) {
        return new Slot(input, type, check, output, text, title);
    }
}
