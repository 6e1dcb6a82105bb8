package io.github.kaohe.importer;

import io.github.kaohe.model.Column.Role;
import io.github.kaohe.recognition.SheetPicture.Heading;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Level;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.Sum;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import io.github.kaohe.recognition.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which rows of a table belong together. */
final class PartTree {
    private final Table table;
    private final List<Part> roots = new ArrayList<>();
    private List<Part> level = roots;
    private @Nullable Part section;
    private @Nullable Part subsection;

    /** The sums of the table, each with the parts that it adds up. */
    private final Map<Sum, List<Part>> sums = new LinkedHashMap<>();

    /** How many of the roots stand above the last sum of a section. */
    private int summed;

    private PartTree(Table table) {
        this.table = table;
    }

    /** {@return the parts of a table, sections with their parts} */
    static PartTree of(Table table) {
        PartTree tree = new PartTree(table);
        Set<Item> sections = SectionRows.in(table);
        for (Row row : table.rows()) {
            if (row instanceof Heading heading) {
                tree.heading(heading.spot());
            } else if (row instanceof Item item && sections.contains(item)) {
                tree.heading(item);
            } else if (row instanceof Item item) {
                tree.item(item);
            } else if (row instanceof Sum sum) {
                tree.sum(sum);
            }
        }
        tree.roots.forEach(tree::split);
        return tree;
    }

    List<Part> roots() {
        return roots;
    }

    Map<Sum, List<Part>> sums() {
        return sums;
    }

    /** 业绩小计(70%) says what the section above counts. */
    private void sum(Sum sum) {
        boolean small = sum.ofSection();
        List<Part> parts = List.copyOf(roots.subList(small ? summed : 0, roots.size()));
        sums.put(sum, parts);
        if (small) {
            summed = roots.size();
            Optional<BigDecimal> points = PointsText.of(sum.caption().text()).points();
            if (parts.size() == 1 && !parts.get(0).scored()) {
                parts.get(0).stated = points;
            }
        }
    }

    private void heading(Spot spot) {
        Part part = new Part(spot);
        roots.add(part);
        level = part.parts;
        section = null;
        subsection = null;
    }

    /** A row of its own, with the points and the number of the section. */
    private void heading(Item item) {
        item.cell(Role.INDICATOR).ifPresent(this::heading);
        Part part = roots.get(roots.size() - 1);
        part.points = item.cell(Role.WEIGHT).or(() -> item.cell(Role.POINTS));
        part.heading = Optional.of(item);
    }

    private void item(Item item) {
        Spot over = item.cell(Role.SECTION).orElse(null);
        boolean indicator = over != null && item.cell(Role.INDICATOR).isEmpty() && reaches(over, Role.INDICATOR);
        if (indicator) {
            section = null;
            subsection = null;
            scored(level, item, over);
            return;
        }
        section = table.has(Role.SECTION) ? group(level, section, over) : null;
        own(section, item, Level.SECTION);
        List<Part> inside = section == null ? level : section.parts;
        Spot below = item.cell(Role.SUBSECTION).orElse(null);
        subsection = table.has(Role.SUBSECTION) && (below != null || subsection != null)
                ? group(inside, subsection, below)
                : null;
        own(subsection, item, Level.SUBSECTION);
        List<Part> parts = subsection == null ? inside : subsection.parts;
        scored(parts, item, item.cell(Role.INDICATOR).orElse(null));
    }

    /** The points of a section stand beside its title, in its first row. */
    private static void own(@Nullable Part part, Item item, Level level) {
        if (part != null && part.points.isEmpty()) {
            part.points = item.pointsOf(level);
        }
    }

    /** Whether a cell takes the place of a column further right. */
    private boolean reaches(Spot spot, Role role) {
        return table.columns().stream()
                .filter(column -> column.role().equals(Optional.of(role)))
                .map(TableColumn::at)
                .anyMatch(at -> spot.right() >= at);
    }

    /** The group a row belongs to: a blank cell or the same text goes on with the one above. */
    private @Nullable Part group(List<Part> parts, @Nullable Part before, @Nullable Spot spot) {
        boolean goesOn = before != null
                && parts.contains(before)
                && (spot == null
                        || spot.equals(before.title)
                        || (before.title != null && spot.text().equals(before.title.text())));
        if (goesOn || spot == null) {
            return goesOn ? before : null;
        }
        Part part = new Part(spot);
        parts.add(part);
        subsection = null;
        return part;
    }

    private static void scored(List<Part> parts, Item item, @Nullable Spot title) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean same = last != null
                && last.scored()
                && !last.rows.isEmpty()
                && (title == null ? goesOn(item, last) : title.equals(last.title));
        if (last != null && same) {
            last.rows.add(item);
            return;
        }
        Part part = new Part(title);
        part.rows.add(item);
        parts.add(part);
    }

    /** A row without a title of its own goes on with the one above, if that has one and this has no points of its own. */
    private static boolean goesOn(Item item, Part last) {
        Optional<Spot> points = item.cell(Role.POINTS).or(() -> item.cell(Role.WEIGHT));
        return last.title != null
                && (points.isEmpty()
                        || last.cells(Role.POINTS).contains(points.get())
                        || last.cells(Role.WEIGHT).contains(points.get()));
    }

    /** One indicator on several rows with points each is a section; several criteria that share their points are a pool. */
    private void split(Part part) {
        if (!part.scored()) {
            part.parts.forEach(this::split);
            part.parts.forEach(PartTree::alone);
            part.pool = shares(part.parts);
            return;
        }
        boolean each = part.rows.size() > 1
                && !LevelRows.are(part)
                && part.cells(Role.CRITERIA).size() == part.rows.size()
                && (part.cells(Role.POINTS).size() == part.rows.size()
                        || part.cells(Role.WEIGHT).size() == part.rows.size());
        if (each) {
            for (Item row : part.rows) {
                Part one = new Part(null);
                one.rows.add(row);
                part.parts.add(one);
            }
            part.rows.clear();
        }
    }

    /** 纪律性 beside 行为规范, which has several criteria: the one row of a subsection is the subsection itself. */
    private static void alone(Part part) {
        boolean one = part.parts.size() == 1 && part.parts.get(0).scored() && part.parts.get(0).title == null;
        if (one) {
            part.rows.addAll(part.parts.get(0).rows);
            part.parts.clear();
        }
    }

    private static boolean shares(List<Part> parts) {
        List<Spot> points = new ArrayList<>();
        for (Part part : parts) {
            List<Spot> own = part.cells(Role.POINTS);
            own = own.isEmpty() ? part.cells(Role.WEIGHT) : own;
            if (!part.scored() || own.size() != 1) {
                return false;
            }
            points.add(own.get(0));
        }
        return parts.size() > 1 && points.stream().distinct().count() == 1;
    }
}
