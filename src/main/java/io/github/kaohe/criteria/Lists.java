package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at all rules together: levels in a list, bands that share their ends, what an amount without a verb means. */
final class Lists {
    /** In characters: 未完成. */
    private static final int SHORTEST_PREDICATE = 3;

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
        lists.lendVerbs();
        new Maxima(tokens, drafts, findings).arrange();
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
            if (!Names.otherwise(d.text) || d.fact != null) {
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
                        && Text.digit(Spelling.of(d.text.charAt(0)))
                        && (t.find(Kind.DASH, d.start, d.end) >= 0 || t.find(Kind.PERCENT, d.start, d.end) >= 0))
                .toList();
        lost.forEach(d -> findings.unread(d.start, d.end, Unread.Reason.NOT_UNDERSTOOD));
        drafts.removeAll(lost);
    }

    /** 负全责扣15分、主责10分: the verb of the first holds for those after it. */
    private void inheritVerbs() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = ruleBefore(i);
            Draft d = drafts.get(i);
            boolean verbless =
                    d.verbless && d.kind == Draft.Kind.SCORE && d.listed && d.points != null && !d.parenthesised;
            if (verbless && List.of("共", "合计", "总计", "一共").contains(d.text)) {
                // 提前归还加1分,共2分: what the item is worth
                d.kind = Draft.Kind.MAXIMUM;
                continue;
            }
            // 扣2分,…的本项0分: nothing to take, the score itself
            verbless &= !Figure.ZERO.equals(d.points) || t.is(before.end, Kind.LIST);
            boolean near = t.find(Kind.LINE, before.end, d.start) < 0 && t.find(Kind.MARK, before.end, d.start) < 0;
            boolean beside = d.listed
                    || (near && d.unit.equals(before.unit))
                    || (d.text.isEmpty() && t.find(Kind.EACH, d.start, d.end) < 0);
            boolean goesOn = beside && !d.parenthesised && t.find(Kind.STOP, before.end, d.start) < 0;
            if (d.verbless && d.kind == Draft.Kind.EACH && before.kind == Draft.Kind.EACH && d.earned && goesOn) {
                d.sign = before.sign;
                d.earned = before.earned;
            }
            if (!verbless) {
                if (d.verbless
                        && d.kind == Draft.Kind.LEVEL
                        && before.kind == Draft.Kind.LEVEL
                        && d.effect == Effect.SCORE
                        && before.effect != Effect.NONE
                        && goesOn
                        && (d.listed || before.sign == Sign.ADD)) {
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
            } else if (before.kind == Draft.Kind.FLAT && alike(before.fact, d.fact)) {
                d.kind = Draft.Kind.FLAT;
                d.sign = before.sign;
                d.effect = before.sign == Sign.DEDUCT ? Effect.DEDUCT : Effect.ADD;
            } else if (before.kind == Draft.Kind.LEVEL && before.effect != Effect.NONE && d.fact == null) {
                d.effect = before.effect;
                d.sign = before.sign;
            }
        }
    }

    /** {@return the draft before one, but for actions: 警告 has no amount} */
    private Draft ruleBefore(int i) {
        int k = i - 1;
        while (k > 0 && drafts.get(k).kind == Draft.Kind.ACTION) {
            k--;
        }
        return drafts.get(k);
    }

    /** 一等奖5分、二等奖3分加分: the verb of the last holds for those before it. */
    private void lendVerbs() {
        boolean closed = false;
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft d = drafts.get(i);
            Draft before = drafts.get(i - 1);
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

    /** No numbers, or numbers of one unit: 60人以上加2分,100人以上3分. */
    private static boolean alike(@Nullable Fact a, @Nullable Fact b) {
        if (a == null || b == null) {
            return a == b;
        }
        return Draft.intervalOf(a) != null && Facts.unitOf(a).equals(Facts.unitOf(b));
    }

    /** 按实际处理能力评分,4个以上加5分: the rules follow, they do not stand elsewhere. */
    private void headings() {
        boolean rules = drafts.stream()
                .anyMatch(d -> d.kind == Draft.Kind.FLAT || d.kind == Draft.Kind.EACH || d.kind == Draft.Kind.SCORE);
        if (rules) {
            drafts.removeIf(d -> d.kind == Draft.Kind.REFERENCE
                    && (t.is(d.end, Kind.OPEN) || (Names.any(d.what, "评分", "打分", "计分") && !Formulas.document(d.what))));
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

    /** 每例加0.5分,市级加1分; 每人次罚款50元并扣1分: what is counted holds for what is behind it. */
    private void carryCounts(Findings findings) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = drafts.get(i - 1);
            Draft d = drafts.get(i);
            boolean level = d.nominal && (d.label.endsWith("级") || d.label.endsWith("级以上"));
            boolean noun = d.nth == null
                    && t.find(Kind.NUMBER, d.start, d.end - 2) < 0
                    && sameNoun(t.slice(before.start, before.end), before.unit, d.label);
            if (before.kind == Draft.Kind.EACH
                    && before.earned
                    && d.kind == Draft.Kind.SCORE
                    && d.listed
                    && d.text.endsWith("一" + before.unit)) {
                // 每胜一局得3分,平一局得1分
                d.countLike(before);
                d.sign = before.sign;
                d.fact = null;
                d.earned = true;
                continue;
            }
            boolean flat = d.kind == Draft.Kind.FLAT && d.listed && d.fact == null;
            if (flat && before.kind == Draft.Kind.EACH && denies(before, d)) {
                d.countLike(before);
                d.earned = false;
                continue;
            }
            boolean goesOn = flat && d.sign == before.sign;
            boolean also = before.kind == Draft.Kind.MONEY
                    && !before.unit.isEmpty()
                    && d.text.isEmpty()
                    && (t.is(before.end, Kind.AND) || (t.is(before.end, Kind.COMMA) && t.is(before.end + 1, Kind.AND)));
            if (before.kind == Draft.Kind.EACH && d.kind == Draft.Kind.LEVEL && d.listed && sameClass(before, d)) {
                // A类客户每开发1家加5分,B类加3分
                d.countLike(before);
                d.text = d.label;
                continue;
            }
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

    /** A类客户, B类: names of one kind, both added or both taken. */
    private static boolean sameClass(Draft before, Draft d) {
        boolean letters = before.text.length() > 1
                && d.label.length() == 2
                && Names.letter(before.text.substring(0, 1))
                && Names.letter(d.label.substring(0, 1));
        return letters
                && before.text.charAt(1) == d.label.charAt(1)
                && before.sign == d.sign
                && before.earned == (d.effect == Effect.SCORE);
    }

    /** 每次报告完整得1分,不完整扣1分; 每一项未完成月计划扣1分,未完成年计划扣2分. */
    private boolean denies(Draft before, Draft d) {
        boolean again = d.text.length() > SHORTEST_PREDICATE
                && before.text.contains(d.text.substring(0, SHORTEST_PREDICATE))
                && Names.starts(d.text, "未", "不", "没");
        if (again && t.find(Kind.EACH, before.start, before.end) >= 0 && before.sign == d.sign) {
            return true;
        }
        return t.is(before.start, Kind.EACH)
                && d.text.length() > 2
                && (d.text.startsWith("不") || d.text.startsWith("未"))
                && before.text.endsWith(d.text.substring(1));
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
                        && !fewer(before)
                        && List.of("多", "增加", "每多", "增加再", "多再").contains(d.text);
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
                    && !Names.any(t.slice(d.start, d.end), "分", "得")
                    && !FormulaReader.scores(d.what.split("[=＝]", 2)[0]);
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
            boolean example = a.kind == Draft.Kind.PROPORTIONAL && b.kind == Draft.Kind.SCORE && illustrates(b);
            if (example && t.any(a.end, Kind.COMMA, Kind.COLON, Kind.OPEN)) {
                a.end = b.end;
                drafts.remove(i);
                continue;
            }
            if (a.kind == Draft.Kind.PROPORTIONAL
                    && b.kind == Draft.Kind.PROPORTIONAL
                    && !Names.any(a.what, "=", "/", "÷", "*", "×")
                    && (t.is(a.end, Kind.OPEN)
                            || (b.what.contains("=")
                                    && t.any(a.end, Kind.COLON, Kind.COMMA, Kind.STOP, Kind.SEMICOLON)))) {
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
