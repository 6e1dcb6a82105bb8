package io.github.kaohe.importer;

import io.github.kaohe.model.Column;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the form that is being put together: a section with parts, or what is scored. */
final class Part {
    /** The cell of its title; null: it has none. */
    final @Nullable Spot title;

    /** The rows it takes, for a part that is scored. */
    final List<Item> rows = new ArrayList<>();

    final List<Part> parts = new ArrayList<>();

    /** For a part that begins a table of its own: the table. */
    Optional<Table> table = Optional.empty();

    /** Whether its parts take from one number of points. */
    boolean pool;

    Part(@Nullable Spot title) {
        this.title = title;
    }

    boolean scored() {
        return parts.isEmpty();
    }

    boolean isEmpty() {
        return rows.isEmpty() && parts.stream().allMatch(Part::isEmpty);
    }

    /** {@return what is scored in it, at any depth} */
    List<Part> items() {
        List<Part> items = new ArrayList<>();
        for (Part part : parts) {
            if (!part.parts.isEmpty()) {
                items.addAll(part.items());
            } else if (!part.rows.isEmpty()) {
                items.add(part);
            }
        }
        return items;
    }

    /** {@return the different cells of a role in its rows} */
    List<Spot> cells(Column.Role role) {
        List<Spot> found = new ArrayList<>();
        for (Item row : rows) {
            row.cells().forEach(entry -> {
                if (entry.column().role().equals(Optional.of(role)) && !found.contains(entry.spot())) {
                    found.add(entry.spot());
                }
            });
        }
        return found;
    }

    /** {@return the texts of a role in its rows, one below the other} */
    String text(Column.Role role) {
        return String.join(
                "\n",
                cells(role).stream().map(Spot::text).filter(t -> !t.isEmpty()).toList());
    }
}
