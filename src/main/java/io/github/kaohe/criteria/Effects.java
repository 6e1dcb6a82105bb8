package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises what happens: {@code 扣2分}, {@code 不得分}, {@code 最多扣5分}, {@code 打7折}. */
final class Effects {
    private final Tokens t;
    private final Amounts amounts;
    private final Formulas formulas;
    private final CapEffects caps;
    private final Verbs verbs;
    private final BareAmounts bare;

    Effects(Tokens tokens, Facts facts) {
        this.t = tokens;
        this.amounts = new Amounts(tokens);
        this.formulas = new Formulas(tokens);
        this.caps = new CapEffects(tokens, formulas);
        this.verbs = new Verbs(tokens, facts);
        this.bare = new BareAmounts(tokens, facts);
    }

    /** {@return what happens at a token; null if nothing does} */
    @Nullable
    Consequence at(int i, int head) {
        Token token = t.get(i);
        return switch (token.kind()) {
            case CAP_FULL ->
                t.is(i, Kind.CAP_FULL, "不倒扣") && t.is(i - 1, Kind.TEXT)
                        ? Consequence.plain(Consequence.Type.NO_CHANGE, i, i + 1)
                        : usedUpTo(i);
            case ZERO -> zero(i);
            case FULL -> full(i);
            case NO_CHANGE ->
                (t.number(i + 1) && !t.ends(i, "分")) || (t.ends(i, "不加", "不奖") && !t.separator(i + 1))
                        ? null
                        : Consequence.plain(Consequence.Type.NO_CHANGE, i, i + 1);
            case HALF -> t.is(i + 1, Kind.CAP_AFTER) ? null : Consequence.plain(Consequence.Type.HALF, i, i + 1);
            case VETO -> veto(i);
            case ACTION -> action(i) ? Consequence.plain(Consequence.Type.ACTION, i, i + 1) : null;
            case COMBINE -> usedUp(i + 1) ? null : Consequence.plain(Consequence.Type.COMBINE, i, i + 1);
            case TIERS -> Consequence.plain(Consequence.Type.TIERS, i, i + 1);
            case LADDER -> Consequence.plain(Consequence.Type.LADDER, i, i + 1);
            case POOL -> Consequence.plain(Consequence.Type.POOL, i, i + 1);
            case LABEL_ONLY -> Consequence.plain(Consequence.Type.LABEL_ONLY, i, i + 1);
            case RECORD ->
                t.any(i + 1, Kind.QUOTED, Kind.TEXT) ? Consequence.plain(Consequence.Type.RECORD, i, i + 2) : null;
            case INCREMENT ->
                t.number(i + 1) && t.is(i + 2, Kind.POINTS)
                        ? Consequence.of(Consequence.Type.INCREMENT, i, i + 3, amounts.at(i + 1))
                        : null;
            case EXAMPLE -> Consequence.plain(Consequence.Type.EXAMPLE, i, i + 1);
            case PROPORTION -> formulas.proportion(i);
            case BASE, MAXIMUM -> named(i, token.is(Kind.BASE) ? Consequence.Type.BASE : Consequence.Type.MAXIMUM);
            case DISCRETION -> discretion(i);
            case CAP -> caps.cap(i);
            case COMPARE -> caps.compare(i, head);
            case DEDUCT, ADD, FINE, BOTH, SCORE -> {
                Consequence most = t.any(i, Kind.DEDUCT, Kind.ADD) ? caps.upTo(i + 1) : null;
                if (most != null) {
                    yield most;
                }
                Consequence verb = verbs.verb(i, head, false);
                yield verb == null && t.any(i, Kind.DEDUCT, Kind.FINE) ? allPay(i) : verb;
            }
            case TIMES -> times(i);
            case OPERATOR -> formulas.factor(i, head);
            case NUMBER, BLANK -> bare.number(i, head);
            case REFER -> formulas.reference(i, head);
            case TEXT -> text(i);
            case DASH -> caps.upTo(i);
            case MORE, LESS -> changed(i, head);
            default -> null;
        };
    }

    /** 予以警告、记过处分; in 受到警告的 and 警告、记过的每人扣1分 it is a condition. */
    private boolean action(int i) {
        int end = t.is(i + 1, Kind.TEXT, "处分") ? i + 2 : i + 1;
        boolean condition = t.ends(i - 1, "被", "受", "受到") || (end == i + 1 && t.ends(i - 1, "未"));
        if (condition || !t.separator(end)) {
            return false;
        }
        int next = t.is(end, Kind.LIST) ? end + 1 : -1;
        while (next >= 0 && !t.is(next, Kind.ACTION) && !t.separator(next)) {
            next++;
        }
        return !t.is(next, Kind.ACTION) || action(next);
    }

    /** 考核不合格 is a verdict only where nothing follows: 考核不合格仍上岗的 is a condition. */
    private @Nullable Consequence veto(int i) {
        // 培训考核不合格,每次扣2分: what costs points
        boolean costs = t.is(i - 1, Kind.TEXT)
                && !t.ends(i - 1, "则", "即", "为")
                && t.is(i + 1, Kind.COMMA)
                && t.any(i + 2, Kind.EACH, Kind.DEDUCT, Kind.FINE, Kind.ZERO);
        if (t.is(i, Kind.VETO, "为不合格等次") && t.starts(i + 1, "的")) {
            return null;
        }
        boolean goesOn = !t.separator(i + 1) || t.is(i + 1, Kind.LIST) || (t.is(i, Kind.VETO, "考核不合格") && costs);
        boolean condition = t.ends(i, "不合格") && goesOn;
        return condition ? null : Consequence.plain(Consequence.Type.VETO, i, i + 1);
    }

    private @Nullable Consequence zero(int i) {
        if (t.is(i, Kind.ZERO, "零分") && (t.is(i + 1, Kind.OR) || t.starts(i + 1, "的"))) {
            // 得分为零分或负分的: a condition
            return null;
        }
        boolean denied = t.ends(i, "归零", "清零") && (!t.separator(i + 1) || t.ends(i - 1, "未", "没", "不", "没有"));
        if (denied) {
            return null;
        }
        return t.usedUp(i) ? usingUp(i) : Consequence.plain(Consequence.Type.ZERO, i, i + 1);
    }

    /** 扣完为止; 直至扣完本项10分 says how many. */
    private Consequence usedUpTo(int i) {
        int number = t.is(i + 1, Kind.TEXT) ? i + 2 : i + 1;
        boolean said = t.number(number) && t.is(number + 1, Kind.POINTS) && t.separator(number + 2);
        return said
                ? Consequence.of(Consequence.Type.CAP, i, number + 2, amounts.at(number))
                        .with("DEDUCT")
                : Consequence.plain(Consequence.Type.FULL_CAP, i, i + 1);
    }

    /** 扣完 alone is 0 points; 扣完本项分为止 and 扣完本项10分为止 say how far. */
    private Consequence usingUp(int i) {
        int number = after(i, Kind.TEXT, Kind.ADD);
        if (t.number(number) && t.is(number + 1, Kind.POINTS)) {
            int end = t.is(number + 2, Kind.CAP_AFTER) ? number + 3 : number + 2;
            if (number == i + 1 || end == number + 3) {
                return Consequence.of(Consequence.Type.CAP, i, end, amounts.at(number))
                        .with("DEDUCT");
            }
        }
        int end = after(i, Kind.TEXT, Kind.ADD, Kind.POINTS);
        if (t.is(end, Kind.CAP_AFTER, "为止")) {
            return Consequence.plain(Consequence.Type.FULL_CAP, i, end + 1);
        }
        // 每次扣1分,扣完本项分
        boolean behind = t.separator(i - 1) && (t.is(i - 2, Kind.POINTS) || t.is(i - 3, Kind.SLASH));
        boolean most = behind || t.any(i - 1, Kind.CAP, Kind.COMBINE) || t.starts(i - 1, "直至") || t.starts(i - 1, "直到");
        if (most && end > i + 1 && t.separator(end)) {
            return Consequence.plain(Consequence.Type.FULL_CAP, i, end);
        }
        return Consequence.plain(most && usedUp(i) ? Consequence.Type.FULL_CAP : Consequence.Type.ZERO, i, i + 1);
    }

    /** {@return the token behind at most four of some kinds} */
    private int after(int i, Kind... kinds) {
        int at = i + 1;
        while (at < i + 5 && t.any(at, kinds)) {
            at++;
        }
        return at;
    }

    /** 最多扣完, 可累计扣完, 直至当月分值扣完: how far, not what happens. */
    private boolean usedUp(int i) {
        return t.usedUp(i) && t.separator(i + 1);
    }

    private @Nullable Consequence full(int i) {
        boolean remark = t.is(i - 1, Kind.OPEN) && t.is(i + 1, Kind.CLOSE) && t.is(i - 2, Kind.POINTS);
        if (remark) {
            // 得10分(满分)
            return null;
        }
        int at = i + 1;
        while (t.is(at, Kind.COLON)
                || t.is(at, Kind.SCORE, "为")
                || t.is(at, Kind.TEXT, "是")
                || t.is(at, Kind.CAP, "上限")) {
            at++;
        }
        if (t.is(at, Kind.TEXT, "以") || t.is(at, Kind.REFER, "按")) {
            // 满分以100分计
            at++;
        }
        if (t.number(at) && t.is(at + 1, Kind.POINTS)) {
            Amounts.Amount amount = amounts.at(at);
            boolean earned = t.is(i - 1, Kind.SCORE) || t.get(i).word().length() > 2;
            return Consequence.of(earned ? Consequence.Type.FULL : Consequence.Type.MAXIMUM, i, amount.end(), amount);
        }
        boolean whole = t.is(i, Kind.FULL, "满分");
        if (whole && t.number(at) && (t.separator(at + 1) || t.is(at + 1, Kind.SLASH))) {
            // 满分15
            return Consequence.of(Consequence.Type.MAXIMUM, i, at + 1, amounts.at(at));
        }
        if (whole && (t.is(i + 1, Kind.COLON) || t.number(at) || t.any(i - 1, Kind.MORE, Kind.COMPARE))) {
            // 满分:硕士35,博士50; 超满分
            return null;
        }
        if (t.is(i + 1, Kind.CAP_AFTER, "为止")) {
            // 加至满分为止
            return Consequence.plain(Consequence.Type.FULL_CAP, i, i + 2);
        }
        // 获得检查满分,每人加1分
        boolean achieved = t.is(i, Kind.FULL, "满分") && Names.any(t.get(i - 1).word(), "获得", "取得");
        return achieved || t.starts(at, "的") || t.starts(at, "中") || t.is(at, Kind.OPERATOR)
                ? null
                : Consequence.plain(Consequence.Type.FULL, i, i + 1);
    }

    /** 基础分80分, 满分10分, 总分20. */
    private @Nullable Consequence named(int i, Consequence.Type type) {
        int at = i + 1;
        while (at < i + 3
                && (t.is(at, Kind.COLON)
                        || t.is(at, Kind.SCORE, "为")
                        || t.is(at, Kind.TEXT, "是")
                        || t.is(at, Kind.TEXT, "共")
                        || t.is(at, Kind.MAXIMUM)
                        || t.is(at, Kind.COMPARE, "="))) {
            at++;
        }
        if (type == Consequence.Type.BASE && t.number(i - 2) && t.is(i - 1, Kind.POINTS)) {
            return Consequence.of(type, i - 2, i + 1, amounts.at(i - 2));
        }
        if (!t.number(at) || t.any(i - 1, Kind.COMPARE, Kind.LESS, Kind.MORE)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(at);
        boolean ends = amount.unit() == Kind.POINTS || (amount.unit() == Kind.END && t.separator(amount.end()));
        if (ends && type == Consequence.Type.MAXIMUM && amount.min().equals(Figure.ZERO)) {
            // 弄虚作假的,总分为0
            return Consequence.plain(Consequence.Type.ZERO, i, amount.end());
        }
        return ends
                        && amount.max() == null
                        && !t.any(amount.end(), Kind.AFTER, Kind.OPERATOR)
                        && !t.starts(amount.end(), "的")
                ? Consequence.of(type, i, amount.end(), amount)
                : null;
    }

    /** 酌情扣1-2分, 视情况最高加10分, 酌情加分. */
    private @Nullable Consequence discretion(int i) {
        for (int at = i + 1; at <= i + 4 && !t.hard(at) && !t.is(at, Kind.COMMA); at++) {
            if (t.is(at, Kind.CAP)) {
                Consequence cap = caps.cap(at);
                return cap == null ? null : judged(cap, i);
            } else if (t.any(at, Kind.DEDUCT, Kind.ADD, Kind.BOTH, Kind.SCORE)) {
                Consequence verb = t.find(Kind.TIMES, i, at) < 0 ? verbs.verb(at, i, true) : null;
                if (verb != null && verb.amount() != null && t.is(i, Kind.DISCRETION, "相应")) {
                    return null;
                } else if (verb != null) {
                    return judged(verb, i);
                }
            }
        }
        return null;
    }

    private static Consequence judged(Consequence e, int start) {
        return new Consequence(e.type(), start, e.end(), e.amount(), false, true, e.word(), e.filler());
    }

    /** 每提前一天增加1分, 每减少一天,减少2分: the points themselves; 得分减少5分,扣2分 is a condition. */
    private @Nullable Consequence changed(int i, int head) {
        boolean points = i > head
                && (t.is(i, Kind.MORE, "增加") || t.is(i, Kind.LESS, "减少") || t.is(i, Kind.LESS, "降"))
                && (!t.any(i - 1, Kind.EACH, Kind.TEXT) || t.is(i - 1, Kind.TEXT, "分数") || t.is(i, Kind.LESS, "降"))
                && t.number(i + 1)
                && t.is(i + 2, Kind.POINTS)
                && t.separator(i + 3);
        if (!points
                || (t.is(i + 3, Kind.COMMA) && t.any(i + 4, Kind.DEDUCT, Kind.ADD, Kind.SCORE, Kind.ZERO, Kind.FINE))) {
            return null;
        }
        Consequence.Type type = t.is(i, Kind.MORE) ? Consequence.Type.ADD : Consequence.Type.DEDUCT;
        int start = t.is(i - 1, Kind.TEXT, "分数") ? i - 1 : i;
        return Consequence.of(type, start, i + 3, amounts.at(i + 1))
                .with(t.get(i).word());
    }

    /** 加倍扣分, 减半. */
    private Consequence times(int i) {
        boolean pay = t.ends(i - 1, "工资", "奖金", "绩效", "提成", "薪酬");
        if (pay && !t.get(i).word().endsWith("倍")) {
            int last = t.is(i + 1, Kind.TEXT) && !t.separator(i + 1) ? i + 2 : i + 1;
            Amounts.Amount half = new Amounts.Amount(Figure.of(50), null, List.of(), Kind.PERCENT, last);
            String of = t.get(i - 1).word();
            return new Consequence(Consequence.Type.DEDUCT, i - 1, last, half, false, false, "扣", of);
        }
        int end = i + 1;
        while (t.any(end, Kind.DEDUCT, Kind.ADD, Kind.POINTS, Kind.FINE, Kind.SCORE) && end < i + 3) {
            end++;
        }
        boolean half = !t.get(i).word().endsWith("倍");
        Amounts.Amount factor =
                new Amounts.Amount(half ? Figure.of("0.5") : Figure.of(2), null, List.of(), Kind.END, end);
        return Consequence.of(Consequence.Type.MULTIPLIER, i, end, factor).with(t.slice(i, end));
    }

    /** 扣除当月全部绩效奖金. */
    private @Nullable Consequence allPay(int i) {
        String word = t.get(i + 1).word();
        boolean all = t.is(i + 1, Kind.TEXT)
                && t.separator(i + 2)
                && Names.any(word, "全部", "全额", "当月", "当季", "全年", "当年")
                && Names.any(word, "奖金", "绩效工资", "绩效奖", "提成");
        Amounts.Amount amount = new Amounts.Amount(Figure.HUNDRED, null, List.of(), Kind.PERCENT, i + 2);
        return all ? new Consequence(Consequence.Type.DEDUCT, i, i + 2, amount, false, false, "扣", word) : null;
    }

    /** 绩效系数1.2, 系数为0.8. */
    private @Nullable Consequence coefficient(int i) {
        int at = i + 1;
        while (at < i + 3 && (t.any(at, Kind.COLON) || t.is(at, Kind.SCORE, "为") || t.is(at, Kind.TEXT, "是"))) {
            at++;
        }
        return t.is(at, Kind.NUMBER) && t.separator(at + 1)
                ? Consequence.of(Consequence.Type.MULTIPLIER, i, at + 1, amounts.at(at))
                        .with("系数")
                : null;
    }

    private @Nullable Consequence text(int i) {
        Consequence most = t.get(i).word().equals("至") ? caps.upTo(i) : null;
        if (most != null) {
            return most;
        }
        if (t.ends(i, "系数")) {
            return coefficient(i);
        }
        if (t.ends(i, "取消", "扣发", "停发") || t.starts(i, "取消") || t.starts(i, "停发")) {
            String word = t.get(i).word();
            boolean pay = word.contains("取消")
                    && !word.contains("资格")
                    && (word.contains("奖金") || word.contains("绩效工资") || word.contains("绩效奖"));
            if (pay && (word.contains("全部") || word.contains("当月") || word.contains("全年") || word.startsWith("取消"))) {
                boolean part = t.number(i + 1) && t.is(i + 2, Kind.PERCENT);
                Amounts.Amount all = part
                        ? amounts.at(i + 1)
                        : new Amounts.Amount(Figure.HUNDRED, null, List.of(), Kind.PERCENT, i + 1);
                String of = word.substring(word.indexOf("取消") + 2);
                return new Consequence(Consequence.Type.DEDUCT, i, part ? i + 3 : i + 1, all, false, false, "取消", of);
            }
        }
        return null;
    }
}
