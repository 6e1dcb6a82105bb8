package io.github.kaohe.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The XML of a sheet, cut open at the cells that are filled in. */
final class SheetTemplate {
    /** The XML up to each cell's attributes, and behind the last cell. */
    private final List<String> pieces;

    private final List<Slot> slots;

    /** The element of each cell's formula, empty if it has none. */
    private final List<String> formulas;

    private final int length;

    private SheetTemplate(List<String> pieces, List<Slot> slots, List<String> formulas) {
        this.pieces = List.copyOf(pieces);
        this.slots = List.copyOf(slots);
        this.formulas = List.copyOf(formulas);
        this.length = pieces.stream().mapToInt(String::length).sum();
    }

    /** {@return the template of a sheet whose cells to fill in are empty} */
    static SheetTemplate cut(byte[] xml, SheetPlan plan) {
        String text = new String(xml, StandardCharsets.UTF_8);
        List<String> pieces = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        List<String> formulas = new ArrayList<>();
        int at = 0;
        for (Box box : plan.boxes()) {
            if (box.slot() == null) {
                continue;
            }
            String cell = "<c r=\"" + new CellReference(box.top(), box.left()).formatAsString() + "\"";
            int start = text.indexOf(cell, at);
            int end = start < 0 ? -1 : text.indexOf("/>", start);
            if (end < 0 || text.indexOf('>', start) != end + 1) {
                throw new IllegalStateException("no empty cell " + cell);
            }
            pieces.add(text.substring(at, end));
            slots.add(box.slot());
            formulas.add(CellValue.formula(box.formula()));
            at = end + 2;
        }
        pieces.add(text.substring(at));
        return new SheetTemplate(pieces, slots, formulas);
    }

    List<Slot> slots() {
        return slots;
    }

    /** {@return the sheet with its cells filled in} */
    byte[] fill(Fill values) {
        StringBuilder xml = new StringBuilder(length + 64 * slots.size());
        for (int i = 0; i < slots.size(); i++) {
            xml.append(pieces.get(i));
            values.of(slots.get(i)).write(xml, formulas.get(i));
        }
        return xml.append(pieces.get(slots.size())).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What goes into the cells. */
    interface Fill {
        /** {@return the value of a cell} */
        CellValue of(Slot slot);
    }
}
