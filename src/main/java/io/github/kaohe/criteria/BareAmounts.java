package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts without a verb in front: {@code 优秀10分}, {@code -2分}, {@code 5分封顶}, {@code 在1-5分之间酌情扣分}. */
final class BareAmounts {
    private static final int LONGEST_LEVEL = 5;

    private final Tokens t;
    private final Amounts amounts;
    private final Facts facts;

    BareAmounts(Tokens tokens, Facts facts) {
        this.t = tokens;
        this.facts = facts;
        this.amounts = new Amounts(tokens);
    }

    /** An amount without a verb at the end of a segment, or 5分封顶, 1.5分起记. */
    @Nullable
    Consequence number(int i, int head) {
        Consequence signed = signed(i, head);
        if (signed != null) {
            return signed;
        } else if (whole(i)) {
            return Consequence.of(Consequence.Type.MAXIMUM, i - 1, i + 2, amounts.at(i));
        } else if (tested(i, head) || unclear(i)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(i);
        if (value(i, head, amount)) {
            return null;
        }
        return switch (amount.unit()) {
            case POINTS -> points(i, head, amount);
            case MONEY -> money(i, amount);
            case END -> number(i, head, amount);
            default -> null;
        };
    }

    /** 青年学习 满35分(缺一次扣3分). */
    private boolean whole(int i) {
        return t.is(i - 1, Kind.COMPARE, "满")
                && t.is(i - 2, Kind.TEXT)
                && t.is(i + 1, Kind.POINTS)
                && t.any(i + 2, Kind.OPEN, Kind.END);
    }

    /** Whether the words in front compare or count with the number: 超过3分, 每1分. */
    private boolean tested(int i, int head) {
        boolean poor = t.is(i - 1, Kind.LESS, "差") && (i - 1 == head || t.separator(i - 2));
        boolean begins = i == 0 || (t.is(i - 1, Kind.SLASH) && i == head);
        return !poor
                && !begins
                && !unreached(i, head)
                && !equated(i, head)
                && t.any(
                        i - 1,
                        Kind.COMPARE,
                        Kind.EACH,
                        Kind.LESS,
                        Kind.MORE,
                        Kind.DASH,
                        Kind.DEVIATE,
                        Kind.OPERATOR,
                        Kind.TIERS,
                        Kind.SLASH);
    }

    /** 口3分 is 扣3分 or 3分 behind a word: a person must say. */
    private boolean unclear(int i) {
        return (t.is(i - 1, Kind.SCORE, "为") && t.ends(i - 2, "目标", "级差", "间隔")) || t.ends(i - 1, "口");
    }

    /** 优秀(90分)以上, 在120分基础上扣1分, 每低于满分值1分: a number that something is measured with. */
    private boolean value(int i, int head, Amounts.Amount amount) {
        int end = amount.end();
        return (t.is(i - 1, Kind.OPEN) && t.is(end, Kind.CLOSE) && t.is(end + 1, Kind.AFTER))
                || onTop(end)
                || stepped(i, head);
    }

    private @Nullable Consequence points(int i, int head, Amounts.Amount amount) {
        int end = amount.end();
        boolean nothing = amount.min().equals(Figure.ZERO);
        if (unreached(i, head) && nothing && t.separator(end)) {
            return Consequence.of(Consequence.Type.SCORE, i, end, amount).withoutVerb();
        } else if (t.ceiling(end)) {
            return Consequence.of(Consequence.Type.CAP, i, end + 1, amount).withoutVerb();
        } else if (t.is(end, Kind.CAP_FULL) && amount.max() == null && t.separator(i - 1)) {
            return Consequence.of(Consequence.Type.CAP, i, end + 1, amount)
                    .withoutVerb()
                    .with("DEDUCT");
        } else if (t.ends(i - 1, "以", "按") && t.starts(end, "计") && (nothing || accounted(i, head))) {
            return Consequence.of(Consequence.Type.SCORE, i, end + 1, amount);
        }
        Consequence worth = worth(i, head, amount);
        Consequence behind = worth == null ? verbBehind(i, amount) : worth;
        if (behind != null) {
            return behind;
        } else if (amount.max() != null) {
            return chosen(i, head, amount)
                    ? new Consequence(Consequence.Type.SCORE, i, end, amount, true, true, "", "")
                    : between(i, amount);
        }
        return ends(i, head, end)
                ? Consequence.of(Consequence.Type.SCORE, i, end, amount).withoutVerb()
                : null;
    }

    /** 资料齐全,按5分计; not 不足的按1分计, which says how a part is counted. */
    private boolean accounted(int i, int head) {
        int segment = t.segment(head, i);
        boolean tested = t.is(i - 1, Kind.REFER, "按")
                && (t.find(Kind.PERCENT, segment, i) >= 0 || t.find(Kind.EACH, segment, i) >= 0);
        boolean part = t.is(segment, Kind.COMPARE) || t.starts(segment, "不足") || t.starts(segment, "不满");
        boolean given = i > head + 1 && t.find(Kind.POINTS, segment, i) < 0 && t.find(Kind.TEXT, head, i) >= 0;
        return tested || (given && !part);
    }

    /** 3分加分, 按2分/次扣, 按2分扣减. */
    private @Nullable Consequence verbBehind(int i, Amounts.Amount amount) {
        int end = amount.end();
        int verb = t.is(end, Kind.SLASH) && t.unit(end + 1) ? end + 2 : end;
        int last = t.is(verb + 1, Kind.POINTS) ? verb + 2 : verb + 1;
        boolean verbs = amount.max() == null
                && t.any(verb, Kind.ADD, Kind.DEDUCT)
                && (last > end + 1 || t.ends(i - 1, "按", "以"))
                && t.separator(last);
        Consequence.Type type = t.is(verb, Kind.ADD) ? Consequence.Type.ADD : Consequence.Type.DEDUCT;
        return verbs ? Consequence.of(type, i, last, amount) : null;
    }

    /** Whether the rule ends with the amount. */
    private boolean ends(int i, int head, int end) {
        boolean value = i > head && facts.whole(t.segment(head, i), i) != null;
        return t.separator(end)
                || t.is(end, Kind.SLASH)
                || (value
                        && !t.any(end, Kind.AFTER, Kind.INCLUDED, Kind.EXCLUDED, Kind.DASH)
                        && !t.starts(end, "的")
                        && !(t.is(end, Kind.COMPARE) && t.get(end).word().length() == 1))
                || (t.grade(i - 1) && t.grade(end))
                || (t.is(i - 1, Kind.UNIT, "级") && t.number(end))
                || runs(i, end, head)
                || (i == head
                        && (t.is(end, Kind.DASH) || t.is(end, Kind.COMPARE, "="))
                        && (t.is(end + 1, Kind.TEXT) || t.grade(end + 1)));
    }

    private @Nullable Consequence money(int i, Amounts.Amount amount) {
        int end = amount.end();
        if (t.ceiling(end)) {
            return Consequence.of(Consequence.Type.CAP, i, end + 1, amount).withoutVerb();
        }
        return t.is(end, Kind.FINE) && t.separator(end + 1)
                ? Consequence.of(Consequence.Type.DEDUCT, i, end + 1, amount).with("罚")
                : null;
    }

    /** 打8折, ≥90%:100. */
    private @Nullable Consequence number(int i, int head, Amounts.Amount amount) {
        int end = amount.end();
        if (t.is(end, Kind.UNIT, "折") && t.ends(i - 1, "打", "按", "的", "以")) {
            BigDecimal value = t.get(i).value();
            Figure factor = Figure.of(value.movePointLeft(value.compareTo(BigDecimal.TEN) >= 0 ? 2 : 1));
            return Consequence.of(
                    Consequence.Type.MULTIPLIER,
                    i,
                    end + 1,
                    new Amounts.Amount(factor, null, List.of(), Kind.END, end + 1));
        }
        return amount.max() == null && loose(i, end, head)
                ? Consequence.of(Consequence.Type.SCORE, i, end, amount).withoutVerb()
                : null;
    }

    /** {@code ≤30天=5分}: an equals sign behind a fact; 下滑5%=1分 measures downwards and is left alone. */
    private boolean equated(int i, int head) {
        if (!t.is(i - 1, Kind.COMPARE, "=") || i - 1 <= head) {
            return false;
        }
        int segment = t.segment(head, i - 1);
        int from = t.is(segment, Kind.MARK) ? segment + 1 : segment;
        // 准时=10分
        boolean named = from == i - 2
                && t.any(from, Kind.TEXT, Kind.GRADE)
                && t.is(i + 1, Kind.POINTS)
                && t.separator(i + 2)
                && !Names.any(t.get(from).word(), "目标", "分", "权重", "标准");
        if (named) {
            return true;
        }
        int less = t.find(Kind.LESS, from, i - 1);
        boolean down = less >= 0 && (t.number(less + 1) || t.is(less + 1, Kind.COMPARE));
        return !down && facts.whole(from, i - 1) != null;
    }

    /** 在甲区3分、乙区2分的基础上: from where something is taken. */
    private boolean onTop(int end) {
        for (int k = end; k < end + 6 && !t.is(k, Kind.COMMA) && !t.hard(k); k++) {
            if (t.is(k, Kind.TEXT) && Names.any(t.get(k).word(), "基础上")) {
                return true;
            }
        }
        return false;
    }

    /** 60分起评, 起始100分, 10分满分, 5分制, 考勤占30分: where a score begins, and the most that it is. */
    private @Nullable Consequence worth(int i, int head, Amounts.Amount amount) {
        int end = amount.end();
        if (t.is(end, Kind.BASE)) {
            return Consequence.of(Consequence.Type.BASE, i, end + 1, amount);
        }
        boolean one = amount.max() == null;
        if (one && t.separator(end) && t.ends(i - 1, "基础", "起始", "初始")) {
            return Consequence.of(Consequence.Type.BASE, i, end, amount);
        }
        boolean full = t.is(end, Kind.FULL, "满分") || (one && t.is(end, Kind.TEXT, "制") && t.separator(i - 1));
        if (full && t.separator(end + 1)) {
            return Consequence.of(Consequence.Type.MAXIMUM, i, end + 1, amount);
        }
        boolean begins = i == head || t.separator(i - 1) || t.ends(i - 1, "以");
        if (begins && t.is(end, Kind.SCORE, "为") && foundation(end + 1)) {
            return Consequence.of(Consequence.Type.BASE, i, end + 2, amount);
        }
        return t.separator(end) && t.ends(i - 1, "占", "占绩效", "占总分")
                ? Consequence.of(Consequence.Type.MAXIMUM, i, end, amount)
                : null;
    }

    /** 每低于满分值1分: how far. */
    private boolean stepped(int i, int head) {
        int each = t.find(Kind.EACH, t.segment(head, i), i);
        return each >= 0
                && t.any(each + 1, Kind.COMPARE, Kind.LESS, Kind.MORE)
                && t.find(Kind.NUMBER, each, i) < 0
                && t.find(Kind.UNIT, each, i) < 0
                && t.is(i + 1, Kind.POINTS);
    }

    /** 未达到0分: the score where a target is not reached. */
    private boolean unreached(int i, int head) {
        return i > head
                && t.is(i - 1, Kind.COMPARE)
                && Names.any(t.get(i - 1).word(), "未达", "没有达", "没达", "达不到")
                && (i - 1 == head || t.separator(i - 2));
    }

    private boolean foundation(int i) {
        return t.separator(i + 1) && (t.is(i, Kind.BASE) || Names.any(t.get(i).word(), "基础", "基准", "基数", "起点", "底"));
    }

    /** {@code P0:-20分}, {@code +5分}. */
    private @Nullable Consequence signed(int i, int head) {
        boolean minus =
                t.is(i - 1, Kind.DASH) && t.get(i - 1).end() - t.get(i - 1).start() == 1;
        boolean plus = t.is(i - 1, Kind.OPERATOR, "+");
        boolean gained = plus
                && (t.any(i - 2, Kind.UNIT, Kind.GRADE)
                        || (t.is(i - 2, Kind.TEXT) && !t.ends(i - 2, "分", "数", "率", "值", "量")));
        // 晚交1天-1分, 每次-1分
        boolean counted = minus && t.is(i - 2, Kind.UNIT) && (t.number(i - 3) || t.is(i - 3, Kind.EACH));
        // 外观类-5分
        boolean named = minus
                && t.any(i - 2, Kind.TEXT, Kind.UNIT)
                && i - 2 >= head
                && t.slice(head, i - 1).length() > 2
                && !t.ends(i - 2, "分", "数", "率", "值", "量")
                && t.find(Kind.NUMBER, t.segment(head, i), i) < 0;
        if (i == 0
                || (!minus && !plus)
                || (i - 1 > head && !t.separator(i - 2) && !counted && !named && !gained)
                || i - 1 < head) {
            return null;
        }
        Amounts.Amount amount = amounts.at(i);
        boolean ends = t.separator(amount.end()) || t.is(amount.end(), Kind.SLASH);
        // +50/月: points, in a cell of points
        boolean loose = amount.unit() == Kind.END
                && (i == 1 || t.is(i - 2, Kind.MARK))
                && t.is(i + 1, Kind.SLASH)
                && t.unit(i + 2)
                && t.separator(i + 3);
        return (amount.unit() == Kind.POINTS || loose) && ends
                ? Consequence.of(minus ? Consequence.Type.DEDUCT : Consequence.Type.ADD, i - 1, amount.end(), amount)
                : null;
    }

    /** 有个别违规现象(15-19分): what a person may give; 优秀(90-100分) is a level. */
    private boolean chosen(int i, int head, Amounts.Amount amount) {
        int from = t.segment(head, i - 1);
        return t.is(i - 1, Kind.OPEN)
                && t.is(amount.end(), Kind.CLOSE)
                && t.separator(amount.end() + 1)
                && t.is(i - 2, Kind.TEXT)
                && i - 1 > from
                && t.slice(from, i - 1).length() > LONGEST_LEVEL
                && t.find(Kind.ORDINAL, from, i) < 0
                && t.find(Kind.GRADE, from, i) < 0;
    }

    /** 在1-5分之间酌情扣分. */
    private @Nullable Consequence between(int i, Amounts.Amount amount) {
        int at = amount.end();
        while (t.any(at, Kind.BETWEEN, Kind.DISCRETION)
                || t.is(at, Kind.TEXT, "进行")
                || t.is(at, Kind.AFTER, "内")
                || t.is(at, Kind.TEXT, "给予")) {
            at++;
        }
        if (at == amount.end() || !t.any(at, Kind.DEDUCT, Kind.ADD, Kind.BOTH)) {
            return null;
        }
        Consequence.Type type = t.is(at, Kind.ADD)
                ? Consequence.Type.ADD
                : t.is(at, Kind.DEDUCT) && !t.is(at, Kind.DEDUCT, "加扣")
                        ? Consequence.Type.DEDUCT
                        : Consequence.Type.BOTH;
        int end = t.is(at + 1, Kind.POINTS) ? at + 2 : at + 1;
        return t.separator(end)
                ? new Consequence(type, t.is(i - 1, Kind.TEXT, "在") ? i - 1 : i, end, amount, false, true, "", "")
                : null;
    }

    /** {@code ≥90%:100} in a list: a number behind a colon or equals sign with a fact before it. */
    private boolean loose(int i, int end, int head) {
        // 优秀5,良好4分
        boolean graded = t.grade(i - 1) && t.grade(end + 1) && t.number(end + 2) && t.is(end + 3, Kind.POINTS);
        if (graded && t.any(end, Kind.COMMA, Kind.LIST)) {
            return true;
        }
        return t.separator(end)
                && !t.is(end, Kind.LIST)
                && (t.is(i - 1, Kind.COLON) || t.is(i - 1, Kind.COMPARE, "="))
                && i - 1 > head
                && facts.whole(t.segment(head, i - 1), i - 1) != null;
    }

    /** 有新客户10分没有新客户0分: two amounts with words before each and nothing between. */
    private boolean runs(int i, int end, int head) {
        // 第一级30分 第二级25分
        boolean ranks = t.is(end, Kind.ORDINAL) && t.any(i - 1, Kind.ORDINAL, Kind.UNIT, Kind.TEXT);
        if (ranks && i > head) {
            return true;
        }
        if (!t.is(end, Kind.TEXT)
                || i <= head
                || !t.any(i - 1, Kind.TEXT, Kind.GRADE)
                || t.get(end).word().length() < 2
                || t.starts(end, "的")) {
            return false;
        }
        int k = end;
        while (!t.separator(k)) {
            if (t.number(k) && t.is(k + 1, Kind.POINTS)) {
                return k > end
                        && t.is(k, Kind.NUMBER)
                        && t.is(i, Kind.NUMBER)
                        && t.get(k).value().compareTo(t.get(i).value()) < 0;
            } else if (t.any(k, Kind.COMPARE, Kind.EACH)) {
                return false;
            }
            k++;
        }
        return false;
    }
}
