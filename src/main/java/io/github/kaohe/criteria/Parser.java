package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text from left to right: a head, a consequence, what stands behind it, and again. */
final class Parser {
    /** How many words ahead the rest of a sentence is looked at. */
    private static final int REACH = 60;

    /** 每次扣1分,累计扣分: as every count does. */
    private static final Set<String> ACCUMULATED = Set.of("累计", "累计叠加", "累加");

    private final Sentence s;
    private final AmountReader amounts;
    private final ScoreReader scores;
    private final FormulaReader formulas;
    private final Remainders remainders;
    private final Swallowed swallowed;

    private Parser(Text text) {
        this.s = new Sentence(text);
        this.scores = new ScoreReader(s);
        this.amounts = new AmountReader(s, new CountReader(s), scores);
        this.formulas = new FormulaReader(s);
        this.remainders = new Remainders(s.t, s.facts, s.drafts, s.findings);
        this.swallowed = new Swallowed(s);
    }

    static Reading parse(String original) {
        Parser parser = new Parser(Text.of(original));
        parser.run();
        return parser.s.findings.reading(original, parser.s.drafts);
    }

    private void run() {
        int head = 0;
        int i = 0;
        Consequence rounding = null;
        while (i < s.t.size()) {
            Consequence effect = s.effects.at(i, head);
            if (effect == null
                    || (effect.type() == Consequence.Type.BARE && !bareMatters(effect, head))
                    || (effect.type() == Consequence.Type.EXAMPLE
                            && !s.t.hard(i - 1)
                            && !new Head(s.t, s.facts, head, i).empty())) {
                i++;
                continue;
            }
            if (effect.type() == Consequence.Type.ROUNDING && inside(effect)) {
                rounding = effect;
                i = effect.end() + 1;
                continue;
            }
            head = remainders.levels(head, effect.start());
            remainders.before(head, effect.start());
            int before = s.drafts.size();
            int end = accept(effect, head);
            swallowed.refuse(Math.min(before, s.drafts.size()), head, effect.start(), end);
            if (rounding != null) {
                formulas.rounding(rounding);
                rounding = null;
            }
            head = note(Math.max(end, i + 1));
            i = head;
        }
        remainders.after(head, s.t.size());
        for (int k = 0; k < s.t.size(); k++) {
            if (NumberLexer.hasMistaken(s.t.get(k))) {
                s.findings.ambiguous(k, k + 1, Ambiguity.Kind.LETTER);
            }
        }
        Lists.arrange(s.t, s.drafts, s.findings);
    }

    /** 每低1%(不足1%按1%计)扣2分: between what is counted and its amount. */
    private boolean inside(Consequence rounding) {
        return s.t.is(rounding.start() - 1, Kind.OPEN)
                && s.t.is(rounding.end(), Kind.CLOSE)
                && s.t.any(rounding.end() + 1, Kind.DEDUCT, Kind.ADD, Kind.SCORE);
    }

    /** A remark in parentheses behind a consequence belongs to it. */
    private int note(int open) {
        if (s.t.is(open, Kind.BLANK) && s.t.slice(open, open + 1).length() == 2) {
            // 扣3分(): where somebody writes what was taken
            return open + 1;
        }
        if (!s.t.is(open, Kind.OPEN)) {
            return open;
        }
        for (int k = open + 1; k < open + 24 && !s.t.any(k, Kind.END, Kind.OPEN); k++) {
            if (s.t.is(k, Kind.CLOSE)) {
                return k + 1;
            } else if (s.t.number(k) || s.effects.at(k, open + 1) != null) {
                return open;
            }
        }
        return open;
    }

    /** A bare 扣分 says something only if nothing else in its sentence does, or if it has a condition of its own. */
    private boolean bareMatters(Consequence e, int head) {
        if (otherwise(e) || listed(e, head) || s.t.find(Kind.NUMBER, s.t.segment(head, e.start()), e.start()) >= 0) {
            return true;
        }
        for (int k = e.end(); k < e.end() + REACH && k < s.t.size() && !s.t.hard(k); k++) {
            Consequence next = s.effects.at(k, e.end());
            if (next != null
                    && next.type() != Consequence.Type.FULL_CAP
                    && next.type() != Consequence.Type.CAP
                    && next.type() != Consequence.Type.BARE) {
                return false;
            }
        }
        return true;
    }

    /** 迟到一次扣1分,病假扣分,旷工一次扣5分: one of several, with its number lost. */
    private boolean listed(Consequence e, int head) {
        return !s.drafts.isEmpty()
                && s.t.is(head, Kind.COMMA)
                && s.t.is(head + 1, Kind.TEXT)
                && s.t.segment(head + 1, e.start()) == head + 1
                && s.t.is(e.end(), Kind.COMMA)
                && s.t.is(e.end() + 1, Kind.TEXT);
    }

    /** 符合要求可得分,否则不得分: all or nothing. */
    private boolean otherwise(Consequence e) {
        return e.type() == Consequence.Type.BARE
                && e.word().equals("SCORE")
                && s.t.is(e.end(), Kind.COMMA)
                && Names.otherwise(s.t.get(e.end() + 1).word());
    }

    /** {@return the token after the consequence and all that belongs to it} */
    private int accept(Consequence e, int headStart) {
        Head head = new Head(s.t, s.facts, headStart, e.start());
        targets(headStart, head);
        switch (e.type()) {
            case DEDUCT, ADD, BOTH, SCORE -> {
                return amounts.amount(e, head);
            }
            case BARE -> {
                if (otherwise(e)) {
                    scores.fullMarks(e, head);
                } else if (!s.drafts.isEmpty() && ACCUMULATED.contains(head.text())) {
                    s.extend(e.end());
                } else if (given(head)) {
                    s.findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
                } else {
                    amounts.bare(e, head);
                }
            }
            case ZERO -> {
                Draft before = s.limiting.last();
                boolean also = before == null || before.kind == Draft.Kind.VETO || before.kind == Draft.Kind.ACTION;
                if (head.empty() && !also) {
                    // nothing says when: it must not hold always
                    s.findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
                } else {
                    scores.zero(e, head);
                }
            }
            case FULL -> scores.fullMarks(e, head);
            case HALF, PROPORTION, FORMULA -> formulas.proportional(e, head);
            case NO_CHANGE -> scores.noChange(e, head);
            case CAP, FULL_CAP -> {
                return s.limiting.accept(e, head);
            }
            case MULTIPLIER -> {
                Draft d = s.add(Draft.Kind.MULTIPLIER, head, e);
                d.points = e.amount() == null ? Figure.ONE : e.amount().min();
                d.what = e.word();
            }
            case VETO -> {
                Draft before = s.limiting.last();
                boolean goesOn = before != null
                        && before.kind == Draft.Kind.VETO
                        && s.t.is(before.end, Kind.COMMA)
                        && (head.empty() || head.text().equals("认定"));
                if (goesOn) {
                    s.extend(e.end());
                } else {
                    s.add(Draft.Kind.VETO, head, e).what = s.t.slice(e.start(), e.end());
                }
            }
            case ACTION -> {
                s.add(Draft.Kind.ACTION, head, e).what = s.t.slice(e.start(), e.end());
            }
            case COMBINE -> {
                Draft before = s.limiting.last();
                boolean goesOn = before != null && before.kind == Draft.Kind.COMBINE;
                if (goesOn) {
                    s.extend(e.end());
                } else if (!s.t.is(head.from, Kind.OPEN) && !s.inParentheses(e.start())) {
                    s.add(Draft.Kind.COMBINE, head, e).what = s.t.slice(e.start(), e.end());
                }
            }
            case BASE, MAXIMUM -> {
                Draft d = s.add(e.type() == Consequence.Type.BASE ? Draft.Kind.BASE : Draft.Kind.MAXIMUM, head, e);
                d.points = e.amount() == null ? Figure.ZERO : e.amount().min();
                given(e.start());
            }
            case REFERENCE -> {
                Draft d = s.add(Draft.Kind.REFERENCE, head, e);
                d.what = e.filler().isEmpty() ? s.t.slice(e.start(), e.end()) : e.filler();
                s.findings.unread(e.start(), e.end(), Unread.Reason.ELSEWHERE);
                if (e.filler().equals("同上")) {
                    s.drafts.remove(d);
                }
            }
            case ROUNDING -> formulas.rounding(e);
            case POOL -> s.add(Draft.Kind.POOL, head, e);
            case RECORD -> s.add(Draft.Kind.RECORDED, head, e).what = Quotes.open(s.t.slice(e.start() + 1, e.end()));
            case INCREMENT -> formulas.increment(e);
            case LABEL_ONLY -> {
                Facts.Found found = head.fact();
                if (found == null) {
                    s.findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
                } else {
                    Draft d = s.add(Draft.Kind.SCORE, head, e);
                    d.effect = Effect.NONE;
                    d.fact = found.fact();
                }
            }
            case LADDER -> {
                return formulas.ladder(e, head);
            }
            case TIERS -> BandLists.tiers(s.drafts, s.findings, e);
            case EXAMPLE -> {
                remainders.after(headStart, e.start());
                return example(e.end());
            }
        }
        return e.end();
    }

    /** {@return the token after an example: 超时3分钟扣3分, and further numbers of it} */
    private int example(int from) {
        int end = from;
        int depth = 0;
        boolean amount = false;
        while (!s.t.hard(end) && !(depth == 0 && s.t.is(end, Kind.CLOSE))) {
            depth += s.t.is(end, Kind.OPEN) ? 1 : s.t.is(end, Kind.CLOSE) ? -1 : 0;
            amount |= s.t.is(end, Kind.POINTS);
            boolean goesOn = s.t.number(end + 1) || s.t.any(end + 1, Kind.TIERS, Kind.EXAMPLE, Kind.ORDINAL);
            if (amount && depth == 0 && s.t.any(end, Kind.COMMA, Kind.LIST) && !goesOn) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** 得到50分的积分奖分: the amount stands in front. */
    private boolean given(Head head) {
        for (int k = head.last; k < head.to; k++) {
            if (s.t.number(k) && s.t.ends(k - 1, "得到", "获得", "给予", "奖励") && k > head.last) {
                return true;
            }
        }
        return false;
    }

    /** 商家评分(…满分为10分): somebody gives the score, which is no rule. */
    private void given(int maximum) {
        int open = maximum;
        while (open > 0 && !s.t.any(open, Kind.OPEN, Kind.CLOSE) && !s.t.hard(open)) {
            open--;
        }
        if (s.t.is(open, Kind.OPEN) && s.t.ends(open - 1, "评分", "打分")) {
            s.findings.unread(open - 1, open, Unread.Reason.NO_RULE);
        }
    }

    /** 以95%为基准: what later steps are measured from. */
    private Facts.@Nullable Found basis(int start, int end) {
        boolean basis = s.t.ends(end - 1, "基准", "基数", "标准", "目标", "底线")
                && s.t.is(end - 2, Kind.SCORE, "为")
                && s.t.any(end - 3, Kind.PERCENT, Kind.UNIT)
                && s.t.number(end - 4)
                && end - 4 > start
                && s.t.ends(end - 5, "以");
        return basis ? s.facts.whole(end - 4, end - 2) : null;
    }

    /** 成品率:目标98%: what is measured stands in front. */
    private Facts.Found titled(Facts.Found found, int from, int start) {
        int title = s.t.segment(from, start - 1);
        boolean named = found.fact() instanceof Fact.Compares c
                && Set.of("目标", "目标值", "标准", "标准值", "基准", "基准值").contains(c.metric())
                && s.t.is(start - 1, Kind.COLON)
                && title < start - 1
                && s.t.find(Kind.NUMBER, title, start) < 0;
        return named && found.fact() instanceof Fact.Compares c
                ? new Facts.Found(
                        new Fact.Compares(s.t.slice(title, start - 1), c.comparison(), c.value(), c.unit()),
                        found.end(),
                        found.exact())
                : found;
    }

    /**
     * 目标值为95%, 覆盖率达95%以上, 完好率98%,每降1%: a fact before the last segment is what later steps are measured from.
     */
    private void targets(int from, Head head) {
        int start = from;
        for (int k = from; k < head.last; k++) {
            if (s.t.any(k, Kind.COMMA, Kind.COLON, Kind.STOP, Kind.MARK, Kind.LINE, Kind.SEMICOLON)
                    || k + 1 == head.last) {
                int end = k + 1 == head.last && !s.t.separator(k) ? k + 1 : k;
                Facts.Found found = start < end ? s.facts.whole(start, end) : null;
                found = found == null ? basis(start, end) : found;
                if (found != null
                        && (!found.exact()
                                || Remainders.target(s.t.slice(start, end))
                                || (s.t.is(end - 1, Kind.PERCENT) && s.t.is(end + 1, Kind.EACH)))) {
                    s.remember(titled(found, from, start));
                }
                start = k + 1;
            }
        }
    }
}
