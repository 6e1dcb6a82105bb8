package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives caps to the rules they limit. */
final class Limiting {
    private final Tokens t;
    private final List<Draft> drafts;
    private final Findings findings;
    private final CapScopes scopes;

    Limiting(Tokens tokens, List<Draft> drafts, Findings findings) {
        this.t = tokens;
        this.drafts = drafts;
        this.findings = findings;
        this.scopes = new CapScopes(tokens);
    }

    /** {@return the token after the cap} */
    int accept(Consequence e, Head head) {
        if (e.type() == Consequence.Type.FULL_CAP) {
            full(e, head);
            return e.end();
        }
        Amounts.Amount amount = e.amount();
        boolean slash = t.is(e.end(), Kind.SLASH) && (t.unit(e.end() + 1) || t.is(e.end() + 1, Kind.TEXT));
        int end = slash ? e.end() + 2 : e.end();
        if (amount == null) {
            return end;
        } else if (amount.unit() == Kind.PERCENT) {
            return unread(e, head, end);
        } else if (most(e, head)) {
            Draft whole = new Draft(Draft.Kind.MAXIMUM, e.start(), end);
            whole.points = amount.min();
            drafts.add(whole);
            return end;
        }
        Draft before = last();
        if (before != null && behindChoice(before, e) && amount.max() == null) {
            return choose(before, amount.min(), end);
        }
        String words = head.text() + e.filler();
        Sign sign = e.word().equals("DEDUCT") || e.word().equals("FINE") || words.contains("扣") || words.contains("罚")
                ? Sign.DEDUCT
                : Sign.ADD;
        boolean eachTime = eachTime(head) && !uncapped(head);
        List<Draft> limited = amount.max() == null && !eachTime ? limited(e, head, sign) : List.of();
        if (!limited.isEmpty()) {
            limit(limited, e, head, sign, amount.min(), end);
            return end;
        }
        boolean orphan = findings.end() > Math.max(sentence(e.start()), before == null ? 0 : before.end);
        if (orphan && CapScopes.only(words) && !e.judged() && !eachTime) {
            // 每高5Xq扣1分,最高扣10分: a cap of what was not understood
            return unread(e, head, end);
        } else if (before != null
                && before.kind == Draft.Kind.JUDGED
                && before.max == null
                && (before.sign == sign || !Names.any(words + e.word(), "扣", "罚", "加", "奖", "DEDUCT", "FINE", "ADD"))
                && amount.max() == null
                && CapScopes.only(words)) {
            return choose(before, amount.min(), end);
        }
        return alone(e, amount, head, sign, eachTime, end);
    }

    private int unread(Consequence e, Head head, int end) {
        findings.unread(head.empty() ? e.start() : head.from, end, Unread.Reason.NOT_UNDERSTOOD);
        return end;
    }

    /** 每次酌情扣分(最高10分). */
    private boolean behindChoice(Draft before, Consequence e) {
        return before.kind == Draft.Kind.JUDGED
                && before.max == null
                && before.end == e.start() - 1
                && t.is(e.start() - 1, Kind.OPEN)
                && t.is(e.end(), Kind.CLOSE);
    }

    private void limit(List<Draft> limited, Consequence e, Head head, Sign sign, Figure most, int end) {
        boolean both = e.word().equals("BOTH");
        for (Draft d : limited) {
            boolean ofScore =
                    sign == Sign.ADD && (e.word().isEmpty() || e.word().equals("SCORE")) && above(d, most);
            boolean shared = limited.size() > 1 || (sum(e, head) && beside(limited, e.start()));
            d.cap = new Cap(Optional.of(most), shared && !both, ofScore);
            earnedBySixes(d, most);
        }
        if (limited.size() > 1 && !sum(e, head) && !both && !money(limited)) {
            // 迟到一次扣1分,旷工一次扣3分,最多扣10分: of both together, or of the second
            findings.ambiguous(e.start(), end, Ambiguity.Kind.CAP);
        }
        Draft closed = drafts.get(drafts.size() - 1);
        closed.end = Math.max(closed.end, end);
    }

    /** A limit of no rule before it: of the item, or of what a person may choose. */
    private int alone(Consequence e, Amounts.Amount amount, Head head, Sign sign, boolean eachTime, int end) {
        String words = head.text() + e.filler();
        boolean verb = e.word().equals("DEDUCT") || e.word().equals("ADD") || e.judged();
        boolean part = CapScopes.only(words) || CapScopes.part(words);
        boolean alone = !verb || (part && !eachTime && !e.judged() && amount.max() == null);
        boolean first = drafts.isEmpty() && CapScopes.only(head.words(head.last, head.to) + e.filler());
        if (!verb && !CapScopes.only(words) && !first) {
            return unread(e, head, end);
        }
        if (alone || amount.unit() == Kind.MONEY) {
            boolean more = head.last > head.from && t.find(Kind.NUMBER, head.from, head.last) >= 0;
            if (more) {
                // 按回款的3%计提奖金,每笔封顶一万元: a limit of what was not understood
                return unread(e, head, end);
            }
            Draft d = new Draft(Draft.Kind.CAP, head.empty() ? e.start() : head.from, end);
            d.cap = Cap.of(amount.min());
            d.money = amount.unit() == Kind.MONEY;
            // 最多扣5分 alone: not the most that the score may be
            d.text = verb && sign == Sign.DEDUCT && !words.contains("扣") ? words + "扣" : words;
            drafts.add(d);
            return end;
        }
        Draft d = new Draft(Draft.Kind.JUDGED, head.empty() ? e.start() : head.from, end);
        d.sign = sign;
        d.points = amount.max() == null ? Figure.ZERO : amount.min();
        d.max = amount.max() == null ? amount.min() : amount.max();
        d.text = head.text();
        d.unit = eachTime ? "次" : "";
        if (amount.max() != null) {
            findings.ambiguous(e.start(), end, Ambiguity.Kind.RANGE_AS_MAXIMUM);
        }
        drafts.add(d);
        return end;
    }

    private static boolean money(List<Draft> limited) {
        return limited.get(0).kind == Draft.Kind.MONEY;
    }

    /** The most that a person may choose. */
    private static int choose(Draft judged, Figure most, int end) {
        judged.points = judged.points == null ? Figure.ZERO : judged.points;
        judged.max = most;
        judged.end = Math.max(judged.end, end);
        return end;
    }

    /** 每次扣5分,最高100分,最低0分: between which the score lies. */
    private boolean most(Consequence e, Head head) {
        Draft before = last();
        return head.empty()
                && e.word().isEmpty()
                && before != null
                && before.sign == Sign.DEDUCT
                && (before.kind == Draft.Kind.EACH || before.kind == Draft.Kind.STEPS)
                && t.is(e.end(), Kind.COMMA)
                && t.starts(e.end() + 1, "最低");
    }

    /** 达到10万得60分,每增加1万加2分,上限100分: whether the score begins below the cap and the rule adds to it. */
    private boolean above(Draft rule, Figure most) {
        return rule.sign == Sign.ADD
                && !rule.earned
                && drafts.stream()
                        .takeWhile(d -> d != rule)
                        .anyMatch(d -> (d.kind == Draft.Kind.BASE || (d.kind == Draft.Kind.SCORE && d.fact != null))
                                && d.points instanceof Figure.Number from
                                && most instanceof Figure.Number to
                                && from.value().compareTo(to.value()) < 0
                                && from.value().signum() > 0);
    }

    /** 每次最多扣10分: how much each time is for a person to choose. */
    private boolean eachTime(Head head) {
        return head.to > head.last
                && t.is(head.to - 2, Kind.EACH)
                && t.unit(head.to - 1)
                && !t.is(head.to - 1, Kind.UNIT, "人")
                && !scopes.calendar(head.to - 1);
    }

    /** 缺货扣0.2分/处,每店最多扣2分: a limit of the rule in front of it. */
    private boolean uncapped(Head head) {
        Draft before = last();
        return before != null
                && before.kind == Draft.Kind.EACH
                && before.cap == null
                && head.last == head.to - 2
                && !before.unit.equals(t.slice(head.to - 1, head.to))
                && !Sentence.OCCURRENCES.contains(t.slice(head.to - 1, head.to))
                && before.end >= head.from - 1;
    }

    /** 迟到一次扣1分,旷工一次扣3分,最多扣10分: whether a rule goes on with the one before it, so that a cap behind holds for both. */
    private boolean runsOn(Draft before, Draft d) {
        return before.kind == Draft.Kind.EACH
                && d.kind == Draft.Kind.EACH
                && before.sign == d.sign
                && before.cap == null
                && t.is(before.end, Kind.COMMA)
                && d.start == before.end + 1;
    }

    private boolean sum(Consequence e, Head head) {
        return scopes.sum(e, head) || more(e);
    }

    /** 迟到一次扣1分,旷工扣3分,最多扣10分: more than the rule in front of it can take. */
    private boolean more(Consequence e) {
        Draft before = last();
        return before != null
                && before.kind == Draft.Kind.FLAT
                && !reached(before)
                && e.amount() != null
                && before.points instanceof Figure.Number one
                && e.amount().min() instanceof Figure.Number most
                && one.value().compareTo(most.value()) < 0;
    }

    /** The rules that a cap limits: the one before it, or all of the sentence if it speaks of a sum. */
    private List<Draft> limited(Consequence e, Head head, Sign sign) {
        boolean money = e.money();
        boolean verb =
                !e.word().isEmpty() && !e.word().equals("SCORE") && !e.word().equals("BOTH");
        String words = head.words(head.last, head.to) + e.filler();
        boolean sum = sum(e, head);
        // 加分不超过3分: of what is added
        boolean named = (words.contains("加分") || words.contains("扣分")) && !Names.any(words, "加扣分", "加减分", "奖扣分", "增减分");
        List<Draft> found = new ArrayList<>();
        int sentence = sentence(e.start());
        int own = sentence;
        // a line that says nothing else
        boolean line = head.empty()
                && t.is(e.start() - 1, Kind.LINE)
                && t.any(e.end(), Kind.LINE, Kind.END, Kind.STOP, Kind.OPEN);
        if ((sum || line) && drafts.stream().noneMatch(d -> d.start >= own && d.kind != Draft.Kind.MULTIPLIER)) {
            // 每次得3分。每次得2分。累计最高5分: all of the text, unless a part of it has a limit already
            int mark = line(e.start());
            int from = drafts.stream().anyMatch(d -> d.start >= mark) ? mark : 0;
            boolean free = drafts.stream().noneMatch(d -> d.start >= from && d.cap != null);
            sentence = free ? from : sentence(Math.max(0, sentence - 1));
        }
        Draft before = last();
        boolean whole = (t.starts(e.start(), "总分") || words.equals("总分"))
                && ((before != null && before.sign == Sign.DEDUCT)
                        || drafts.stream().filter(d -> d.start >= own).count() > 1);
        if (whole || (!CapScopes.only(words) && !head.empty())) {
            // 计12分,…加分不超过3分,总分不超过15分
            return found;
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft d = drafts.get(i);
            boolean same = d.start >= sentence || (found.isEmpty() && i == drafts.size() - 1);
            if (!same) {
                break;
            }
            boolean fits =
                    ((d.kind == Draft.Kind.EACH || d.kind == Draft.Kind.STEPS || d.kind == Draft.Kind.LADDER) && !money)
                            || (d.kind == Draft.Kind.JUDGED && !money && (d.max != null || !d.unit.isEmpty()))
                            || (d.kind == Draft.Kind.PROPORTIONAL && !money)
                            || (d.kind == Draft.Kind.MONEY && money)
                            || (d.kind == Draft.Kind.SCORE && sum && counted(d) && !money)
                            || (d.kind == Draft.Kind.FLAT && d.sign == Sign.ADD && reached(d) && !money)
                            || (d.kind == Draft.Kind.SCORE && one(d) && !money);
            boolean scores = d.kind == Draft.Kind.SCORE || d.kind == Draft.Kind.PROPORTIONAL;
            boolean taken = sign == Sign.DEDUCT && verb && (d.kind == Draft.Kind.SCORE || !d.what.contains("扣"));
            boolean agrees = named ? d.sign == sign && !scores : !verb || (scores ? !taken : d.sign == sign);
            if (fits && agrees && d.cap == null) {
                found.add(d);
                // 每增减1%加减0.5分,最多加减5分
                boolean pair = e.word().equals("BOTH") && found.size() < 2 && i > 0 && drafts.get(i - 1).sign != d.sign;
                // 每起分别加5分、2分,加分上限为15分
                boolean several = i > 0 && drafts.get(i - 1).start == d.start && drafts.get(i - 1).kind == d.kind;
                boolean run = i > 0 && runsOn(drafts.get(i - 1), d);
                if (!sum
                        && !line
                        && !pair
                        && !several
                        && !run
                        && !((money && e.word().equals("BOTH")) || (money && words.contains("加减")))) {
                    break;
                }
            } else if (!fits && !sum && agrees && d.kind != Draft.Kind.SCORE && d.kind != Draft.Kind.NO_CHANGE) {
                break;
            }
        }
        if (found.stream().anyMatch(d -> d.kind == Draft.Kind.EACH)) {
            found.removeIf(d -> d.kind == Draft.Kind.SCORE);
        }
        return found;
    }

    /** 满6次计1分: a score for a number, of which no other number has a score. */
    private boolean counted(Draft d) {
        return d.fact instanceof Fact.Compares
                && !Figure.ZERO.equals(d.points)
                && drafts.stream()
                                .filter(o ->
                                        o.kind == Draft.Kind.SCORE && !Figure.ZERO.equals(o.points) && o.fact != null)
                                .count()
                        == 1;
    }

    /** 国家级加5分,校级每项加1分,累计不超过15分: of all of them, and not only of those that may repeat. */
    private boolean beside(List<Draft> limited, int cap) {
        int from = clause(cap);
        return drafts.stream()
                .anyMatch(d -> d.start >= from
                        && d.kind == Draft.Kind.FLAT
                        && d.sign == limited.get(0).sign
                        && !limited.contains(d));
    }

    /** 满一年加1分. */
    private static boolean reached(Draft d) {
        return d.fact instanceof Fact.Compares && d.text.contains("满");
    }

    /** 出席一次0.2分. */
    private static boolean one(Draft d) {
        return d.fact instanceof Fact.Compares c
                && c.comparison() == Comparison.EQUAL
                && !c.unit().isEmpty()
                && c.value().equals(new Value.Number(Figure.ONE));
    }

    /** 满6次计1分, 最高2分: every six times, since more than one point can be had. */
    private static void earnedBySixes(Draft d, Figure cap) {
        if ((d.kind == Draft.Kind.SCORE || d.kind == Draft.Kind.FLAT)
                && d.fact instanceof Fact.Compares c
                && (c.comparison() == Comparison.AT_LEAST || one(d))
                && c.value() instanceof Value.Number number
                && cap instanceof Figure.Number most
                && d.points instanceof Figure.Number points) {
            if (most.value().compareTo(points.value()) > 0 && !c.unit().contains("%")) {
                d.earned = d.kind == Draft.Kind.SCORE;
                d.kind = Draft.Kind.EACH;
                d.per = number.figure();
                d.unit = c.unit();
                d.fact = null;
            } else {
                d.cap = null;
            }
        }
    }

    /** 扣完为止 limits every deduction of the sentence; alone, all before it. */
    private void full(Consequence e, Head head) {
        int sentence =
                head.empty() && !drafts.isEmpty() && t.hard(e.start() - 1) && !t.is(e.start() - 1, Kind.SEMICOLON)
                        ? 0
                        : line(e.start());
        String words = t.get(e.start()).word();
        boolean downwards = Names.any(words, "扣", "减", "最低", "零", "0");
        if (downwards
                && !Names.starts(words, "最低", "不")
                && !drafts.isEmpty()
                && drafts.stream().noneMatch(d -> d.sign == Sign.DEDUCT)) {
            // 每超1%奖2分,直至归零
            findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        List<Draft> found = downwards ? List.of() : repeating(Sign.ADD, sentence);
        found = found.isEmpty() ? repeating(Sign.DEDUCT, sentence) : found;
        for (Draft d : found) {
            d.cap = new Cap(Optional.empty(), found.size() > 1, false);
        }
        if (drafts.isEmpty()) {
            Draft d = new Draft(Draft.Kind.CAP, e.start(), e.end());
            d.cap = Cap.FULL;
            drafts.add(d);
        } else {
            Draft last = drafts.get(drafts.size() - 1);
            last.end = Math.max(last.end, e.end());
        }
    }

    private List<Draft> repeating(Sign sign, int from) {
        return drafts.stream()
                .filter(d -> d.kind == Draft.Kind.EACH || d.kind == Draft.Kind.STEPS || d.kind == Draft.Kind.LADDER)
                .filter(d -> d.sign == sign && d.cap == null && d.start >= from)
                .toList();
    }

    /** The token after the last new line or list mark. */
    private int line(int i) {
        return behind(i, Kind.MARK, Kind.LINE);
    }

    /** The token after the last semicolon, 。 or new line. */
    private int clause(int i) {
        return behind(i, Kind.STOP, Kind.LINE, Kind.SEMICOLON);
    }

    /** The token after the last 。 or new line. */
    private int sentence(int i) {
        return behind(i, Kind.STOP, Kind.LINE);
    }

    private int behind(int i, Kind... kinds) {
        int start = Math.min(i, t.size());
        while (start > 0 && !t.any(start - 1, kinds)) {
            start--;
        }
        return start;
    }

    /** Whether the words behind an amount say that it is taken: 按0.5分/家,最多扣5分. */
    boolean cappedDown(int i) {
        for (int k = i; k < i + 7 && !t.any(k, Kind.STOP, Kind.LINE); k++) {
            if ((t.any(k, Kind.CAP_FULL) && !t.is(k, Kind.CAP_FULL, "不倒扣"))
                    || (t.is(k, Kind.CAP) && t.is(k + 1, Kind.DEDUCT))) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }
}
