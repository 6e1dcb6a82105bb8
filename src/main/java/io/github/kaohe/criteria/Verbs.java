package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs with an amount: {@code 扣2分}, {@code 加1-3分}, {@code 得10分}, {@code 罚100元}. */
final class Verbs {
    /** In words. */
    private static final int LONGEST_TERM = 5;

    private final Tokens t;
    private final Amounts amounts;
    private final Facts facts;

    Verbs(Tokens tokens, Facts facts) {
        this.t = tokens;
        this.facts = facts;
        this.amounts = new Amounts(tokens);
    }

    /** 扣2分, 加1-3分, 得10分, 罚100元, 扣罚店长20元, 计0.4分. */
    @Nullable
    Consequence verb(int i, int head, boolean judged) {
        Kind kind = t.kind(i);
        int at = i + 1;
        int words = 0;
        StringBuilder filler = new StringBuilder();
        boolean score = kind == Kind.SCORE;
        boolean noun = t.is(i, Kind.SCORE, "得分") || (kind == Kind.ADD && t.is(i, Kind.ADD, "奖励") && i > head);
        boolean prize = t.is(i, Kind.ADD, "奖") && i > head && t.is(i + 1, Kind.SCORE, "得分");
        if (prize) {
            // 达标奖得分60分及以上
            return null;
        }
        boolean given = score && t.any(i + 1, Kind.DEDUCT, Kind.ADD, Kind.FINE);
        if (given || (noun && t.is(i + 1, Kind.DEDUCT))) {
            // 给予扣5分, 得分加3分, 未进行奖励扣2分: the second verb says which way
            return null;
        }
        boolean minus = t.is(at, Kind.DASH) && t.get(at).end() - t.get(at).start() == 1 && t.number(at + 1);
        if (minus && kind == Kind.DEDUCT) {
            // 扣-10分 says twice that it takes
            at++;
        }
        boolean until = t.is(i + 1, Kind.COMPARE, "满") && t.number(i + 2) && t.is(i + 3, Kind.POINTS);
        if (until && t.ceiling(i + 4) && !score) {
            Amounts.Amount most = amounts.at(i + 2);
            return Consequence.of(Consequence.Type.CAP, i, i + 5, most)
                    .with(t.kind(i).name());
        }
        if (until && kind == Kind.DEDUCT && !t.separator(i + 4)) {
            // 扣满20分停班学习: a condition
            return null;
        }
        if (until && kind == Kind.DEDUCT) {
            // 直接扣满4分
            return amountOf(i, head, kind, amounts.at(i + 2), judged, "");
        }
        if (t.is(i, Kind.DEDUCT, "加扣") && t.is(i + 1, Kind.POINTS)) {
            kind = Kind.BOTH;
        }
        while (!t.number(at)) {
            boolean more = (t.any(at, Kind.TEXT, Kind.QUOTED) && !score && at <= i + 3)
                    || (t.any(at, Kind.POINTS)
                            && t.any(at + 1, Kind.COLON, Kind.TEXT, Kind.SCORE, Kind.NUMBER, Kind.BLANK, Kind.CAP)
                            && !score)
                    || (t.any(at, Kind.DEDUCT, Kind.ADD, Kind.FINE, Kind.SCORE, Kind.MAXIMUM) && at == i + 1)
                    || (score && at == i + 1 && Names.any(t.get(at).word(), "本项", "该项", "此项") && t.number(at + 1))
                    || (t.is(at, Kind.BASE) && score && at == i + 1 && t.number(at + 1) && i > head)
                    || (t.is(at, Kind.MAXIMUM) && !score && (at == i + 2 || t.is(at - 1, Kind.QUOTED)))
                    || (t.is(at, Kind.SCORE, "为") && at <= i + 3)
                    || (t.is(at, Kind.CAP) && t.starts(at, "上下限"))
                    || (t.is(at, Kind.UNIT) && t.is(at + 1, Kind.TEXT) && at == i + 1 && !score)
                    || (t.is(at, Kind.UNIT, "个") && t.is(at + 1, Kind.UNIT, "人") && at == i + 1 && !score)
                    || (t.is(at, Kind.UNIT, "人") && t.is(at - 1, Kind.UNIT, "个") && at == i + 2 && !score)
                    || (t.is(at, Kind.COLON) && at == i + 2 && t.is(i + 1, Kind.POINTS))
                    || (t.is(at, Kind.COLON) && at == i + 1 && t.number(at + 1) && !score)
                    || (t.any(at, Kind.UNIT, Kind.LIST, Kind.PERCENT) && words > 0 && !score && at <= i + 3);
            if (!more) {
                return bare(i, at, judged);
            }
            words += t.get(at).word().length();
            filler.append(t.get(at).word());
            if (words > 16) {
                return null;
            }
            at++;
        }
        if (at > i + 2 && t.any(at - 1, Kind.COMPARE)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(at);
        if (t.is(i - 1, Kind.EACH) && amount.unit() != Kind.POINTS && kind != Kind.FINE) {
            return null;
        }
        if (kind == Kind.BOTH && amount.unit() == Kind.MONEY && filler.indexOf("限") >= 0) {
            return new Consequence(
                    Consequence.Type.CAP, i, amount.end(), amount, false, false, "BOTH", filler.toString());
        }
        return amountOf(i, head, kind, amount, judged, filler.toString());
    }

    private @Nullable Consequence amountOf(
            int i, int head, Kind kind, Amounts.Amount amount, boolean judged, String filler) {
        int end = amount.end();
        boolean finished = ends(end);
        if (kind == Kind.SCORE && t.is(i, Kind.SCORE, "为") && !statedScore(i, head, amount)) {
            return null;
        }
        if (t.ceiling(end) && (amount.unit() == Kind.POINTS || amount.unit() == Kind.MONEY)) {
            return new Consequence(
                    Consequence.Type.CAP,
                    i,
                    end + 1,
                    amount,
                    kind == Kind.SCORE,
                    judged,
                    kind == Kind.SCORE ? "" : kind.name(),
                    "");
        }
        if (kind == Kind.SCORE
                && t.is(end, Kind.TEXT, "的")
                && t.any(end + 1, Kind.DEDUCT, Kind.ADD)
                && t.is(end + 2, Kind.POINTS)) {
            Consequence.Type given = t.is(end + 1, Kind.ADD) ? Consequence.Type.ADD : Consequence.Type.DEDUCT;
            return new Consequence(
                    given, i, end + 3, amount, false, judged, t.get(end + 1).word(), filler);
        }
        int reward = t.is(end, Kind.TEXT, "的") ? end + 1 : end;
        if (kind == Kind.SCORE && t.is(reward, Kind.ADD, "奖励") && ends(reward + 1)) {
            // 获得500积分奖励
            return new Consequence(Consequence.Type.ADD, i, reward + 1, amount, false, judged, "奖励", filler);
        }
        if ((t.starts(end, "的") && !finished) || t.any(end, Kind.INCLUDED, Kind.EXCLUDED)) {
            return null;
        }
        if (t.any(end, Kind.AFTER)) {
            boolean open = (t.separator(end + 1) || t.is(end + 1, Kind.SLASH))
                    && (kind != Kind.SCORE || judged)
                    && amount.unit() == Kind.POINTS;
            return open ? openEnded(i, kind, amount, end, filler) : null;
        }
        if (kind == Kind.SCORE && amount.unit() == Kind.MONEY && t.is(end, Kind.FINE)) {
            return new Consequence(Consequence.Type.DEDUCT, i, end + 1, amount, false, judged, "罚", filler);
        }
        int factor = t.is(end, Kind.SLASH) ? t.find(Kind.OPERATOR, end, term(end)) : -1;
        boolean computed = factor >= 0 && !t.is(factor, Kind.OPERATOR, "+");
        if (computed || (t.is(end, Kind.OPERATOR) && !t.is(end, Kind.OPERATOR, "+"))) {
            // 每旷课一节扣分:100/总学时*50%
            return null;
        }
        if (t.is(i, Kind.SCORE, "得分") && t.is(end, Kind.GRADE)) {
            // 得分85分及格发放全额奖金: a condition
            return null;
        }
        boolean loose = amount.unit() == Kind.END;
        boolean list = loose && t.is(end, Kind.LIST) && t.number(end + 1);
        if ((loose && !finished) || (loose && t.unit(end)) || list) {
            return null;
        }
        if (amount.unit() == Kind.POINTS && (t.is(end, Kind.POINTS) || t.starts(end, "制"))) {
            return null;
        }
        Consequence.Type type = switch (kind) {
            case ADD -> Consequence.Type.ADD;
            case BOTH -> Consequence.Type.BOTH;
            case SCORE -> Consequence.Type.SCORE;
            default -> Consequence.Type.DEDUCT;
        };
        String word = t.get(i).word();
        if (loose && kind == Kind.SCORE && !word.startsWith("得") && !word.startsWith("计") && !word.startsWith("记")) {
            return null;
        }
        while (t.is(end, Kind.TEXT, "不等") || t.is(end, Kind.TEXT, "左右")) {
            end++;
        }
        return new Consequence(type, i, end, amount, false, judged, word, filler);
    }

    private boolean ends(int i) {
        return t.separator(i) || t.is(i, Kind.SLASH);
    }

    /** {@return the token after the part of a formula that begins here} */
    private int term(int from) {
        int to = from;
        while (to < from + LONGEST_TERM && !t.hard(to) && !t.is(to, Kind.COMMA)) {
            to++;
        }
        return to;
    }

    /** 为0分, 80分以下为0分: the score itself, not a value that is tested. */
    private boolean statedScore(int i, int head, Amounts.Amount amount) {
        if (t.ends(i - 1, "目标", "级差", "间隔")) {
            return false;
        }
        boolean zero = amount.min().equals(Figure.ZERO);
        return amount.unit() == Kind.POINTS
                && (t.separator(amount.end()) || t.number(amount.end()))
                && (zero
                        || (i > head && facts.whole(t.segment(head, i), i) != null)
                        || t.is(i - 1, Kind.GRADE)
                        || t.ends(i - 1, "得分", "扣分", "分值", "计"));
    }

    /** 扣5分以上: at least 5, a person chooses. */
    private Consequence openEnded(int i, Kind kind, Amounts.Amount amount, int end, String filler) {
        boolean up = t.ends(end, "上", "起");
        Amounts.Amount range = up
                ? new Amounts.Amount(amount.min(), null, List.of(), Kind.POINTS, end)
                : new Amounts.Amount(Figure.ZERO, amount.min(), List.of(), Kind.POINTS, end);
        Consequence.Type type = kind == Kind.SCORE
                ? Consequence.Type.SCORE
                : kind == Kind.ADD ? Consequence.Type.ADD : Consequence.Type.DEDUCT;
        return new Consequence(type, i, end + 1, range, false, true, "以", filler);
    }

    /** 扣分 without a number. */
    private @Nullable Consequence bare(int i, int at, boolean judged) {
        if (judged && t.is(i, Kind.SCORE) && t.ends(i, "分") && t.separator(i + 1)) {
            return new Consequence(Consequence.Type.SCORE, i, i + 1, null, false, true, "", "");
        }
        if (judged && t.any(i, Kind.DEDUCT, Kind.ADD) && t.separator(i + 1)) {
            // 视情节酌减
            Consequence.Type type = t.is(i, Kind.ADD) ? Consequence.Type.ADD : Consequence.Type.DEDUCT;
            return new Consequence(type, i, i + 1, null, false, true, "", "");
        }
        if (at == i + 1
                && t.is(at, Kind.POINTS)
                && !t.is(i, Kind.SCORE, "为")
                && (t.separator(at + 1) || t.is(at + 1, Kind.CAP_FULL) || t.starts(at + 1, "处理"))) {
            Consequence.Type type = switch (t.kind(i)) {
                case ADD -> Consequence.Type.ADD;
                case SCORE -> Consequence.Type.SCORE;
                case BOTH -> Consequence.Type.BOTH;
                default -> Consequence.Type.DEDUCT;
            };
            return new Consequence(
                    judged ? type : Consequence.Type.BARE, i, at + 1, null, false, judged, type.name(), "");
        }
        return null;
    }
}
