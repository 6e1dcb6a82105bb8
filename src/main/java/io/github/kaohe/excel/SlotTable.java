package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The input cells of a form in one style, by what they hold. */
final class SlotTable {

    /**
     * An input cell and where it was rendered.
     *
     * @param sheet  name of its sheet
     * @param row    row, from 0
     * @param column column, from 0
     * @param rowKey key of its row
     * @param slot   what it holds
     */
    record Place(String sheet, int row, int column, String rowKey, Slot slot) {}

    private final Map<InputKey, Place> places = new LinkedHashMap<>();
    private final Map<String, List<InputKey>> scores = new LinkedHashMap<>();

    SlotTable(List<SheetPlan> plans) {
        for (SheetPlan plan : plans) {
            for (Box box : plan.boxes()) {
                Slot slot = box.slot();
                InputKey key = slot == null ? null : slot.input();
                if (slot != null && key != null) {
                    String rowKey = plan.rowKeys().getOrDefault(box.top(), "");
                    places.put(key, new Place(plan.name(), box.top(), box.left(), rowKey, slot));
                    if (key.kind() == InputKey.Kind.AWARDED) {
                        scores.computeIfAbsent(key.node(), node -> new ArrayList<>())
                                .add(key);
                    }
                }
            }
        }
    }

    Map<InputKey, Place> places() {
        return places;
    }

    boolean has(InputKey key) {
        return places.containsKey(key);
    }

    InputType type(InputKey key) {
        return slot(key).type();
    }

    String title(InputKey key) {
        return slot(key).title();
    }

    String preset(InputKey key) {
        return slot(key).preset();
    }

    private Slot slot(InputKey key) {
        return Objects.requireNonNull(places.get(key), key::cellName).slot();
    }

    /** {@return the score cells of a node} */
    List<InputKey> scores(String node) {
        return scores.getOrDefault(node, List.of());
    }
}
