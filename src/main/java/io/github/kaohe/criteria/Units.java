package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of one kind and how they compare: 元 and 万元, 分钟 and 小时. */
final class Units {
    /** Units that count the same things. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("人", "名", "位", "个", "人次"), Set.of("次", "起", "例", "件", "单", "宗", "人次"), Set.of("项", "个", "条"));

    private static final Map<String, Size> SIZES = sizes();

    private record Size(String kind, BigDecimal of) {}

    private Units() {}

    private static Map<String, Size> sizes() {
        Map<String, Size> sizes = new LinkedHashMap<>();
        put(sizes, "money", "元 1 百元 100 千元 1000 万元 10000 万 10000 亿元 100000000 亿 100000000");
        put(sizes, "time", "秒 1 分钟 60 刻钟 900 小时 3600 个小时 3600 钟头 3600 天 86400 日 86400 周 604800");
        put(sizes, "months", "月 1 个月 1 季度 3 年 12");
        put(sizes, "share", "‰ 0.1 个千分点 0.1 % 1 ％ 1 个百分点 1 百分点 1 个点 1 个% 1");
        put(sizes, "mass", "克 1 千克 1000 公斤 1000 吨 1000000");
        put(sizes, "length", "毫米 1 厘米 10 米 1000 公里 1000000 千米 1000000");
        return sizes;
    }

    private static void put(Map<String, Size> sizes, String kind, String words) {
        String[] parts = words.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            sizes.put(parts[i], new Size(kind, new BigDecimal(parts[i + 1])));
        }
    }

    /** Whether a unit measures how long something takes. */
    static boolean time(String unit) {
        Size size = SIZES.get(unit);
        return size != null && (size.kind().equals("time") || size.kind().equals("months"));
    }

    /**
     * {@return a number of one unit in another, counts as they are; null if the two do not compare, or not in a decimal
     * number}
     */
    static @Nullable Figure in(String to, Figure figure, String from) {
        Size a = SIZES.get(from);
        Size b = SIZES.get(to);
        if (from.equals(to) || from.isEmpty() || to.isEmpty() || (a == null && b == null)) {
            return figure;
        } else if (a == null || b == null || !a.kind().equals(b.kind())) {
            return null;
        } else if (a.of().compareTo(b.of()) == 0) {
            return figure;
        }
        return figure instanceof Figure.Number number ? scaled(number, a, b) : null;
    }

    /** Whether two units may count the same things: 人 and 名, but not 次 and 项. */
    static boolean alike(String a, String b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.equals(b)
                || comparable(a, b)
                || ALIKE.stream().anyMatch(units -> units.contains(a) && units.contains(b));
    }

    /** Two numbers in one unit. */
    record Pair(Figure low, Figure high, String unit) {}

    /**
     * {@return two ends of a range in one unit: that of the higher end if the lower is a decimal number of it, else that of
     * the lower; null if they do not compare}
     */
    static @Nullable Pair together(Figure low, String lowUnit, Figure high, String highUnit) {
        if (lowUnit.isEmpty() || highUnit.isEmpty()) {
            return new Pair(low, high, highUnit.isEmpty() ? lowUnit : highUnit);
        }
        Figure raised = in(highUnit, low, lowUnit);
        if (raised != null) {
            return new Pair(raised, high, highUnit);
        }
        Figure lowered = in(lowUnit, high, highUnit);
        return lowered == null ? null : new Pair(low, lowered, lowUnit);
    }

    /** Whether numbers of one unit can be written in another: 元 and 万元. */
    static boolean comparable(String a, String b) {
        Size one = SIZES.get(a);
        Size two = SIZES.get(b);
        return one != null && two != null && one.kind().equals(two.kind());
    }

    private static @Nullable Figure scaled(Figure.Number number, Size a, Size b) {
        BigDecimal base = number.value().multiply(a.of());
        BigDecimal value = base.divide(b.of(), 10, java.math.RoundingMode.HALF_UP);
        return value.multiply(b.of()).compareTo(base) == 0 ? Figure.of(value.stripTrailingZeros()) : null;
    }

    /** 1000万以上得5分,5000000元以下得1分: numbers of one measure in the smallest of their units. */
    static void align(List<Draft> drafts) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (Draft d : drafts) {
            String unit = unit(d.fact);
            List<String> known = units.computeIfAbsent(metric(d.fact), m -> new ArrayList<>());
            if (!unit.isEmpty() && !known.contains(unit)) {
                known.add(unit);
            }
        }
        for (Draft d : drafts) {
            List<String> known = units.getOrDefault(metric(d.fact), List.of());
            if (known.size() > 1) {
                String to = smallest(known);
                d.fact = aligned(to, d.fact);
                d.least = aligned(to, d.least);
            }
        }
    }

    private static String smallest(List<String> units) {
        String smallest = units.get(0);
        for (String unit : units) {
            Size size = SIZES.get(unit);
            Size least = SIZES.get(smallest);
            if (size != null && least != null && size.of().compareTo(least.of()) < 0) {
                smallest = unit;
            }
        }
        return smallest;
    }

    private static @Nullable Fact aligned(String to, @Nullable Fact fact) {
        Fact aligned = fact == null ? null : in(to, fact);
        return aligned == null ? fact : aligned;
    }

    /** {@return the same fact in another unit; null if the two do not compare} */
    static @Nullable Fact in(String to, Fact fact) {
        if (fact instanceof Fact.Compares c && c.value() instanceof Value.Number n) {
            Figure value = in(to, n.figure(), c.unit());
            return value == null
                    ? null
                    : new Fact.Compares(
                            c.metric(),
                            c.comparison(),
                            new Value.Number(value),
                            named(to, value, n.figure(), c.unit()));
        } else if (fact instanceof Fact.Between b
                && b.interval().lower().isPresent()
                && b.interval().upper().isPresent()) {
            Interval i = b.interval();
            Figure lower = in(to, i.lower().get(), b.unit());
            Figure upper = in(to, i.upper().get(), b.unit());
            return lower == null || upper == null
                    ? null
                    : new Fact.Between(
                            b.metric(),
                            new Interval(Optional.of(lower), i.lowerClosed(), Optional.of(upper), i.upperClosed()),
                            named(to, lower, i.lower().get(), b.unit()));
        }
        return fact;
    }

    /** A number that stays the same keeps its unit as written: 5人 beside 次, 95％ beside %. */
    private static String named(String to, Figure now, Figure before, String unit) {
        return now.equals(before) ? unit : to;
    }

    static String metric(@Nullable Fact fact) {
        return fact instanceof Fact.Compares c ? c.metric() : fact instanceof Fact.Between b ? b.metric() : "";
    }

    static String unit(@Nullable Fact fact) {
        return fact instanceof Fact.Compares c ? c.unit() : fact instanceof Fact.Between b ? b.unit() : "";
    }

    /** Whether two numbers may be compared: both of one unit, or one of them without. */
    static boolean same(String a, String b) {
        return a.isEmpty() || b.isEmpty() || Figure.ONE.equals(in(a, Figure.ONE, b));
    }
}
