package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises what happens: {@code 扣2分}, {@code 不得分}, {@code 最多扣5分}, {@code 打7折}. */
final class Effects {

    enum Type {
        DEDUCT,
        ADD,
        BOTH,
        SCORE,
        ZERO,
        FULL,
        HALF,
        NO_CHANGE,
        CAP,
        FULL_CAP,
        MULTIPLIER,
        VETO,
        ACTION,
        COMBINE,
        BASE,
        MAXIMUM,
        PROPORTION,
        FORMULA,
        REFERENCE,
        TIERS,
        ROUNDING,
        LADDER,
        POOL,
        LABEL_ONLY,
        RECORD,
        INCREMENT,
        EXAMPLE,
        BARE
    }

    /**
     * What happens.
     *
     * @param type     what
     * @param start    its first token
     * @param end      the token after it
     * @param amount   the amount; null: none
     * @param verbless whether no verb names it
     * @param judged   whether a person chooses (酌情)
     * @param word     its word, in plain spelling
     * @param filler   words between verb and amount: 扣店长20元
     */
    record Effect(
            Type type,
            int start,
            int end,
            Amounts.@Nullable Amount amount,
            boolean verbless,
            boolean judged,
            String word,
            String filler) {

        boolean money() {
            return amount != null && amount.unit() == Kind.MONEY;
        }
    }

    private final Tokens t;
    private final Amounts amounts;
    private final Facts facts;

    Effects(Tokens tokens, Facts facts) {
        this.t = tokens;
        this.facts = facts;
        this.amounts = new Amounts(tokens);
    }

    /** {@return what happens at a token; null if nothing does} */
    @Nullable
    Effect at(int i, int head) {
        Token token = t.get(i);
        return switch (token.kind()) {
            case CAP_FULL -> plain(Type.FULL_CAP, i, i + 1);
            case ZERO -> zero(i);
            case FULL -> full(i);
            case NO_CHANGE -> t.number(i + 1) ? null : plain(Type.NO_CHANGE, i, i + 1);
            case HALF -> plain(Type.HALF, i, i + 1);
            case VETO -> plain(Type.VETO, i, i + 1);
            case ACTION ->
                t.separator(i + 1) && !t.ends(i - 1, "被", "受", "受到", "未")
                                || t.is(i + 1, Kind.TEXT, "处分") && t.separator(i + 2) && !t.ends(i - 1, "被", "受", "受到")
                        ? plain(Type.ACTION, i, i + 1)
                        : null;
            case COMBINE -> plain(Type.COMBINE, i, i + 1);
            case TIERS -> plain(Type.TIERS, i, i + 1);
            case LADDER -> plain(Type.LADDER, i, i + 1);
            case POOL -> plain(Type.POOL, i, i + 1);
            case LABEL_ONLY -> plain(Type.LABEL_ONLY, i, i + 1);
            case RECORD -> t.any(i + 1, Kind.QUOTED, Kind.TEXT) ? plain(Type.RECORD, i, i + 2) : null;
            case INCREMENT ->
                t.number(i + 1) && t.is(i + 2, Kind.POINTS)
                        ? new Effect(Type.INCREMENT, i, i + 3, amounts.at(i + 1), false, false, "", "")
                        : null;
            case EXAMPLE -> plain(Type.EXAMPLE, i, i + 1);
            case PROPORTION -> proportion(i);
            case BASE, MAXIMUM -> named(i, token.is(Kind.BASE) ? Type.BASE : Type.MAXIMUM);
            case DISCRETION -> discretion(i);
            case CAP -> cap(i);
            case COMPARE -> compare(i, head);
            case DEDUCT, ADD, FINE, BOTH, SCORE -> verb(i, head, false);
            case TIMES -> times(i);
            case OPERATOR -> factor(i, head);
            case NUMBER, BLANK -> number(i, head);
            case REFER -> reference(i, head);
            case TEXT -> text(i);
            default -> null;
        };
    }

    private static Effect plain(Type type, int start, int end) {
        return new Effect(type, start, end, null, false, false, "", "");
    }

    private Effect zero(int i) {
        if (t.get(i).word().equals("扣完") && t.number(i + 1) && t.is(i + 2, Kind.POINTS)) {
            return new Effect(
                    Type.CAP, i, t.is(i + 3, Kind.CAP_AFTER) ? i + 4 : i + 3, amounts.at(i + 1), false, false, "", "");
        }
        return plain(Type.ZERO, i, i + 1);
    }

    private @Nullable Effect full(int i) {
        int at = i + 1;
        while (t.is(at, Kind.COLON) || t.is(at, Kind.SCORE, "为") || t.is(at, Kind.TEXT, "是")) {
            at++;
        }
        if (t.number(at) && t.is(at + 1, Kind.POINTS)) {
            Amounts.Amount amount = amounts.at(at);
            boolean earned = t.is(i - 1, Kind.SCORE) || t.get(i).word().length() > 2;
            return new Effect(earned ? Type.FULL : Type.MAXIMUM, i, amount.end(), amount, false, false, "", "");
        }
        return t.starts(at, "的") || t.is(at, Kind.OPERATOR) ? null : plain(Type.FULL, i, i + 1);
    }

    private @Nullable Effect proportion(int i) {
        int end = i + 1;
        while (!t.separator(end) && end < i + 6) {
            end++;
        }
        return t.any(i + 1, Kind.DEDUCT) && t.number(i + 2) ? null : plain(Type.PROPORTION, i, end);
    }

    /** 基础分80分, 满分10分, 总分20. */
    private @Nullable Effect named(int i, Type type) {
        int at = i + 1;
        while (at < i + 3
                && (t.is(at, Kind.COLON)
                        || t.is(at, Kind.SCORE, "为")
                        || t.is(at, Kind.TEXT, "是")
                        || t.is(at, Kind.MAXIMUM)
                        || t.is(at, Kind.COMPARE, "="))) {
            at++;
        }
        if (type == Type.BASE && t.number(i - 2) && t.is(i - 1, Kind.POINTS)) {
            return new Effect(type, i - 2, i + 1, amounts.at(i - 2), false, false, "", "");
        }
        if (!t.number(at)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(at);
        boolean ends = amount.unit() == Kind.POINTS || amount.unit() == Kind.END && t.separator(amount.end());
        return ends && amount.max() == null && !t.any(amount.end(), Kind.AFTER, Kind.OPERATOR)
                ? new Effect(type, i, amount.end(), amount, false, false, "", "")
                : null;
    }

    /** 酌情扣1-2分, 视情况最高加10分, 酌情加分. */
    private @Nullable Effect discretion(int i) {
        for (int at = i + 1; at <= i + 4 && !t.hard(at) && !t.is(at, Kind.COMMA); at++) {
            if (t.is(at, Kind.CAP)) {
                Effect cap = cap(at);
                return cap == null ? null : judged(cap, i);
            } else if (t.any(at, Kind.DEDUCT, Kind.ADD, Kind.BOTH, Kind.SCORE)) {
                Effect verb = verb(at, i, true);
                if (verb != null) {
                    return judged(verb, i);
                }
            }
        }
        return null;
    }

    private static Effect judged(Effect e, int start) {
        return new Effect(e.type(), start, e.end(), e.amount(), false, true, e.word(), e.filler());
    }

    /** 最多扣5分, 最高15分, 上限5000元, 累计不超过2分. */
    private @Nullable Effect cap(int i) {
        int at = i + 1;
        int verb = -1;
        int words = 0;
        StringBuilder filler = new StringBuilder();
        while (!t.number(at) && at < i + 8) {
            if (t.any(at, Kind.DEDUCT, Kind.ADD, Kind.SCORE, Kind.FINE, Kind.BOTH)) {
                verb = verb < 0 || t.is(verb, Kind.SCORE) ? at : verb;
            } else if (t.is(at, Kind.TEXT)) {
                words += t.get(at).word().length();
                filler.append(t.get(at).word());
            } else if (!t.any(
                    at,
                    Kind.CAP,
                    Kind.COMPARE,
                    Kind.MAXIMUM,
                    Kind.COLON,
                    Kind.POINTS,
                    Kind.DISCRETION,
                    Kind.CAP_AFTER)) {
                return null;
            }
            if (words > 12) {
                return null;
            }
            at++;
        }
        if (!t.number(at)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(at);
        boolean loose = amount.unit() == Kind.END && !(t.separator(amount.end()) || t.is(amount.end(), Kind.SLASH));
        if (loose || t.unit(amount.end()) || t.any(amount.end(), Kind.AFTER, Kind.INCLUDED)) {
            return null;
        }
        int end = amount.end();
        if (t.is(end, Kind.CAP_AFTER)) {
            end++;
        }
        String word = verb < 0 ? "" : t.kind(verb).name();
        return new Effect(Type.CAP, i, end, amount, verb < 0, false, word, filler.toString());
    }

    /** 不超过2分 as a cap; = as the beginning of a formula. */
    private @Nullable Effect compare(int i, int head) {
        Token token = t.get(i);
        Effect rounding = rounding(i);
        if (rounding != null) {
            return rounding;
        }
        if (token.word().equals("=") && formula(i, head)) {
            return plain(Type.FORMULA, i, formulaEnd(i));
        }
        if (!token.word().equals("不超过")
                        && !token.word().equals("不高于")
                        && !token.word().equals("不大于")
                || !t.number(i + 1)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(i + 1);
        boolean capital = i == head
                || t.separator(i - 1)
                || t.ends(i - 1, "累计", "合计", "总计", "分值", "加分", "扣分", "最高", "总分", "得分", "最多", "分", "全年", "奖励");
        return capital && amount.unit() == Kind.POINTS && t.separator(amount.end())
                        || capital && amount.unit() == Kind.MONEY && i == head
                ? new Effect(Type.CAP, i, amount.end(), amount, true, false, "", "")
                : null;
    }

    /** 不足1%按1%计, 不足1小时的按1小时计算, 不足的按比例计算: how a started step counts. */
    private @Nullable Effect rounding(int i) {
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
            return new Effect(Type.ROUNDING, i, end, null, false, false, "比例", "");
        }
        boolean counts = (t.is(at, Kind.REFER, "按")
                        || t.is(at, Kind.REFER, "按照")
                        || t.is(at, Kind.TEXT, "也按")
                        || t.is(at, Kind.TEXT, "以"))
                && t.number(at + 1)
                && t.any(at + 2, Kind.UNIT, Kind.PERCENT, Kind.MONEY);
        if (!counts) {
            return null;
        }
        int end = at + 3;
        while (!t.separator(end) && end < at + 7) {
            end++;
        }
        return new Effect(Type.ROUNDING, i, end, null, false, false, "起", "");
    }

    private boolean formula(int i, int head) {
        int depth = 0;
        for (int k = head; k < i; k++) {
            depth += t.is(k, Kind.OPEN) ? 1 : t.is(k, Kind.CLOSE) ? -1 : 0;
        }
        if (depth != 0 || t.number(i - 1) || t.is(i - 1, Kind.PERCENT)) {
            return false;
        }
        boolean operator = false;
        boolean words = false;
        int end = formulaEnd(i);
        for (int k = i + 1; k < end; k++) {
            operator |= t.any(k, Kind.OPERATOR, Kind.SLASH, Kind.DASH)
                    || t.is(k, Kind.TEXT)
                            && (t.get(k).word().contains("除以")
                                    || t.get(k).word().contains("乘"));
            words |= t.any(k, Kind.TEXT, Kind.QUOTED, Kind.MAXIMUM, Kind.BASE);
        }
        return operator && words;
    }

    private int formulaEnd(int i) {
        int end = i;
        int depth = 0;
        while (!t.hard(end)
                && !(t.is(end, Kind.COMMA) && depth <= 0)
                && !(t.is(end, Kind.CLOSE) && depth <= 0 && t.hard(end + 1))) {
            depth += t.is(end, Kind.OPEN) ? 1 : t.is(end, Kind.CLOSE) ? -1 : 0;
            end++;
        }
        return end;
    }

    /** 扣2分, 加1-3分, 得10分, 罚100元, 扣罚店长20元, 计0.4分. */
    private @Nullable Effect verb(int i, int head, boolean judged) {
        Kind kind = t.kind(i);
        int at = i + 1;
        int words = 0;
        StringBuilder filler = new StringBuilder();
        boolean score = kind == Kind.SCORE;
        if (t.is(i, Kind.DEDUCT, "加扣") && t.is(i + 1, Kind.POINTS)) {
            kind = Kind.BOTH;
        }
        while (!t.number(at)) {
            boolean more = t.any(at, Kind.TEXT, Kind.QUOTED) && !score && at <= i + 3
                    || t.any(at, Kind.POINTS)
                            && t.any(at + 1, Kind.COLON, Kind.TEXT, Kind.SCORE, Kind.NUMBER, Kind.BLANK, Kind.CAP)
                            && !score
                    || t.any(at, Kind.DEDUCT, Kind.ADD, Kind.FINE, Kind.SCORE, Kind.MAXIMUM) && at == i + 1
                    || t.is(at, Kind.SCORE, "为") && at <= i + 3
                    || t.is(at, Kind.CAP) && t.starts(at, "上下限")
                    || t.is(at, Kind.COLON) && at == i + 2 && t.is(i + 1, Kind.POINTS)
                    || t.any(at, Kind.UNIT, Kind.LIST, Kind.PERCENT) && words > 0 && !score && at <= i + 3;
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
            return new Effect(Type.CAP, i, amount.end(), amount, false, false, "BOTH", filler.toString());
        }
        return amountOf(i, head, kind, amount, judged, filler.toString());
    }

    private @Nullable Effect amountOf(
            int i, int head, Kind kind, Amounts.Amount amount, boolean judged, String filler) {
        int end = amount.end();
        boolean finished = t.separator(end) || t.is(end, Kind.SLASH);
        if (kind == Kind.SCORE && t.is(i, Kind.SCORE, "为") && !statedScore(i, head, amount)) {
            return null;
        }
        if (t.starts(end, "的") && !finished || t.any(end, Kind.INCLUDED, Kind.EXCLUDED)) {
            return null;
        }
        if (t.any(end, Kind.AFTER)) {
            boolean open = (t.separator(end + 1) || t.is(end + 1, Kind.SLASH))
                    && (kind != Kind.SCORE || judged)
                    && amount.unit() == Kind.POINTS;
            return open ? openEnded(i, kind, amount, end, filler) : null;
        }
        if (kind == Kind.SCORE && amount.unit() == Kind.MONEY && t.is(end, Kind.FINE)) {
            return new Effect(Type.DEDUCT, i, end + 1, amount, false, judged, "罚", filler);
        }
        boolean loose = amount.unit() == Kind.END;
        if (loose && !finished || loose && t.unit(end)) {
            return null;
        }
        if (amount.unit() == Kind.POINTS && (t.is(end, Kind.POINTS) || t.starts(end, "制"))) {
            return null;
        }
        Type type = switch (kind) {
            case ADD -> Type.ADD;
            case BOTH -> Type.BOTH;
            case SCORE -> Type.SCORE;
            default -> Type.DEDUCT;
        };
        String word = t.get(i).word();
        if (loose && kind == Kind.SCORE && !word.startsWith("得") && !word.startsWith("计") && !word.startsWith("记")) {
            return null;
        }
        while (t.is(end, Kind.TEXT, "不等") || t.is(end, Kind.TEXT, "左右")) {
            end++;
        }
        return new Effect(type, i, end, amount, false, judged, word, filler);
    }

    /** 为0分, 80分以下为0分: the score itself, not a value that is tested. */
    private boolean statedScore(int i, int head, Amounts.Amount amount) {
        boolean zero = amount.min().equals(Figure.ZERO);
        return amount.unit() == Kind.POINTS
                && (t.separator(amount.end()) || t.number(amount.end()))
                && (zero
                        || i > head && facts.whole(segment(head, i), i) != null
                        || t.is(i - 1, Kind.GRADE)
                        || t.ends(i - 1, "得分", "扣分", "分值", "计"));
    }

    private int segment(int head, int i) {
        int from = i;
        while (from > head && !t.hard(from - 1) && !t.any(from - 1, Kind.COMMA, Kind.COLON)) {
            from--;
        }
        return from;
    }

    /** 扣5分以上: at least 5, a person chooses. */
    private Effect openEnded(int i, Kind kind, Amounts.Amount amount, int end, String filler) {
        boolean up = t.ends(end, "上", "起");
        Amounts.Amount range = up
                ? new Amounts.Amount(amount.min(), null, List.of(), Kind.POINTS, end)
                : new Amounts.Amount(Figure.ZERO, amount.min(), List.of(), Kind.POINTS, end);
        Type type = kind == Kind.SCORE ? Type.SCORE : kind == Kind.ADD ? Type.ADD : Type.DEDUCT;
        return new Effect(type, i, end + 1, range, false, true, "以", filler);
    }

    /** 扣分 without a number. */
    private @Nullable Effect bare(int i, int at, boolean judged) {
        if (judged && t.is(i, Kind.SCORE) && t.ends(i, "分") && t.separator(i + 1)) {
            return new Effect(Type.SCORE, i, i + 1, null, false, true, "", "");
        }
        if (at == i + 1
                && t.is(at, Kind.POINTS)
                && !t.is(i, Kind.SCORE, "为")
                && (t.separator(at + 1) || t.starts(at + 1, "处理"))) {
            Type type = switch (t.kind(i)) {
                case ADD -> Type.ADD;
                case SCORE -> Type.SCORE;
                case BOTH -> Type.BOTH;
                default -> Type.DEDUCT;
            };
            return new Effect(judged ? type : Type.BARE, i, at + 1, null, false, judged, type.name(), "");
        }
        return null;
    }

    /** 加倍扣分, 减半. */
    private Effect times(int i) {
        int end = i + 1;
        while (t.any(end, Kind.DEDUCT, Kind.ADD, Kind.POINTS, Kind.FINE, Kind.SCORE) && end < i + 3) {
            end++;
        }
        boolean half = !t.get(i).word().endsWith("倍");
        Amounts.Amount factor =
                new Amounts.Amount(half ? Figure.of("0.5") : Figure.of(2), null, List.of(), Kind.END, end);
        return new Effect(Type.MULTIPLIER, i, end, factor, false, false, t.slice(i, end), "");
    }

    /** 总分*0.9 multiplies; every other product is a formula. */
    private @Nullable Effect factor(int i, int head) {
        boolean score = t.is(i - 1, Kind.MAXIMUM) || t.ends(i - 1, "总分", "得分", "分数", "分值", "成绩");
        if (t.is(i, Kind.OPERATOR, "*")
                && t.number(i + 1)
                && score
                && (t.separator(i + 2) || t.is(i + 2, Kind.PERCENT) && t.separator(i + 3))
                && !t.is(i - 2, Kind.COMPARE)) {
            int end = t.is(i + 2, Kind.PERCENT) ? i + 3 : i + 2;
            BigDecimal value = t.get(i + 1).value();
            Figure factor = Figure.of(end == i + 3 ? value.movePointLeft(2) : value);
            Amounts.Amount amount = new Amounts.Amount(factor, null, List.of(), Kind.END, end);
            return new Effect(Type.MULTIPLIER, i - 1, end, amount, false, false, t.slice(i - 1, i), "");
        }
        boolean product = t.is(i, Kind.OPERATOR, "*")
                && t.any(i - 1, Kind.TEXT, Kind.CLOSE, Kind.QUOTED, Kind.PERCENT, Kind.MAXIMUM)
                && i > head;
        return product ? plain(Type.FORMULA, i, formulaEnd(i)) : null;
    }

    /** An amount without a verb at the end of a segment, or 5分封顶, 1.5分起记. */
    private @Nullable Effect number(int i, int head) {
        Effect signed = signed(i, head);
        if (signed != null) {
            return signed;
        }
        boolean poor = t.is(i - 1, Kind.LESS, "差") && (i - 1 == head || t.separator(i - 2));
        if (!poor
                && t.any(
                        i - 1,
                        Kind.COMPARE,
                        Kind.EACH,
                        Kind.LESS,
                        Kind.MORE,
                        Kind.DASH,
                        Kind.DEVIATE,
                        Kind.OPERATOR,
                        Kind.SLASH)
                && i > 0) {
            return null;
        }
        Amounts.Amount amount = amounts.at(i);
        int end = amount.end();
        if (t.is(end, Kind.CAP_AFTER) && (amount.unit() == Kind.POINTS || amount.unit() == Kind.MONEY)) {
            return new Effect(Type.CAP, i, end + 1, amount, true, false, "", "");
        }
        if (t.is(end, Kind.BASE) && amount.unit() == Kind.POINTS) {
            return new Effect(Type.BASE, i, end + 1, amount, false, false, "", "");
        }
        if (amount.unit() == Kind.END && t.is(end, Kind.UNIT, "折") && t.ends(i - 1, "打", "按", "的")) {
            BigDecimal value = t.get(i).value();
            Figure factor = Figure.of(value.movePointLeft(value.compareTo(BigDecimal.TEN) >= 0 ? 2 : 1));
            return new Effect(
                    Type.MULTIPLIER,
                    i,
                    end + 1,
                    new Amounts.Amount(factor, null, List.of(), Kind.END, end + 1),
                    false,
                    false,
                    "",
                    "");
        }
        if (amount.unit() == Kind.MONEY && t.is(end, Kind.FINE) && t.separator(end + 1)) {
            return new Effect(Type.DEDUCT, i, end + 1, amount, false, false, "罚", "");
        }
        if (amount.max() != null && amount.unit() == Kind.POINTS) {
            return between(i, head, amount);
        }
        if (amount.unit() != Kind.POINTS && amount.unit() != Kind.END || amount.max() != null) {
            return null;
        }
        if (amount.unit() == Kind.END) {
            return loose(i, end, head) ? new Effect(Type.SCORE, i, end, amount, true, false, "", "") : null;
        }
        boolean tested = i > head && facts.whole(segment(head, i), i) != null;
        boolean ends = t.separator(end)
                || t.is(end, Kind.SLASH)
                || tested
                        && !t.any(end, Kind.AFTER, Kind.INCLUDED, Kind.EXCLUDED, Kind.DASH)
                        && !t.starts(end, "的")
                        && !(t.is(end, Kind.COMPARE) && t.get(end).word().length() == 1)
                || t.is(i - 1, Kind.GRADE) && t.is(end, Kind.GRADE)
                || t.is(i - 1, Kind.UNIT, "级") && t.number(end)
                || runs(i, end, head)
                || i == head
                        && (t.is(end, Kind.DASH) || t.is(end, Kind.COMPARE, "="))
                        && (t.is(end + 1, Kind.TEXT) || t.grade(end + 1));
        return ends ? new Effect(Type.SCORE, i, end, amount, true, false, "", "") : null;
    }

    /** {@code P0:-20分}, {@code +5分}. */
    private @Nullable Effect signed(int i, int head) {
        boolean minus =
                t.is(i - 1, Kind.DASH) && t.get(i - 1).end() - t.get(i - 1).start() == 1;
        boolean plus = t.is(i - 1, Kind.OPERATOR, "+");
        if (i == 0 || !minus && !plus || i - 1 > head && !t.separator(i - 2) || i - 1 < head) {
            return null;
        }
        Amounts.Amount amount = amounts.at(i);
        boolean ends = t.separator(amount.end()) || t.is(amount.end(), Kind.SLASH);
        return amount.unit() == Kind.POINTS && ends
                ? new Effect(minus ? Type.DEDUCT : Type.ADD, i - 1, amount.end(), amount, false, false, "", "")
                : null;
    }

    /** 在1-5分之间酌情扣分. */
    private @Nullable Effect between(int i, int head, Amounts.Amount amount) {
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
        Type type = t.is(at, Kind.ADD)
                ? Type.ADD
                : t.is(at, Kind.DEDUCT) && !t.is(at, Kind.DEDUCT, "加扣") ? Type.DEDUCT : Type.BOTH;
        int end = t.is(at + 1, Kind.POINTS) ? at + 2 : at + 1;
        return t.separator(end)
                ? new Effect(type, t.is(i - 1, Kind.TEXT, "在") ? i - 1 : i, end, amount, false, true, "", "")
                : null;
    }

    /** {@code ≥90%:100} in a list: a number behind a colon or equals sign with a fact before it. */
    private boolean loose(int i, int end, int head) {
        return t.separator(end)
                && !t.is(end, Kind.LIST)
                && (t.is(i - 1, Kind.COLON) || t.is(i - 1, Kind.COMPARE, "="))
                && i - 1 > head
                && facts.whole(segment(head, i - 1), i - 1) != null;
    }

    /** 有新客户10分没有新客户0分: two amounts with words before each and nothing between. */
    private boolean runs(int i, int end, int head) {
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

    /** 按…考核, 执行《…》, 见附件. */
    private @Nullable Effect reference(int i, int head) {
        String word = t.get(i).word();
        int end = i + 1;
        while (!t.separator(end) && end < i + 12) {
            if (t.number(end) && t.is(end + 1, Kind.POINTS)) {
                return null;
            }
            end++;
        }
        if (word.equals("同上") || word.equals("以上同") || word.equals("同左")) {
            return t.separator(i + 1) && (i == head || t.separator(i - 1))
                    ? new Effect(Type.REFERENCE, i, i + 1, null, false, false, "", "同上")
                    : null;
        }
        if (t.ends(i - 1, "未", "不", "没", "没有", "是否", "严格", "应", "要求", "须", "必须") && i > head) {
            return null;
        }
        if ((word.equals("按") || word.equals("按照"))
                && t.is(i + 1, Kind.NUMBER)
                && t.is(i + 2, Kind.PERCENT)
                && end <= i + 5
                && (t.is(i + 3, Kind.SCORE) || t.ends(i + 3, "计算", "折算", "计分", "得分", "核算"))) {
            Figure factor = Figure.of(t.get(i + 1).value().movePointLeft(2));
            return new Effect(
                    Type.MULTIPLIER,
                    i,
                    end,
                    new Amounts.Amount(factor, null, List.of(), Kind.END, end),
                    false,
                    false,
                    t.slice(i, end),
                    "");
        }
        boolean see = word.endsWith("见");
        boolean carries = word.equals("执行");
        boolean quoted = t.find(Kind.QUOTED, i, end) >= 0;
        int last = end - 1;
        boolean closes = last > i
                && (t.is(last, Kind.REFER, "执行")
                        || t.ends(last, "考核", "执行", "评分", "计分", "考评", "打分", "考核办法", "评定")
                        || t.is(last, Kind.POINTS) && t.is(last - 1, Kind.DEDUCT)
                        || t.is(last, Kind.SCORE, "计分"));
        if (!see
                && !carries
                && !word.equals("根据")
                && last > i
                && portion(i + 1, last + 1)
                && (t.ends(last, "得分", "计分", "折算", "给分", "评分", "计算", "核算")
                        || t.is(last, Kind.SCORE)
                        || t.is(last, Kind.POINTS))) {
            return plain(Type.PROPORTION, i, end);
        }
        boolean found = see
                        && (quoted
                                || t.find(Kind.TEXT, i, end) >= 0
                                        && t.slice(i + 1, end).matches(".*(附|表|细则|办法|标准|规定).*"))
                || carries && quoted && t.separator(end)
                || !see
                        && !carries
                        && closes
                        && !t.slice(i + 1, last + 1).matches(".*(情况|情节|程度|比例|完成率|表现|质量).*")
                        && (word.startsWith("按")
                                || quoted
                                || t.slice(i + 1, last + 1).matches(".*(附|表|细则|办法|标准|规定|制度|方案).*"));
        return found ? plain(Type.REFERENCE, i, end) : null;
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

    private @Nullable Effect text(int i) {
        if (t.ends(i, "取消", "扣发", "停发") || t.starts(i, "取消") || t.starts(i, "停发")) {
            String word = t.get(i).word();
            boolean pay = word.contains("取消") && (word.contains("奖金") || word.contains("绩效工资") || word.contains("绩效奖"));
            if (pay && (word.contains("全部") || word.contains("当月") || word.contains("全年") || word.startsWith("取消"))) {
                boolean part = t.number(i + 1) && t.is(i + 2, Kind.PERCENT);
                Amounts.Amount all = part
                        ? amounts.at(i + 1)
                        : new Amounts.Amount(Figure.HUNDRED, null, List.of(), Kind.PERCENT, i + 1);
                String of = word.substring(word.indexOf("取消") + 2);
                return new Effect(Type.DEDUCT, i, part ? i + 3 : i + 1, all, false, false, "取消", of);
            }
        }
        return null;
    }
}
