package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads comparisons and ranges: {@code 完成率≥90%}, {@code 80%-90%(不含)}, {@code 95%≤x<98%}, {@code 3次以上5次以下},
 * {@code 后15%}.
 */
final class Facts {
    private static final int LONGEST_COUNTED = 8;
    private static final int LONGEST_FAULT = 2;
    private static final String[] FAULTS = {"错", "误", "事故", "投诉", "违规", "违纪", "过失", "缺陷"};

    private static final String[] NEGATIONS = {"没有", "未能", "不能", "无法", "不", "未", "没"};

    private final Tokens t;
    private final Bounds bounds;
    private final Statements statements;

    Facts(Tokens tokens) {
        this.t = tokens;
        this.bounds = new Bounds(tokens);
        this.statements = new Statements(tokens, this);
    }

    /**
     * What was found.
     *
     * @param end  the token after it
     * @param exact whether a bare number stands for equality
     */
    record Found(Fact fact, int end, boolean exact) {}

    /** {@return a fact that fills a range of tokens but for the words around it} */
    @Nullable
    Found whole(int from, int to) {
        Fact stated = statements.whole(from, to);
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
        return end == to ? found : counted(found, to);
    }

    /** 三项及以上不合格, 出2次错: what is counted stands behind the number. */
    private @Nullable Found counted(Found found, int to) {
        int rest = found.end();
        if (rest + 1 != to || !(found.fact() instanceof Fact.Compares c)) {
            return null;
        }
        int length = t.get(rest).word().length();
        // 3个月内无任何记录: says when
        boolean during = t.ends(rest - 1, "内") && Units.time(c.unit());
        if (found.exact()
                && t.is(rest - 1, Kind.UNIT)
                && Names.any(t.get(rest).word(), FAULTS)
                && length <= LONGEST_FAULT) {
            return new Found(
                    new Fact.Compares(c.metric() + t.slice(rest, to), c.comparison(), c.value(), c.unit()), to, true);
        }
        boolean named = c.metric().isEmpty()
                && !during
                && t.any(rest - 1, Kind.AFTER, Kind.INCLUDED, Kind.EXCLUDED)
                && t.is(rest - 2, Kind.UNIT)
                && t.any(rest, Kind.TEXT, Kind.GRADE)
                && !t.starts(rest, "的")
                && length <= LONGEST_COUNTED;
        return named
                ? new Found(new Fact.Compares(metric(rest, to), c.comparison(), c.value(), c.unit()), to, false)
                : null;
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
            case BETWEEN, DASH, COMMA, COLON, OPEN, CLOSE, EXAMPLE -> true;
            case COMPARE -> token.word().equals("=");
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
                            "目标",
                            "目标值",
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
        while (first < to && (t.any(first, Kind.MARK, Kind.COMMA) || (t.is(first, Kind.TEXT) && connective(first)))) {
            first++;
        }
        for (int i = first; i < to; i++) {
            if (i > first && (t.is(i, Kind.COMMA) || (t.is(i, Kind.EACH) && !calendar(i + 1)))) {
                return null;
            }
            Bounds.Bound bound = bounds.bound(i, to, i == first);
            if (bound != null && !rate(i, bound.end(), to)) {
                return bound.unlike() ? null : complete(first, i, bound, to);
            }
        }
        return null;
    }

    /** 一次合格率, 一次解决率: part of the name of a rate. */
    private boolean rate(int i, int end, int to) {
        boolean named = t.is(i, Kind.NUMBER) && t.get(i).word().equals("一") && t.is(i + 1, Kind.UNIT, "次");
        return named && end == i + 2 && end < to && t.is(end, Kind.TEXT) && t.ends(end, "率", "数");
    }

    /** 每月, 每年: says when. */
    private boolean calendar(int i) {
        return t.is(i, Kind.UNIT)
                && switch (t.get(i).word()) {
                    case "月", "年", "周", "季度", "天", "日", "学期", "学年" -> true;
                    default -> false;
                };
    }

    private boolean connective(int i) {
        return switch (t.get(i).word()) {
            case "如", "若", "当", "如果", "则", "凡" -> true;
            default -> false;
        };
    }

    private @Nullable Found complete(int first, int at, Bounds.Bound bound, int to) {
        Bounds.Bound one = bound;
        int next = one.end();
        while (next < to && (t.any(next, Kind.AND, Kind.COMMA) || t.is(next, Kind.LIST))) {
            next++;
        }
        if (next < to && one.oneSided() && t.any(next, Kind.COMPARE, Kind.NUMBER, Kind.MORE)) {
            Bounds.Bound other = bounds.bound(next, to, false);
            if (other != null
                    && other.oneSided()
                    && (one.lower() == null) != (other.lower() == null)
                    && !other.exact()) {
                one = one.lower() == null
                        ? Bounds.Bound.between(other, one, other.end())
                        : Bounds.Bound.between(one, other, other.end());
                if (one.unlike()) {
                    return null;
                }
            }
        }
        // 超5%-10%, 超过30分钟以内: how far beyond, not how much
        boolean excess = (t.is(at, Kind.MORE) && at == first && one.unit().endsWith("%"))
                || (t.any(at, Kind.MORE, Kind.COMPARE) && t.ends(one.end() - 1, "内") && bound.lower() == null);
        boolean least = t.is(at, Kind.COMPARE) && t.is(at + 1, Kind.TEXT) && t.number(at + 2);
        String ranked = t.is(at, Kind.TEXT) && t.ends(at, "前", "后") ? t.get(at).word() : "";
        boolean not = t.any(at, Kind.COMPARE, Kind.MORE) && at > first && t.ends(at - 1, NEGATIONS);
        String metric = metric(first, excess ? at + 1 : at)
                + (ranked.isEmpty() ? "" : ranked.substring(0, ranked.length() - 1))
                + (least && !t.is(at + 1, Kind.TEXT, "到") && !t.is(at + 1, Kind.TEXT, "了")
                        ? metric(at + 1, at + 2)
                        : "");
        if (!not) {
            return new Found(fact(metric, one), one.end(), one.exact());
        }
        // 签订率不达100%
        return fact(positive(metric), one) instanceof Fact.Compares c
                ? new Found(c.opposite(), one.end(), one.exact())
                : null;
    }

    private static String positive(String metric) {
        for (String negation : NEGATIONS) {
            if (metric.endsWith(negation)) {
                return metric.substring(0, metric.length() - negation.length());
            }
        }
        return metric;
    }

    private String metric(int first, int at) {
        String metric = t.slice(first, at);
        boolean changed = true;
        while (changed && !metric.isEmpty()) {
            changed = false;
            for (String suffix :
                    new String[] {"为", "在", "是", "的", "每", "控制", ":", "：", "(", "（", "仅", "只", "数量为", "共"}) {
                if (metric.endsWith(suffix) && !metric.endsWith("行为")) {
                    metric = metric.substring(0, metric.length() - suffix.length());
                    changed = true;
                }
            }
            String stated = Names.unconditional(metric);
            changed |= stated.length() < metric.length();
            metric = stated;
        }
        return Quotes.open(metric.strip());
    }

    private static Fact fact(String metric, Bounds.Bound b) {
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

    /** {@return what a comparison or range is about; empty if it does not say or is neither} */
    static String metricOf(Fact fact) {
        return fact instanceof Fact.Compares c ? c.metric() : fact instanceof Fact.Between b ? b.metric() : "";
    }

    /** {@return the unit of a comparison or range; empty if it has none or is neither} */
    static String unitOf(Fact fact) {
        return fact instanceof Fact.Compares c ? c.unit() : fact instanceof Fact.Between b ? b.unit() : "";
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
            case "≤",
                    "<=",
                    "=<",
                    "不超过",
                    "不得超过",
                    "不能超过",
                    "不可超过",
                    "不应超过",
                    "不得高于",
                    "不高于",
                    "不大于",
                    "不多于",
                    "未超过",
                    "小于等于",
                    "小于或等于",
                    "少于或等于",
                    "低于或等于",
                    "不晚于" -> Comparison.AT_MOST;
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
}
