package io.github.kaohe.excel;

import org.jspecify.annotations.Nullable;

/**
 * A cell, or a block of cells merged into one.
 *
 * @param top    first row, from 0
 * @param left   first column, from 0
 * @param bottom last row
 * @param right  last column
 * @param look   how it looks
 * @param text   what is printed in it, may be empty
 * @param slot   what is filled in, null if nothing
 * @param formula what computes it, without the equals sign; empty if nothing does
 */
record Box(
        int top,
        int left,
        int bottom,
        int right,
        Look look,
        String text,
        @Nullable Slot slot,
        String formula) {
    Box computedBy(String text) {
        return new Box(top, left, bottom, right, look, this.text, slot, text);
    }

    boolean merged() {
        return top != bottom || left != right;
    }

    int rows() {
        return bottom - top + 1;
    }
}
