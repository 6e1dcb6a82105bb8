package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.List;

/** Finds the amounts that say what an item or a part of it is worth, and give nothing: {@code 总体设计(10分)}. */
final class Maxima {
    private static final String[] ITEMS = {
        "纪律", "情况", "态度", "质量", "卫生", "管理", "制度", "能力", "效率", "责任心", "素质", "行为规范", "协作", "意识", "考勤", "信息", "要求", "使用",
        "正确性", "规范性", "准确性", "及时性", "完整性"
    };

    private static final String[] CONDITIONS = {"按时", "按期", "取得", "获得", "通过", "达到", "无", "未"};

    private final Tokens t;
    private final List<Draft> drafts;
    private final Findings findings;

    Maxima(Tokens tokens, List<Draft> drafts, Findings findings) {
        this.t = tokens;
        this.drafts = drafts;
        this.findings = findings;
    }

    void arrange() {
        enclosed();
        shares();
        behind();
        titles();
        own();
        several();
        alone();
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

    /** An amount without a verb and without a number that is tested. */
    private static boolean plain(Draft d) {
        return d.verbless
                && d.kind == Draft.Kind.SCORE
                && d.fact == null
                && d.points != null
                && !Figure.ZERO.equals(d.points);
    }

    /** …情况。本项8分. */
    private void own() {
        for (Draft d : drafts) {
            if (plain(d) && t.ends(d.end - 3, "共", "共计", "合计") && t.is(d.end - 4, Kind.OPEN)) {
                // 总得分(共50分)
                d.kind = Draft.Kind.MAXIMUM;
            }
            if (plain(d)
                    && !d.what.isEmpty()
                    && t.ends(d.end - 3, d.what)
                    && t.any(d.end - 4, Kind.STOP, Kind.LINE, Kind.SEMICOLON)) {
                d.kind = Draft.Kind.MAXIMUM;
            }
        }
    }

    /** 工艺要求10分,接线不规范每处扣5分。工具使用10分,用错每次扣5分: what each of several parts is worth. */
    private void several() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean heads = plain(d)
                    && !d.parenthesised
                    && d.nominal
                    && t.is(d.end, Kind.COMMA)
                    && next.kind == Draft.Kind.EACH
                    && next.sign == Sign.DEDUCT
                    && named(d.text);
            if (heads) {
                d.kind = Draft.Kind.MAXIMUM;
            }
        }
    }

    /** 职责履行20分。每次扣2分: the amount without a verb is the item's full marks. */
    private void alone() {
        List<Draft> plain = drafts.stream().filter(Maxima::plain).toList();
        if (plain.isEmpty()) {
            closing();
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
                || (t.is(end, Kind.TEXT) && rules && drafts.get(1).kind != Draft.Kind.SCORE)
                || (t.is(end, Kind.COMMA) && !first.what.isEmpty() && first.text.length() <= 3)
                || (t.is(end, Kind.SEMICOLON) && first.nominal && !only && drafts.get(1).kind == Draft.Kind.EACH);
        boolean taken = drafts.stream().anyMatch(d -> d.sign == Sign.DEDUCT && d.kind != Draft.Kind.SCORE);
        boolean condition = (t.is(end, Kind.LINE) || (t.is(end, Kind.STOP) && !taken))
                && Names.any(first.text, "完成", "按要求", "符合", "达到", "达标", "无差错", "全部", "满足", "做到");
        stops &= !condition;
        // 纠纷记录:20分(无纠纷20分,每有一次扣10分)
        boolean repeated = t.is(end, Kind.OPEN)
                && plain.size() == 2
                && first.points != null
                && first.points.equals(plain.get(1).points);
        if ((plain.size() == 1 || repeated)
                && leads
                && ((only && !states(first) && (first.parenthesised || first.text.isEmpty())) || (others && stops))) {
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

    /** 每下降10%扣2分(6分), 每次加2.5分(共5分): what the part is worth, the most that it gives. */
    private void behind() {
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
            } else if (behind && d.points != null && rule.sign == Sign.ADD && rule.cap == null && d.text.equals("共")) {
                rule.cap = Cap.of(d.points);
                rule.end = d.end;
                drafts.remove(i);
            }
        }
    }

    /** 总体设计(10分)方案完整得10分, 转化率(30分):每1%得1分: a heading and what the part is worth. */
    private void titles() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            boolean alone = plain(d) && d.parenthesised && t.is(d.end, Kind.CLOSE);
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

    /** 出勤率达到100%。(6分): behind the full stop the amount is the item's own, whatever the sentence says. */
    private void closing() {
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

    /** 按时完成(15分), 工资>=2000(2分): what must hold, and no name of an item. */
    private boolean states(Draft d) {
        return d.parenthesised
                && (d.least != null || Names.starts(d.text, CONDITIONS) || t.find(Kind.COMPARE, d.start, d.end) >= 0);
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
}
