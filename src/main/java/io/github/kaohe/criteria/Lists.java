package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.ArrayList;
import java.util.List;

/** Looks at all rules together: levels in a list, bands that share their ends, what an amount without a verb means. */
final class Lists {
    private static final String[] ITEMS = {
        "纪律", "情况", "态度", "质量", "卫生", "管理", "制度", "能力", "效率", "责任心", "素质", "行为规范", "协作", "意识", "考勤"
    };

    private static final String[] ROLES = {"员工", "主管", "经理", "组长", "班长", "店长", "责任人", "负责人", "领导", "当事人"};

    private final Tokens t;
    private final List<Draft> drafts;

    private Lists(Tokens tokens, List<Draft> drafts) {
        this.t = tokens;
        this.drafts = drafts;
    }

    static void arrange(Tokens tokens, List<Draft> drafts, Findings findings) {
        Lists lists = new Lists(tokens, drafts);
        BandLists bands = new BandLists(drafts);
        Units.align(drafts);
        lists.unread(findings);
        lists.otherwise();
        lists.reached(findings);
        lists.headings();
        lists.inheritVerbs();
        lists.enclosed();
        lists.shares();
        lists.maxima(findings);
        lists.carryCounts(findings);
        new NameLists(tokens, drafts).arrange();
        bands.rungs();
        lists.opposed();
        lists.repeated();
        lists.formulas();
        lists.definitions(findings);
        lists.marked(findings);
        bands.least();
        bands.reached();
        bands.disjoint();
        bands.gaps(findings);
    }

    /**
     * 达到90%得5分,否则不得分: what the rule before is about does not hold. 弄虚作假的,取消评优资格,本项不得分: two consequences
     * of one condition.
     */
    private void otherwise() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean second = d.kind == Draft.Kind.SCORE
                    && Figure.ZERO.equals(d.points)
                    && (before.kind == Draft.Kind.VETO || before.kind == Draft.Kind.ACTION)
                    && t.any(before.end, Kind.COMMA, Kind.AND);
            if (second && d.text.isEmpty() && d.fact == null) {
                d.text = before.text;
                d.fact = before.fact;
            }
            if (!d.text.equals("否则") || d.fact != null) {
                continue;
            }
            if (before.fact instanceof Fact.Compares c && c.comparison() != Comparison.EQUAL) {
                d.fact = c.opposite();
            } else if (before.fact == null && !before.text.isEmpty()) {
                d.fact = new Fact.Answered(before.text, false);
            }
        }
    }

    /** 80%-89%得8分,60%-69&得4分: a range that was not understood is no condition. */
    private void unread(Findings findings) {
        long ranges = drafts.stream()
                .filter(d -> d.kind == Draft.Kind.SCORE && Draft.intervalOf(d.fact) != null)
                .count();
        List<Draft> lost = drafts.stream()
                .filter(d -> ranges > 1
                        && d.kind == Draft.Kind.SCORE
                        && d.fact == null
                        && d.least == null
                        && !d.text.isEmpty()
                        && Text.digit(d.text.charAt(0)))
                .toList();
        lost.forEach(d -> findings.unread(d.start, d.end, Unread.Reason.NOT_UNDERSTOOD));
        drafts.removeAll(lost);
    }

    /** 负全责扣15分、主责10分: the verb of the first holds for those after it. */
    private void inheritVerbs() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean verbless =
                    d.verbless && d.kind == Draft.Kind.SCORE && d.listed && d.points != null && !d.parenthesised;
            // 扣2分,…的本项0分: nothing to take, the score itself
            verbless &= !Figure.ZERO.equals(d.points) || t.is(before.end, Kind.LIST);
            if (d.verbless && d.kind == Draft.Kind.EACH && before.kind == Draft.Kind.EACH && d.earned) {
                d.sign = before.sign;
                d.earned = before.earned;
            }
            if (!verbless) {
                if (d.verbless
                        && d.kind == Draft.Kind.LEVEL
                        && before.kind == Draft.Kind.LEVEL
                        && d.effect == Effect.SCORE
                        && before.effect != Effect.NONE
                        && !d.parenthesised) {
                    d.effect = before.effect;
                    d.sign = before.sign;
                }
                continue;
            }
            boolean alike =
                    before.text.length() > 1 && d.label.endsWith(before.text.substring(before.text.length() - 2));
            if (before.kind == Draft.Kind.EACH && d.fact == null && (!before.earned || alike)) {
                d.earned = before.earned;
                d.kind = Draft.Kind.EACH;
                d.sign = before.sign;
                d.unit = before.unit;
                d.per = before.per;
            } else if (before.kind == Draft.Kind.FLAT && before.fact == null && d.fact == null) {
                d.kind = Draft.Kind.FLAT;
                d.sign = before.sign;
                d.effect = before.sign == Sign.DEDUCT ? Effect.DEDUCT : Effect.ADD;
            } else if (before.kind == Draft.Kind.LEVEL && before.effect != Effect.NONE && d.fact == null) {
                d.effect = before.effect;
                d.sign = before.sign;
            }
        }
        boolean closed = false;
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft d = drafts.get(i);
            Draft before = drafts.get(i - 1);
            // 一等奖5分、二等奖3分加分: the verb of the last holds for those before it
            closed = d.kind == Draft.Kind.LEVEL
                    && d.listed
                    && (closed || t.any(d.end - 2, Kind.ADD, Kind.DEDUCT))
                    && before.kind == Draft.Kind.LEVEL
                    && before.verbless;
            if (closed) {
                before.effect = d.effect;
                before.sign = d.sign;
            }
        }
    }

    /** 会议(2分,少一次扣1分), 师资结构(3分):(1)…: an amount in parentheses before its own rules is what the part is worth. */
    private void enclosed() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean alone = d.verbless
                    && d.fact == null
                    && d.points != null
                    && (d.kind == Draft.Kind.SCORE || d.kind == Draft.Kind.EACH)
                    && t.is(d.end - 3, Kind.OPEN)
                    && t.number(d.end - 2);
            boolean inside = t.any(d.end, Kind.COMMA, Kind.SEMICOLON) && t.find(Kind.CLOSE, d.end, next.end) < 0;
            boolean before = t.is(d.end, Kind.CLOSE)
                    && t.is(d.end + 1, Kind.COLON)
                    && (t.is(d.end + 2, Kind.MARK) || !(next.verbless && t.is(next.end - 3, Kind.OPEN)));
            if (alone && (inside || before) && !Figure.ZERO.equals(d.points)) {
                d.kind = Draft.Kind.MAXIMUM;
            }
        }
    }

    /** 满分为1000分。其中经营条件200分,管理服务140分: what the parts are worth. */
    private void shares() {
        boolean among = false;
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = drafts.get(i - 1);
            Draft d = drafts.get(i);
            boolean part = (d.verbless || d.kind == Draft.Kind.MAXIMUM) && d.points != null;
            boolean begins = part && t.starts(d.start, "其中") && whole(before);
            if (begins) {
                before.kind = Draft.Kind.MAXIMUM;
            }
            among = begins || (among && part);
            if (among) {
                d.kind = Draft.Kind.MAXIMUM;
            }
        }
    }

    /** 满分100分, and 100分 alone. */
    private static boolean whole(Draft d) {
        return d.kind == Draft.Kind.MAXIMUM
                || (d.kind == Draft.Kind.SCORE && d.verbless && d.text.isEmpty() && d.fact == null);
    }

    /** 按实际处理能力评分,4个以上加5分: the rules follow, they do not stand elsewhere. */
    private void headings() {
        boolean rules = drafts.stream()
                .anyMatch(d -> d.kind == Draft.Kind.FLAT || d.kind == Draft.Kind.EACH || d.kind == Draft.Kind.SCORE);
        if (rules) {
            drafts.removeIf(d -> d.kind == Draft.Kind.REFERENCE
                    && Names.any(d.what, "评分", "打分", "计分")
                    && !Formulas.document(d.what));
        }
    }

    /** 达2次扣3分,2次以上扣6分: the second begins above the number that the first names. */
    private void reached(Findings findings) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            boolean once = (a.kind == Draft.Kind.FLAT || a.kind == Draft.Kind.SCORE)
                    && (b.kind == Draft.Kind.FLAT || b.kind == Draft.Kind.SCORE);
            if (once
                    && a.fact instanceof Fact.Compares first
                    && b.fact instanceof Fact.Compares next
                    && (first.comparison() == Comparison.AT_LEAST || first.comparison() == Comparison.EQUAL)
                    && next.comparison() == Comparison.AT_LEAST
                    && first.value().equals(next.value())
                    && first.unit().equals(next.unit())
                    && !first.unit().contains("%")
                    && (next.metric().isEmpty() || next.metric().equals(first.metric()))) {
                a.fact = new Fact.Compares(first.metric(), Comparison.EQUAL, first.value(), first.unit());
                b.fact = new Fact.Compares(next.metric(), Comparison.ABOVE, next.value(), next.unit());
                findings.ambiguous(b.start, b.end, Ambiguity.Kind.BOUNDARY);
            }
        }
    }

    /** 职责履行20分。每次扣2分: the amount without a verb is the item's full marks. */
    private void maxima(Findings findings) {
        enclosedBehind();
        titles();
        List<Draft> plain = new ArrayList<>();
        for (Draft d : drafts) {
            boolean own = d.verbless && d.kind == Draft.Kind.SCORE && d.fact == null && !d.what.isEmpty();
            if (own && t.ends(d.end - 3, d.what) && t.any(d.end - 4, Kind.STOP, Kind.LINE, Kind.SEMICOLON)) {
                // …情况。本项8分
                d.kind = Draft.Kind.MAXIMUM;
            }
            if (d.verbless
                    && d.kind == Draft.Kind.SCORE
                    && d.fact == null
                    && d.points != null
                    && !Figure.ZERO.equals(d.points)) {
                plain.add(d);
            }
        }
        if (plain.isEmpty()) {
            closing(findings);
            return;
        }
        Draft first = plain.get(0);
        boolean leads = drafts.get(0) == first;
        boolean others = false;
        boolean rules = false;
        for (Draft d : drafts) {
            rules |= d.kind != Draft.Kind.SCORE;
            others |= d != first
                    && (d.kind == Draft.Kind.EACH
                            || d.kind == Draft.Kind.STEPS
                            || d.kind == Draft.Kind.FLAT
                            || d.kind == Draft.Kind.JUDGED
                            || (d.kind == Draft.Kind.LEVEL && !d.verbless)
                            || (d.kind == Draft.Kind.SCORE && !d.verbless));
        }
        boolean only = drafts.size() == 1;
        int end = first.end;
        boolean stops = t.any(end, Kind.STOP, Kind.CLOSE, Kind.COLON, Kind.OPEN, Kind.LINE)
                || (t.is(end, Kind.COMMA) && t.is(first.start, Kind.OPEN))
                || (t.is(end, Kind.COMMA) && (openBefore(end) || t.is(end - 3, Kind.COLON)))
                || (t.is(end, Kind.COMMA) && named(first.text))
                || (t.is(end, Kind.TEXT) && rules)
                || (t.is(end, Kind.COMMA) && !first.what.isEmpty() && first.text.length() <= 3)
                || (t.is(end, Kind.SEMICOLON) && first.nominal && !only && drafts.get(1).kind == Draft.Kind.EACH);
        boolean condition =
                t.is(end, Kind.LINE) && Names.any(first.text, "完成", "按要求", "符合", "达到", "达标", "无差错", "全部", "满足", "做到");
        stops &= !condition;
        // 纠纷记录:20分(无纠纷20分,每有一次扣10分)
        boolean repeated = t.is(end, Kind.OPEN)
                && plain.size() == 2
                && first.points != null
                && first.points.equals(plain.get(1).points);
        if ((plain.size() == 1 || repeated)
                && leads
                && ((only && (first.parenthesised || first.text.isEmpty())) || (others && stops))) {
            first.kind = Draft.Kind.MAXIMUM;
            return;
        }
        Draft last = plain.get(plain.size() - 1);
        boolean some = plain.stream().anyMatch(d -> !d.parenthesised);
        boolean closes = others || (drafts.size() > 1 && last.text.isEmpty());
        if (last.parenthesised && closes && (plain.size() == 1 || some) && drafts.get(drafts.size() - 1) == last) {
            last.kind = Draft.Kind.MAXIMUM;
        }
    }

    /** 总体设计(10分)方案完整得10分, 转化率(30分):每1%得1分: a heading and what the part is worth. */
    private void titles() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            boolean alone = d.verbless
                    && d.kind == Draft.Kind.SCORE
                    && d.fact == null
                    && d.parenthesised
                    && d.points != null
                    && !Figure.ZERO.equals(d.points)
                    && t.is(d.end, Kind.CLOSE);
            Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            boolean heads = t.is(d.end + 1, Kind.TEXT)
                    && next != null
                    && !next.verbless
                    && next.kind == Draft.Kind.SCORE
                    && next.points != null
                    && next.start <= d.end + 1;
            if (alone && (heads || (t.is(d.end + 1, Kind.COLON) && next != null && !next.parenthesised))) {
                d.kind = Draft.Kind.MAXIMUM;
            }
        }
    }

    /** 每下降10%扣2分(6分), 每次加2.5分(共5分): what the part is worth, the most that it gives. */
    private void enclosedBehind() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft d = drafts.get(i);
            Draft rule = drafts.get(i - 1);
            boolean behind = d.verbless
                    && d.kind == Draft.Kind.SCORE
                    && d.points != null
                    && t.is(rule.end, Kind.OPEN)
                    && t.is(d.end, Kind.CLOSE)
                    && d.start <= rule.end + 1
                    && (rule.kind == Draft.Kind.EACH || rule.kind == Draft.Kind.STEPS);
            if (behind && rule.sign == Sign.DEDUCT && d.text.isEmpty()) {
                d.kind = Draft.Kind.MAXIMUM;
            } else if (behind && rule.sign == Sign.ADD && rule.cap == null && d.text.equals("共")) {
                rule.cap = Cap.of(d.points);
                rule.end = d.end;
                drafts.remove(i);
            }
        }
    }

    /** 出勤率达到100%。(6分): behind the full stop the amount is the item's own, whatever the sentence says. */
    private void closing(Findings findings) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || !last.verbless || last.kind != Draft.Kind.SCORE || !last.parenthesised) {
            return;
        }
        int amount = last.end - 1;
        while (amount > last.start && !t.is(amount, Kind.OPEN)) {
            amount--;
        }
        if (t.any(amount - 1, Kind.STOP, Kind.SEMICOLON) && last.points != null) {
            findings.unread(last.start, amount, Unread.Reason.NO_RULE);
            last.kind = Draft.Kind.MAXIMUM;
            last.start = amount;
        }
    }

    /** ①服务周到,5分②服务不积极,扣2分: the second may be a level (3 points) or cost 2 points on top. */
    private void marked(Findings findings) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft level = drafts.get(i - 1);
            Draft d = drafts.get(i);
            if (level.kind == Draft.Kind.SCORE
                    && level.verbless
                    && d.kind == Draft.Kind.FLAT
                    && d.sign == Sign.DEDUCT
                    && t.is(level.start - 1, Kind.MARK)
                    && t.is(d.start - 1, Kind.MARK)) {
                findings.ambiguous(d.start, d.end, Ambiguity.Kind.LEVEL);
            }
        }
    }

    /** 工作纪律10分,违反一次扣2分: the name of an item is no condition. */
    private static boolean named(String text) {
        return text.length() <= 8 && Names.any(text, ITEMS) && !Names.any(text, "无", "不", "未", "没", "好", "完成", "达");
    }

    private boolean openBefore(int end) {
        for (int k = end - 1; k >= 0 && k > end - 4; k--) {
            if (t.is(k, Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** 每例加0.5分,市级加1分; 每人次罚款50元并扣1分: what is counted holds for what is behind it. */
    private void carryCounts(Findings findings) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = drafts.get(i - 1);
            Draft d = drafts.get(i);
            boolean level = d.nominal && (d.label.endsWith("级") || d.label.endsWith("级以上"));
            boolean noun = d.nth == null
                    && t.find(Kind.NUMBER, d.start, d.end - 2) < 0
                    && sameNoun(t.slice(before.start, before.end), before.unit, d.label);
            boolean goesOn = d.kind == Draft.Kind.FLAT && d.listed && d.sign == before.sign && d.fact == null;
            boolean also = before.kind == Draft.Kind.MONEY
                    && !before.unit.isEmpty()
                    && d.text.isEmpty()
                    && t.is(before.end, Kind.AND);
            if (also && d.kind == Draft.Kind.FLAT && d.sign == before.sign && d.fact == null) {
                d.countLike(before);
                d.text = before.text;
            } else if (before.kind == Draft.Kind.EACH
                    && goesOn
                    && (level || noun || roles(before, d) || before.shared)) {
                d.countLike(before);
            } else if (before.kind == Draft.Kind.STEPS && goesOn && (noun || roles(before, d) || before.shared)) {
                // each has its own points for one step, and the rule for one must not hold for all
                findings.unread(before.start, d.end, Unread.Reason.NOT_UNDERSTOOD);
                drafts.subList(i - 1, i + 1).clear();
                i = Math.max(0, i - 2);
            }
        }
    }

    /** 每迟到一次,员工扣1分,主管扣2分. */
    private boolean roles(Draft before, Draft d) {
        return d.label.length() <= 6
                && Names.any(d.label, ROLES)
                && Names.any(t.slice(Math.max(before.start, before.end - 5), before.end), ROLES);
    }

    /** 每发现1个严重缺陷, 一般缺陷. */
    private static boolean sameNoun(String words, String unit, String label) {
        return label.length() > 2
                && !label.startsWith("没")
                && !label.startsWith("无")
                && !label.startsWith("未")
                && words.lastIndexOf(label.substring(label.length() - 2))
                        > Math.max(Math.max(words.indexOf(unit), words.lastIndexOf("每")), 0);
    }

    /** 每少1条扣0.2分,每多1条加0.1分: both are steps away from one target. */
    private void opposed() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            boolean pair = a.kind == Draft.Kind.EACH
                    && b.kind == Draft.Kind.EACH
                    && a.sign != b.sign
                    && a.unit.equals(b.unit)
                    && ((fewer(a) && more(b)) || (more(a) && fewer(b)));
            boolean back = a.kind == Draft.Kind.STEPS
                    && b.kind == Draft.Kind.EACH
                    && a.sign != b.sign
                    && a.unit.equals(b.unit)
                    && ((a.side == Clause.Deviation.ABOVE && fewer(b))
                            || (a.side == Clause.Deviation.BELOW && more(b)));
            if (pair) {
                away(a);
            }
            if (pair || back) {
                away(b);
            }
            if (back) {
                b.metric = a.metric;
                b.reference = a.reference;
            }
        }
    }

    private static boolean fewer(Draft d) {
        return List.of("少", "减少", "缺", "缩短", "节约", "节省").contains(way(d));
    }

    private static boolean more(Draft d) {
        return List.of("多", "增加", "超", "延长").contains(way(d));
    }

    /** {@return 少 of 新客户开发每月3家,少} */
    private static String way(Draft d) {
        return d.text.substring(d.text.lastIndexOf(',') + 1);
    }

    private static void away(Draft d) {
        d.side = fewer(d) ? Deviation.BELOW : Deviation.ABOVE;
        d.kind = Draft.Kind.STEPS;
        d.metric = d.text.substring(0, Math.max(0, d.text.lastIndexOf(',')));
        d.text = "";
    }

    /** 有1件扣0.3分,每多1件扣0.3分 is one rule; a level named twice is one level. */
    private void repeated() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft d = drafts.get(i);
            for (int k = i - 1; k >= 0; k--) {
                Draft before = drafts.get(k);
                boolean sameLevel = d.kind == Draft.Kind.LEVEL
                        && before.kind == Draft.Kind.LEVEL
                        && d.label.equals(before.label)
                        && java.util.Objects.equals(d.points, before.points)
                        && d.effect == before.effect
                        && d.within == null
                        && before.within == null;
                boolean neither = k == i - 1
                        && d.kind == Draft.Kind.NO_CHANGE
                        && before.kind == Draft.Kind.NO_CHANGE
                        && (d.text.isEmpty() || d.text.equals("也"));
                boolean more = k == i - 1
                        && d.kind == Draft.Kind.EACH
                        && before.kind == Draft.Kind.EACH
                        && d.sign == before.sign
                        && d.unit.equals(before.unit)
                        && java.util.Objects.equals(d.points, before.points)
                        && d.per.equals(before.per)
                        && (d.text.equals("多") || d.text.equals("增加") || d.text.equals("每多"));
                if (sameLevel || neither || more) {
                    if (more && d.cap != null) {
                        before.cap = Cap.FULL.equals(d.cap) || d.cap.at().isEmpty() ? Cap.FULL : d.cap;
                    }
                    drafts.remove(i);
                    break;
                }
            }
        }
    }

    /** 完成率:(完成项/计划项)×100%;≥95%:20分: the formula says what the measure is, if rules follow that measure it. */
    private void definitions(Findings findings) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft d = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean measure = d.kind == Draft.Kind.PROPORTIONAL
                    && t.is(d.end - 1, Kind.PERCENT)
                    && t.is(d.end - 3, Kind.OPERATOR, "*")
                    && !Names.any(t.slice(d.start, d.end), "分", "得");
            if (measure && (next.fact instanceof Fact.Compares || next.fact instanceof Fact.Between)) {
                findings.unread(d.start, d.end, Unread.Reason.NO_RULE);
                drafts.remove(i);
            }
        }
    }

    /** 按完成率计分:得分=实际/目标×分值 is one rule. */
    private void formulas() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            if (a.kind == Draft.Kind.PROPORTIONAL && b.kind == Draft.Kind.SCORE && illustrates(b)) {
                a.end = b.end;
                drafts.remove(i);
                continue;
            }
            if (a.kind == Draft.Kind.PROPORTIONAL
                    && b.kind == Draft.Kind.PROPORTIONAL
                    && b.what.contains("=")
                    && !a.what.contains("=")
                    && t.any(a.end, Kind.COLON, Kind.COMMA, Kind.OPEN, Kind.STOP, Kind.SEMICOLON)) {
                // 采用比率法计分。得分=实际值÷标准值×权重: the formula says which proportion
                b.start = a.start;
                b.fact = b.fact == null ? a.fact : b.fact;
                drafts.remove(i - 1);
            }
        }
    }

    /** 按完成百分比计分,完成80%计为80分: an example of the share. */
    private static boolean illustrates(Draft d) {
        return d.least instanceof Fact.Compares c
                && c.unit().equals("%")
                && d.points != null
                && c.value().equals(new Value.Number(d.points))
                && !Figure.HUNDRED.equals(d.points);
    }
}
