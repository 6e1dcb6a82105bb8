package io.github.kaohe.importer;

import io.github.kaohe.model.Column;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the form that is being put together: a section with parts, or what is scored. */
final class Part {
    /** The cell of its title; null: it has none. */
    final @Nullable Spot title;

    /** The rows it takes, for a part that is scored. */
    final List<Item> rows = new ArrayList<>();

    final List<Part> parts = new ArrayList<>();

    /** For a section, the cell of its own points, where the form has a column for them. */
    Optional<Spot> points = Optional.empty();

    /** For a section with a row of its own, that row. */
    Optional<Item> heading = Optional.empty();

    /** For a section, its own points as its sum states them. */
    Optional<BigDecimal> stated = Optional.empty();

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
                if (entry.of(role) && !found.contains(entry.spot())) {
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

    /** {@return its criteria; what a row says in two cells under one heading (18-20分 | 执行能力强) is one line} */
    String criteria() {
        List<String> lines = new ArrayList<>();
        Set<Spot> done = new HashSet<>();
        for (Item row : rows) {
            Map<TableColumn, String> line = new LinkedHashMap<>();
            row.cells().stream()
                    .filter(entry ->
                            entry.of(Column.Role.CRITERIA) && entry.spot().says() && done.add(entry.spot()))
                    .forEach(entry ->
                            line.merge(entry.column(), entry.spot().text(), (first, second) -> first + ":" + second));
            lines.addAll(line.values());
        }
        return String.join("\n", lines);
    }

    /** {@return the texts of a role in its rows, each behind the heading of its column if several columns have that role} */
    String labelled(Column.Role role) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Set<Spot> done = new HashSet<>();
        for (Item row : rows) {
            row.cells().stream()
                    .filter(entry -> entry.of(role) && entry.spot().says() && done.add(entry.spot()))
                    .forEach(entry -> texts.computeIfAbsent(entry.column().heading(), heading -> new ArrayList<>())
                            .add(entry.spot().text()));
        }
        if (texts.size() < 2) {
            return text(role);
        }
        List<String> lines = new ArrayList<>();
        texts.forEach((heading, said) -> lines.add(heading + ":" + String.join("\n", said)));
        return String.join("\n", lines);
    }
}
