package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the ends of ranges: {@code ≥90%}, {@code 3次以上}, {@code 95%≤x<98%}, {@code 后15%}. */
final class Bounds {
    private final Tokens t;

    Bounds(Tokens tokens) {
        this.t = tokens;
    }

    /** One side of a range, or both. */
    record Bound(
            @Nullable Figure lower,
            boolean lowerClosed,
            @Nullable Figure upper,
            boolean upperClosed,
            String unit,
            int end,
            boolean exact) {

        boolean oneSided() {
            return (lower == null) != (upper == null);
        }

        /** Whether the ends were read but do not compare: 3天-1个月. */
        boolean unlike() {
            return lower == null && upper == null;
        }

        private static Bound unlike(int end) {
            return new Bound(null, false, null, false, "", end, false);
        }

        /** {@return the range from a lower to an upper bound; {@link #unlike} if they do not compare} */
        static Bound between(Bound lower, Bound upper, int end) {
            Units.Pair ends = lower.lower() == null || upper.upper() == null
                    ? null
                    : Units.together(lower.lower(), lower.unit(), upper.upper(), upper.unit());
            return ends == null
                    ? unlike(end)
                    : new Bound(
                            ends.low(), lower.lowerClosed(), ends.high(), upper.upperClosed(), ends.unit(), end, false);
        }
    }

    private record Amount(Figure value, String unit, int end) {}

    // ---- bounds

    @Nullable
    Bound bound(int i, int to, boolean first) {
        Token token = t.get(i);
        return switch (token.kind()) {
            case COMPARE -> token.word().equals("介于") ? range(i + 1, to, true) : compared(i, to);
            case MORE -> t.number(i + 1) && beyond(token.word()) && !t.is(i - 1, Kind.EACH) ? beyond(i + 1, to) : null;
            case CAP ->
                // 累计不超过2小时
                token.word().endsWith("不超过") && t.number(i + 1) && t.unit(i + 2)
                        ? upTo(i + 1, to, Comparison.AT_MOST)
                        : null;
            case DEVIATE -> token.word().equals("±") && t.number(i + 1) ? around(i + 1, to) : null;
            case NUMBER, BLANK -> range(i, to, first || afterWords(i));
            case TEXT -> ranked(i, to);
            case OPEN -> brackets(i, to);
            default -> null;
        };
    }

    /** {@code ±5%以内}. */
    private @Nullable Bound around(int at, int to) {
        Amount most = amount(at, to, "");
        int end = most.end();
        while (end < to && t.any(end, Kind.AFTER, Kind.BETWEEN, Kind.INCLUDED)) {
            if (t.is(end, Kind.AFTER) && !t.ends(end, "内", "下")) {
                return null;
            }
            end++;
        }
        return end > most.end() && most.value() instanceof Figure.Number number
                ? new Bound(Figure.of(number.value().negate()), true, most.value(), true, most.unit(), end, false)
                : null;
    }

    /** {@code 超5%}, {@code 超5%-10%}. */
    private @Nullable Bound beyond(int at, int to) {
        Amount low = amount(at, to, "");
        return t.is(low.end(), Kind.DASH) && t.number(low.end() + 1)
                ? range(at, to, true)
                : upTo(at, to, Comparison.ABOVE);
    }

    private static boolean beyond(String word) {
        return word.equals("超") || word.equals("超出") || word.equals("高出") || word.equals("多出");
    }

    private boolean afterWords(int i) {
        return switch (t.kind(i - 1)) {
            case TEXT, COLON, OPEN, GRADE, UNIT, SCORE, LESS, MORE, QUOTED -> true;
            default -> false;
        };
    }

    /** {@code ≥90%}, {@code 低于80%}, {@code 达到95%以上}. */
    private @Nullable Bound compared(int i, int to) {
        Comparison comparison = Facts.comparison(t.get(i).word());
        if (comparison == null) {
            return null;
        }
        int at = i + 1;
        while (t.is(at, Kind.TEXT) && (t.is(at, Kind.TEXT, "了") || t.is(at, Kind.TEXT, "到"))) {
            at++;
        }
        if (t.number(at) && at < to) {
            return upTo(at, to, comparison);
        }
        // ≥计划数的90%
        boolean share = t.get(i).word().length() <= 2
                && !Character.isLetter(t.get(i).word().charAt(0))
                && t.is(at, Kind.TEXT)
                && t.ends(at, "的")
                && t.is(at + 2, Kind.PERCENT);
        boolean least =
                share || t.is(i, Kind.COMPARE, "至少") || t.is(i, Kind.COMPARE, "不少于") || t.is(i, Kind.COMPARE, "最少");
        if (least && t.is(at, Kind.TEXT) && t.get(at).word().length() <= 8 && t.number(at + 1) && at + 1 < to) {
            return upTo(at + 1, to, comparison);
        }
        // 低于%, 超过次: a word right before a unit has lost its number
        boolean lost = at == i + 1
                && at < to
                && t.get(i).word().length() > 1
                && (t.is(at, Kind.PERCENT, "%") || t.is(at, Kind.UNIT, "次") || t.is(at, Kind.UNIT, "个"));
        return lost ? lostNumber(at, comparison) : null;
    }

    /** A number behind a comparison, with its unit and what may still follow. */
    private @Nullable Bound upTo(int at, int to, Comparison comparison) {
        Amount n = amount(at, to, "");
        int end = n.end();
        boolean included = false;
        boolean excluded = false;
        boolean within = false;
        while (end < to && t.any(end, Kind.INCLUDED, Kind.EXCLUDED, Kind.AFTER)) {
            included |= t.is(end, Kind.INCLUDED);
            excluded |= t.is(end, Kind.EXCLUDED);
            within |= t.is(end, Kind.AFTER) && t.ends(end, "内");
            end++;
        }
        if (within && comparison == Comparison.BELOW) {
            // 低于5%以内: how far below, which no comparison of the value says
            return null;
        }
        // 超过30分钟以内: how far beyond
        Comparison c = within && comparison == Comparison.ABOVE ? Comparison.AT_MOST : comparison;
        if (included) {
            c = c == Comparison.ABOVE ? Comparison.AT_LEAST : c == Comparison.BELOW ? Comparison.AT_MOST : c;
        } else if (excluded) {
            c = c == Comparison.AT_LEAST ? Comparison.ABOVE : c == Comparison.AT_MOST ? Comparison.BELOW : c;
        }
        return switch (c) {
            case BELOW -> new Bound(null, false, n.value(), false, n.unit(), end, false);
            case AT_MOST -> new Bound(null, false, n.value(), true, n.unit(), end, false);
            case EQUAL -> new Bound(n.value(), true, n.value(), true, n.unit(), end, false);
            case AT_LEAST -> new Bound(n.value(), true, null, false, n.unit(), end, false);
            case ABOVE -> new Bound(n.value(), false, null, false, n.unit(), end, false);
        };
    }

    private Bound lostNumber(int unit, Comparison comparison) {
        Figure value = t.lost(unit);
        boolean down = comparison == Comparison.BELOW || comparison == Comparison.AT_MOST;
        boolean closed = comparison == Comparison.AT_MOST || comparison == Comparison.AT_LEAST;
        String text = t.slice(unit, unit + 1);
        return down
                ? new Bound(null, false, value, closed, text, unit + 1, false)
                : new Bound(value, closed, null, false, text, unit + 1, false);
    }

    /** A number with its unit: 5万元 is 50000 元, 1000万 stays 1000 万. */
    private Amount amount(int at, int to, String unitIfNone) {
        Figure value = t.figure(at);
        int end = at + 1;
        String unit = unitIfNone;
        if (end < to && (t.any(end, Kind.PERCENT, Kind.POINTS, Kind.MONEY) || t.unit(end))) {
            // 百分之五 has no sign of its own
            unit = t.is(end, Kind.PERCENT, "%") ? "%" : t.slice(end, end + 1);
            int power = t.is(end, Kind.MONEY) ? Amounts.power(t.get(end).word()) : 0;
            if (power > 0 && value instanceof Figure.Number number) {
                value = Figure.of(number.value().scaleByPowerOfTen(power));
                unit = Amounts.currency(t.get(end).word());
            }
            end++;
        }
        return new Amount(value, unit, end);
    }

    /** {@return the ends of a range in one unit; null if they do not compare} */
    private Units.@Nullable Pair ends(Amount low, int at, Amount high) {
        return Units.together(like(low, at), low.unit(), high.value(), high.unit());
    }

    /** 500-1000万元: what multiplies the upper end holds for a lower one without a unit, too. */
    private Figure like(Amount low, int high) {
        int power = t.is(high + 1, Kind.MONEY) ? Amounts.power(t.get(high + 1).word()) : 0;
        return low.unit().isEmpty() && low.value() instanceof Figure.Number number
                ? Figure.of(number.value().scaleByPowerOfTen(power))
                : low.value();
    }

    /** {@code 80%-90%}, {@code 3次以上}, {@code 95%≤x<98%}, {@code 0次}. */
    private @Nullable Bound range(int i, int to, boolean bare) {
        if (i >= to || !t.number(i) || year(i)) {
            return null;
        }
        Amount low = amount(i, to, "");
        int end = low.end();
        boolean included = false;
        boolean excluded = false;
        boolean said = false;
        while (end < to && t.any(end, Kind.INCLUDED, Kind.EXCLUDED)) {
            included |= t.is(end, Kind.INCLUDED);
            excluded |= t.is(end, Kind.EXCLUDED);
            said = true;
            end++;
        }
        if (end < to && t.is(end, Kind.DASH) && t.number(end + 1) && end + 1 < to) {
            return toUpper(low, end + 1, to, !excluded, said);
        }
        if (end < to && t.is(end, Kind.COMPARE) && Facts.comparison(t.get(end).word()) != null) {
            Bound chained = chained(low, end, to);
            return chained == null ? below(low, end, to) : chained;
        }
        if (end < to && t.is(end, Kind.AFTER)) {
            return suffixed(low, end, to, included, excluded);
        }
        if (!bare || said) {
            return null;
        }
        return new Bound(low.value(), true, low.value(), true, low.unit(), end, true);
    }

    /** 2024年节能月报上报率达到100%: says when. */
    private boolean year(int i) {
        boolean four = t.is(i, Kind.NUMBER)
                && t.is(i + 1, Kind.UNIT, "年")
                && t.get(i).end() - t.get(i).start() == 4;
        return four && t.get(i).value().precision() == 4 && (t.is(i + 2, Kind.TEXT) || t.is(i + 2, Kind.UNIT, "度"));
    }

    private Bound toUpper(Amount low, int at, int to, boolean lowerClosed, boolean said) {
        Amount high = amount(at, to, low.unit());
        int end = high.end();
        Units.Pair ends = ends(low, at, high);
        if (ends == null) {
            return Bound.unlike(end);
        }
        Figure lower = ends.low();
        Figure upper = ends.high();
        boolean upperClosed = !said || !lowerClosed;
        while (end < to && t.any(end, Kind.INCLUDED, Kind.EXCLUDED, Kind.AFTER, Kind.BETWEEN)) {
            if (t.is(end, Kind.INCLUDED)) {
                upperClosed = true;
            } else if (t.is(end, Kind.EXCLUDED)) {
                upperClosed = false;
            } else if (t.is(end, Kind.AFTER)
                    && !t.get(end).word().endsWith("下")
                    && !t.get(end).word().endsWith("内")) {
                break;
            }
            end++;
        }
        boolean falling = lower instanceof Figure.Number l
                && upper instanceof Figure.Number u
                && l.value().compareTo(u.value()) > 0;
        return falling
                ? new Bound(upper, upperClosed, lower, lowerClosed, ends.unit(), end, false)
                : new Bound(lower, lowerClosed, upper, upperClosed, ends.unit(), end, false);
    }

    /** {@code 1年未满2年}: from the first on, below the second. */
    private @Nullable Bound below(Amount low, int op, int to) {
        Comparison comparison = Facts.comparison(t.get(op).word());
        boolean word = t.get(op).word().length() > 1 && !low.unit().isEmpty() && op + 1 < to && t.number(op + 1);
        if (!word || comparison != Comparison.BELOW) {
            return null;
        }
        Bound high = upTo(op + 1, to, comparison);
        Bound from = new Bound(low.value(), true, null, false, low.unit(), low.end(), false);
        return high == null || high.upper() == null ? null : Bound.between(from, high, high.end());
    }

    /** {@code 95%≤x<98%}. */
    private @Nullable Bound chained(Amount low, int op, int to) {
        Comparison left = Facts.comparison(t.get(op).word());
        int at = op + 1;
        int words = 0;
        while (at < to && !t.is(at, Kind.COMPARE) && words < 6 && !t.separator(at) && !t.number(at)) {
            at++;
            words++;
        }
        if (at >= to || !t.is(at, Kind.COMPARE) || !t.number(at + 1) || left == null) {
            return null;
        }
        Comparison right = Facts.comparison(t.get(at).word());
        Bound high = right == null ? null : upTo(at + 1, to, right);
        if (high == null) {
            return null;
        }
        boolean rising = left == Comparison.BELOW || left == Comparison.AT_MOST;
        Figure first = like(low, at + 1);
        if (rising && high.upper() != null && high.lower() == null) {
            Bound from = new Bound(first, left == Comparison.AT_MOST, null, false, low.unit(), low.end(), false);
            return Bound.between(from, high, high.end());
        } else if (!rising && high.lower() != null && high.upper() == null) {
            Bound up = new Bound(null, false, first, left == Comparison.AT_LEAST, low.unit(), low.end(), false);
            return Bound.between(high, up, high.end());
        }
        return null;
    }

    private @Nullable Bound suffixed(Amount n, int at, int to, boolean included, boolean excluded) {
        String word = t.get(at).word();
        int end = at + 1;
        while ((end < to && t.any(end, Kind.INCLUDED, Kind.EXCLUDED)) || (end < to && t.is(end, Kind.AFTER, word))) {
            included |= t.is(end, Kind.INCLUDED);
            excluded |= t.is(end, Kind.EXCLUDED);
            end++;
        }
        boolean up = word.endsWith("上") || word.endsWith("后") || word.endsWith("外") || word.equals("起");
        boolean closed = included || (!excluded && !word.endsWith("后") && !word.endsWith("外") && !word.endsWith("前"));
        return up
                ? new Bound(n.value(), closed, null, false, n.unit(), end, false)
                : new Bound(null, false, n.value(), closed, n.unit(), end, false);
    }

    /** {@code 前30%}, {@code 后15%}. */
    private @Nullable Bound ranked(int i, int to) {
        boolean front = t.ends(i, "前");
        boolean back = t.ends(i, "后");
        if (front && t.is(i + 1, Kind.NUMBER) && t.is(i + 2, Kind.UNIT, "名") && i + 2 < to) {
            Amount last = amount(i + 1, to, "");
            return new Bound(null, false, last.value(), true, last.unit(), last.end(), false);
        }
        if ((!front && !back) || i + 2 >= to + 1 || !t.number(i + 1) || !t.is(i + 2, Kind.PERCENT)) {
            return null;
        }
        Amount n = amount(i + 1, to, "");
        if (t.is(n.end(), Kind.DASH) && t.number(n.end() + 1)) {
            return front ? toUpper(n, n.end() + 1, to, true, false) : null;
        }
        if (front) {
            return new Bound(Figure.ZERO, true, n.value(), true, n.unit(), n.end(), false);
        }
        return n.value() instanceof Figure.Number number
                ? new Bound(
                        Figure.of(BigDecimal.valueOf(100).subtract(number.value())),
                        true,
                        Figure.HUNDRED,
                        true,
                        n.unit(),
                        n.end(),
                        false)
                : null;
    }

    /** {@code [90,100)}. */
    private @Nullable Bound brackets(int i, int to) {
        if (!t.number(i + 1)) {
            return null;
        }
        Amount low = amount(i + 1, to, "");
        if (!t.any(low.end(), Kind.COMMA, Kind.DASH) || !t.number(low.end() + 1)) {
            return null;
        }
        Amount high = amount(low.end() + 1, to, low.unit());
        if (high.end() >= to || !t.is(high.end(), Kind.CLOSE) || t.is(low.end(), Kind.DASH)) {
            return null;
        }
        Units.Pair ends = ends(low, low.end() + 1, high);
        return ends == null
                ? Bound.unlike(high.end() + 1)
                : new Bound(
                        ends.low(),
                        t.is(i, Kind.OPEN, "["),
                        ends.high(),
                        t.is(high.end(), Kind.CLOSE, "]"),
                        ends.unit(),
                        high.end() + 1,
                        false);
    }
}
