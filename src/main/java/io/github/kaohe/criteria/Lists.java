package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at all rules together: levels in a list, bands that share their ends, what an amount without a verb means. */
final class Lists {
    private final Tokens t;
    private final List<Draft> drafts;

    private Lists(Tokens tokens, List<Draft> drafts) {
        this.t = tokens;
        this.drafts = drafts;
    }

    static void arrange(Tokens tokens, List<Draft> drafts, Findings findings) {
        Lists lists = new Lists(tokens, drafts);
        lists.inheritVerbs();
        lists.maxima();
        lists.carryCounts();
        lists.names();
        lists.rungs();
        lists.repeated();
        lists.formulas();
        lists.disjoint();
    }

    /** 负全责扣15分、主责10分: the verb of the first holds for those after it. */
    private void inheritVerbs() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean verbless =
                    d.verbless && d.kind == Draft.Kind.SCORE && d.listed && d.points != null && !d.parenthesised;
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
            if (before.kind == Draft.Kind.EACH && d.fact == null && !before.earned) {
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
    }

    /** 职责履行20分。每次扣2分: the amount without a verb is the item's full marks. */
    private void maxima() {
        List<Draft> plain = new ArrayList<>();
        for (Draft d : drafts) {
            if (d.verbless && d.kind == Draft.Kind.SCORE && d.fact == null && d.points != null) {
                plain.add(d);
            }
        }
        if (plain.isEmpty()) {
            return;
        }
        Draft first = plain.get(0);
        boolean leads = drafts.get(0) == first;
        boolean others = false;
        for (Draft d : drafts) {
            others |= d != first
                    && (d.kind == Draft.Kind.EACH
                            || d.kind == Draft.Kind.STEPS
                            || d.kind == Draft.Kind.FLAT
                            || d.kind == Draft.Kind.JUDGED
                            || d.kind == Draft.Kind.SCORE && !d.verbless);
        }
        boolean only = drafts.size() == 1;
        int end = first.end;
        boolean stops = t.any(end, Kind.STOP, Kind.CLOSE, Kind.COLON, Kind.OPEN, Kind.LINE)
                || t.is(end, Kind.COMMA) && t.is(first.start, Kind.OPEN)
                || t.is(end, Kind.COMMA) && openBefore(end)
                || t.is(end, Kind.TEXT);
        if (plain.size() == 1 && leads && (only && (first.parenthesised || first.text.isEmpty()) || others && stops)) {
            first.kind = Draft.Kind.MAXIMUM;
            return;
        }
        Draft last = plain.get(plain.size() - 1);
        boolean some = plain.stream().anyMatch(d -> !d.parenthesised);
        if (last.parenthesised && others && (plain.size() == 1 || some) && drafts.get(drafts.size() - 1) == last) {
            last.kind = Draft.Kind.MAXIMUM;
        }
    }

    private boolean openBefore(int end) {
        for (int k = end - 1; k >= 0 && k > end - 4; k--) {
            if (t.is(k, Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** 每例加0.5分,市级加1分: what is counted holds for the levels behind it. */
    private void carryCounts() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft before = drafts.get(i - 1);
            Draft d = drafts.get(i);
            boolean level = d.label.endsWith("级") || d.label.endsWith("级以上");
            if (before.kind == Draft.Kind.EACH
                    && d.kind == Draft.Kind.FLAT
                    && d.listed
                    && d.nominal
                    && level
                    && d.sign == before.sign
                    && d.fact == null) {
                d.kind = Draft.Kind.EACH;
                d.unit = before.unit;
                d.per = before.per;
            }
        }
    }

    /** Three or more short names with the same effect in a row are levels. */
    private void names() {
        int i = 0;
        while (i < drafts.size()) {
            int end = i;
            while (end < drafts.size()
                    && named(drafts.get(end))
                    && alike(drafts.get(i), drafts.get(end))
                    && (end == i || near(end))) {
                end++;
            }
            if (end - i >= 3 || end - i >= 1 && neighbour(i, end)) {
                for (int k = i; k < end; k++) {
                    Draft d = drafts.get(k);
                    d.effect = d.kind == Draft.Kind.SCORE
                            ? Effect.SCORE
                            : d.sign == Sign.DEDUCT ? Effect.DEDUCT : Effect.ADD;
                    d.kind = Draft.Kind.LEVEL;
                    d.text = "";
                    d.label = d.gradeOf ? d.label.substring(0, d.label.length() - 1) : d.label;
                }
            } else if (end > i && drafts.subList(i, end).stream().allMatch(Lists::person)) {
                for (Draft d : drafts.subList(i, end)) {
                    d.kind = Draft.Kind.LEVEL;
                    d.text = "";
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean near(int k) {
        Draft before = drafts.get(k - 1);
        return drafts.get(k).start - before.end <= 1 && !t.any(before.end, Kind.LINE, Kind.STOP, Kind.SEMICOLON);
    }

    /** Whether levels stand right before or behind: 第一、二作者计6分、5分,其他作者计3分. */
    private boolean neighbour(int from, int to) {
        boolean before = from > 0
                && near(from)
                && drafts.get(from - 1).kind == Draft.Kind.LEVEL
                && drafts.get(from - 1).effect == effect(drafts.get(from));
        boolean behind = to < drafts.size()
                && near(to)
                && drafts.get(to).kind == Draft.Kind.LEVEL
                && drafts.get(to).effect == effect(drafts.get(from))
                && drafts.get(from).label.endsWith("奖");
        return before || behind;
    }

    private static Effect effect(Draft d) {
        return d.kind == Draft.Kind.SCORE ? Effect.SCORE : d.sign == Sign.DEDUCT ? Effect.DEDUCT : Effect.ADD;
    }

    /** 项目负责人计6分. */
    private static boolean person(Draft d) {
        return d.kind == Draft.Kind.SCORE
                && !d.verbless
                && named(d)
                && d.label.length() <= 6
                && (d.label.endsWith("人")
                        || d.label.endsWith("作者")
                        || d.label.endsWith("组长")
                        || d.label.endsWith("成员"));
    }

    private static boolean named(Draft d) {
        return (d.kind == Draft.Kind.FLAT || d.kind == Draft.Kind.SCORE)
                && d.fact == null
                && (d.nominal || d.gradeOf)
                && d.points != null
                && !d.parenthesised
                && !d.label.isEmpty();
    }

    private static boolean alike(Draft a, Draft b) {
        return a.kind == b.kind && a.sign == b.sign;
    }

    /** 1次扣1分,2次扣3分: each for exactly so many. */
    private void rungs() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            boolean first = a.kind == Draft.Kind.FLAT
                    || a.kind == Draft.Kind.EACH
                            && a.nth != null
                            && a.cap == null
                            && Figure.ONE.equals(a.nth)
                            && Figure.ONE.equals(a.per);
            if (first
                    && b.kind == Draft.Kind.FLAT
                    && a.sign == b.sign
                    && rising(a.nth, b.nth)
                    && (b.stem.isEmpty() || b.stem.equals(a.stem))) {
                a.kind = Draft.Kind.FLAT;
                exactly(a);
                exactly(b);
            }
        }
    }

    private static boolean rising(@Nullable Figure a, @Nullable Figure b) {
        return a instanceof Figure.Number x
                && b instanceof Figure.Number y
                && y.value().subtract(x.value()).compareTo(BigDecimal.ONE) == 0;
    }

    private static void exactly(Draft d) {
        if (d.nth != null && d.fact == null) {
            d.fact = new Fact.Compares(
                    d.metric, d.nthUp ? Comparison.AT_LEAST : Comparison.EQUAL, new Value.Number(d.nth), d.unit);
        }
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
                boolean more = k == i - 1
                        && d.kind == Draft.Kind.EACH
                        && before.kind == Draft.Kind.EACH
                        && d.sign == before.sign
                        && d.unit.equals(before.unit)
                        && java.util.Objects.equals(d.points, before.points)
                        && d.per.equals(before.per)
                        && (d.text.equals("多") || d.text.equals("增加") || d.text.equals("每多"));
                if (sameLevel || more) {
                    if (more && d.cap != null) {
                        before.cap = Cap.FULL.equals(d.cap) || d.cap.at().isEmpty() ? Cap.FULL : d.cap;
                    }
                    drafts.remove(i);
                    break;
                }
            }
        }
    }

    /** 按完成率计分:得分=实际/目标×分值 is one rule. */
    private void formulas() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            if (a.kind == Draft.Kind.PROPORTIONAL
                    && b.kind == Draft.Kind.PROPORTIONAL
                    && b.what.contains("=")
                    && t.any(a.end, Kind.COLON, Kind.COMMA, Kind.OPEN)) {
                b.start = a.start;
                drafts.remove(i - 1);
            }
        }
    }

    /** ≥90, ≥80, ≥70 in one list: a value belongs to the first that fits. */
    private void disjoint() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            Interval before = interval(a);
            Interval here = interval(b);
            if (before == null
                    || here == null
                    || !listed(a)
                    || !listed(b)
                    || !metric(a).equals(metric(b))) {
                continue;
            }
            if (risen(before, here) && a.fact instanceof Fact.Compares && a.kind == b.kind) {
                Interval lower = new Interval(before.lower(), before.lowerClosed(), here.lower(), !here.lowerClosed());
                a.fact = new Fact.Between(metric(a), lower, unit(a));
                continue;
            }
            Interval cut = cut(before, here, i > 1 ? interval(drafts.get(i - 2)) : null);
            if (!cut.equals(here)) {
                if (b.kind == Draft.Kind.LEVEL) {
                    b.within = cut;
                } else {
                    b.fact = new Fact.Between(metric(b), cut, unit(b));
                }
            }
            ownBoundary(before, b);
        }
    }

    private static boolean listed(Draft d) {
        return d.kind == Draft.Kind.SCORE
                || d.kind == Draft.Kind.FLAT
                || d.kind == Draft.Kind.LEVEL && d.within != null
                || d.kind == Draft.Kind.PROPORTIONAL;
    }

    private static @Nullable Interval interval(Draft d) {
        return d.kind == Draft.Kind.LEVEL ? d.within : Draft.intervalOf(d.fact);
    }

    private static String metric(Draft d) {
        return d.fact instanceof Fact.Compares c ? c.metric() : d.fact instanceof Fact.Between b ? b.metric() : "";
    }

    private static String unit(Draft d) {
        return d.fact instanceof Fact.Compares c ? c.unit() : d.fact instanceof Fact.Between b ? b.unit() : "";
    }

    /** 20张以上加1分,50张以上加2分: the higher one replaces the lower. */
    private static boolean risen(Interval before, Interval here) {
        return before.lower().isPresent()
                && before.upper().isEmpty()
                && here.lower().isPresent()
                && here.upper().isEmpty()
                && compare(here.lower(), before.lower()) > 0;
    }

    private static Interval cut(Interval before, Interval here, @Nullable Interval first) {
        boolean bothUp = before.lower().isPresent()
                && here.lower().isPresent()
                && here.upper().isEmpty();
        if (bothUp && compare(here.lower(), before.lower()) < 0) {
            return new Interval(here.lower(), here.lowerClosed(), before.lower(), !before.lowerClosed());
        }
        boolean bothDown = before.upper().isPresent()
                && here.upper().isPresent()
                && here.lower().isEmpty();
        boolean exact = before.lower().equals(before.upper());
        boolean floor = before.lower().isEmpty() || exact && before.lower().equals(Optional.of(Figure.ZERO));
        if (bothDown && compare(here.upper(), before.upper()) > 0 && (floor || first != null && !exact)) {
            return new Interval(before.upper(), !before.upperClosed(), here.upper(), here.upperClosed());
        }
        return here;
    }

    /** 80分以上 … 80分以下: the number itself belongs to the first. */
    private static void ownBoundary(Interval before, Draft d) {
        if (d.fact instanceof Fact.Compares c
                && c.comparison() == Comparison.AT_MOST
                && before.lowerClosed()
                && c.value() instanceof Value.Number n
                && before.lower().equals(Optional.of(n.figure()))) {
            d.fact = new Fact.Compares(c.metric(), Comparison.BELOW, c.value(), c.unit());
        }
        if (d.kind == Draft.Kind.LEVEL
                && d.within != null
                && d.within.lower().isEmpty()
                && d.within.upperClosed()
                && before.lowerClosed()
                && before.lower().equals(d.within.upper())) {
            d.within = new Interval(Optional.empty(), false, d.within.upper(), false);
        }
    }

    private static int compare(Optional<Figure> a, Optional<Figure> b) {
        return a.isPresent()
                        && b.isPresent()
                        && a.get() instanceof Figure.Number x
                        && b.get() instanceof Figure.Number y
                ? x.value().compareTo(y.value())
                : 0;
    }

    // ---- 以此类推

    /** 差10%扣5分,差20%扣10分,以此类推: a step of 10 %. */
    static void tiers(List<Draft> drafts, Findings findings, Consequence e) {
        int n = drafts.size();
        if (n == 0) {
            findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        Draft last = drafts.get(n - 1);
        Draft before = n > 1 ? drafts.get(n - 2) : null;
        if (before != null && before.kind == Draft.Kind.STEPS && before.tier && last.kind == Draft.Kind.FLAT) {
            drafts.remove(n - 1);
            return;
        }
        Figure one = before == null ? null : size(before);
        Figure two = size(last);
        if (before != null
                && one instanceof Figure.Number x
                && two instanceof Figure.Number y
                && y.value().compareTo(x.value().multiply(BigDecimal.valueOf(2))) == 0
                && last.points instanceof Figure.Number p2
                && before.points instanceof Figure.Number p1
                && p2.value().compareTo(p1.value().multiply(BigDecimal.valueOf(2))) == 0
                && last.sign == before.sign) {
            drafts.remove(n - 1);
            before.kind = Draft.Kind.STEPS;
            before.per = one;
            before.side = before.text.contains("超") || before.text.contains("高") || before.text.contains("多")
                    ? Deviation.ABOVE
                    : Deviation.BELOW;
            before.rounding = StepRounding.WHOLE;
            before.end = e.end();
            before.fact = null;
        } else if (last.kind != Draft.Kind.EACH && last.kind != Draft.Kind.STEPS) {
            findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
        }
    }

    private static @Nullable Figure size(Draft d) {
        if (d.kind == Draft.Kind.STEPS || d.kind == Draft.Kind.EACH) {
            return d.per;
        }
        return d.distance;
    }
}
