package io.github.kaohe.importer;

import io.github.kaohe.builder.GradeWord;
import io.github.kaohe.builder.Words;
import io.github.kaohe.criteria.Clause;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.criteria.Reading;
import io.github.kaohe.criteria.Span;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grades of the total as notes name them: {@code 90分以上为优秀,80-89分为良好}. */
final class GradeTexts {
    /** In characters. */
    private static final int LONGEST = 1000;

    private GradeTexts() {}

    /** A grade with its range. */
    private record Named(String label, Interval interval, String printed) {}

    /** {@return the grades from the best down; none if the text says anything else} */
    static List<GradeWord> in(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<GradeWord> listed = GradeList.in(text);
        return listed.isEmpty() ? read(text) : listed;
    }

    /** What the language of criteria makes of a sentence. */
    private static List<GradeWord> read(String text) {
        Reading reading = Criteria.parse(text);
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < reading.clauses().size(); i++) {
            if (!(reading.clauses().get(i) instanceof Clause.Level level)
                    || level.effect() != Clause.Effect.NONE
                    || level.interval().isEmpty()) {
                return List.of();
            }
            Span span = reading.spans().get(i);
            found.add(new Named(
                    level.label(),
                    level.interval().get(),
                    range(reading.text().substring(span.start(), span.end()), level.label())));
        }
        boolean clear = found.size() > 1
                && reading.unread().isEmpty()
                && reading.ambiguities().isEmpty();
        if (!clear || found.stream().anyMatch(named -> named.interval().lower().isPresent() && number(named) == null)) {
            return List.of();
        }
        found.sort(Comparator.comparing(
                        (Named named) -> named.interval().lower().isPresent() ? value(named) : Double.NEGATIVE_INFINITY)
                .reversed());
        List<GradeWord> grades = new ArrayList<>();
        for (Named named : found) {
            Figure lower = number(named);
            GradeWord grade = lower == null
                    ? Words.lowest(named.label())
                    : named.interval().lowerClosed()
                            ? Words.from(lower, named.label())
                            : Words.above(lower, named.label());
            grades.add(named.printed().isEmpty() ? grade : grade.printed(named.printed()));
        }
        long lowest = found.stream()
                .filter(named -> named.interval().lower().isEmpty())
                .count();
        return lowest <= 1 ? grades : List.of();
    }

    /** 90分以上 of 90分以上为优秀: the sentence without its label. */
    private static String range(String clause, String label) {
        int at = clause.indexOf(label);
        if (at < 0) {
            return "";
        }
        String before = clause.substring(0, at).replaceAll("[\\s:：=为是属于，,；;。]+$", "");
        String behind = clause.substring(at + label.length())
                .replaceAll("^[\\s:：=为是]+", "")
                .replaceAll("[\\s，,；;。]+$", "");
        String range = before.strip().isEmpty() ? behind.strip() : behind.isBlank() ? before.strip() : "";
        return range.chars().anyMatch(Character::isDigit) ? range : "";
    }

    private static Figure.@Nullable Number number(Named named) {
        return named.interval().lower().orElse(null) instanceof Figure.Number number ? number : null;
    }

    private static double value(Named named) {
        Figure.Number number = number(named);
        return number == null ? 0 : number.value().doubleValue();
    }
}
