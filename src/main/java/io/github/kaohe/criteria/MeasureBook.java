package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The measures of an item: those it has, found by title, and new ones for what its rules observe. */
final class MeasureBook {
    /** A count word that stands for any unit. */
    private static final String ANY = "个";

    private final List<Measure> given;
    private final Set<Measure> used = new LinkedHashSet<>();
    private final Map<String, Measure> byTitle = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    MeasureBook(List<Measure> given) {
        this.given = given;
        given.forEach(measure -> byTitle.putIfAbsent(measure.title(), measure));
        given.forEach(measure -> ids.add(measure.id()));
    }

    List<Measure> used() {
        return List.copyOf(used);
    }

    /** {@return the id of a count} */
    String count(String title, String unit) {
        MeasureType type = isAmount(unit)
                ? new MeasureType.Quantity(unit, Optional.empty(), Optional.empty())
                : new MeasureType.Count(unit, Optional.empty());
        return id(title, isAmount(unit) ? "value" : "count", type, unit.isEmpty() ? "次数" : unit + "数");
    }

    /** {@return the id of a number} */
    String number(String title, String unit) {
        boolean percent = unit.endsWith("%") || unit.endsWith("％") || unit.endsWith("点");
        MeasureType type = percent
                ? new MeasureType.Percent(Optional.empty(), Optional.empty())
                : new MeasureType.Quantity(unit, Optional.empty(), Optional.empty());
        return id(title, "value", type, percent ? "完成率" : "数值");
    }

    /** {@return a number of a unit in the unit of a measure; null if the two do not compare} */
    @Nullable
    Figure in(String id, Figure figure, String unit) {
        String own = Stream.concat(given.stream(), used.stream())
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .map(measure -> measure.type().unitText())
                .orElse("");
        return unit.equals(ANY) ? figure : Units.in(own, figure, unit);
    }

    /** {@return an interval of a unit in the unit of a measure; null if the two do not compare} */
    @Nullable
    Interval in(String id, Interval interval, String unit) {
        Optional<Figure> lower = interval.lower().map(f -> in(id, f, unit));
        Optional<Figure> upper = interval.upper().map(f -> in(id, f, unit));
        boolean whole = lower.isPresent() == interval.lower().isPresent()
                && upper.isPresent() == interval.upper().isPresent();
        return whole ? new Interval(lower, interval.lowerClosed(), upper, interval.upperClosed()) : null;
    }

    /** {@return the id of the item's own count with a title} */
    Optional<String> counted(String words) {
        Measure measure = byTitle.get(title(words));
        return measure != null && given.contains(measure) && measure.type() instanceof MeasureType.Count
                ? Optional.of(use(measure).id())
                : Optional.empty();
    }

    /** {@return the id of the item's first measure, if it is in a unit} */
    Optional<String> own(String unit) {
        boolean own = !given.isEmpty()
                && given.get(0).type().numeric()
                && given.get(0).type().unitText().equals(unit);
        return own ? Optional.of(use(given.get(0)).id()) : Optional.empty();
    }

    /** {@return the id of the item's own measure of how much of a target was reached, which is 100 % of itself} */
    Optional<String> completion() {
        return given.stream()
                .filter(m -> m.type() instanceof MeasureType.Percent || m.type() instanceof MeasureType.Ratio)
                .filter(m -> m.title().endsWith("完成率") || m.title().endsWith("达成率"))
                .findFirst()
                .map(m -> use(m).id());
    }

    String answer(String title) {
        return id(title, "answer", new MeasureType.YesNo(), "是否");
    }

    String label(String title) {
        return id(title, "rating", new MeasureType.Label(), "评级");
    }

    String score(String title) {
        return id(title, "score", new MeasureType.Score(), "评分");
    }

    /** {@return the measure with a title; null if there is none} */
    @Nullable
    Measure titled(String title) {
        Measure measure = byTitle.get(title);
        if (measure != null) {
            used.add(measure);
        }
        return measure;
    }

    private String id(String words, String kind, MeasureType type, String fallback) {
        String title = title(words);
        Measure known = title.isEmpty() ? byDefault(type) : titled(title);
        if (known != null
                && (fits(known.type(), type)
                        || given.contains(known)
                        || Units.comparable(known.type().unitText(), type.unitText()))) {
            return known.id();
        }
        Measure measure = new Measure(
                freeId(kind),
                known != null || title.isEmpty() ? unique(title.isEmpty() ? fallback : title) : title,
                type,
                type instanceof MeasureType.Count || type instanceof MeasureType.YesNo,
                "");
        used.add(measure);
        byTitle.put(measure.title(), measure);
        return measure.id();
    }

    private String unique(String title) {
        String name = title;
        while (byTitle.containsKey(name)) {
            name = title + numbers.merge("title " + title, 2, (n, two) -> n + 1);
        }
        return name;
    }

    private String freeId(String kind) {
        String id;
        do {
            id = kind + "-" + numbers.merge(kind, 1, Integer::sum);
        } while (!ids.add(id));
        return id;
    }

    /** A sentence that names no measure means the item's first one of the kind. */
    private @Nullable Measure byDefault(MeasureType type) {
        for (Measure measure : given) {
            if (fits(measure.type(), type)) {
                return use(measure);
            }
        }
        for (Measure measure : used) {
            if (type.numeric() && fits(measure.type(), type) && !(type instanceof MeasureType.Score)) {
                return measure;
            }
        }
        return null;
    }

    private static boolean fits(MeasureType have, MeasureType want) {
        if (want instanceof MeasureType.Score
                || want instanceof MeasureType.Label
                || want instanceof MeasureType.YesNo) {
            return have.getClass() == want.getClass();
        }
        if (want instanceof MeasureType.Percent) {
            return have instanceof MeasureType.Percent || have instanceof MeasureType.Ratio;
        }
        return have.numeric()
                && !(have instanceof MeasureType.Score)
                && !(have instanceof MeasureType.Percent)
                && (have.unitText().equals(want.unitText())
                        || Units.comparable(have.unitText(), want.unitText())
                        || want.unitText().isEmpty()
                        || want.unitText().equals(ANY));
    }

    private Measure use(Measure measure) {
        used.add(measure);
        return measure;
    }

    /** The words of a condition as the title of a measure. */
    static String title(String words) {
        String title = words.strip();
        while (title.endsWith("的") || title.endsWith(",") || title.endsWith("，")) {
            title = title.substring(0, title.length() - 1);
        }
        return Quotes.open(title);
    }

    /** Minutes, money and the like are amounts, not counts. */
    static boolean isAmount(String unit) {
        return switch (unit) {
            case "元",
                    "万元",
                    "亿元",
                    "万",
                    "小时",
                    "分钟",
                    "秒",
                    "吨",
                    "公斤",
                    "公里",
                    "米",
                    "平方米",
                    "亩",
                    "%",
                    "％",
                    "分",
                    "个百分点",
                    "百分点",
                    "‰" -> true;
            default -> false;
        };
    }
}
