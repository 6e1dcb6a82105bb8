package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * Refuses a rule whose condition holds a rule of its own: what was not understood must not become the words under which the
 * next amount applies.
 */
final class Swallowed {
    /** From which number on one in parentheses is no amount: 办法(2013). */
    private static final BigDecimal YEARS = BigDecimal.valueOf(1000);

    private final Sentence s;
    private final Tokens t;

    Swallowed(Sentence sentence) {
        this.s = sentence;
        this.t = sentence.t;
    }

    /**
     * Takes back the rules of a consequence if what stands in front of it holds another one.
     *
     * @param first  the first draft of the consequence
     * @param from   where its head begins
     * @param effect its first token
     * @param end    the token after it and all that belongs to it
     */
    void refuse(int first, int from, int effect, int end) {
        if (first < s.drafts.size() && !count(first, from, effect, end) && !verb(first, from, effect, end)) {
            Head head = new Head(t, s.facts, from, effect);
            List<Draft> taken = s.drafts.subList(first, s.drafts.size());
            lost(head);
            bare(head);
            step(head, taken);
            amount(head, taken);
        }
    }

    /** 每低于1Xq扣1分: a count in a unit that is not known must not be read as if it counted once. */
    private boolean count(int first, int from, int effect, int end) {
        Draft.Kind kind = s.drafts.get(first).kind;
        boolean once = s.drafts.size() == first + 1 && (kind == Draft.Kind.FLAT || kind == Draft.Kind.SCORE);
        for (int k = from; once && k < effect; k++) {
            boolean latin =
                    t.is(k + 1, Kind.TEXT) && Text.latin(t.get(k + 1).word().charAt(0));
            boolean counted = kind == Draft.Kind.FLAT ? latin || counts(k + 1) : open(k + 1);
            if (t.is(k, Kind.EACH) && !t.unit(k + 1) && counted) {
                s.drafts.remove(first);
                s.findings.unread(k, end, Unread.Reason.NOT_UNDERSTOOD);
                return true;
            }
        }
        return false;
    }

    /** 每提前10分钟以上: how many at least. */
    private boolean open(int from) {
        return t.is(from, Kind.TEXT) && t.number(from + 1) && t.unit(from + 2) && t.is(from + 3, Kind.AFTER);
    }

    private boolean counts(int from) {
        for (int k = from; k < from + 4 && !t.separator(k); k++) {
            boolean odd = t.is(k, Kind.TEXT) && Text.digit(t.get(k).word().charAt(0));
            if (t.number(k) || odd) {
                return true;
            }
        }
        return false;
    }

    /** 每次扣0.1%的分值,最高扣5分: an amount with its verb. */
    private boolean verb(int first, int from, int effect, int end) {
        for (int k = from; k < effect - 1; k++) {
            boolean amount = t.any(k, Kind.DEDUCT, Kind.FINE) && t.any(k + 2, Kind.PERCENT, Kind.POINTS, Kind.MONEY);
            if ((amount || (t.is(k, Kind.ADD) && t.is(k + 2, Kind.POINTS))) && t.number(k + 1)) {
                s.drafts.subList(first, s.drafts.size()).clear();
                s.findings.unread(from, end, Unread.Reason.NOT_UNDERSTOOD);
                return true;
            }
        }
        return false;
    }

    /** 视情扣ITO分,发现一个扣0.5分: a part of its own whose amount was not understood. */
    private void lost(Head head) {
        for (int k = head.from; k < head.last; k++) {
            if (t.any(k, Kind.DEDUCT, Kind.FINE)) {
                int end = k;
                while (end < head.last && !t.any(end, Kind.COMMA, Kind.COLON)) {
                    end++;
                }
                if (end < head.last && end - 2 > k && t.any(end - 1, Kind.POINTS, Kind.MONEY)) {
                    s.findings.unread(t.segment(head.from, k), end, Unread.Reason.NOT_UNDERSTOOD);
                }
            }
        }
    }

    /** 确定议题(0.5)会前沟通(0.5),未落实扣2分: numbers that look like points; (1)…(2)… are a list. */
    private void bare(Head head) {
        int last = -1;
        boolean list = true;
        for (int k = head.from; k + 2 < head.to; k++) {
            boolean enclosed =
                    t.is(k - 1, Kind.TEXT) && t.is(k, Kind.OPEN) && t.is(k + 1, Kind.NUMBER) && t.is(k + 2, Kind.CLOSE);
            if (enclosed && t.get(k + 1).value().compareTo(YEARS) < 0) {
                list &= last >= 0 || Figure.ONE.equals(t.figure(k + 1));
                last = k + 3;
            }
        }
        if (!list) {
            s.findings.unread(head.from, last, Unread.Reason.NOT_UNDERSTOOD);
        }
    }

    /** 每迟交一天得分减少20%,五天后得分为0: a step in front of a condition that stands without it. */
    private void step(Head head, List<Draft> taken) {
        boolean once = taken.stream()
                .allMatch(d -> (d.kind == Draft.Kind.SCORE || d.kind == Draft.Kind.FLAT) && d.fact != null);
        int each = once && head.last > head.from ? t.find(Kind.EACH, head.from, head.last - 1) : -1;
        if (each < 0) {
            return;
        }
        int end = each;
        while (end < head.last && !t.separator(end)) {
            end++;
        }
        if (t.find(Kind.PERCENT, each, end) >= 0 || t.find(Kind.POINTS, each, end) >= 0) {
            s.findings.unread(t.segment(head.from, each), end, Unread.Reason.NOT_UNDERSTOOD);
        }
    }

    /** 正班长加0-6分,副班长0-4分,组长加2分: an amount without a verb of its own, or with one that was not understood. */
    private void amount(Head head, List<Draft> taken) {
        for (int k = head.from; k < head.to; k++) {
            if (deducted(k, taken)
                    || stated(k, head)
                    || signed(k, head)
                    || ranged(k, head)
                    || half(k)
                    || loose(k, head)
                    || t.misprint(k)) {
                // 每1分加减15元: points are what money is paid for
                boolean paid = !signed(k, head) && taken.stream().allMatch(d -> d.kind == Draft.Kind.MONEY);
                int end = paid ? head.to : taken.get(taken.size() - 1).end;
                s.findings.unread(head.from, end, Unread.Reason.NOT_UNDERSTOOD);
                if (!paid) {
                    taken.clear();
                }
                return;
            }
        }
    }

    /** 提成+15%,额外奖励500元: what is given without a verb. */
    private boolean signed(int k, Head head) {
        return t.is(k, Kind.OPERATOR, "+")
                && t.number(k + 1)
                && t.any(k + 2, Kind.PERCENT, Kind.POINTS, Kind.MONEY)
                && (k < head.last || t.is(head.to, Kind.COMMA));
    }

    /** <25→-5,25-35→10: an amount without 分 behind a colon. */
    private boolean loose(int k, Head head) {
        int before = t.is(k - 1, Kind.DASH) ? k - 2 : k - 1;
        return k < head.last
                && t.number(k)
                && t.any(k + 1, Kind.COMMA, Kind.LIST)
                && t.is(before, Kind.COLON)
                && t.number(before - 1);
    }

    /** 一天半扣20分: more than the one day that is read. */
    private boolean half(int k) {
        return t.is(k, Kind.TEXT, "半") && t.unit(k - 1) && t.number(k - 2) && !t.unit(k + 1);
    }

    /** 扣当月全部积分或100分: no score of 100. */
    private boolean deducted(int k, List<Draft> taken) {
        return t.any(k, Kind.DEDUCT, Kind.FINE)
                && taken.stream().anyMatch(d -> d.verbless && d.kind == Draft.Kind.SCORE && d.points != null);
    }

    private boolean stated(int k, Head head) {
        return t.number(k)
                && t.is(k + 1, Kind.POINTS)
                && (!t.any(k - 1, Kind.COMPARE, Kind.EACH, Kind.MORE, Kind.LESS, Kind.DASH)
                        || t.is(k - 1, Kind.COMPARE, "="))
                && !t.any(k + 2, Kind.AFTER, Kind.INCLUDED, Kind.EXCLUDED, Kind.COMPARE, Kind.DASH)
                && t.find(Kind.EACH, t.segment(head.from, k), k) < 0
                && (k < head.last || s.facts.whole(head.last, head.to) == null);
    }

    private boolean ranged(int k, Head head) {
        return t.number(k)
                && t.is(k + 1, Kind.DASH)
                && t.number(k + 2)
                && t.is(k + 3, Kind.POINTS)
                && k < head.last
                && (t.any(k + 4, Kind.COMMA, Kind.LIST, Kind.SEMICOLON) || t.is(k + 4, Kind.END));
    }
}
