package io.github.kaohe.importer;

import io.github.kaohe.builder.TableScope;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.recognition.SheetPicture.Heading;
import io.github.kaohe.recognition.SheetPicture.Table;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a table in the definition, and the raters that its columns of scores name. */
final class FormColumns {
    /** Columns of which a definition has one each; a second one's texts are joined to the first. */
    private static final Set<Role> ONCE = EnumSet.complementOf(EnumSet.of(Role.SCORE, Role.RATING));

    private static final Pattern FINAL = Pattern.compile("(?:考核|实|实际|本栏|本项|单项|最后|年度|月度|季度)?(?:得分|评分|分数)");

    private static final Set<Role> NAMES = EnumSet.of(Role.SUBSECTION, Role.INDICATOR, Role.CRITERIA);

    private final Map<TableColumn, String> raters = new LinkedHashMap<>();
    private final Table table;

    FormColumns(Table table) {
        this.table = table;
        List<TableColumn> scores = table.columns().stream()
                .filter(column -> column.role().equals(Optional.of(Role.SCORE)))
                .toList();
        if (scores.size() > 1) {
            scores.stream().filter(column -> !isFinal(column)).forEach(column -> raters.put(column, column.heading()));
        }
    }

    /** The raters that have a column each: their titles, in order. */
    Map<TableColumn, String> raters() {
        return raters;
    }

    /** {@return the shares that the headings name (自评30%), if all do and they add up} */
    static Optional<List<BigDecimal>> shares(List<String> headings) {
        List<BigDecimal> shares = new ArrayList<>();
        for (String heading : headings) {
            PointsText.of(heading).points().ifPresent(shares::add);
        }
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = shares.size() == headings.size() && sum.compareTo(BigDecimal.valueOf(100)) == 0;
        return all ? Optional.of(shares) : Optional.empty();
    }

    /** The score of the form, not of one of its raters. */
    private static boolean isFinal(TableColumn column) {
        String heading = column.heading();
        for (String word : new String[] {"最终", "结果", "综合", "合计", "总"}) {
            if (heading.contains(word)) {
                return true;
            }
        }
        return FINAL.matcher(heading).matches();
    }

    TableScope into(TableScope scope, Map<String, String> ids) {
        Set<Role> done = EnumSet.noneOf(Role.class);
        boolean above = headed();
        for (TableColumn column : table.columns()) {
            Role role = column.role().map(own -> above ? below(own) : own).orElse(null);
            if (role == null || !Scale.item(column) || (ONCE.contains(role) && !done.add(role))) {
                continue;
            }
            String rater = raters.containsKey(column) ? ids.getOrDefault(column.heading(), "") : "";
            String heading = heading(column);
            scope.under(column.group(), inside -> {
                // under one heading with the column beside it
                boolean first = above && NAMES.contains(role) && done.add(Role.SECTION);
                TableScope with = first ? inside.column(Role.SECTION, heading) : inside;
                return rater.isEmpty() ? with.column(role, heading) : with.scoresOf(rater, heading);
            });
        }
        return scope;
    }

    /** Whether sections stand in rows of their own: a printed form has a column for them. */
    private boolean headed() {
        return table.rows().stream().anyMatch(Heading.class::isInstance)
                || !SectionRows.in(table).isEmpty();
    }

    /** Sections in a column stand below those in rows of their own. */
    private Role below(Role role) {
        return role == Role.SECTION && !table.has(Role.SUBSECTION) ? Role.SUBSECTION : role;
    }

    /** The heading, with those of the columns that are joined to it. */
    private String heading(TableColumn column) {
        List<String> headings = table.columns().stream()
                .filter(other -> other.equals(column)
                        || (other.role().equals(column.role())
                                && Scale.item(other)
                                && column.role().filter(ONCE::contains).isPresent()))
                .map(TableColumn::heading)
                .distinct()
                .toList();
        return String.join("、", headings);
    }
}
