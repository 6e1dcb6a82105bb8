package io.github.kaohe.importer;

import io.github.kaohe.builder.GradeWord;
import io.github.kaohe.builder.ScorecardBuilder;
import io.github.kaohe.recognition.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands below or beside the tables: notes, and among them the grades of the total, in a sentence or in a small table of
 * their own.
 *
 * @param notes  the cells
 * @param spots  those of them that name the grades
 * @param grades the grades from the best down
 */
record GradeNotes(List<Spot> notes, List<Spot> spots, List<GradeWord> grades) {
    private static final Pattern HEADING = Pattern.compile("(?:考核|评分|评定|评价|绩效)?(?:等级|等次|评级|分数|得分|分值)");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}+＋]{1,8}");

    static GradeNotes of(List<Spot> notes) {
        for (Spot spot : notes) {
            List<GradeWord> found = GradeTexts.in(spot.text());
            if (!found.isEmpty()) {
                return new GradeNotes(notes, List.of(spot), found);
            }
        }
        Map<Integer, List<Spot>> rows = new TreeMap<>();
        notes.forEach(spot ->
                rows.computeIfAbsent(spot.row(), row -> new ArrayList<>()).add(spot));
        List<List<Spot>> lines = List.copyOf(rows.values());
        for (int i = 0; i < lines.size(); i++) {
            GradeNotes found = across(notes, lines, i);
            found = found.grades.isEmpty() ? down(notes, lines, i) : found;
            if (!found.grades.isEmpty()) {
                return found;
            }
        }
        return new GradeNotes(notes, List.of(), List.of());
    }

    /** 等级 | 优秀 | 良好 over 分数 | 90-100 | 80-89, or the other way round. */
    private static GradeNotes across(List<Spot> notes, List<List<Spot>> lines, int at) {
        List<Spot> spots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        if (at + 1 < lines.size()) {
            for (Spot upper : lines.get(at)) {
                for (Spot lower : lines.get(at + 1)) {
                    if (lower.column() == upper.column()) {
                        pair(text, spots, upper, lower);
                    }
                }
            }
        }
        return found(notes, spots, text.toString());
    }

    /** A grade a row: 优秀 | 90-100. */
    private static GradeNotes down(List<Spot> notes, List<List<Spot>> lines, int at) {
        List<Spot> spots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = at; i < lines.size(); i++) {
            List<Spot> line = lines.get(i);
            int before = spots.size();
            if (line.size() > 1) {
                pair(text, spots, line.get(0), line.get(1));
            }
            if (spots.size() == before) {
                break;
            }
        }
        return found(notes, spots, text.toString());
    }

    private static void pair(StringBuilder text, List<Spot> spots, Spot one, Spot other) {
        boolean first = label(one) && GradeList.range(other.text());
        boolean second = label(other) && GradeList.range(one.text());
        if (first || second) {
            Spot label = first ? one : other;
            Spot range = first ? other : one;
            text.append(text.isEmpty() ? "" : "；")
                    .append(label.text())
                    .append(":")
                    .append(range.text());
            spots.add(label);
            spots.add(range);
        }
    }

    private static boolean label(Spot spot) {
        return LABEL.matcher(spot.text()).matches()
                && !HEADING.matcher(spot.text()).matches();
    }

    private static GradeNotes found(List<Spot> notes, List<Spot> spots, String text) {
        List<GradeWord> grades = GradeList.in(text);
        return new GradeNotes(notes, grades.isEmpty() ? List.of() : spots, grades);
    }

    void into(ScorecardBuilder card, Told told) {
        Map<Integer, List<Spot>> rows = new TreeMap<>();
        for (Spot spot : notes) {
            told.use(spot, spots.contains(spot) ? "grades" : "notes");
            rows.computeIfAbsent(spot.row(), row -> new ArrayList<>()).add(spot);
        }
        if (!grades.isEmpty()) {
            card.grades(grades.get(0), grades.subList(1, grades.size()).toArray(new GradeWord[0]));
        }
        card.notes(rows.values().stream()
                .filter(row -> spots.size() < 2 || !said(row))
                .map(row -> String.join("  ", row.stream().map(Spot::text).toList()))
                .toArray(String[]::new));
    }

    /** Whether a row says nothing but grades, which stand on the form anyway. */
    private boolean said(List<Spot> row) {
        return row.stream()
                .allMatch(spot ->
                        spots.contains(spot) || HEADING.matcher(spot.text()).matches());
    }
}
