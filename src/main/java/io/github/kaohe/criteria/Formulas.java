package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formulas, factors, shares, and rules that stand elsewhere. */
final class Formulas {
    /** In words. */
    private static final int LONGEST = 100;

    private final Tokens t;

    Formulas(Tokens tokens) {
        this.t = tokens;
    }

    /** 不足1%按1%计, 不足1小时的按1小时计算, 不足的按比例计算: how a started step counts. */
    @Nullable
    Consequence rounding(int i) {
        String word = t.get(i).word();
        if (!word.equals("不足") && !word.equals("不满") && !word.equals("不到")) {
            return null;
        }
        int at = i + 1;
        while (at < i + 7
                && (t.number(at)
                        || t.any(at, Kind.UNIT, Kind.PERCENT, Kind.MONEY, Kind.COMMA, Kind.POINTS)
                        || t.is(at, Kind.TEXT, "的")
                        || t.is(at, Kind.TEXT, "部分")
                        || t.is(at, Kind.TEXT, "者"))) {
            at++;
        }
        if (t.is(at, Kind.PROPORTION)) {
            int end = at + 1;
            while (!t.separator(end)) {
                end++;
            }
            return Consequence.of(Consequence.Type.ROUNDING, i, end, null).with("比例");
        }
        boolean counts = (t.is(at, Kind.REFER, "按")
                        || t.is(at, Kind.REFER, "按照")
                        || (t.is(at, Kind.TEXT) && t.ends(at, "也按", "亦按", "以")))
                && t.number(at + 1)
                && t.any(at + 2, Kind.UNIT, Kind.PERCENT, Kind.MONEY, Kind.POINTS);
        if (!counts) {
            return null;
        }
        int end = at + 3;
        while (end < at + 7
                && (end == at + 3 ? !t.separator(end) : t.any(end, Kind.DEDUCT, Kind.ADD, Kind.POINTS, Kind.SCORE))) {
            end++;
        }
        return Consequence.of(Consequence.Type.ROUNDING, i, end, null).with("起");
    }

    boolean formula(int i, int head) {
        int depth = 0;
        for (int k = Math.max(head, i - LONGEST); k < i; k++) {
            depth += t.is(k, Kind.OPEN) ? 1 : t.is(k, Kind.CLOSE) ? -1 : 0;
        }
        if (depth != 0 || t.number(i - 1) || t.is(i - 1, Kind.PERCENT)) {
            return false;
        }
        boolean operator = false;
        boolean words = false;
        int end = end(i);
        for (int k = i + 1; k < end; k++) {
            operator |= t.any(k, Kind.OPERATOR, Kind.SLASH, Kind.DASH)
                    || (t.is(k, Kind.TEXT)
                            && (t.get(k).word().contains("除以")
                                    || t.get(k).word().contains("乘")));
            words |= t.any(k, Kind.TEXT, Kind.QUOTED, Kind.MAXIMUM, Kind.BASE, Kind.DEDUCT, Kind.ADD);
        }
        return operator && words;
    }

    int end(int i) {
        int end = i;
        int depth = 0;
        while (end < i + LONGEST
                && !t.hard(end)
                && !t.is(end, Kind.MARK)
                && !(t.is(end, Kind.COMMA) && depth <= 0)
                && !(t.is(end, Kind.CLOSE) && depth <= 0 && t.hard(end + 1))) {
            depth += t.is(end, Kind.OPEN) ? 1 : t.is(end, Kind.CLOSE) ? -1 : 0;
            end++;
        }
        return end;
    }

    /** 总分*0.9 multiplies; every other product is a formula. */
    @Nullable
    Consequence factor(int i, int head) {
        boolean score = t.is(i - 1, Kind.MAXIMUM) || t.ends(i - 1, "总分", "得分", "分数", "分值", "成绩");
        score |= t.is(i - 1, Kind.POINTS) && t.is(i - 2, Kind.TEXT);
        if ((t.is(i, Kind.OPERATOR, "*") || t.is(i, Kind.OPERATOR, "乘以"))
                && t.number(i + 1)
                && score
                && !weighted(i)
                && (t.separator(i + 2) || (t.is(i + 2, Kind.PERCENT) && t.separator(i + 3)))
                && !t.is(i - 2, Kind.COMPARE)) {
            int end = t.is(i + 2, Kind.PERCENT) ? i + 3 : i + 2;
            BigDecimal value = t.get(i + 1).value();
            Figure factor = Figure.of(end == i + 3 ? value.movePointLeft(2) : value);
            Amounts.Amount amount = new Amounts.Amount(factor, null, List.of(), Kind.END, end);
            return Consequence.of(Consequence.Type.MULTIPLIER, i - 1, end, amount)
                    .with(t.slice(i - 1, i));
        }
        boolean product = t.is(i, Kind.OPERATOR, "*")
                && t.any(i - 1, Kind.TEXT, Kind.SCORE, Kind.CLOSE, Kind.QUOTED, Kind.PERCENT, Kind.MAXIMUM)
                && i > head;
        return product ? Consequence.plain(Consequence.Type.FORMULA, i, end(i)) : null;
    }

    /** 满意度得分×20%, and nothing else in the sentence: a share of the score, no condition for a factor. */
    private boolean weighted(int i) {
        int first = t.is(i - 1, Kind.TEXT) ? i - 1 : i - 2;
        boolean begins = first == 0 || t.hard(first - 1) || t.is(first - 1, Kind.MARK);
        return t.is(i + 2, Kind.PERCENT)
                && t.is(first, Kind.TEXT)
                && begins
                && t.get(i).start() - t.get(first).start() > 4;
    }

    /** 按…考核, 执行《…》, 见附件. */
    @Nullable
    Consequence reference(int i, int head) {
        String word = t.get(i).word();
        int end = i + 1;
        while (!t.separator(end) && end < i + 12) {
            if (t.number(end) && t.is(end + 1, Kind.POINTS)) {
                return null;
            }
            end++;
        }
        if (word.equals("同上") || word.equals("以上同") || word.equals("同左")) {
            return t.separator(i + 1)
                            && (i == head || t.separator(i - 1) || t.ends(i - 1, "方法", "标准", "办法", "要求", "细则"))
                    ? new Consequence(Consequence.Type.REFERENCE, i, i + 1, null, false, false, "", "同上")
                    : null;
        }
        if (t.ends(i - 1, "未", "不", "没", "没有", "是否", "严格", "应", "要求", "须", "必须") && i > head) {
            return null;
        }
        int weight = t.is(i + 3, Kind.MAXIMUM, "权重") ? 1 : 0;
        if ((word.equals("按") || word.equals("按照"))
                && t.is(i + 1, Kind.NUMBER)
                && t.is(i + 2, Kind.PERCENT)
                && end <= i + 5 + weight
                && (t.is(i + 3 + weight, Kind.SCORE) || t.ends(i + 3 + weight, "计算", "折算", "计分", "得分", "核算"))) {
            Figure factor = Figure.of(t.get(i + 1).value().movePointLeft(2));
            return Consequence.of(
                            Consequence.Type.MULTIPLIER,
                            i,
                            end,
                            new Amounts.Amount(factor, null, List.of(), Kind.END, end))
                    .with(t.slice(i, end));
        }
        if (t.find(Kind.TIMES, i, end) >= 0) {
            return null;
        }
        if (t.is(i + 1, Kind.NUMBER) && t.is(i + 2, Kind.UNIT, "倍")) {
            // 按1.5倍系数加分
            Amounts.Amount times = new Amounts.Amount(Figure.of(t.get(i + 1).value()), null, List.of(), Kind.END, end);
            return Consequence.of(Consequence.Type.MULTIPLIER, i, end, times).with(t.slice(i, end));
        }
        boolean share = Names.any(t.slice(i, end), "比重", "占比", "比率", "比例")
                && ((t.is(end - 1, Kind.POINTS) && t.any(end - 2, Kind.DEDUCT, Kind.ADD, Kind.SCORE))
                        || t.is(end - 1, Kind.SCORE));
        if (share) {
            return Consequence.plain(Consequence.Type.PROPORTION, i, end);
        }
        boolean see = word.endsWith("见");
        boolean carries = word.equals("执行");
        boolean quoted = t.find(Kind.QUOTED, i, end) >= 0;
        int last = end - 1;
        boolean closes = last > i
                && (t.is(last, Kind.REFER, "执行")
                        || t.ends(last, "考核", "执行", "评分", "计分", "考评", "打分", "考核办法", "评定")
                        || (t.is(last, Kind.POINTS) && t.any(last - 1, Kind.DEDUCT, Kind.ADD))
                        || t.is(last, Kind.SCORE, "计分"));
        if (!see
                && !carries
                && !word.equals("根据")
                && last > i
                && portion(i + 1, last + 1)
                && (t.ends(last, "得分", "计分", "折算", "给分", "评分", "计算", "核算")
                        || t.is(last, Kind.SCORE)
                        || t.is(last, Kind.POINTS))) {
            return Consequence.plain(Consequence.Type.PROPORTION, i, end);
        }
        boolean named = (word.equals("参照") || word.equals("参考")) && t.is(i + 1, Kind.QUOTED) && t.hard(i + 2);
        boolean found = named
                || (see && (quoted || (t.find(Kind.TEXT, i, end) >= 0 && document(t.slice(i + 1, end)))))
                || (carries && quoted && t.separator(end))
                || (!see
                        && !carries
                        && closes
                        && !judgement(t.slice(i + 1, last + 1))
                        && (word.startsWith("按") || quoted || document(t.slice(i + 1, last + 1))));
        return found ? Consequence.plain(Consequence.Type.REFERENCE, i, end) : null;
    }

    private boolean portion(int from, int to) {
        for (int k = from; k < to; k++) {
            String word = t.get(k).word();
            if (t.is(k, Kind.PROPORTION)
                    || word.contains("比例")
                    || word.contains("完成率")
                    || word.contains("得分率")
                    || word.contains("达成率")
                    || word.contains("百分比")
                    || word.contains("比率")) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Consequence proportion(int i) {
        int end = i + 1;
        while (!t.separator(end) && end < i + 6) {
            end++;
        }
        return t.any(i + 1, Kind.DEDUCT) && t.number(i + 2)
                ? null
                : Consequence.plain(Consequence.Type.PROPORTION, i, end);
    }

    /** Words that name another document. */
    static boolean document(String words) {
        return Names.any(words, "附", "备注", "说明", "表", "细则", "办法", "标准", "规定", "制度", "方案", "《");
    }

    /** 按情节, 按完成率: what a score depends on, no document. */
    private static boolean judgement(String words) {
        return Names.any(
                words, "情况", "情节", "程度", "比例", "完成率", "表现", "质量", "数量", "次数", "人数", "差距", "差额", "名次", "排名", "实绩", "分制");
    }
}
