package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at what no consequence took: ranges, labels, and what must be reported as unread. */
final class Remainders {
    private final Tokens t;
    private final Facts facts;
    private final List<Draft> drafts;
    private final Findings findings;

    Remainders(Tokens tokens, Facts facts, List<Draft> drafts, Findings findings) {
        this.t = tokens;
        this.facts = facts;
        this.drafts = drafts;
        this.findings = findings;
    }

    /** What stands between the last consequence and the next, but for the next one's own sentence. */
    void before(int from, int effect) {
        Head head = new Head(t, facts, from, effect);
        scan(from, head.empty() ? effect : head.from);
    }

    /** 90分以上为优秀。发现一处扣1分: {@return where what follows sentences begins that name levels, and are no condition of it} */
    int levels(int from, int effect) {
        int stop = effect - 1;
        while (stop > from && !t.hard(stop)) {
            stop--;
        }
        if (stop <= from) {
            return from;
        }
        boolean level = false;
        int end = stop;
        for (int start = stop - 1; !level && start >= from && !t.hard(start); start--) {
            if (start == from || t.hard(start - 1) || t.any(start - 1, Kind.COMMA, Kind.MARK)) {
                level = ranged(start, end);
                end = start - 1;
            }
        }
        if (level) {
            drafts.remove(drafts.size() - 1);
            scan(from, stop);
        }
        return level ? stop + 1 : from;
    }

    /** What stands behind the last consequence. */
    void after(int from, int to) {
        scan(from, to);
    }

    private void scan(int from, int to) {
        int start = from;
        int depth = 0;
        for (int k = from; k <= to; k++) {
            depth += t.is(k, Kind.OPEN) ? 1 : t.is(k, Kind.CLOSE) ? -1 : 0;
            if (k > from && k < to && t.grade(k) && t.is(k - 1, Kind.CLOSE) && depth == 0) {
                segment(start, k);
                start = k;
            }
            boolean listed = t.is(k, Kind.LIST) && t.is(k - 1, Kind.CLOSE) && depth == 0;
            if (k == to || t.hard(k) || (t.is(k, Kind.COMMA) && depth <= 0) || t.is(k, Kind.MARK) || listed) {
                segment(start, k);
                start = k + 1;
                depth = 0;
            }
        }
    }

    private void segment(int from, int to) {
        int a = from;
        while (a < to && t.any(a, Kind.MARK, Kind.CLOSE, Kind.DASH, Kind.COMMA, Kind.LIST, Kind.COLON)) {
            a++;
        }
        Facts.Found stated = a < to ? facts.whole(a, to) : null;
        if (a >= to
                || prefixed(a, to)
                || ranged(a, to)
                || (stated != null && stated.exact() && target(t.slice(a, to)) && !gives(a, to))) {
            return;
        }
        if (described(a, to)) {
            return;
        }
        int remark = t.is(to - 1, Kind.CLOSE) ? t.find(Kind.OPEN, a + 1, to) : -1;
        if (remark > 0 && t.find(Kind.NUMBER, remark, to) < 0) {
            // 早退按迟到处理(以记录为准)
            segment(a, remark);
            return;
        }
        for (int k = a; k < to; k++) {
            if (t.number(k)
                    || (t.grade(k) && k + 1 == to && k > a && t.ends(k - 1, "为"))
                    || t.any(k, Kind.PERCENT, Kind.MONEY, Kind.EACH)
                    || (t.any(k, Kind.DEDUCT, Kind.ADD, Kind.FINE, Kind.BOTH, Kind.SCORE) && t.is(k + 1, Kind.POINTS))
                    || t.any(k, Kind.DEDUCT, Kind.FINE)
                    || (t.is(k, Kind.SCORE, "得分为") && t.is(k + 1, Kind.TEXT))
                    || (t.is(k, Kind.ORDINAL) && t.ends(k - 1, "同", "按", "参照"))
                    || (t.is(k, Kind.CAP, "封顶") && k + 1 == to && !t.ends(k - 1, "不"))
                    || t.misprint(k)) {
                findings.unread(a, to, Unread.Reason.NOT_UNDERSTOOD);
                return;
            }
        }
        if (action(a, to)) {
            findings.unread(a, to, Unread.Reason.NOT_A_SCORE);
        }
    }

    /** 按时完成计划的为优秀: what a level means. */
    private boolean described(int a, int to) {
        boolean level = to - a > 2
                && t.grade(to - 1)
                && t.is(to - 2, Kind.SCORE, "为")
                && t.is(a, Kind.TEXT)
                && t.ends(to - 3, "的", "者")
                && t.find(Kind.NUMBER, a, to) < 0;
        if (level) {
            Draft d = new Draft(Draft.Kind.LEVEL, a, to);
            d.label = t.slice(to - 1, to);
            d.effect = Effect.NONE;
            d.text = t.slice(a, to - 2);
            drafts.add(d);
        }
        return level;
    }

    /** 造成严重后果取消当月评优资格, 并按价赔偿, 早退按迟到标准处理: what happens beside the score. */
    private boolean action(int from, int to) {
        for (int k = from; k < to; k++) {
            if (t.is(k, Kind.TEXT)
                    && Names.any(t.get(k).word(), "取消", "作废", "废标", "追究", "赔偿", "停发", "处罚", "免除", "退回")) {
                return true;
            }
        }
        boolean mean = t.is(to - 1, Kind.POINTS) && t.ends(to - 2, "平均");
        return mean
                || t.ends(to - 1, "折算", "换算", "取值", "平均分", "平均值", "制定评分标准", "另行制定")
                || (t.find(Kind.REFER, from, to) >= 0 && t.ends(to - 1, "处理", "执行", "考核", "计算", "处分", "分配"));
    }

    private boolean gives(int from, int to) {
        for (int k = from; k < to; k++) {
            if (t.any(k, Kind.DEDUCT, Kind.ADD, Kind.FINE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words set a target. */
    static boolean target(String words) {
        return words.contains("目标")
                || words.contains("预算")
                || words.contains("基数")
                || words.contains("计划")
                || words.contains("基准")
                || words.startsWith("标准")
                || words.contains("标准值");
    }

    /** 加：满意度高于95%: a column that says only which way. */
    private boolean prefixed(int a, int to) {
        int colon = t.is(a + 1, Kind.POINTS) ? a + 2 : a + 1;
        boolean named = t.any(a, Kind.ADD, Kind.DEDUCT) || t.is(a, Kind.TEXT, "扣分项") || t.is(a, Kind.TEXT, "加分项");
        if (!named || !t.is(colon, Kind.COLON) || colon + 1 >= to) {
            return false;
        }
        Facts.Found found = facts.whole(colon + 1, to);
        Draft d = new Draft(Draft.Kind.JUDGED, a, to);
        d.sign = t.is(a, Kind.DEDUCT) || t.starts(a, "扣") ? Sign.DEDUCT : Sign.ADD;
        d.text = t.slice(colon + 1, to);
        d.fact = found == null ? null : found.fact();
        drafts.add(d);
        findings.unread(a, to, Unread.Reason.NO_AMOUNT);
        return true;
    }

    /** 90-100分, 优秀(90-100分), 90分以上为优秀. */
    private boolean ranged(int from, int to) {
        // 备注:90分以上为优秀: what stands before the colon names no level
        boolean remark = t.is(from + 1, Kind.COLON) && Names.any(t.get(from).word(), "备注", "说明", "注", "标准", "等级");
        int a = remark ? from + 2 : from;
        boolean unit = t.is(a + 1, Kind.UNIT)
                && t.get(a + 1).word().length() == 1
                && "级等档类".contains(t.get(a + 1).word());
        int label = t.grade(a)
                        || (t.is(a, Kind.NUMBER) && unit && t.any(a + 2, Kind.OPEN, Kind.COLON))
                        || (t.is(a, Kind.ORDINAL) && t.any(a + 1, Kind.OPEN, Kind.COLON))
                        || (t.is(a, Kind.TEXT)
                                && (t.any(a + 1, Kind.OPEN, Kind.COLON)
                                        || (unit && t.any(a + 2, Kind.OPEN, Kind.COLON))))
                ? a
                : -1;
        int at = label >= 0 ? a + 1 : a;
        if (label >= 0 && t.is(at, Kind.OPEN) && t.is(at + 1, Kind.TEXT) && t.is(at + 2, Kind.CLOSE)) {
            at += 3;
        }
        Facts.Found bracketed = label < 0 && t.is(at, Kind.OPEN) ? facts.prefix(at, to) : null;
        while ((at < to && bracketed == null && t.any(at, Kind.OPEN, Kind.COLON))
                || (label >= 0 && t.is(at, Kind.UNIT))) {
            at++;
        }
        if (label >= 0 && !t.grade(a) && t.get(a).word().length() > 8) {
            return false;
        }
        Facts.Found found = facts.prefix(at, to);
        if (found == null || found.exact()) {
            return false;
        }
        if (label >= 0 && t.is(a + 1, Kind.COLON) && t.is(found.end(), Kind.SCORE, "为") && t.grade(found.end() + 1)) {
            // 成绩:90-100为优秀
            label = -1;
            a = at;
        }
        int end = found.end();
        boolean metric = !Facts.metricOf(found.fact()).isEmpty();
        String measured = Facts.unitOf(found.fact());
        boolean named = t.grade(a)
                || t.any(a, Kind.ORDINAL, Kind.NUMBER)
                || t.ends(a, "级", "等", "档", "类")
                || t.get(a).word().length() <= 2;
        if (label >= 0 && !metric && named && rest(end, to)) {
            return false;
        }
        if (label >= 0 && !metric && (measured.equals("分") || measured.isEmpty()) && named && !t.starts(end, "制")) {
            return level(a, to, t.slice(a, unit ? a + 2 : a + 1), found);
        }
        while (end < to
                && (t.any(end, Kind.COLON, Kind.OPEN, Kind.CLOSE, Kind.COMMA, Kind.DASH)
                        || t.is(end, Kind.COMPARE, "=")
                        || t.is(end, Kind.TEXT, "的"))) {
            end++;
        }
        if (end == to && label < 0) {
            boolean other = metric && (worth(found.fact()) || t.find(Kind.COLON, a, to) >= 0);
            return !other && bare(a, to, found);
        }
        boolean says = t.is(end, Kind.SCORE, "为")
                || (t.is(end, Kind.TEXT)
                        && (t.starts(end, "为")
                                || t.starts(end, "属于")
                                || t.starts(end, "评为")
                                || t.starts(end, "定为")
                                || t.starts(end, "评定为")
                                || t.starts(end, "的为")
                                || t.starts(end, "是")));
        boolean grade = (t.grade(end) && (end + 1 == to || t.any(end + 1, Kind.COLON, Kind.CLOSE, Kind.UNIT)))
                || rank(t.slice(end, to));
        if (label < 0 && t.is(end, Kind.SCORE, "为") && t.is(end + 1, Kind.QUOTED)) {
            return quoted(a, end + 1, to, found);
        }
        if (label < 0 && (says || grade)) {
            String name = t.slice(end, t.is(to - 1, Kind.CLOSE) && t.find(Kind.OPEN, end, to) < 0 ? to - 1 : to);
            for (String word : new String[] {"评定为", "评为", "定为", "属于", "的为", "为", "是"}) {
                if (name.startsWith(word)) {
                    name = name.substring(word.length());
                    break;
                }
            }
            return !name.isEmpty() && name.length() <= 12 && level(a, to, Quotes.open(name), found);
        }
        return false;
    }

    /** 扣分≤5分, 领导评分1-10分: what may be given, no value that is tested. */
    private static boolean worth(Fact fact) {
        return Facts.unitOf(fact).equals("分")
                && (fact instanceof Fact.Between || Names.any(Facts.metricOf(fact), "扣", "加", "奖", "罚"));
    }

    /** ≥90分→甲级. */
    private static boolean rank(String words) {
        return words.length() >= 2 && words.length() <= 3 && (words.endsWith("级") || words.endsWith("星"));
    }

    /** A(≥90)/B(≥75): whether more numbers follow, which no one level says. */
    private boolean rest(int end, int to) {
        return t.find(Kind.NUMBER, end, to) >= 0;
    }

    /** 9-10分为“优秀”, 9-10分为“优秀”(“从不出错”). */
    private boolean quoted(int a, int name, int to, Facts.Found found) {
        boolean described = t.is(name + 1, Kind.OPEN, "(") && t.is(name + 2, Kind.QUOTED) && t.is(name + 3, Kind.CLOSE);
        int end = described ? name + 4 : name + 1;
        if (end < to || !level(a, to, Quotes.open(t.slice(name, name + 1)), found)) {
            return false;
        }
        Draft d = drafts.get(drafts.size() - 1);
        d.text = described ? Quotes.open(t.slice(name + 2, name + 3)) : "";
        return true;
    }

    private boolean level(int a, int to, String name, Facts.Found found) {
        // 90-100分(优秀)(以记录为准)
        String own = name.split("[)）]", 2)[0];
        String label = own.isEmpty() || Names.any(own, "(", "（") ? name : own;
        Draft d = new Draft(Draft.Kind.LEVEL, a, to);
        int open = Math.max(label.indexOf('('), label.indexOf('（'));
        boolean remark = open > 0
                && t.find(Kind.QUOTED, a, to) < 0
                && (NameLists.grade(label.substring(0, open)).length() == open
                        || Names.letter(label.substring(0, open)));
        d.label = remark ? label.substring(0, open) : label;
        d.text = remark ? label.substring(open) : "";
        d.effect = Effect.NONE;
        d.within = Draft.intervalOf(found.fact());
        drafts.add(d);
        return true;
    }

    /** A range alone in a cell: its points stand elsewhere. */
    private boolean bare(int a, int to, Facts.Found found) {
        boolean alone = a <= 1 && to >= t.size() - 1;
        boolean whole = alone || (a == 0 && t.is(to, Kind.COMMA) && t.find(Kind.NUMBER, to, t.size()) < 0);
        if (!whole) {
            return false;
        }
        Draft d = new Draft(Draft.Kind.BAND, a, to);
        d.effect = Effect.NONE;
        d.within = Draft.intervalOf(found.fact());
        d.unit = Facts.unitOf(found.fact());
        narrow(d, a, to);
        drafts.add(d);
        findings.unread(a, to, Unread.Reason.INCOMPLETE);
        return true;
    }

    /** 50分以下 beside other cells ends below 50; durations run up to the next one. */
    private void narrow(Draft d, int a, int to) {
        io.github.kaohe.model.@Nullable Interval i = d.within;
        if (i == null) {
            return;
        }
        // 69分以下 is followed by 70分
        boolean next = i.upper().orElse(Figure.ZERO) instanceof Figure.Number n
                && n.value().remainder(BigDecimal.TEN).intValue() == 9;
        boolean below = t.is(to - 1, Kind.AFTER, "以下") && i.lower().isEmpty() && !next;
        boolean years = (d.unit.equals("年") || d.unit.endsWith("月"))
                && i.lower().isPresent()
                && i.upper().isPresent();
        if (below || years) {
            d.within = new io.github.kaohe.model.Interval(i.lower(), i.lowerClosed(), i.upper(), false);
            findings.ambiguous(a, to, Ambiguity.Kind.BOUNDARY);
        }
    }
}
