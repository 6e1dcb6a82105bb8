package io.github.kaohe.recognition;

import io.github.kaohe.model.Column;
import io.github.kaohe.recognition.Headings.Kind;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Item;
import io.github.kaohe.recognition.SheetPicture.Level;
import io.github.kaohe.recognition.SheetPicture.Row;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells sections, indicators and criteria apart by what stands in the columns of labels. */
final class ColumnRoles {
    /** On average, in characters; longer texts are sentences. */
    private static final double LONGEST_TITLE = 16;

    private final TableHead head;
    private final List<Item> items;

    ColumnRoles(TableHead head, List<Row> rows) {
        this.head = head;
        this.items = rows.stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }

    List<TableColumn> columns() {
        List<TableColumn> labels = labels();
        boolean criteria =
                head.columns().stream().anyMatch(column -> kind(column) == Kind.CRITERIA && !labels.contains(column));
        int sections = 0;
        while (sections < labels.size() - 1
                && sections < 2
                && grouped(labels.get(sections), labels.get(sections + 1))) {
            sections++;
        }
        List<TableColumn> columns = new ArrayList<>();
        for (TableColumn column : head.columns()) {
            int label = labels.indexOf(column);
            if (label < 0) {
                columns.add(other(column));
            } else if (label < sections) {
                columns.add(column.as(Optional.of(label == 0 ? Column.Role.SECTION : Column.Role.SUBSECTION)));
            } else {
                columns.add(column.as(Optional.of(rest(labels, label, sections, criteria))));
            }
        }
        return levelled(columns);
    }

    private Kind kind(TableColumn column) {
        return head.kind(column).orElse(Kind.REMARK);
    }

    /** The columns that name what is appraised, from the left. */
    private List<TableColumn> labels() {
        List<TableColumn> labels = new ArrayList<>();
        Set<Kind> kinds = new HashSet<>();
        head.columns().forEach(column -> head.kind(column).ifPresent(kinds::add));
        boolean labelled = kinds.contains(Kind.LABEL);
        for (TableColumn column : head.columns()) {
            Kind kind = kind(column);
            // 考核标准 | 内容: without a column of names the short texts under 标准 are the names
            boolean names = kind == Kind.CRITERIA
                    && !labelled
                    && labels.isEmpty()
                    && !kinds.contains(Kind.TARGET)
                    && average(column) <= LONGEST_TITLE;
            // 工作目标 | 完成标准: without a column of names the goals are the names
            names |= kind == Kind.TARGET && !labelled && !kinds.contains(Kind.CONTENT) && labels.isEmpty();
            // 目标 | 关键结果: a goal stands over its results
            names |= kind == Kind.TARGET && labels.isEmpty() && over(column);
            // 区域 | 检查项目: whatever stands over the names are sections
            names |= head.kind(column).isEmpty() && labels.isEmpty() && over(column);
            if (kind == Kind.LABEL || kind == Kind.CONTENT || names) {
                labels.add(column);
            }
        }
        return labels;
    }

    /** Whether a column groups the next one that has names. */
    private boolean over(TableColumn column) {
        return head.columns().stream()
                .filter(next -> next.at() > column.at() && (kind(next) == Kind.LABEL || kind(next) == Kind.CONTENT))
                .findFirst()
                .filter(next -> grouped(column, next))
                .isPresent();
    }

    private Column.Role rest(List<TableColumn> labels, int i, int sections, boolean criteria) {
        boolean content = head.kind(labels.get(i)).equals(Optional.of(Kind.CONTENT));
        if (i == sections) {
            boolean sentences = average(labels.get(i)) > LONGEST_TITLE;
            boolean only = sections > 0 || labels.size() == 1;
            return only && sentences && !criteria && (content || average(labels.get(i)) > 2 * LONGEST_TITLE)
                    ? Column.Role.CRITERIA
                    : Column.Role.INDICATOR;
        }
        return Column.Role.CRITERIA;
    }

    /** 指标值 beside 目标值, with nothing in it, waits for what is achieved. */
    private boolean waits(TableColumn column) {
        return kind(column) == Kind.TARGET
                && spots(column).isEmpty()
                && head.columns().stream()
                        .anyMatch(other ->
                                kind(other) == Kind.TARGET && !spots(other).isEmpty())
                && head.columns().stream().noneMatch(other -> kind(other) == Kind.ACTUAL);
    }

    /** A column without names: levels that are written out are part of the form, and so is what stands under a heading of its own. */
    private TableColumn other(TableColumn column) {
        boolean levels = kind(column) == Kind.GRADE
                && average(column) > 2
                && spots(column).size() > 1;
        if (levels || waits(column)) {
            return column.as(Optional.of(levels ? Column.Role.RATING : Column.Role.ACTUAL));
        }
        boolean texts =
                spots(column).stream().anyMatch(spot -> spot.text().chars().anyMatch(Character::isLetter));
        return head.kind(column).isEmpty() && texts ? column.as(Optional.of(Column.Role.REMARK)) : column;
    }

    /** Where several columns count, one that stands among the sections or reaches over the same rows as they do is theirs. */
    private List<TableColumn> levelled(List<TableColumn> columns) {
        List<TableColumn> counting =
                columns.stream().filter(ColumnRoles::counts).toList();
        List<TableColumn> levelled = new ArrayList<>(columns);
        for (TableColumn column : counting.subList(0, Math.max(0, counting.size() - 1))) {
            for (TableColumn section : columns) {
                Optional<Level> level = level(section);
                if (level.isPresent() && (stands(column, section, columns) || alike(column, section))) {
                    levelled.replaceAll(other -> other.equals(column) ? column.of(level.get()) : other);
                    break;
                }
            }
        }
        return levelled;
    }

    private static boolean counts(TableColumn column) {
        return column.role()
                .filter(role -> role == Column.Role.POINTS || role == Column.Role.WEIGHT)
                .isPresent();
    }

    private static Optional<Level> level(TableColumn column) {
        Column.Role role = column.role().orElse(null);
        return role == Column.Role.SECTION
                ? Optional.of(Level.SECTION)
                : role == Column.Role.SUBSECTION ? Optional.of(Level.SUBSECTION) : Optional.empty();
    }

    /** Between a section and the next column of labels. */
    private static boolean stands(TableColumn column, TableColumn section, List<TableColumn> columns) {
        int next = columns.stream()
                .filter(other -> other.at() > section.at())
                .filter(other -> other.role().filter(ColumnRoles::names).isPresent())
                .mapToInt(TableColumn::at)
                .findFirst()
                .orElse(0);
        return column.at() > section.at() && column.at() < next;
    }

    private static boolean names(Column.Role role) {
        return role == Column.Role.SUBSECTION || role == Column.Role.INDICATOR || role == Column.Role.CRITERIA;
    }

    /** Merged over the same rows, of which one has several. */
    private boolean alike(TableColumn column, TableColumn section) {
        boolean several = false;
        for (Item item : items) {
            Optional<Spot> points = spot(item, column);
            Optional<Spot> title = spot(item, section);
            boolean same = points.isPresent()
                    && title.isPresent()
                    && points.get().row() == title.get().row()
                    && points.get().bottom() == title.get().bottom();
            if (!same) {
                return false;
            }
            several |= points.get().bottom() > points.get().row();
        }
        return several;
    }

    private static Optional<Spot> spot(Item item, TableColumn column) {
        return item.cells().stream()
                .filter(entry -> entry.column().at() == column.at())
                .map(Entry::spot)
                .findFirst();
    }

    /** Fewer texts than rows, and fewer than in the next column. */
    private boolean grouped(TableColumn column, TableColumn next) {
        int here = spots(column).size();
        int there = spots(next).size();
        boolean merged = spots(column).stream().anyMatch(spot -> spot.bottom() > spot.row());
        Set<String> texts = new HashSet<>();
        spots(column).forEach(spot -> texts.add(spot.text()));
        return here > 0
                && there > 0
                && (merged || texts.size() < there)
                && (here < there || texts.size() < there || merged);
    }

    private Set<Spot> spots(TableColumn column) {
        Set<Spot> spots = new HashSet<>();
        for (Item item : items) {
            for (Entry entry : item.cells()) {
                if (entry.column().at() == column.at() && entry.spot().says()) {
                    spots.add(entry.spot());
                }
            }
        }
        return spots;
    }

    private double average(TableColumn column) {
        return spots(column).stream()
                .mapToInt(spot -> spot.text().length())
                .average()
                .orElse(0);
    }
}
