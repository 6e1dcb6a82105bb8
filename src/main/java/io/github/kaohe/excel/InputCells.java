package io.github.kaohe.excel;

import io.github.kaohe.excel.InputKey.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/** Where the inputs of a worksheet stand, as formulas name them. */
final class InputCells {
    private final SlotTable slots;
    private final Map<String, SheetPlan> plans = new HashMap<>();

    InputCells(List<SheetPlan> plans) {
        this.slots = new SlotTable(plans);
        plans.forEach(plan -> this.plans.put(plan.name(), plan));
    }

    private static Expr name(String sheet, int row, int column) {
        return new Expr("'" + sheet + "'!" + new CellReference(row, column, true, true).formatAsString());
    }

    Optional<Expr> cell(InputKey key) {
        return Optional.ofNullable(slots.places().get(key))
                .map(place -> name(place.sheet(), place.row(), place.column()));
    }

    InputType type(InputKey key) {
        return slots.type(key);
    }

    /** {@return the cells one value takes, those that there are} */
    Map<Part, Expr> parts(InputKey whole) {
        Map<Part, Expr> parts = new LinkedHashMap<>();
        slots.places().keySet().stream()
                .filter(key -> key.with(Part.WHOLE).equals(whole))
                .forEach(key -> cell(key).ifPresent(found -> parts.put(key.part(), found)));
        return parts;
    }

    /** {@return the score cells of a node, of all raters} */
    List<Expr> scores(String node) {
        return slots.scores(node).stream().flatMap(key -> cell(key).stream()).toList();
    }

    /** {@return the keys of the values and scores by one rater, or by all where it is empty, in the rows of some nodes} */
    List<InputKey> keys(String rater, Collection<String> nodes) {
        return slots.places().keySet().stream()
                .filter(key -> key.kind() == InputKey.Kind.VALUE || key.kind() == InputKey.Kind.AWARDED)
                .filter(key -> key.rater().equals(rater) && nodes.contains(key.node()))
                .toList();
    }

    List<Expr> cells(Collection<InputKey> keys) {
        return keys.stream().flatMap(key -> cell(key).stream()).toList();
    }

    /** {@return whether the rows of some inputs were sorted, so that other inputs stand in their cells} */
    Optional<Expr> moved(Collection<InputKey> keys) {
        Map<String, Expr> rows = new LinkedHashMap<>();
        for (InputKey key : keys) {
            SlotTable.Place place = slots.places().get(key);
            SheetPlan plan = place == null ? null : plans.get(place.sheet());
            if (place != null && plan != null && !place.rowKey().isEmpty()) {
                Expr cell = name(place.sheet(), place.row(), plan.keyColumn());
                rows.putIfAbsent(cell.text(), new Expr(cell.text() + "<>\"" + place.rowKey() + "\""));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Expr.any(new ArrayList<>(rows.values())));
    }

    /** {@return how many of some cells are filled in; arguments are few enough for every program} */
    static Expr filled(List<Expr> cells) {
        List<Expr> counts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 100) {
            counts.add(Expr.call("COUNTA", cells.subList(i, Math.min(cells.size(), i + 100))));
        }
        return Expr.sum(counts);
    }
}
