package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What the readers of one text share: its words, what was read so far, and what carries over from clause to clause. */
final class Sentence {
    static final Set<String> OCCURRENCES = Set.of("次", "人次", "起", "例", "单", "件", "人");

    final Tokens t;
    final Facts facts;
    final Phrases phrases;
    final Counts counts;
    final Effects effects;
    final Findings findings;
    final List<Draft> drafts = new ArrayList<>();
    final Limiting limiting;

    /** The last fact: its metric and number carry over to steps. */
    Facts.@Nullable Found lastFact;

    String metric = "";

    Sentence(Text text) {
        this.t = new Tokens(text);
        this.facts = new Facts(t);
        this.phrases = new Phrases(t);
        this.counts = new Counts(t, phrases);
        this.effects = new Effects(t, facts);
        this.findings = new Findings(t);
        this.limiting = new Limiting(t, drafts, findings);
    }

    Draft add(Draft.Kind kind, Head head, Consequence e) {
        Draft draft = new Draft(kind, head.empty() ? e.start() : head.from, e.end());
        draft.text = head.text();
        draft.verbless = e.verbless();
        draft.parenthesised = t.is(e.start() - 1, Kind.OPEN) && t.is(e.end(), Kind.CLOSE);
        draft.additional = e.word().startsWith("追加")
                || e.word().startsWith("再")
                || e.word().startsWith("另")
                || e.word().startsWith("加扣");
        draft.fromFull = e.word().startsWith("自满分");
        draft.belowZero = e.word().contains("倒扣") || e.word().startsWith("追加扣");
        draft.nominal = head.labels.nominal();
        draft.label = head.labels.name();
        draft.nth = head.labels.nth();
        draft.stem = head.labels.stem();
        draft.nthUp = head.labels.nthUp();
        draft.gradeOf = head.labels.gradeOf();
        draft.distance = head.labels.distance(draft);
        int before = head.empty() ? e.start() - 1 : head.from - 1;
        draft.listed = !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).end <= head.from + 1
                && t.any(drafts.get(drafts.size() - 1).end, Kind.LIST, Kind.COMMA);
        if (before < 0 || t.hard(before)) {
            draft.listed = false;
        }
        drafts.add(draft);
        return draft;
    }

    void extend(int end) {
        if (!drafts.isEmpty()) {
            Draft last = drafts.get(drafts.size() - 1);
            last.end = Math.max(last.end, end);
        }
    }

    /** {@return a fact about the metric of the fact before it, if it has none of its own; null if nothing says what it compares} */
    @Nullable
    Fact carried(Facts.Found found) {
        Fact fact = found.fact();
        if (distance(found)) {
            return fact instanceof Fact.Compares c ? beyond(c) : null;
        }
        if (fact instanceof Fact.Compares c && again(c.metric())) {
            return new Fact.Compares(metric, c.comparison(), c.value(), c.unit());
        } else if (fact instanceof Fact.Between b && again(b.metric())) {
            return new Fact.Between(metric, b.interval(), b.unit());
        }
        return fact;
    }

    /** Nothing, or 超 behind 超预算. */
    private boolean again(String own) {
        return own.isEmpty() || (own.startsWith("超") && metric.startsWith(own));
    }

    /** 不超过30%,…,超过5个百分点: points of a percentage are how far from the percentage before them. */
    private boolean distance(Facts.Found found) {
        return again(Facts.metricOf(found.fact()))
                && Facts.unitOf(found.fact()).endsWith("点")
                && lastFact != null
                && lastFact.fact() instanceof Fact.Compares from
                && from.unit().equals("%");
    }

    /** 超过5个百分点 of 30 %: more than 35 %. */
    private @Nullable Fact beyond(Fact.Compares far) {
        boolean below = far.comparison() == Comparison.BELOW;
        if ((!below && far.comparison() != Comparison.ABOVE)
                || lastFact == null
                || !(lastFact.fact() instanceof Fact.Compares from)
                || !(from.value() instanceof Value.Number start && start.figure() instanceof Figure.Number a)
                || !(far.value() instanceof Value.Number size && size.figure() instanceof Figure.Number b)) {
            return null;
        }
        Figure end = Figure.of(below ? a.value().subtract(b.value()) : a.value().add(b.value()));
        return new Fact.Compares(metric, far.comparison(), new Value.Number(end), from.unit());
    }

    void remember(Facts.Found found) {
        if (!distance(found)) {
            lastFact = found;
            rememberMetric(found);
        }
    }

    /** A fact under which there is no score says what is measured, but is no reference for steps. */
    void rememberMetric(Facts.Found found) {
        String own = Facts.metricOf(found.fact());
        metric = again(own) ? metric : own;
    }

    /** 本项, 该项 before a score: it replaces the score of the item. */
    String scope(Consequence e) {
        for (String scope : new String[] {"本项目", "该项目", "本项", "该项", "此项"}) {
            if (t.ends(e.start() - 1, scope)) {
                return scope;
            }
        }
        return "";
    }

    static Sign sign(Consequence e) {
        return e.type() == Consequence.Type.DEDUCT
                        || (e.type() == Consequence.Type.BARE && e.word().equals("DEDUCT"))
                ? Sign.DEDUCT
                : Sign.ADD;
    }

    static Effect effectOf(Consequence e) {
        return e.type() == Consequence.Type.SCORE
                ? Effect.SCORE
                : e.type() == Consequence.Type.ADD ? Effect.ADD : Effect.DEDUCT;
    }

    int alternatives(Head head) {
        int n = 1;
        for (int k = head.last; k < head.to; k++) {
            n += t.any(k, Kind.LIST, Kind.OR) ? 1 : 0;
        }
        return n;
    }

    Phrases.@Nullable Per counted(Consequence e, Head head, Phrases.@Nullable Per behind) {
        Phrases.Per before = counts.before(head.last, e.start());
        if (before != null) {
            return before;
        }
        Phrases.Per per = phrases.each(head.last, head.to);
        if ((per == null && !head.empty() && e.type() != Consequence.Type.SCORE)
                || (per == null && head.last > head.from)) {
            per = phrases.each(head.from, head.to);
            boolean counts = per != null
                    && (t.separator(per.end())
                            || t.find(Kind.NUMBER, per.start(), per.end()) >= 0
                            || (per.unit().equals("次") && t.separator(per.end() + 1) && checks(per.end())));
            if (!counts) {
                per = null;
            }
        }
        if (per != null && inParentheses(per.start()) && !inParentheses(e.start())) {
            // 活动10场以上(每场活动5家以上)得3分: what stands in parentheses says more of the condition
            per = null;
        }
        Facts.Found found = head.fact();
        if (per == null && (e.type() == Consequence.Type.DEDUCT || e.type() == Consequence.Type.ADD)) {
            per = counts.opposite(head.last, head.to, drafts);
            per = per == null && found != null ? counts.beyond(head.last, head.to, found.fact(), lastFact) : per;
            if (per != null) {
                return per;
            }
        }
        if (per != null && e.type() == Consequence.Type.SCORE && found != null && !found.exact()) {
            per = null;
        }
        if (per == null && e.type() == Consequence.Type.BOTH) {
            per = counts.either(head.last, head.to);
        }
        boolean occurrence = per != null && e.type() != Consequence.Type.SCORE && OCCURRENCES.contains(per.unit());
        if (per != null && !occurrence && per.side() == null && compares(per.end(), head.to)) {
            // 每2周≥1次得2分: when it is counted, and what must be reached; 每次会议迟到超过5分钟扣1分 counts meetings
            per = null;
        }
        if (per != null && per.unit().equals("档")) {
            return null;
        } else if (per != null) {
            Phrases.Per inner = per.side() == null ? counts.once(per.end(), head.to) : null;
            // 每项工作延误一天扣1分: days are counted
            return inner != null && inner.end() == head.to ? inner : per;
        } else if (behind != null) {
            return behind;
        }
        Phrases.Per once = counts.once(head.last, head.to);
        if (once != null && ((inParentheses(once.start()) && !inParentheses(e.start())) || head.several())) {
            // 与现场不符(任抽一条线路考评)-3分; 乡镇用稿2篇,市级用稿1篇,得3分
            once = null;
        }
        boolean example = head.last > head.from && t.starts(head.last, "如");
        Phrases.Per seen = example ? counts.once(head.from, head.last - 1) : once;
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
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (once != null
                && e.type() == Consequence.Type.SCORE
                && last != null
                && last.kind == Draft.Kind.EACH
                && last.earned
                && last.unit.equals(once.unit())
                && t.any(head.from - 1, Kind.COMMA, Kind.LIST, Kind.SEMICOLON)) {
            // 每胜一场得3分,平一场得1分
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
        if (e.type() == Consequence.Type.DEDUCT && t.is(head.to - 2, Kind.SLASH) && t.unit(head.to - 1)) {
            return counts.behind(head.to - 2);
        }
        boolean each = once != null
                && e.verbless()
                && once.end() == e.start()
                && once.start() > head.last
                && OCCURRENCES.contains(once.unit())
                && !more(once.unit(), e.end());
        if (each) {
            // 半小时以上的1次2分
            return once;
        }
        if (once != null
                && e.type() == Consequence.Type.SCORE
                && (e.verbless()
                        || drafts.stream().anyMatch(d -> d.kind == Draft.Kind.SCORE && !d.parenthesised)
                        || beyond(once.unit(), e.end()))) {
            return null;
        }
        if (once == null
                && t.is(e.start() - 1, Kind.RESPECTIVE, "各")
                && alternatives(head) < 2
                && t.find(Kind.ORDINAL, head.last, head.to) < 0
                && t.find(Kind.OR, head.last, head.to) < 0
                && !t.ends(e.start() - 2, "方", "人", "者", "员")
                && e.type() == Consequence.Type.DEDUCT) {
            return new Phrases.Per(
                    e.start() - 1, e.start(), null, false, false, "", Figure.ONE, "项", false, false, false, false);
        }
        return once;
    }

    /** 有1件杂物给2分,超过2件给1分: the sentence goes on with more of them. */
    private boolean beyond(String unit, int from) {
        return goesOn(from, unit, k -> t.any(k, Kind.COMPARE, Kind.MORE) && t.number(k + 1));
    }

    /** 1次1分,2次2分: the sentence goes on with another number of them. */
    private boolean more(String unit, int from) {
        return goesOn(from, unit, k -> t.number(k + 1) && !Figure.ONE.equals(t.figure(k + 1)));
    }

    /** 1次扣8分,≥2次扣20分: exactly one, since the sentence says what two of them do. */
    private boolean two(Head head, int from) {
        return Figure.ONE.equals(t.is(head.last, Kind.NUMBER) ? t.figure(head.last) : null)
                && goesOn(
                        from,
                        t.get(head.last + 1).word(),
                        k -> t.is(k, Kind.COMPARE)
                                && Facts.comparison(t.get(k).word()) == Comparison.AT_LEAST
                                && t.is(k + 1, Kind.NUMBER)
                                && t.figure(k + 1).equals(Figure.of(2))
                                && !t.is(k + 3, Kind.ZERO));
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
                && t.is(head.last + 1, Kind.NUMBER)
                && t.get(head.last + 1).value().compareTo(java.math.BigDecimal.ONE) == 0
                && head.to == head.last + 3;
        for (int k = e.end(); one && !t.is(k, Kind.LINE) && k < t.size(); k++) {
            one = !(t.is(k, Kind.MORE, t.get(head.last).word()) && t.number(k + 1));
        }
        return one ? counts.beyondOne(head.last, head.to) : null;
    }

    /** 每次检查,有不合格现象扣5分. */
    private boolean checks(int i) {
        return t.ends(i, "检查", "抽查", "巡查", "检验", "抽检", "考核", "督查");
    }

    boolean inParentheses(int i) {
        for (int k = i - 1; k >= 0 && !t.hard(k); k--) {
            if (t.is(k, Kind.CLOSE)) {
                return false;
            } else if (t.is(k, Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }
}
