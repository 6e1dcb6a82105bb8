package io.github.kaohe.recognition;

import io.github.kaohe.model.Column;
import io.github.kaohe.recognition.Headings.Kind;
import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.Item;
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
        List<TableColumn> labels = new ArrayList<>();
        boolean criteria = false;
        Set<Kind> kinds = new HashSet<>();
        head.columns().forEach(column -> head.kind(column).ifPresent(kinds::add));
        boolean labelled =
                head.columns().stream().anyMatch(column -> head.kind(column).equals(Optional.of(Kind.LABEL)));
        for (TableColumn column : head.columns()) {
            Kind kind = head.kind(column).orElse(Kind.REMARK);
            // 考核标准 | 内容: without a column of names the short texts under 标准 are the names
            boolean names = kind == Kind.CRITERIA
                    && !labelled
                    && labels.isEmpty()
                    && !kinds.contains(Kind.TARGET)
                    && average(column) <= LONGEST_TITLE;
            // 工作目标 | 完成标准: without a column of names the goals are the names
            names |= kind == Kind.TARGET && !labelled && !kinds.contains(Kind.CONTENT) && labels.isEmpty();
            criteria |= kind == Kind.CRITERIA && !names;
            if (kind == Kind.LABEL || kind == Kind.CONTENT || names) {
                labels.add(column);
            }
        }
        int sections = 0;
        while (sections < labels.size() - 1
                && sections < 2
                && grouped(labels.get(sections), labels.get(sections + 1))) {
            sections++;
        }
        List<Column.Role> roles = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            roles.add(
                    i < sections
                            ? i == 0 ? Column.Role.SECTION : Column.Role.SUBSECTION
                            : rest(labels, i, sections, criteria));
        }
        List<TableColumn> columns = new ArrayList<>();
        for (TableColumn column : head.columns()) {
            int label = labels.indexOf(column);
            columns.add(
                    label < 0
                            ? column
                            : new TableColumn(
                                    Optional.of(roles.get(label)),
                                    column.heading(),
                                    column.group(),
                                    column.at(),
                                    column.spot()));
        }
        return columns;
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
