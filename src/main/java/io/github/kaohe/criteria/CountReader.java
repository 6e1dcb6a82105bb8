package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import org.jspecify.annotations.Nullable;

/** Reads amounts for every occurrence, unit or step. */
final class CountReader {
    /** What is taken for, whatever the words around it. */
    private static final String[] FAULTS = {
        "早退", "旷工", "旷课", "投诉", "事故", "警告", "记过", "处分", "批评", "丢失", "损坏", "破损", "延误", "超时", "逾期", "脱岗", "睡岗"
    };

    private final Sentence s;

    CountReader(Sentence sentence) {
        this.s = sentence;
    }

    /** An amount for each of something: a count, or a step from where something is measured. */
    void each(Consequence e, Head head, Phrases.Per counted, Figure points) {
        Phrases.Per per = measured(head, counted) ? null : beyondFact(head, counted);
        if (per == null || points.equals(Figure.ZERO)) {
            // 每次扣0;5分: nothing each time is a number that was lost
            s.findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        } else if (per.side() != null && s.lastFact != null && around(s.lastFact.fact())) {
            // 偏差±5%以内得满分,每超1%扣1分: beyond either end, which no one step says
            s.findings.unread(head.from, e.end(), Unread.Reason.INCOMPLETE);
            return;
        }
        Facts.Found limit =
                per.side() != null && per.start() > head.last ? s.facts.whole(head.last, per.start()) : null;
        if (limit != null && limit.fact() instanceof Fact.Compares && commensurable(limit.fact(), per)) {
            // 数量超过5个每多一个加1分
            s.remember(limit);
        }
        Facts.Found reached = per.side() == null ? reached(head, per) : null;
        if (steps(e, head, per)) {
            steps(e, head, per, points);
        } else if (taken(e, head)) {
            Draft before = s.limiting.last();
            Draft d = s.add(Draft.Kind.EACH, head, e);
            fill(d, per, points, Sign.DEDUCT, head);
            // 扣0.5分/人,警告1分/人
            boolean goesOn = d.listed && before != null && before.kind == Draft.Kind.EACH && before.sign == Sign.DEDUCT;
            if (!goesOn && !s.limiting.cappedDown(e.end()) && !taken(head)) {
                s.findings.ambiguous(e.start(), e.end(), Ambiguity.Kind.SIGN);
            }
            return;
        } else if (reached != null) {
            s.remember(reached);
            step(s.add(Draft.Kind.STEPS, head, e), per, Deviation.ABOVE, Sentence.sign(e), points, head);
            s.findings.ambiguous(head.from, e.end(), Ambiguity.Kind.COUNTED_FROM);
            return;
        } else {
            counts(e, head, per, points);
        }
        if (per.lost()) {
            s.findings.ambiguous(per.start(), per.end(), Ambiguity.Kind.LOST_NUMBER);
        }
    }

    /** {@return the count, on the side of the fact before it where it is a percentage; null if no fact has a side} */
    private Phrases.@Nullable Per beyondFact(Head head, Phrases.Per counted) {
        boolean behind = counted.side() == null && counted.start() >= head.last && counted.end() <= head.to;
        return behind && (counted.percent() || turned(head, counted) != null) ? beyond(head, counted) : counted;
    }

    /** Whether points are for a distance: 每低1%, 每高于目标1件; 每多1件 counts unless something is measured from. */
    private boolean steps(Consequence e, Head head, Phrases.Per per) {
        if (per.side() == null) {
            return false;
        }
        boolean strong = per.percent() || per.strong() || referenced(head, per);
        boolean more = per.side() == Deviation.ABOVE && !strong && e.type() != Consequence.Type.DEDUCT;
        return !more && (strong || per.tier() || per.side() == Deviation.OUTSIDE);
    }

    /** 未佩戴每次0.1分: whether an amount without a verb is one that is taken. */
    private boolean taken(Consequence e, Head head) {
        return e.verbless()
                && e.type() == Consequence.Type.SCORE
                && (failing(head) || taken(head) || s.limiting.cappedDown(e.end()));
    }

    private void counts(Consequence e, Head head, Phrases.Per per, Figure points) {
        boolean shared = shared(head, per);
        boolean both = e.type() == Consequence.Type.BOTH && per.side() != null;
        for (Sign sign : both ? new Sign[] {Sign.ADD, Sign.DEDUCT} : new Sign[] {Sentence.sign(e)}) {
            Draft d = s.add(Draft.Kind.EACH, head, e);
            fill(d, per, points, sign, head);
            d.earned = e.type() == Consequence.Type.SCORE;
            d.shared = shared;
            d.nth = per.start() >= head.last && s.t.is(per.start(), Kind.NUMBER) ? Figure.ONE : null;
        }
    }

    private void steps(Consequence e, Head head, Phrases.Per per, Figure points) {
        if (e.type() == Consequence.Type.BOTH) {
            step(s.add(Draft.Kind.STEPS, head, e), per, Deviation.ABOVE, Sign.ADD, points, head);
            step(s.add(Draft.Kind.STEPS, head, e), per, Deviation.BELOW, Sign.DEDUCT, points, head);
            return;
        }
        Draft d = s.add(Draft.Kind.STEPS, head, e);
        // 每高或低于基准1%扣1分: either way costs
        Deviation side = per.both() ? Deviation.OUTSIDE : per.side() == null ? Deviation.BELOW : per.side();
        step(d, per, side, Sentence.sign(e), points, head);
        d.shared = shared(head, per);
        if (e.verbless()) {
            d.sign = per.side() == Deviation.ABOVE ? Sign.ADD : Sign.DEDUCT;
            s.findings.ambiguous(e.start(), e.end(), Ambiguity.Kind.SIGN);
        }
    }

    /** 达到50件以上,每20件加1分: {@return how many must be reached first; null if it does not say} */
    private Facts.@Nullable Found reached(Head head, Phrases.Per per) {
        if (per.start() != head.last || !s.t.number(per.start() + 1) || head.last - 1 <= head.from) {
            return null;
        }
        Facts.Found found = s.facts.whole(s.t.segment(head.from, head.last - 1), head.last - 1);
        boolean least = found != null
                && found.fact() instanceof Fact.Compares c
                && (c.comparison() == Comparison.AT_LEAST || c.comparison() == Comparison.ABOVE)
                && c.unit().equals(per.unit());
        return least ? found : null;
    }

    /** 每延迟1天,主管扣2分,员工扣1分: the count stands in front of all of them. */
    private boolean shared(Head head, Phrases.Per per) {
        return s.t.is(per.start(), Kind.EACH) && per.end() < head.last && head.last < head.to;
    }

    /** 每百公里油耗超定额0.1升扣1分: how far, for every so many of something else. */
    private boolean measured(Head head, Phrases.Per per) {
        boolean beyond = false;
        boolean plain = per.side() == null
                && (!Sentence.OCCURRENCES.contains(per.unit()) || !per.size().equals(Figure.ONE));
        for (int k = per.end(); k < head.to && plain && s.t.is(per.start(), Kind.EACH); k++) {
            beyond |= s.phrases.turn(k) != null;
            if (beyond && s.t.number(k)) {
                return true;
            }
        }
        return false;
    }

    /** 低于90%每5%扣2分: {@return the step, on the side of the fact before it; null if there is none} */
    private Phrases.@Nullable Per beyond(Head head, Phrases.Per per) {
        Deviation from = turned(head, per);
        if (from != null) {
            // 低于目标每1%扣1分
            return step(per, from, s.t.slice(head.last + 1, per.start()));
        }
        Facts.Found found = per.start() > head.last ? s.facts.whole(head.last, per.start()) : s.lastFact;
        if (found == null || !(found.fact() instanceof Fact.Compares c)) {
            return null;
        }
        Comparison side = c.comparison();
        if (side != Comparison.BELOW && side != Comparison.ABOVE) {
            return null;
        }
        s.remember(found);
        return step(per, side == Comparison.BELOW ? Deviation.BELOW : Deviation.ABOVE, "");
    }

    /** {@return which way from what is named in front of 每: 低于目标每1%, 超出定额每200辆; null if nothing is} */
    private @Nullable Deviation turned(Head head, Phrases.Per per) {
        boolean named = per.start() == head.last + 2 && s.t.is(head.last + 1, Kind.TEXT) && s.t.number(per.start() + 1);
        return named ? s.phrases.turn(head.last) : null;
    }

    private static Phrases.Per step(Phrases.Per per, Deviation side, String reference) {
        return new Phrases.Per(
                per.start(),
                per.end(),
                side,
                false,
                true,
                reference,
                per.size(),
                per.unit(),
                true,
                per.tier(),
                per.within(),
                per.lost());
    }

    private static boolean around(Fact fact) {
        return fact instanceof Fact.Between within
                && within.interval().lower().orElse(Figure.ZERO) instanceof Figure.Number low
                && low.value().signum() < 0;
    }

    private boolean failing(Head head) {
        String text = head.text();
        for (int i = 0; i < text.length(); i++) {
            if ("禁未不没无违迟缺漏错".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return Names.any(text, FAULTS);
    }

    /** 扣分:每1次0.1分. */
    private boolean taken(Head head) {
        int colon = head.last - 1;
        return s.t.is(colon, Kind.COLON) && s.t.is(colon - 1, Kind.POINTS) && s.t.is(colon - 2, Kind.DEDUCT);
    }

    private boolean referenced(Head head, Phrases.Per per) {
        String before = s.t.slice(head.from, Math.min(per.end(), head.to));
        return from(head, per) != null
                || before.startsWith("比")
                || before.startsWith("较")
                || before.replace("目标责任", "").contains("目标")
                || before.contains("基数")
                || before.contains("基准")
                || Names.any(s.t.slice(head.last, Math.min(per.end(), head.to)), "计划", "预算");
    }

    private void fill(Draft d, Phrases.Per per, Figure points, Sign sign, Head head) {
        d.sign = sign;
        d.points = points;
        d.unit = per.unit();
        d.per = per.size();
        d.rounding = per.tier() ? StepRounding.STARTED : d.rounding;
        if (per.start() >= head.from && per.end() <= head.to) {
            String before = head.words(head.from, per.start());
            String inner = innerWords(per);
            String rest = head.words(per.end(), head.to);
            boolean named = before.length() >= 2;
            String counted = inner + (named && !inner.isEmpty() ? "" : rest);
            d.text = !named ? before + counted : counted.isEmpty() ? before : before + "," + counted;
        }
    }

    /** The words between 每 and the number: what is counted. */
    private String innerWords(Phrases.Per per) {
        int k = per.start() + 1;
        while (k < per.end() && !s.t.number(k) && !s.t.unit(k) && !s.t.any(k, Kind.PERCENT, Kind.POINTS, Kind.MONEY)) {
            k++;
        }
        return s.t.is(per.start(), Kind.EACH)
                ? s.t.slice(per.start() + 1, k)
                : s.t.is(per.start(), Kind.NUMBER) || s.t.unit(per.start()) ? "" : s.t.slice(per.start(), k);
    }

    private void step(Draft d, Phrases.Per per, Deviation side, Sign sign, Figure points, Head head) {
        d.side = side;
        d.sign = sign;
        d.points = points;
        d.per = per.size();
        d.unit = per.unit();
        d.tier = per.tier();
        d.rounding = per.within() || per.tier() ? StepRounding.STARTED : StepRounding.WHOLE;
        d.metric = s.metric;
        Fact fact = from(head, per);
        if (fact == null && (otherMeasure(head, per) || otherSubject(head, per))) {
            s.metric = head.words(head.last, per.start());
            d.metric = s.metric;
        }
        if (fact != null) {
            fact = Units.in(per.unit(), fact);
        }
        if (!per.reference().isEmpty()) {
            d.reference = reference(per.reference());
        } else if (head.fact() == null && head.last < head.to) {
            context(d, head, per, side);
        }
        if (d.reference == null && fact == null) {
            d.reference = named(head, per);
        }
        if (d.reference == null && fact instanceof Fact.Compares compares) {
            d.reference = compares.value();
            d.metric = compares.metric().isEmpty() ? d.metric : compares.metric();
        } else if (d.reference == null && fact instanceof Fact.Between between) {
            d.within = between.interval();
            d.metric = between.metric();
            d.reference = (side == Deviation.BELOW
                            ? between.interval().upper()
                            : between.interval().lower())
                    .map(f -> (Value) new Value.Number(f))
                    .orElse(null);
        }
        boolean further = s.t.is(per.start(), Kind.EACH)
                && (s.t.is(per.start() + 1, Kind.MORE, "多") || s.t.starts(per.start() + 1, "再"));
        if (further && side == Deviation.BELOW && Names.any(d.metric, "下降", "降低", "减少", "缩短")) {
            // 同比下降1%得5分,每多下降1%加1分: what is measured is how far it fell
            d.side = Deviation.ABOVE;
        }
        if (d.metric.isEmpty() && d.reference == null) {
            d.metric = head.words(head.from, per.start());
        }
    }

    /** {@return 目标 of 每低于目标1%, 95 of 每低于95%一个百分点} */
    private static Value reference(String words) {
        int digits = 0;
        while (digits < words.length() && (Text.digit(words.charAt(digits)) || words.charAt(digits) == '.')) {
            digits++;
        }
        boolean number =
                digits > 0 && words.indexOf('.') == words.substring(0, digits).lastIndexOf('.');
        return number
                ? new Value.Number(Figure.of(words.substring(0, digits)))
                : new Value.Named(words.startsWith("于") ? words.substring(1) : words);
    }

    /** {@return the fact before a step that it is measured from; null if there is none of its kind} */
    private @Nullable Fact from(Head head, Phrases.Per per) {
        Fact fact = s.lastFact == null ? null : s.lastFact.fact();
        return fact == null || !commensurable(fact, per) || otherMeasure(head, per) || otherSubject(head, per)
                ? null
                : fact;
    }

    /** 投诉0次得满分;未落实制度的,少一次扣0.5分: whether a sentence counts something else than the one before it. */
    private boolean otherSubject(Head head, Phrases.Per per) {
        if (s.lastFact == null || per.percent() || !apart(s.lastFact.end(), head.from)) {
            return false;
        } else if (Facts.unitOf(s.lastFact.fact()).isEmpty() && !s.metric.endsWith("数")) {
            return true;
        }
        StringBuilder own = new StringBuilder();
        for (int k = head.from; k < per.end(); k++) {
            own.append(s.t.is(k, Kind.TEXT) ? s.t.get(k).word() : "");
        }
        for (int k = 0; k + 2 <= s.metric.length(); k++) {
            if (own.indexOf(s.metric.substring(k, k + 2)) >= 0) {
                return false;
            }
        }
        return own.length() > 0;
    }

    /** Whether a sentence ends between two places. */
    private boolean apart(int from, int to) {
        for (int k = from; k < to; k++) {
            if (s.t.hard(k)) {
                return true;
            }
        }
        return false;
    }

    /** 合格率≥95%得5分;废品率每高1%扣1分: whether a step is of another measure than the one before it. */
    private boolean otherMeasure(Head head, Phrases.Per per) {
        String own = per.start() > head.last ? head.words(head.last, per.start()) : "";
        return !s.metric.isEmpty()
                && own.length() > 2
                && Names.ends(own, "率", "数", "量", "额", "值", "比", "时间", "成本", "费用", "度")
                && !own.contains(s.metric)
                && !s.metric.contains(own)
                && !Names.any(own, "目标", "计划", "标准", "基准", "基数");
    }

    /** 低于平均水平的,每减少1个百分点: {@return what the part in front of 每 names; null if it names nothing} */
    private @Nullable Value named(Head head, Phrases.Per per) {
        int comma = per.start() - 1;
        int word = comma - 1;
        boolean names = word > head.from
                && s.t.is(comma, Kind.COMMA)
                && s.t.is(word, Kind.TEXT)
                && s.t.ends(word, "的")
                && s.t.is(word - 1, Kind.COMPARE)
                && s.phrases.turn(word - 1) != null
                && s.t.get(word).word().length() > 2;
        String name = names ? s.t.slice(word, comma) : "";
        return names ? new Value.Named(name.substring(0, name.length() - 1)) : null;
    }

    /** A step of 1 % is measured from a percentage, one of minutes from minutes or hours, and 1项 from no number of 次. */
    private static boolean commensurable(Fact fact, Phrases.Per per) {
        boolean rate = Facts.metricOf(fact).endsWith("率") && !per.percent();
        return (fact instanceof Fact.Compares || fact instanceof Fact.Between)
                && !rate
                && Units.alike(per.unit(), Facts.unitOf(fact))
                && Units.in(per.unit(), fact) != null;
    }

    /** A fact in an earlier segment of the head limits a step: 完成率在60%-100%之间,每少10%扣0.5分. */
    private void context(Draft d, Head head, Phrases.Per per, Deviation side) {
        int from = head.from;
        int end = Math.min(per.start(), head.to);
        for (int k = from; k <= end; k++) {
            if (k == end || s.t.any(k, Kind.COMMA, Kind.COLON)) {
                Facts.Found found = from < k ? s.facts.whole(from, k) : null;
                Fact fact = found == null ? null : Units.in(d.unit, found.fact());
                if (fact instanceof Fact.Between between) {
                    d.within = between.interval();
                    d.metric = between.metric();
                    d.reference = (side == Deviation.BELOW
                                    ? between.interval().upper()
                                    : between.interval().lower())
                            .map(f -> (Value) new Value.Number(f))
                            .orElse(null);
                } else if (fact instanceof Fact.Compares compares) {
                    d.reference = compares.value();
                    d.metric = compares.metric().isEmpty() ? d.metric : compares.metric();
                }
                from = k + 1;
            }
        }
    }
}
