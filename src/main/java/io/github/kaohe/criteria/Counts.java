package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads counts without 每: {@code 迟到一次}, {@code 缺1个科室}, and those behind an amount: {@code /次}. */
final class Counts {
    /** Words behind which 一次 is one of them and not each of them. */
    private static final String[] NOT_EACH = {
        "近", "最后", "第", "其中", "某", "仅", "只", "另", "共", "该", "唯", "连续", "发生过", "出现过", "有过", "仅发生", "只发生", "仅出现", "只出现",
        "仅有", "只有"
    };

    /** Such words that end others: 烟头, 下班后. */
    private static final Set<String> ALONE = Set.of("前", "后", "同", "首", "头", "这");

    private final Tokens t;
    private final Phrases phrases;

    Counts(Tokens tokens, Phrases phrases) {
        this.t = tokens;
        this.phrases = phrases;
    }

    // ---- without 每

    /** {@return 迟到一次, 缺1个科室, 降1%: one of something in the last segment} */
    Phrases.@Nullable Per once(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (t.one(i) && (t.unit(i + 1) || t.is(i + 1, Kind.PERCENT)) && i + 1 < to && counts(i, from, to)) {
                return oneOf(i, from, to);
            }
        }
        return null;
    }

    private boolean counts(int i, int from, int to) {
        if ((t.any(i - 1, Kind.COMPARE, Kind.AFTER, Kind.DASH, Kind.ORDINAL, Kind.NUMBER, Kind.LIST)
                        && i > from
                        && t.get(i - 1).word().indexOf('少') < 0)
                || (t.any(i + 2, Kind.AFTER, Kind.DASH, Kind.INCLUDED, Kind.EXCLUDED, Kind.ORDINAL) && i + 2 < to)
                || (t.is(i + 2, Kind.COMPARE) && t.number(i + 3) && i + 2 < to)) {
            return false;
        }
        // 一次死亡10人以上: how grave one of them is
        int size = t.is(i + 2, Kind.TEXT) ? i + 3 : i + 2;
        boolean grave = t.number(size)
                && t.unit(size + 1)
                && t.any(size + 2, Kind.AFTER, Kind.INCLUDED)
                && !t.ends(size + 2, "内")
                && !t.ends(i - 1, "发现", "出现");
        // 逾期1个营业日内: a unit that the dictionary does not know, and how many at most
        int end = t.is(i + 2, Kind.TEXT) && t.is(i + 3, Kind.UNIT) ? i + 4 : i + 3;
        boolean bounded = t.is(i + 2, Kind.TEXT) && t.is(end, Kind.AFTER) && end < to;
        if (least(i, from) || accountedAs(i, from, to) || bounded || (grave && size + 2 < to)) {
            return false;
        }
        if (i > from && (t.ends(i - 1, NOT_EACH) || ALONE.contains(t.get(i - 1).word()))) {
            return false;
        }
        if (i + 2 < to && Names.any(t.get(i + 2).word(), "都没", "都未", "都不", "也没", "也未", "也不")) {
            // 一次活动都没搞过扣2分: none at all
            return false;
        }
        boolean chinese = t.get(i).word().equals("一");
        String unit = t.get(i + 1).word();
        if (unit.equals("级") || unit.equals("等") || unit.equals("档")) {
            return false;
        }
        boolean odd = chinese && ("级线面路段本期班科所等口头片步点套组层站校年月天".contains(unit) || unit.equals("季度"));
        return !odd || i + 2 >= to || t.separator(i + 2);
    }

    /** 每年至少举办一次的得1分: how often is asked, and every further time gives nothing. */
    private boolean least(int i, int from) {
        for (int k = i - 1; k >= from && !t.separator(k); k--) {
            if (t.is(k, Kind.COMPARE, "至少") || t.is(k, Kind.COMPARE, "最少") || t.is(k, Kind.COMPARE, "不少于")) {
                return true;
            }
        }
        return false;
    }

    /** 迟到15分钟以上,按旷课1节课处理: what it is treated as, not what is counted. */
    private boolean accountedAs(int i, int from, int to) {
        int start = t.segment(from, i);
        return i + 2 < to
                && t.find(Kind.REFER, start, i) >= 0
                && t.get(t.find(Kind.REFER, start, i)).word().startsWith("按");
    }

    private Phrases.Per oneOf(int i, int from, int to) {
        Deviation side = null;
        boolean strong = false;
        int start = i;
        for (int k = i - 1; k >= from && k >= i - 4 && side == null; k--) {
            side = k == i - 1 || t.is(i + 1, Kind.PERCENT) ? phrases.turn(k) : null;
            if (side != null) {
                start = k;
                strong = Phrases.strong(t.get(k));
            }
        }
        String reference = side == null ? "" : t.slice(start + 1, i);
        int end = i + 2;
        if (end < to && phrases.compound(end)) {
            end++;
        }
        boolean percent = t.is(i + 1, Kind.PERCENT);
        return new Phrases.Per(
                start,
                end,
                side,
                false,
                strong,
                reference,
                Figure.ONE,
                t.slice(i + 1, end),
                percent,
                false,
                false,
                false);
    }

    /** 每上升0.1%扣1分,下降0.1%加1分: {@return the step of a rule that goes on with the step before it} */
    Phrases.@Nullable Per opposite(int from, int to, List<Draft> drafts) {
        Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        Deviation side = phrases.turn(from);
        if (before == null || side == null) {
            return null;
        }
        int number = t.is(from, Kind.COMPARE) && t.is(from + 1, Kind.TEXT) ? from + 2 : from + 1;
        boolean goesOn = before.kind == Draft.Kind.STEPS
                && side != before.side
                && (number == from + 2 || t.any(from, Kind.LESS, Kind.MORE))
                && to == number + 2
                && t.is(from - 1, Kind.COMMA)
                && before.unit.equals(
                        t.is(number + 1, Kind.PERCENT) ? t.get(number + 1).word() : t.slice(number + 1, to));
        return goesOn && t.number(number) ? distance(from, number, to, side) : null;
    }

    /** 控制在10%以内,超出1%扣1分: {@return one per cent beyond the limit, since 1% itself keeps within it} */
    Phrases.@Nullable Per beyond(int from, int to, Fact fact, Facts.@Nullable Found limit) {
        boolean inside = fact instanceof Fact.Compares c
                && limit != null
                && limit.fact() instanceof Fact.Compares most
                && c.comparison() == Comparison.ABOVE
                && c.value().equals(new Value.Number(Figure.ONE))
                && (most.comparison() == Comparison.AT_MOST || most.comparison() == Comparison.BELOW)
                && most.unit().equals(c.unit())
                && most.value() instanceof Value.Number n
                && n.figure() instanceof Figure.Number high
                && high.value().compareTo(java.math.BigDecimal.ONE) > 0;
        return inside && to == from + 3 && t.any(from, Kind.MORE, Kind.COMPARE)
                ? distance(from, from + 1, to, Deviation.ABOVE)
                : null;
    }

    /** {@return the step of ±0.5%加减2分} */
    Phrases.@Nullable Per either(int from, int to) {
        return to - 3 >= from
                        && t.is(to - 3, Kind.DEVIATE)
                        && t.number(to - 2)
                        && (t.is(to - 1, Kind.PERCENT) || t.unit(to - 1))
                ? distance(to - 3, to - 2, to, Deviation.OUTSIDE)
                : null;
    }

    /** {@return the count of 次/扣5分, 1次/加2分; null if there is none} */
    Phrases.@Nullable Per before(int from, int amount) {
        int unit = amount - 2;
        boolean one = t.one(unit - 1);
        int start = one ? unit - 1 : unit;
        boolean counts = t.is(amount - 1, Kind.SLASH) && unit >= from && t.unit(unit) && (one || t.separator(unit - 1));
        return counts ? Phrases.Per.plain(start, unit + 2, Figure.ONE, t.slice(unit, unit + 1)) : null;
    }

    /** {@return one unit beyond the target: 超出1%} */
    Phrases.Per beyondOne(int from, int to) {
        return distance(from, from + 1, to, Deviation.ABOVE);
    }

    private Phrases.Per distance(int from, int number, int to, Deviation side) {
        return new Phrases.Per(
                from,
                to,
                side,
                false,
                true,
                t.slice(from + 1, number),
                t.figure(number),
                t.slice(number + 1, to),
                t.is(number + 1, Kind.PERCENT),
                false,
                false,
                false);
    }

    /** {@return what stands behind an amount: /次, 每次, /每项工作, (/次)} */
    Phrases.@Nullable Per behind(int i) {
        int at = i;
        boolean open = t.is(at, Kind.OPEN) && t.any(at + 1, Kind.SLASH, Kind.EACH);
        if (open) {
            at++;
        }
        boolean slash = t.is(at, Kind.SLASH);
        if (slash) {
            at++;
        }
        boolean each = t.is(at, Kind.EACH);
        if (each) {
            at++;
        }
        if (t.is(at, Kind.OPEN) && slash) {
            return null;
        }
        Figure size = Figure.ONE;
        boolean number = t.is(at, Kind.NUMBER);
        if (number && (slash || each || t.get(at).value().intValue() == 1)) {
            size = t.figure(at);
            at++;
        } else if (!slash && !each) {
            return null;
        }
        int unit = at;
        if (t.unit(at) || t.is(at, Kind.AFTER, "起")) {
            at++;
            while (t.unit(at) || (t.is(at, Kind.SLASH) && t.unit(at + 1) && slash)) {
                at++;
            }
            if (!number
                    && (slash || each)
                    && t.is(at, Kind.TEXT)
                    && t.separator(at + 1)
                    && t.get(at).word().length() <= 3
                    && !Units.time(t.get(unit).word())
                    && each) {
                at++;
            }
        } else if (t.any(at, Kind.PERCENT, Kind.MONEY)) {
            at++;
        } else if (t.is(at, Kind.TEXT) && t.get(at).word().length() <= 4 && slash) {
            at++;
        } else {
            return null;
        }
        boolean free = slash || t.separator(at) || each;
        String written = t.slice(unit, at);
        written = written.endsWith("次") ? written.replace("/", "").replace("／", "") : written;
        if (open) {
            if (!t.is(at, Kind.CLOSE)) {
                return null;
            }
            at++;
        }
        return free
                ? new Phrases.Per(
                        i, at, null, false, false, "", size, written, t.is(unit, Kind.PERCENT), false, false, false)
                : null;
    }
}
