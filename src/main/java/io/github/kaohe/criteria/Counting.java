package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Decides whether an amount holds once or for each of something, and of what. */
final class Counting {
    private final Sentence s;
    private final Tokens t;

    Counting(Sentence sentence) {
        this.s = sentence;
        this.t = sentence.t;
    }

    /**
     * {@return what an amount is for each of; null if it holds once}
     *
     * @param behind what stands behind the amount: /次
     */
    Phrases.@Nullable Per of(Consequence e, Head head, Phrases.@Nullable Per behind) {
        if (e.verbless() && t.is(e.start() - 1, Kind.OPEN) && t.any(e.start() - 2, Kind.STOP, Kind.LINE)) {
            // 每缺席一次按5分扣减。(40分): what the item is worth
            return null;
        }
        Phrases.Per before = s.counts.before(head.last, e.start());
        if (before != null) {
            return before;
        }
        Phrases.Per per = s.phrases.each(head.last, head.to);
        if ((per == null && !head.empty() && e.type() != Consequence.Type.SCORE)
                || (per == null && head.last > head.from)) {
            per = s.phrases.each(head.from, head.to);
            boolean each = per != null
                    && (t.separator(per.end())
                            || t.find(Kind.NUMBER, per.start(), per.end()) >= 0
                            || (per.unit().equals("次") && t.separator(per.end() + 1) && checks(per.end())));
            if (!each) {
                per = null;
            }
        }
        if (per != null && s.inParentheses(per.start()) && !s.inParentheses(e.start())) {
            // 活动10场以上(每场活动5家以上)得3分: what stands in parentheses says more of the condition
            per = null;
        }
        Facts.Found found = head.fact();
        if (per == null && (e.type() == Consequence.Type.DEDUCT || e.type() == Consequence.Type.ADD)) {
            per = s.counts.opposite(head.last, head.to, s.drafts);
            per = per == null && found != null ? s.counts.beyond(head.last, head.to, found.fact(), s.lastFact) : per;
            if (per != null) {
                return per;
            }
        }
        if (per != null && e.type() == Consequence.Type.SCORE && found != null && !found.exact()) {
            per = null;
        }
        if (per == null && e.type() == Consequence.Type.BOTH) {
            per = s.counts.either(head.last, head.to);
        }
        boolean occurrence =
                per != null && e.type() != Consequence.Type.SCORE && Sentence.OCCURRENCES.contains(per.unit());
        if (per != null && !occurrence && per.side() == null && compares(per.end(), head.to)) {
            // 每2周≥1次得2分: when it is counted, and what must be reached; 每次会议迟到超过5分钟扣1分 counts meetings
            per = null;
        }
        if (per != null && per.unit().equals("档")) {
            return null;
        } else if (per != null) {
            Phrases.Per inner = per.side() == null ? s.counts.once(per.end(), head.to) : null;
            // 每项工作延误一天扣1分: days are counted
            return inner != null && inner.end() == head.to ? inner : per;
        } else if (behind != null) {
            return behind;
        }
        return once(e, head, found);
    }

    /** {@return one of something that stands without 每: 迟到一次} */
    private Phrases.@Nullable Per once(Consequence e, Head head, Facts.@Nullable Found found) {
        Phrases.Per once = s.counts.once(head.last, head.to);
        boolean asked = e.type() == Consequence.Type.SCORE
                && t.find(Kind.EACH, head.last, head.to) >= 0
                && t.is(e.end(), Kind.COMMA)
                && t.is(e.end() + 1, Kind.LESS);
        if (once != null
                && ((s.inParentheses(once.start()) && !s.inParentheses(e.start())) || head.several() || asked)) {
            // 与现场不符(任抽一条线路考评)-3分; 乡镇用稿2篇,市级用稿1篇,得3分; 每季度演练一次得5分,少一次扣2分
            once = null;
        }
        boolean example = head.last > head.from && t.starts(head.last, "如");
        Phrases.Per seen = example ? s.counts.once(head.from, head.last - 1) : once;
        if (seen != null && e.type() == Consequence.Type.DEDUCT && t.ends(seen.start() - 1, "发现", "出现")) {
            return seen;
        }
        if (seen != null
                && e.type() == Consequence.Type.SCORE
                && !e.verbless()
                && seen.unit().equals("人次")) {
            return seen;
        }
        if (head.to == head.last + 2 && two(head, e.end())) {
            return null;
        }
        Draft last = s.drafts.isEmpty() ? null : s.drafts.get(s.drafts.size() - 1);
        boolean goesOn = once != null
                && e.type() == Consequence.Type.SCORE
                && last != null
                && last.kind == Draft.Kind.EACH
                && t.any(head.from - 1, Kind.COMMA, Kind.LIST, Kind.SEMICOLON, Kind.LINE)
                && likewise(last, once, e);
        if (goesOn) {
            return once;
        }
        boolean each = once != null
                && (found == null || found.exact())
                && head.labels.label() == null
                && e.verbless()
                && once.end() == e.start()
                && (once.start() == head.last
                        || Sentence.OCCURRENCES.contains(once.unit())
                        || t.is(once.start(), Kind.LESS))
                && !more(once.unit(), e.end())
                && (s.lastFact == null || !Facts.unitOf(s.lastFact.fact()).equals(once.unit()));
        if (each) {
            // 半小时以上的1次2分, 1户次2分, 记录缺1份0.2分
            return once;
        }
        Phrases.Per beyond = beyondOne(e, head, found);
        if (beyond != null) {
            return beyond;
        }
        if (found != null && (!found.exact() || e.type() == Consequence.Type.SCORE)) {
            return null;
        }
        if (head.labels.label() != null) {
            return null;
        }
        if (e.type() == Consequence.Type.DEDUCT
                && !head.empty()
                && t.is(head.to - 2, Kind.SLASH)
                && t.unit(head.to - 1)) {
            return s.counts.behind(head.to - 2);
        }
        if (once != null
                && e.type() == Consequence.Type.SCORE
                && (e.verbless() || levelled(once.unit(), head) || beyond(once.unit(), e.end()))) {
            return null;
        }
        if (once == null
                && t.is(e.start() - 1, Kind.RESPECTIVE, "各")
                && s.alternatives(head) < 2
                && t.find(Kind.ORDINAL, head.last, head.to) < 0
                && t.find(Kind.OR, head.last, head.to) < 0
                && !t.ends(e.start() - 2, "方", "人", "者", "员")
                && e.type() == Consequence.Type.DEDUCT) {
            return Phrases.Per.plain(e.start() - 1, e.start(), Figure.ONE, "项");
        }
        return once;
    }

    /** 有1件杂物给2分,超过2件给1分: the sentence goes on with more of them. */
    private boolean beyond(String unit, int from) {
        return goesOn(from, unit, k -> t.any(k, Kind.COMPARE, Kind.MORE) && t.separator(k - 1) && t.number(k + 1));
    }

    /** 1次1分,2次2分: the sentence goes on with another number of them. */
    private boolean more(String unit, int from) {
        return goesOn(from, unit, k -> t.number(k + 1) && !Figure.ONE.equals(t.figure(k + 1)));
    }

    /** 1次扣8分,≥2次扣20分: exactly one, since the sentence says what two of them do. */
    private boolean two(Head head, int from) {
        return t.one(head.last)
                && goesOn(
                        from,
                        t.get(head.last + 1).word(),
                        k -> t.is(k, Kind.COMPARE)
                                && t.separator(k - 1)
                                && Facts.comparison(t.get(k).word()) == Comparison.AT_LEAST
                                && t.is(k + 1, Kind.NUMBER)
                                && t.figure(k + 1).equals(Figure.of(2))
                                && !nothing(k + 3));
    }

    /** 每胜一场得3分,平一场得1分, 晚报1次扣1分、漏报1次3分: whether one of something counts as the rule before does. */
    private static boolean likewise(Draft last, Phrases.Per once, Consequence e) {
        boolean earned = last.earned && !last.verbless;
        return earned ? last.unit.equals(once.unit()) : (e.verbless() && once.end() == e.start());
    }

    /** 2次以上得满分,1次得1分: whether each number of them has a score of its own. */
    private boolean levelled(String unit, Head head) {
        int line = line(head.from);
        return s.drafts.stream()
                .anyMatch(d -> d.kind == Draft.Kind.SCORE && !d.parenthesised && (d.start >= line || names(d, unit)));
    }

    private boolean names(Draft d, String unit) {
        for (int k = d.start; k < d.end; k++) {
            if (t.is(k, Kind.UNIT, unit)) {
                return true;
            }
        }
        return false;
    }

    /** The token after the last 。 or new line. */
    private int line(int i) {
        int start = i;
        while (start > 0 && !t.any(start - 1, Kind.STOP, Kind.LINE)) {
            start--;
        }
        return start;
    }

    /** 不得分, 得0分. */
    private boolean nothing(int i) {
        return t.is(i, Kind.ZERO)
                || (t.number(i + 1) && t.is(i, Kind.SCORE) && t.figure(i + 1).equals(Figure.ZERO));
    }

    private boolean goesOn(int from, String unit, IntPredicate compares) {
        for (int k = from; k < t.size() && !t.any(k, Kind.STOP, Kind.LINE); k++) {
            if (t.is(k + 2, Kind.UNIT, unit) && compares.test(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean compares(int from, int to) {
        int at = t.find(Kind.COMPARE, from, to);
        return at >= 0 && t.find(Kind.NUMBER, at, to) >= 0;
    }

    /** 超出1次扣5分: each one beyond, unless the sentence goes on with 超出2次. */
    private Phrases.@Nullable Per beyondOne(Consequence e, Head head, Facts.@Nullable Found found) {
        boolean one = (e.type() == Consequence.Type.DEDUCT || e.type() == Consequence.Type.ADD)
                && found != null
                && found.fact() instanceof Fact.Compares c
                && (c.metric().isEmpty() || t.is(head.last, Kind.MORE, c.metric()))
                && t.is(head.last, Kind.MORE)
                && t.one(head.last + 1)
                && head.to == head.last + 3;
        for (int k = e.end(); one && !t.is(k, Kind.LINE) && k < t.size(); k++) {
            one = !(t.is(k, Kind.MORE, t.get(head.last).word()) && t.number(k + 1));
        }
        return one ? s.counts.beyondOne(head.last, head.to) : null;
    }

    /** 每次检查,有不合格现象扣5分. */
    private boolean checks(int i) {
        return t.ends(i, "检查", "抽查", "巡查", "检验", "抽检", "考核", "督查");
    }
}
