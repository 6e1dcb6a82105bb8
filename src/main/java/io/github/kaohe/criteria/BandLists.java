package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the counts and ranges of several rules together: rungs, tiers, bands that share their ends. */
final class BandLists {
    private final List<Draft> drafts;

    BandLists(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** 1次扣1分,2次扣3分: each for exactly so many. */
    void rungs() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            boolean first = a.kind == Draft.Kind.FLAT
                    || (a.kind == Draft.Kind.EACH
                            && a.nth != null
                            && reaches(a, b)
                            && Figure.ONE.equals(a.nth)
                            && Figure.ONE.equals(a.per));
            if (first && b.kind == Draft.Kind.FLAT && a.sign == b.sign && rising(a, b) && a.stem.endsWith(b.stem)) {
                a.kind = Draft.Kind.FLAT;
                a.cap = null;
                String counted = a.fact instanceof Fact.Compares c ? c.metric() : a.stem;
                exactly(a, counted);
                exactly(b, counted);
                last(i + 2, counted, b.unit);
            }
        }
    }

    /** 系统超时1次扣1分,超时2次扣3分,超时3次及以上不得分: all of one count. */
    private void last(int next, String counted, String unit) {
        if (next < drafts.size()
                && drafts.get(next).fact instanceof Fact.Compares c
                && c.unit().equals(unit)
                && counted.endsWith(c.metric())) {
            drafts.get(next).fact = new Fact.Compares(counted, c.comparison(), c.value(), unit);
        }
    }

    /** The next one, or any higher one that says exactly so many: 一天扣10分,三天扣30分. */
    private static boolean rising(Draft a, Draft b) {
        return a.nth instanceof Figure.Number x
                && b.nth instanceof Figure.Number y
                && (y.value().subtract(x.value()).compareTo(BigDecimal.ONE) == 0
                        || (y.value().compareTo(x.value()) > 0 && !b.nthUp && b.listed && counted(a, b)));
    }

    private static boolean counted(Draft a, Draft b) {
        return a.unit.equals(b.unit) && (Units.time(b.unit) || Sentence.OCCURRENCES.contains(b.unit));
    }

    private static void exactly(Draft d, String counted) {
        if (d.nth != null && d.fact == null) {
            d.fact = new Fact.Compares(
                    counted, d.nthUp ? Comparison.AT_LEAST : Comparison.EQUAL, new Value.Number(d.nth), d.unit);
        }
    }

    /** 全部完成得10分,完成90%得5分,低于90%为0分: each of them, and what is above it up to the one before. */
    void least() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            if (a.kind == Draft.Kind.SCORE
                    && a.least instanceof Fact.Compares c
                    && b.fact instanceof Fact.Compares next
                    && (begins(c, next) || above(a, c, b, next))) {
                a.fact = new Fact.Compares(c.metric(), Comparison.AT_LEAST, c.value(), c.unit());
                if (next.comparison() == Comparison.AT_MOST) {
                    b.fact = new Fact.Compares(next.metric(), Comparison.BELOW, next.value(), next.unit());
                }
            } else if (a.kind == Draft.Kind.SCORE
                    && a.fact == null
                    && a.least == null
                    && all(a.text)
                    && b.fact instanceof Fact.Compares part
                    && part.comparison() == Comparison.AT_LEAST
                    && part.unit().endsWith("%")
                    && part.metric().contains("完成")) {
                a.fact = new Fact.Compares(
                        part.metric(), Comparison.AT_LEAST, new Value.Number(Figure.HUNDRED), part.unit());
            }
        }
    }

    /** 60%得20分,低于60%不得分; 60%以下不得分 leaves 60 % itself to the score, too. */
    private static boolean begins(Fact.Compares score, Fact.Compares next) {
        return (next.comparison() == Comparison.BELOW || next.comparison() == Comparison.AT_MOST)
                && next.value().equals(score.value());
    }

    /** 80%得30分 above 70%得25分,低于70%不得分: what lies between gives the lower score. */
    private static boolean above(Draft a, Fact.Compares score, Draft b, Fact.Compares next) {
        return b.kind == Draft.Kind.SCORE
                && next.comparison() == Comparison.AT_LEAST
                && next.unit().equals(score.unit())
                && (next.metric().equals(score.metric()) || next.metric().isEmpty())
                && rises(next.value(), score.value())
                && b.points instanceof Figure.Number less
                && a.points instanceof Figure.Number more
                && more.value().compareTo(less.value()) > 0;
    }

    private static boolean rises(Value low, Value high) {
        return low instanceof Value.Number x
                && high instanceof Value.Number y
                && x.figure() instanceof Figure.Number a
                && y.figure() instanceof Figure.Number b
                && a.value().compareTo(b.value()) < 0;
    }

    /** 参保率95%得3分,每低1%扣0.3分: what steps are measured from is reached, or kept, for the score. */
    void reached() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            if (a.kind == Draft.Kind.SCORE
                    && a.least instanceof Fact.Compares c
                    && b.kind == Draft.Kind.STEPS
                    && c.value().equals(b.reference)
                    && b.side != Clause.Deviation.OUTSIDE) {
                boolean kept = b.side == Clause.Deviation.ABOVE && b.sign == Sign.DEDUCT;
                a.fact = new Fact.Compares(
                        c.metric(), kept ? Comparison.AT_MOST : Comparison.AT_LEAST, c.value(), c.unit());
            }
        }
    }

    /** Whether words say that everything was done. */
    private static boolean all(String words) {
        return words.equals("全部完成")
                || words.startsWith("完成全部")
                || words.startsWith("完成所有")
                || words.endsWith("全部完成")
                || (words.startsWith("完成") && (words.endsWith("目标") || words.endsWith("任务") || words.endsWith("计划")))
                || words.equals("完成");
    }

    /** ≥90, ≥80, ≥70 in one list: a value belongs to the first that fits. */
    void disjoint() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            Interval before = interval(a);
            Interval here = interval(b);
            if (before == null
                    || here == null
                    || !listed(a)
                    || !listed(b)
                    || (a.kind == Draft.Kind.LEVEL) != (b.kind == Draft.Kind.LEVEL)
                    || !named(a, b)
                    || !comparable(unit(a), unit(b))) {
                continue;
            }
            if (risen(before, here) && a.fact instanceof Fact.Compares && a.kind == b.kind) {
                Interval lower = new Interval(before.lower(), before.lowerClosed(), here.lower(), !here.lowerClosed());
                a.fact = new Fact.Between(metric(a), lower, unit(a));
                continue;
            }
            if (fallen(before, here) && a.kind == b.kind && a.kind == Draft.Kind.FLAT) {
                Interval higher = new Interval(here.upper(), !here.upperClosed(), before.upper(), before.upperClosed());
                a.fact = new Fact.Between(metric(a), higher, unit(a));
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
            if (a.text.contains("以下") && !a.text.contains("含") && !a.text.contains("及以下")) {
                ownBoundary(here, a);
            }
        }
    }

    /** Numbers without a unit are points or per cent. */
    private static boolean comparable(String a, String b) {
        String one = a.isEmpty() ? b : a;
        boolean written = a.isEmpty() == b.isEmpty();
        return Units.same(a, b) && Units.alike(a, b) && (written || one.equals("分") || Units.comparable(one, "%"));
    }

    /** 迟到1次扣1分,2次扣3分,最多扣10分: whether what they take at most is said by the limit, too. */
    private boolean reaches(Draft a, Draft b) {
        return a.cap == null
                || a.cap.at().isEmpty()
                || (a.cap.at().get() instanceof Figure.Number most
                        && b.points instanceof Figure.Number two
                        && two.value().compareTo(most.value()) <= 0);
    }

    /** Whether both are about one measure; 上报率 behind 节能月报上报率 is the same. */
    private static boolean named(Draft a, Draft b) {
        String first = metric(a);
        String next = metric(b);
        if (!first.equals(next)
                && next.length() > 2
                && first.endsWith(next)
                && a.kind == b.kind
                && b.fact instanceof Fact.Compares c) {
            b.fact = new Fact.Compares(first, c.comparison(), c.value(), c.unit());
            return true;
        }
        return first.equals(next);
    }

    /** 90%以上20分,85%-90%10分,低于80%为0分: nothing is said for 80 % to 85 %. */
    void gaps(Findings findings) {
        if (drafts.stream().anyMatch(BandLists::between)) {
            return;
        }
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            Interval before = Draft.intervalOf(a.fact);
            Interval here = Draft.intervalOf(b.fact);
            if (a.kind == Draft.Kind.SCORE
                    && b.kind == Draft.Kind.SCORE
                    && a.what.isEmpty()
                    && b.what.isEmpty()
                    && before != null
                    && here != null
                    && metric(a).equals(metric(b))
                    && unit(a).equals(unit(b))
                    && (apart(here.upper(), before.lower()) || apart(before.upper(), here.lower()))) {
                findings.ambiguous(a.start, b.end, Ambiguity.Kind.GAP);
            }
        }
    }

    /** Whether a rule may say what holds between two ranges. */
    private static boolean between(Draft d) {
        return switch (d.kind) {
            case EACH, STEPS, PROPORTIONAL, LADDER, JUDGED, REFERENCE, FLAT -> true;
            default -> false;
        };
    }

    /** Whether more than one whole number lies between two ends: 89 and 90 are neighbours. */
    private static boolean apart(Optional<Figure> below, Optional<Figure> above) {
        return below.isPresent()
                && above.isPresent()
                && below.get() instanceof Figure.Number x
                && above.get() instanceof Figure.Number y
                && y.value().subtract(x.value()).compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean listed(Draft d) {
        return d.kind == Draft.Kind.SCORE
                || d.kind == Draft.Kind.FLAT
                || (d.kind == Draft.Kind.LEVEL && d.within != null)
                || d.kind == Draft.Kind.PROPORTIONAL;
    }

    private static @Nullable Interval interval(Draft d) {
        return d.kind == Draft.Kind.LEVEL ? d.within : Draft.intervalOf(d.fact);
    }

    private static String metric(Draft d) {
        return Units.metric(d.fact);
    }

    private static String unit(Draft d) {
        return Units.unit(d.fact);
    }

    /** 低于95%扣2分,低于90%扣5分: the lower one replaces the higher. */
    private static boolean fallen(Interval before, Interval here) {
        return before.upper().isPresent()
                && before.lower().isEmpty()
                && here.upper().isPresent()
                && here.lower().isEmpty()
                && compare(here.upper(), before.upper()) < 0;
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
        boolean nested = before.lower().isPresent()
                && before.lower().equals(here.lower())
                && compare(before.upper(), before.lower()) > 0
                && compare(here.upper(), before.upper()) > 0;
        boolean holds = before.lower().isPresent()
                && here.lower().isPresent()
                && compare(here.lower(), before.lower()) < 0
                && compare(here.upper(), before.upper()) > 0;
        if (nested || holds) {
            // 前10%加5分,前30%加3分
            return new Interval(before.upper(), !before.upperClosed(), here.upper(), here.upperClosed());
        }
        boolean itself = before.lower().isPresent()
                && before.lower().equals(here.lower())
                && !before.lowerClosed()
                && here.lowerClosed()
                && before.upper().isEmpty()
                && here.upper().isEmpty();
        if (itself) {
            // 大于35得3分,达到35得2分
            return new Interval(here.lower(), true, here.lower(), true);
        }
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
        boolean floor = before.lower().isEmpty() || (exact && before.lower().equals(Optional.of(Figure.ZERO)));
        if (bothDown && compare(here.upper(), before.upper()) > 0 && (floor || (first != null && !exact))) {
            return new Interval(before.upper(), !before.upperClosed(), here.upper(), here.upperClosed());
        }
        return here;
    }

    /** 80分以上 … 80分以下: the number itself belongs to the first. */
    private static void ownBoundary(Interval before, Draft d) {
        if (d.text.contains("含") && !d.text.contains("不含")) {
            // 60%(含60%)以下: it says so
            return;
        }
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
            boolean far = Names.any(before.text, "差", "低", "少", "降", "落", "欠", "缺", "超", "高", "多", "增", "提");
            if (!far && !before.unit.contains("%")) {
                // 签约1个得2分,2个得4分,以此类推
                before.earned = before.kind == Draft.Kind.SCORE || before.earned;
                before.kind = Draft.Kind.EACH;
                before.per = one;
                before.text = Names.unconditional(before.stem);
                before.fact = null;
                before.end = e.end();
                return;
            }
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
