package io.github.kaohe.criteria;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The measures of an item: those it has, found by title, and new ones for what its rules observe. */
final class MeasureBook {
    private final List<Measure> given;
    private final List<Measure> used = new ArrayList<>();

    MeasureBook(List<Measure> given) {
        this.given = given;
    }

    List<Measure> used() {
        return used;
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
        for (Measure measure : given) {
            if (measure.title().equals(title)) {
                return use(measure);
            }
        }
        for (Measure measure : used) {
            if (measure.title().equals(title)) {
                return measure;
            }
        }
        return null;
    }

    private String id(String words, String kind, MeasureType type, String fallback) {
        String title = title(words);
        Measure known = title.isEmpty() ? byDefault(type) : titled(title);
        if (known != null && (fits(known.type(), type) || given.contains(known))) {
            return known.id();
        }
        int number = 1;
        while (taken(kind + "-" + number)) {
            number++;
        }
        Measure measure = new Measure(
                kind + "-" + number,
                known != null || title.isEmpty() ? unique(title.isEmpty() ? fallback : title) : title,
                type,
                type instanceof MeasureType.Count || type instanceof MeasureType.YesNo,
                "");
        used.add(measure);
        return measure.id();
    }

    private String unique(String title) {
        String name = title;
        for (int n = 2; titled(name) != null; n++) {
            name = title + n;
        }
        return name;
    }

    private boolean taken(String id) {
        return given.stream().anyMatch(m -> m.id().equals(id)) || used.stream().anyMatch(m -> m.id().equals(id));
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
                        || want.unitText().isEmpty()
                        || want.unitText().equals("个"));
    }

    private Measure use(Measure measure) {
        if (!used.contains(measure)) {
            used.add(measure);
        }
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

    static boolean isMoney(String unit) {
        return unit.endsWith("元");
    }
}
