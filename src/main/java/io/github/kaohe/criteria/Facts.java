package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads comparisons and ranges: {@code 完成率≥90%}, {@code 80%-90%(不含)}, {@code 95%≤x<98%}, {@code 3次以上5次以下},
 * {@code 后15%}.
 */
final class Facts {

    /**
     * What was found.
     *
     * @param end  the token after it
     * @param exact whether a bare number stands for equality
     */
    record Found(Fact fact, int end, boolean exact) {}

    /** One side of a range, or both. */
    private record Bound(
            @Nullable Figure lower,
            boolean lowerClosed,
            @Nullable Figure upper,
            boolean upperClosed,
            String unit,
            int end,
            boolean exact) {}

    private final Tokens t;

    Facts(Tokens tokens) {
        this.t = tokens;
    }

    /** {@return a fact that fills a range of tokens but for the words around it} */
    @Nullable
    Found whole(int from, int to) {
        Fact stated = new Statements(t, this).whole(from, to);
        if (stated != null) {
            return new Found(stated, to, false);
        }
        Found none = none(from, to);
        if (none != null) {
            return none;
        }
        Found found = prefix(from, to);
        if (found == null) {
            return null;
        }
        int end = found.end();
        while (end < to && filler(end)) {
            end++;
        }
        return end == to ? found : null;
    }

    /** {@return a comparison or range that fills a range of tokens exactly} */
    @Nullable
    Found exactly(int from, int to) {
        Found found = prefix(from, to);
        return found != null && found.end() == to && !found.exact() ? found : null;
    }

    private boolean filler(int i) {
        Token token = t.get(i);
        return switch (token.kind()) {
            case BETWEEN, COMMA, COLON, OPEN, CLOSE, EXAMPLE -> true;
            case COMPARE -> token.word().equals("=");
            case DASH -> t.separator(i + 1) || true;
            case SCORE -> token.word().equals("为");
            case TEXT ->
                switch (token.word()) {
                    case "的",
                            "时",
                            "者",
                            "的时",
                            "的话",
                            "部分",
                            "则",
                            "为",
                            "是",
                            "的则",
                            "之",
                            "时则",
                            "的部分",
                            "者则",
                            "则为",
                            "的为",
                            "即",
                            "可",
                            "本项",
                            "该项",
                            "此项",
                            "本项目",
                            "的本项",
                            "的该项",
                            "时本项",
                            "时该项",
                            "则本项",
                            "则该项" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** 0投诉: none of something. */
    private @Nullable Found none(int from, int to) {
        boolean zero = t.is(from, Kind.NUMBER) && t.get(from).value().signum() == 0;
        return zero && to == from + 2 && t.is(from + 1, Kind.TEXT)
                ? new Found(
                        new Fact.Compares(t.slice(from + 1, to), Comparison.EQUAL, new Value.Number(Figure.ZERO), ""),
                        to,
                        true)
                : null;
    }

    /** {@return a fact at the beginning of a range of tokens, with the words of its metric before it} */
    @Nullable
    Found prefix(int from, int to) {
        int first = from;
        while (first < to && (t.any(first, Kind.MARK, Kind.COMMA) || t.is(first, Kind.TEXT) && connective(first))) {
            first++;
        }
        for (int i = first; i < to; i++) {
            if (t.any(i, Kind.EACH, Kind.COMMA, Kind.QUOTED) && i > first && !t.is(i, Kind.QUOTED)) {
                return null;
            }
            Bound bound = bound(i, to, i == first);
            if (bound != null) {
                return complete(first, i, bound, to);
            }
        }
        return null;
    }

    private boolean connective(int i) {
        return switch (t.get(i).word()) {
            case "如", "若", "当", "如果", "则", "凡" -> true;
            default -> false;
        };
    }

    private Found complete(int first, int at, Bound bound, int to) {
        Bound one = bound;
        int next = one.end();
        while (next < to && (t.any(next, Kind.AND, Kind.COMMA) || t.is(next, Kind.LIST))) {
            next++;
        }
        if (next < to && oneSided(one) && t.any(next, Kind.COMPARE, Kind.NUMBER, Kind.MORE)) {
            Bound other = bound(next, to, false);
            if (other != null
                    && oneSided(other)
                    && (one.lower() == null) != (other.lower() == null)
                    && !other.exact()) {
                one = new Bound(
                        one.lower() == null ? other.lower() : one.lower(),
                        one.lower() == null ? other.lowerClosed() : one.lowerClosed(),
                        one.upper() == null ? other.upper() : one.upper(),
                        one.upper() == null ? other.upperClosed() : one.upperClosed(),
                        one.unit().isEmpty() ? other.unit() : one.unit(),
                        other.end(),
                        false);
            }
        }
        String metric = metric(first, at);
        return new Found(fact(metric, one), one.end(), one.exact());
    }

    private static boolean oneSided(Bound bound) {
        return (bound.lower() == null) != (bound.upper() == null);
    }

    private String metric(int first, int at) {
        String metric = t.slice(first, at);
        boolean changed = true;
        while (changed && !metric.isEmpty()) {
            changed = false;
            for (String suffix :
                    new String[] {"为", "在", "是", "的", "每", ":", "：", "(", "（", "仅", "只", "数量为", "共", "不"}) {
                if (metric.endsWith(suffix) && !metric.endsWith("行为")) {
                    metric = metric.substring(0, metric.length() - suffix.length());
                    changed = true;
                }
            }
            for (String prefix : new String[] {"如果", "若", "如", "当", "凡"}) {
                if (metric.startsWith(prefix) && metric.length() > prefix.length() + 1) {
                    metric = metric.substring(prefix.length());
                    changed = true;
                }
            }
        }
        return Quotes.open(metric.strip());
    }

    private static Fact fact(String metric, Bound b) {
        Figure lower = b.lower();
        Figure upper = b.upper();
        if (lower != null && upper != null && !lower.equals(upper)) {
            return new Fact.Between(
                    metric,
                    new Interval(Optional.of(lower), b.lowerClosed(), Optional.of(upper), b.upperClosed()),
                    b.unit());
        }
        Comparison comparison;
        Figure value;
        if (lower != null) {
            comparison = upper != null ? Comparison.EQUAL : b.lowerClosed() ? Comparison.AT_LEAST : Comparison.ABOVE;
            value = lower;
        } else {
            comparison = b.upperClosed() ? Comparison.AT_MOST : Comparison.BELOW;
            value = upper == null ? Figure.ZERO : upper;
        }
        return new Fact.Compares(metric, comparison, new Value.Number(value), b.unit());
    }

    // ---- bounds

    private @Nullable Bound bound(int i, int to, boolean first) {
        Token token = t.get(i);
        switch (token.kind()) {
            case COMPARE:
                return token.word().equals("介于") ? range(i + 1, to, true) : compared(i, to);
            case MORE:
                return t.number(i + 1)
                                && (token.word().startsWith("超")
                                        || token.word().equals("高出")
                                        || token.word().equals("多出"))
                                && !t.is(i - 1, Kind.EACH)
                        ? upTo(i + 1, to, Comparison.ABOVE)
                        : null;
            case NUMBER, BLANK:
                return range(
                        i,
                        to,
                        first
                                || t.any(
                                        i - 1,
                                        Kind.TEXT,
                                        Kind.COLON,
                                        Kind.OPEN,
                                        Kind.GRADE,
                                        Kind.UNIT,
                                        Kind.SCORE,
                                        Kind.LESS,
                                        Kind.MORE,
                                        Kind.QUOTED));
            case TEXT:
                return ranked(i, to);
            case OPEN:
                return brackets(i, to);
            default:
                return null;
        }
    }

    /** {@code ≥90%}, {@code 低于80%}, {@code 达到95%以上}. */
    private @Nullable Bound compared(int i, int to) {
        Comparison comparison = comparison(t.get(i).word());
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
        boolean least = t.is(i, Kind.COMPARE, "至少") || t.is(i, Kind.COMPARE, "不少于") || t.is(i, Kind.COMPARE, "最少");
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

    static @Nullable Comparison comparison(String word) {
        return switch (word) {
            case "≥",
                    ">=",
                    "=>",
                    "不低于",
                    "不少于",
                    "不小于",
                    "达到",
                    "达",
                    "满",
                    "至少",
                    "最少",
                    "不低",
                    "大于等于",
                    "大于或等于",
                    "高于或等于",
                    "需达到",
                    "应达到" -> Comparison.AT_LEAST;
            case "≤", "<=", "=<", "不超过", "不高于", "不大于", "不多于", "未超过", "小于等于", "小于或等于", "少于或等于", "低于或等于", "不晚于" ->
                Comparison.AT_MOST;
            case ">", "超过", "高于", "大于", "多于", "超过了", "高过" -> Comparison.ABOVE;
            case "<",
                    "低于",
                    "小于",
                    "少于",
                    "不足",
                    "不满",
                    "未达到",
                    "未达",
                    "达不到",
                    "未满",
                    "没有达到",
                    "没达到",
                    "不到",
                    "不足于",
                    "低过",
                    "未能达到" -> Comparison.BELOW;
            case "=", "==", "等于" -> Comparison.EQUAL;
            default -> null;
        };
    }

    /** A number behind a comparison, with its unit and what may still follow. */
    private @Nullable Bound upTo(int at, int to, Comparison comparison) {
        Amount n = amount(at, to, "");
        int end = n.end();
        boolean included = false;
        boolean excluded = false;
        while (end < to && t.any(end, Kind.INCLUDED, Kind.EXCLUDED, Kind.AFTER)) {
            included |= t.is(end, Kind.INCLUDED);
            excluded |= t.is(end, Kind.EXCLUDED);
            end++;
        }
        Comparison c = comparison;
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

    private record Amount(Figure value, String unit, int end) {}

    /** A number with its unit: 5万元 is 50000 元, 1000万 stays 1000 万. */
    private Amount amount(int at, int to, String unitIfNone) {
        Figure value = t.figure(at);
        int end = at + 1;
        String unit = unitIfNone;
        if (end < to && (t.any(end, Kind.PERCENT, Kind.POINTS, Kind.MONEY) || t.unit(end))) {
            unit = t.slice(end, end + 1);
            int power = t.is(end, Kind.MONEY) ? Amounts.power(t.get(end).word()) : 0;
            if (power > 0 && value instanceof Figure.Number number) {
                value = Figure.of(number.value().scaleByPowerOfTen(power));
                unit = Amounts.currency(t.get(end).word());
            }
            end++;
        }
        return new Amount(value, unit, end);
    }

    /** {@code 80%-90%}, {@code 3次以上}, {@code 95%≤x<98%}, {@code 0次}. */
    private @Nullable Bound range(int i, int to, boolean bare) {
        if (i >= to || !t.number(i)) {
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
        if (end < to && t.is(end, Kind.COMPARE) && comparison(t.get(end).word()) != null) {
            return chained(low, end, to);
        }
        if (end < to && t.is(end, Kind.AFTER)) {
            return suffixed(low, end, to, included, excluded);
        }
        if (!bare || said) {
            return null;
        }
        return new Bound(low.value(), true, low.value(), true, low.unit(), end, true);
    }

    private Bound toUpper(Amount low, int at, int to, boolean lowerClosed, boolean said) {
        Amount high = amount(at, to, low.unit());
        int end = high.end();
        Figure lower = low.value();
        Figure upper = high.value();
        if (low.unit().endsWith("月") && high.unit().equals("年") && lower instanceof Figure.Number months) {
            lower = Figure.of(months.value().divide(BigDecimal.valueOf(12), 6, java.math.RoundingMode.HALF_UP));
        }
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
                ? new Bound(upper, upperClosed, lower, lowerClosed, high.unit(), end, false)
                : new Bound(lower, lowerClosed, upper, upperClosed, high.unit(), end, false);
    }

    /** {@code 95%≤x<98%}. */
    private @Nullable Bound chained(Amount low, int op, int to) {
        Comparison left = comparison(t.get(op).word());
        int at = op + 1;
        int words = 0;
        while (at < to && !t.is(at, Kind.COMPARE) && words < 6 && !t.separator(at) && !t.number(at)) {
            at++;
            words++;
        }
        if (at >= to || !t.is(at, Kind.COMPARE) || !t.number(at + 1) || left == null) {
            return null;
        }
        Comparison right = comparison(t.get(at).word());
        Bound high = right == null ? null : upTo(at + 1, to, right);
        if (high == null) {
            return null;
        }
        boolean rising = left == Comparison.BELOW || left == Comparison.AT_MOST;
        String unit = high.unit().isEmpty() ? low.unit() : high.unit();
        if (rising && high.upper() != null && high.lower() == null) {
            return new Bound(
                    low.value(), left == Comparison.AT_MOST, high.upper(), high.upperClosed(), unit, high.end(), false);
        } else if (!rising && high.lower() != null && high.upper() == null) {
            return new Bound(
                    high.lower(),
                    high.lowerClosed(),
                    low.value(),
                    left == Comparison.AT_LEAST,
                    unit,
                    high.end(),
                    false);
        }
        return null;
    }

    private @Nullable Bound suffixed(Amount n, int at, int to, boolean included, boolean excluded) {
        String word = t.get(at).word();
        int end = at + 1;
        while (end < to && t.any(end, Kind.INCLUDED, Kind.EXCLUDED) || end < to && t.is(end, Kind.AFTER, word)) {
            included |= t.is(end, Kind.INCLUDED);
            excluded |= t.is(end, Kind.EXCLUDED);
            end++;
        }
        boolean up = word.endsWith("上") || word.endsWith("后") || word.endsWith("外") || word.equals("起");
        boolean closed = included || !excluded && !word.endsWith("后") && !word.endsWith("外") && !word.endsWith("前");
        return up
                ? new Bound(n.value(), closed, null, false, n.unit(), end, false)
                : new Bound(null, false, n.value(), closed, n.unit(), end, false);
    }

    /** {@code 前30%}, {@code 后15%}. */
    private @Nullable Bound ranked(int i, int to) {
        boolean front = t.ends(i, "前");
        boolean back = t.ends(i, "后");
        if (!front && !back || i + 2 >= to + 1 || !t.number(i + 1) || !t.is(i + 2, Kind.PERCENT)) {
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
        return new Bound(
                low.value(),
                t.is(i, Kind.OPEN, "["),
                high.value(),
                t.is(high.end(), Kind.CLOSE, "]"),
                high.unit(),
                high.end() + 1,
                false);
    }
}
