package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts of points: for each occurrence, once, for a person to choose, or without a number. */
final class AmountReader {
    /** In words: ≥95%, 90%-95%(含). */
    private static final int LONGEST_ENCLOSED = 12;

    private final Sentence s;
    private final CountReader counts;
    private final ScoreReader scores;
    private final ListReader lists;

    AmountReader(Sentence sentence, CountReader counts, ScoreReader scores) {
        this.s = sentence;
        this.counts = counts;
        this.scores = scores;
        this.lists = new ListReader(sentence);
    }

    // ---- amounts of points and money

    /** {@return the token after the amount and all that belongs to it} */
    int amount(Consequence e, Head head) {
        Amounts.Amount amount = e.amount();
        Phrases.Per beside = amount == null ? null : s.counts.behind(amount.end());
        Phrases.Per behind = beside == null ? s.counts.behind(e.end()) : beside;
        int end = behind == null ? e.end() : Math.max(e.end(), behind.end());
        if (amount != null && (amount.unit() == Kind.MONEY || amount.unit() == Kind.PERCENT || loose(e))) {
            lists.money(e, head, behind);
            return end;
        } else if (unclear(e)) {
            s.findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return end;
        }
        int condition = amount == null || !e.verbless() ? end : conditionBehind(e, head, amount.min(), end);
        if (condition > end) {
            return condition;
        } else if (amount != null && !amount.list().isEmpty()) {
            lists.distributed(e, head, behind, amount.list());
            return end;
        } else if (amount != null && amount.max() == null && e.type() == Consequence.Type.SCORE && zero(amount)) {
            return nothing(e, head);
        } else if (amount != null && amount.max() == null && initial(head)) {
            s.add(Draft.Kind.BASE, head, e).points = amount.min();
            return e.end();
        }
        return repeated(amount != null && amount.max() == null ? choice(e, amount) : e, head, behind, end);
    }

    private static boolean zero(Amounts.Amount amount) {
        return amount.min().equals(Figure.ZERO);
    }

    /** 0分 under a condition; 最低0.0分 is how low the score may fall. */
    private int nothing(Consequence e, Head head) {
        if (s.t.is(e.start() - 1, Kind.TEXT, "最低")) {
            Consequence floor = Consequence.plain(Consequence.Type.FULL_CAP, e.start() - 1, e.end());
            return s.limiting.accept(floor, new Head(s.t, s.facts, head.from, floor.start()));
        }
        scores.zero(e, head);
        return e.end();
    }

    /** 10分(≥95%), 10分:≥95%: {@return the token after a condition behind an amount; the end of the amount if there is none} */
    private int conditionBehind(Consequence e, Head head, Figure points, int end) {
        int close = s.t.is(end, Kind.OPEN) ? s.t.find(Kind.CLOSE, end, end + LONGEST_ENCLOSED) : -1;
        Facts.Found enclosed = close < 0 ? null : s.facts.whole(end + 1, close);
        if (enclosed != null && !enclosed.exact() && head.fact() == null) {
            scores.within(e, head, points, enclosed);
            return close + 1;
        }
        boolean labelled = s.t.any(end, Kind.COLON, Kind.DASH) || s.t.is(end, Kind.COMPARE, "=");
        if (!labelled || !(head.empty() || s.t.hard(e.start() - 1))) {
            return end;
        }
        int behind = trailing(e, new Head(s.t, s.facts, e.start(), e.start()), end, points);
        if (behind == end && s.t.is(end, Kind.COLON) && s.t.is(end + 1, Kind.COMPARE)) {
            // 100分:≥95%/60分:≥80%
            s.findings.unread(e.start(), end + 1, Unread.Reason.NOT_UNDERSTOOD);
            return end + 1;
        }
        return behind;
    }

    /** {@return 扣1分或2分 as an amount that a person chooses; the same if there is one amount} */
    private Consequence choice(Consequence e, Amounts.Amount one) {
        int other = e.end() + 1;
        boolean choice = s.t.is(e.end(), Kind.OR)
                && s.t.number(other)
                && s.t.is(other + 1, Kind.POINTS)
                && s.t.separator(other + 2);
        return choice
                ? e.chosen(new Amounts.Amount(one.min(), s.t.figure(other), List.of(), one.unit(), other + 2))
                : e;
    }

    /** An amount once, for each of something, or for a person to choose. */
    private int repeated(Consequence e, Head head, Phrases.@Nullable Per behind, int end) {
        Amounts.Amount amount = e.amount();
        Phrases.Per per = s.counting.of(e, head, behind);
        if (per == null && e.verbless() && s.t.is(e.start() - 1, Kind.UNIT, "档") && s.t.is(e.start() - 2, Kind.EACH)) {
            s.findings.unread(e.start() - 2, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return e.end();
        }
        // 每高1%扣1分,最低得60分: how low the score may fall
        boolean lowest = e.type() == Consequence.Type.SCORE && s.t.ends(e.start() - 1, "最低", "最少");
        // 不符合要求的依次扣1分: more than once, but how often is not said
        boolean falls = s.t.ends(e.start() - 1, "递");
        if (lowest || falls || (per == null && s.t.ends(e.start() - 1, "递次", "依次", "逐项"))) {
            s.findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return end;
        }
        int before = s.drafts.size();
        boolean least = s.t.is(e.start() - 1, Kind.COMPARE, "至少") || s.t.is(e.start() - 1, Kind.COMPARE, "最少");
        if (least && amount != null && amount.max() == null && e.type() != Consequence.Type.SCORE) {
            judged(e, head, per);
            Draft d = s.drafts.get(s.drafts.size() - 1);
            d.points = amount.min();
            d.max = null;
        } else if (e.judged() || amount == null || amount.max() != null) {
            judged(e, head, per);
        } else if (per != null) {
            eachOf(e, head, per, amount.min());
        } else {
            scores.once(e, head, amount.min());
        }
        int last = Math.max(end, e.end());
        if (s.drafts.size() > before) {
            s.extend(last);
        }
        return last;
    }

    /** 每位商家初始信用积分为100分: where the score begins. */
    private boolean initial(Head head) {
        int last = s.t.is(head.to - 1, Kind.SCORE, "为") ? head.to - 2 : head.to - 1;
        return s.t.ends(last, "分", "分值", "分数") && Names.any(s.t.slice(head.last, head.to), "初始", "起始");
    }

    /** 每4小时或每次活动加4分: one rule for each; 每100人每次 says neither. */
    private void eachOf(Consequence e, Head head, Phrases.Per per, Figure points) {
        if (s.t.find(Kind.ORDINAL, per.end(), head.to) >= 0) {
            // 每个类别的第一个错误扣20分: what is counted is not the first one
            s.findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        if (beside(e, head, per, points)) {
            return;
        }
        Phrases.Per other = per.start() > head.last ? s.phrases.each(head.last, per.start()) : null;
        if (other == null || (!s.t.number(other.start() + 1) && !s.t.is(per.start() - 1, Kind.OR))) {
            counts.each(e, head, per, points);
        } else if (other.end() == per.start() - 1 && s.t.is(other.end(), Kind.OR)) {
            String text = head.words(head.from, other.start());
            for (Phrases.Per each : new Phrases.Per[] {other, per}) {
                int before = s.drafts.size();
                counts.each(e, head, each, points);
                if (s.drafts.size() > before) {
                    s.drafts.get(before).text = text + (each.equals(per) ? head.words(per.end(), head.to) : "");
                }
            }
        } else {
            s.findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
        }
    }

    /** 迟一天、错漏一项扣2分: {@return whether another count stands beside, with a rule of its own} */
    private boolean beside(Consequence e, Head head, Phrases.Per per, Figure points) {
        int join = joint(head, per);
        boolean behind = join > per.start();
        Phrases.Per first = behind ? per : join < 0 ? null : s.counts.once(head.last, join);
        Phrases.Per second = behind ? s.counts.once(join + 1, head.to) : per;
        if (first == null || second == null || first.percent() || join - first.end() > 2) {
            return false;
        }
        for (int k = first.end(); k < join; k++) {
            if (!s.t.any(k, Kind.TEXT, Kind.UNIT)) {
                return false;
            }
        }
        counts.each(e, new Head(s.t, s.facts, head.from, join), first, points);
        counts.each(e, new Head(s.t, s.facts, join + 1, head.to), second, points);
        return true;
    }

    /** {@return the 、 or 或 between two counts; -1 if there is none} */
    private int joint(Head head, Phrases.Per per) {
        if (s.t.is(per.start(), Kind.EACH)) {
            return -1;
        }
        for (int k = head.last; k < head.to; k++) {
            boolean next = k > per.end() && s.t.is(k + 1, Kind.NUMBER) && s.t.unit(k + 2);
            if (s.t.any(k, Kind.LIST, Kind.OR) && (k < per.start() || next)) {
                return k;
            }
        }
        return -1;
    }

    /** 奖励500 and 罚100 are money; 扣2 and 得10 are points. */
    /** 缺勤扣200元,迟到扣1分,早退扣50: points or money. */
    private boolean unclear(Consequence e) {
        return e.amount() != null
                && e.amount().unit() == Kind.END
                && !e.verbless()
                && s.drafts.stream().anyMatch(d -> d.kind == Draft.Kind.MONEY);
    }

    private boolean loose(Consequence e) {
        return e.amount() != null
                && e.amount().unit() == Kind.END
                && !e.verbless()
                && (s.t.is(e.start(), Kind.FINE)
                        || (!s.drafts.isEmpty() && s.drafts.get(s.drafts.size() - 1).kind == Draft.Kind.MONEY)
                        || (e.word().startsWith("奖") && !e.word().equals("奖")));
    }

    /** {@code 5分:资料齐全}: the words stand behind the amount. */
    private int trailing(Consequence e, Head head, int end, Figure points) {
        int from = end + 1;
        int to = from;
        while (to < s.t.size()
                && !s.t.hard(to)
                && !s.t.is(to, Kind.MARK)
                && !(s.t.number(to) && s.t.is(to + 1, Kind.POINTS))) {
            if (s.effects.at(to, from) != null) {
                return end;
            }
            to++;
        }
        int last = to;
        while (last > from && s.t.any(last - 1, Kind.COMMA, Kind.LIST, Kind.SLASH)) {
            last--;
        }
        Facts.Found fact = last > from ? s.facts.whole(from, last) : null;
        boolean words = s.t.any(from, Kind.TEXT, Kind.GRADE, Kind.QUOTED, Kind.LESS, Kind.MORE);
        if (last <= from || (fact == null && !words)) {
            return end;
        }
        boolean grade = s.t.is(from, Kind.GRADE) && last == from + 1;
        Draft d = s.add(grade ? Draft.Kind.LEVEL : Draft.Kind.SCORE, head, e);
        d.verbless = false;
        d.sign = Sign.ADD;
        d.points = points;
        d.label = s.t.slice(from, last);
        d.fact = fact == null ? null : fact.fact();
        d.text = grade ? "" : s.t.slice(from, last);
        d.end = to;
        return to;
    }

    private void judged(Consequence e, Head head, Phrases.@Nullable Per per) {
        int copies = Math.max(1, s.t.is(e.start() - 1, Kind.RESPECTIVE, "各") ? s.alternatives(head) : 1);
        for (int copy = 0; copy < copies; copy++) {
            for (Sign sign : e.type() == Consequence.Type.BOTH
                    ? new Sign[] {Sign.ADD, Sign.DEDUCT}
                    : new Sign[] {Sentence.sign(e)}) {
                Draft d = s.add(Draft.Kind.JUDGED, head, e);
                d.sign = sign;
                d.score = e.type() == Consequence.Type.SCORE;
                Amounts.Amount amount = e.amount();
                if (amount != null) {
                    d.points = amount.max() == null && !e.word().equals("以") ? Figure.ZERO : amount.min();
                    d.max = amount.max() == null && !e.word().equals("以") ? amount.min() : amount.max();
                }
                if (per != null) {
                    d.unit = per.unit();
                    d.per = per.size();
                    d.text = per.start() >= head.from && per.end() <= head.to
                            ? head.words(head.from, per.start()) + head.words(per.end(), head.to)
                            : d.text;
                }
                Facts.Found found = head.fact();
                d.fact = found == null || found.exact() ? null : s.carried(found);
            }
        }
    }

    // ---- fixed consequences

    void bare(Consequence e, Head head) {
        Phrases.Per per = s.phrases.each(head.from, head.to);
        if (per == null) {
            per = s.counts.behind(e.end());
        }
        String text = head.text();
        if (per == null && Names.any(text, "比例", "比重", "比率", "占比")) {
            Draft d = s.add(Draft.Kind.PROPORTIONAL, head, e);
            d.what = s.t.slice(head.last, e.end());
            return;
        }
        boolean choice = text.contains("根据")
                || text.contains("结合")
                || text.contains("视")
                || text.contains("酌")
                || (text.contains("按") && Names.any(text, "情况", "情节", "程度", "表现", "质量", "大小", "轻重"));
        boolean counted = per != null && per.start() >= head.last && s.t.is(per.start(), Kind.EACH);
        choice &= !counted || Names.any(head.words(head.last, head.to), "根据", "结合", "视", "酌", "按");
        if (per != null && !choice) {
            int before = s.drafts.size();
            counts.each(e, head, per, s.t.lost(e.start() + 1));
            if (s.drafts.size() == before) {
                return;
            }
            Draft d = s.drafts.get(s.drafts.size() - 1);
            d.sign = Sentence.sign(e);
            s.findings.ambiguous(e.start(), e.end(), Ambiguity.Kind.LOST_NUMBER);
        } else if (choice) {
            judged(
                    new Consequence(
                            e.word().equals("DEDUCT")
                                    ? Consequence.Type.DEDUCT
                                    : e.word().equals("BOTH")
                                            ? Consequence.Type.BOTH
                                            : e.word().equals("ADD") ? Consequence.Type.ADD : Consequence.Type.SCORE,
                            e.start(),
                            e.end(),
                            null,
                            false,
                            true,
                            "",
                            ""),
                    head,
                    null);
        } else {
            boolean elsewhere = Names.any(text, "按规定", "按标准", "按制度", "按规范");
            s.findings.unread(
                    head.empty() ? e.start() : head.from,
                    e.end(),
                    elsewhere ? Unread.Reason.ELSEWHERE : Unread.Reason.NO_AMOUNT);
        }
    }
}
