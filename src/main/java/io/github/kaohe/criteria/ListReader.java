package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts for several names at once, and money. */
final class ListReader {
    private static final int LONGEST_LEVEL = 8;

    private final Sentence s;

    ListReader(Sentence sentence) {
        this.s = sentence;
    }

    // ---- several at once

    /** {@code 四级、三级、二级证书分别计3分、2分、1分}, {@code 到县、市、省上访的每例扣0.5、1、2分}. */
    void distributed(Consequence e, Head head, Phrases.@Nullable Per behind, List<Figure> points) {
        if (behind == null && periods(e, head, points)) {
            return;
        }
        Phrases.Per per = behind != null ? behind : s.phrases.each(head.last, head.to);
        if (per == null) {
            // 到市、省及北京上访,一批次分别扣1分、2分、3分
            Phrases.Per once = s.counts.once(head.last, head.to);
            per = once != null && once.start() == head.last ? once : null;
        }
        int end = per != null && per.start() >= head.last ? per.start() : head.to;
        while (end > head.last && s.t.is(end - 1, Kind.RESPECTIVE)) {
            end--;
        }
        List<String> names = Enumerations.names(s.t.slice(head.last, end), points.size());
        if (names.isEmpty() && head.last > head.from) {
            names = Enumerations.names(head.words(head.from, head.last), points.size());
        }
        if (names.isEmpty()) {
            s.findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        boolean last = s.t.slice(head.from, end).contains(Labels.LAST);
        names = names.stream()
                .map(name -> last && name.startsWith("第") ? Labels.LAST + name : name)
                .toList();
        // 获省、市通报表扬并推广的分别奖20、10分: what happened, no level
        boolean events = e.type() != Consequence.Type.SCORE
                && names.stream()
                        .anyMatch(name -> name.length() > LONGEST_LEVEL || Names.any(name, "通报", "表彰", "表扬", "批评"));
        for (int k = 0; k < points.size(); k++) {
            Draft.Kind kind = per != null ? Draft.Kind.EACH : events ? Draft.Kind.FLAT : Draft.Kind.LEVEL;
            Draft d = s.add(kind, head, e);
            d.sign = Sentence.sign(e);
            d.points = points.get(k);
            d.effect = Sentence.effectOf(e);
            d.label = names.get(k);
            d.nominal = false;
            d.text = kind == Draft.Kind.LEVEL ? "" : names.get(k);
            if (per != null) {
                d.unit = per.unit();
                d.per = per.size();
                d.earned = e.type() == Consequence.Type.SCORE;
            }
        }
    }

    /** 每月、每季度、每年分别奖励3分、5分、10分: {@return whether each amount has a count of its own} */
    private boolean periods(Consequence e, Head head, List<Figure> points) {
        List<Integer> units = new ArrayList<>();
        for (int k = head.last; k + 1 < head.to; k++) {
            if (s.t.is(k, Kind.EACH) && s.t.unit(k + 1) && (s.t.separator(k + 2) || s.t.is(k + 2, Kind.RESPECTIVE))) {
                units.add(k + 1);
            }
        }
        if (units.size() != points.size()) {
            return false;
        }
        for (int k = 0; k < points.size(); k++) {
            Draft d = s.add(Draft.Kind.EACH, head, e);
            d.sign = Sentence.sign(e);
            d.points = points.get(k);
            d.unit = s.t.slice(units.get(k), units.get(k) + 1);
            d.earned = e.type() == Consequence.Type.SCORE;
            d.text = head.words(head.from, head.last);
        }
        return true;
    }

    void money(Consequence e, Head head, Phrases.@Nullable Per behind) {
        Amounts.Amount amount = e.amount();
        if (amount == null) {
            return;
        } else if (amount.max() != null
                || !amount.list().isEmpty()
                || (s.t.is(amount.end(), Kind.LIST) && s.t.number(amount.end() + 1))) {
            s.findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        boolean share = amount.unit() == Kind.PERCENT;
        String of = e.filler();
        boolean ofPay = of.contains("奖")
                || of.contains("绩效")
                || of.contains("工资")
                || of.contains("金额")
                || of.contains("薪")
                || of.contains("款")
                || of.contains("提成")
                || of.contains("佣金");
        if (share && e.type() == Consequence.Type.SCORE) {
            Draft d = s.add(Draft.Kind.PROPORTIONAL, head, e);
            d.what = s.t.slice(e.start(), e.end());
            return;
        } else if (share && !ofPay && !payBehind(e.end())) {
            s.findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        Phrases.Per per = s.counting.of(e, head, behind);
        boolean both = e.type() == Consequence.Type.BOTH || (per != null && per.both());
        for (Sign sign : both ? new Sign[] {Sign.ADD, Sign.DEDUCT} : new Sign[] {Sentence.sign(e)}) {
            Draft d = s.add(Draft.Kind.MONEY, head, e);
            d.sign = e.type() == Consequence.Type.SCORE ? Sign.ADD : sign;
            d.money = true;
            d.points = amount.min();
            d.what = share ? of.isEmpty() ? "奖金" : of : "";
            d.unit = per == null ? "" : per.unit();
            d.per = per == null ? Figure.ONE : per.size();
            if (per != null && per.start() == head.from && per.end() == head.to) {
                d.text = "";
            }
        }
    }

    private boolean payBehind(int i) {
        String word = s.t.starts(i, "的") || s.t.is(i, Kind.TEXT) ? s.t.get(i).word() : "";
        return word.contains("奖金") || word.contains("绩效") || word.contains("工资") || word.contains("薪");
    }
}
