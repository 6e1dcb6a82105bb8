package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.ArrayList;
import java.util.List;

/** Reads shares, formulas, ladders, and how steps and choices are rounded. */
final class FormulaReader {
    private final Sentence s;

    FormulaReader(Sentence sentence) {
        this.s = sentence;
    }

    void proportional(Consequence e, Head head) {
        if (e.type() == Consequence.Type.PROPORTION
                && head.last > head.from
                && s.t.is(head.last, Kind.TEXT, "目标")
                && s.t.is(head.last + 1, Kind.SCORE, "为")) {
            share(e, head);
            return;
        }
        if (e.type() == Consequence.Type.FORMULA
                && s.t.is(e.start(), Kind.COMPARE, "=")
                && !scores(s.t.slice(head.last, e.start()))) {
            s.findings.unread(head.last, e.end(), Unread.Reason.NO_RULE);
            s.metric = s.t.slice(head.last, e.start());
            return;
        }
        Draft last = s.limiting.last();
        boolean between = Names.any(head.text(), "中间", "其间", "之间", "不足");
        if (between && last != null && last.kind != Draft.Kind.STEPS) {
            // 80分以上得5分,中间按线性插值: between the numbers before it
            s.findings.unread(head.from, e.end(), Unread.Reason.INCOMPLETE);
            return;
        }
        if (e.type() == Consequence.Type.PROPORTION
                && last != null
                && last.kind == Draft.Kind.STEPS
                && (between || (head.empty() && s.t.any(last.end, Kind.COMMA, Kind.OPEN)))) {
            // 每低1%扣1分,按线性扣分
            last.rounding = StepRounding.PRORATA;
            last.end = e.end();
            return;
        }
        Draft d = s.add(Draft.Kind.PROPORTIONAL, head, e);
        d.what = e.type() == Consequence.Type.FORMULA
                ? s.t.slice(head.empty() ? e.start() : head.last, e.end())
                : s.t.slice(e.start(), e.end());
        d.side = better(e);
        Facts.Found found = head.fact();
        if (found != null
                && found.exact()
                && found.fact() instanceof Fact.Compares c
                && head.text().contains("目标")) {
            String title = head.words(head.from, head.to);
            d.reference = c.value();
            d.metric = title.substring(0, title.indexOf("目标"));
            d.text = "";
            return;
        }
        d.fact = found == null ? null : found.fact();
        if (found != null) {
            s.remember(found);
        }
    }

    /** {@code 回款率,目标为95%,按比例得分}. */
    private void share(Consequence e, Head head) {
        Draft d = s.add(Draft.Kind.PROPORTIONAL, head, e);
        int at = head.last + 2;
        d.what = s.t.slice(e.start(), e.end());
        d.metric = Quotes.open(head.words(head.from, head.last));
        d.text = "";
        d.reference = s.t.is(at, Kind.QUOTED)
                ? new Value.Named(Quotes.open(s.t.slice(at, at + 1)))
                : s.t.number(at) ? new Value.Number(s.t.figure(at)) : null;
        d.side = better(e);
    }

    /** {@return which way costs points: 按反比例, upwards} */
    private Deviation better(Consequence e) {
        return s.t.get(e.start()).word().contains("反") ? Deviation.ABOVE : Deviation.BELOW;
    }

    /** 得分=… computes a score; 完成率=… only says what a measure is. */
    static boolean scores(String name) {
        return name.contains("分")
                || name.contains("得")
                || name.contains("绩效")
                || name.contains("奖")
                || name.contains("系数")
                || name.contains("工资")
                || name.contains("考核")
                || name.contains("评");
    }

    /** {@code 迟到逐次扣分:第1次起每次扣1分,第3次起每次扣2分}; {@code 迟到分档扣分:满1次扣1分,满3次扣5分}. */
    int ladder(Consequence e, Head head) {
        String word = s.t.get(e.start()).word();
        boolean each = word.startsWith("逐");
        List<Adjustment.Rung> rungs = new ArrayList<>();
        int i = e.end() + 1;
        int end = e.end();
        String unit = "";
        while (s.t.any(i - 1, Kind.COLON, Kind.COMMA)) {
            int at = s.t.is(i, Kind.ORDINAL)
                    ? i
                    : s.t.is(i, Kind.TEXT, "第") || s.t.is(i, Kind.COMPARE, "满") ? i + 1 : -1;
            if (at < 0) {
                break;
            }
            Figure from =
                    s.t.is(at, Kind.ORDINAL) ? Figure.of(s.t.get(at).value()) : s.t.number(at) ? s.t.figure(at) : null;
            int k = at + 1;
            while (k < at + 6 && s.t.any(k, Kind.UNIT, Kind.AFTER, Kind.EACH)) {
                unit = s.t.is(k, Kind.UNIT) ? s.t.slice(k, k + 1) : unit;
                k++;
            }
            boolean verb = s.t.any(k, Kind.DEDUCT, Kind.ADD) && s.t.number(k + 1) && s.t.is(k + 2, Kind.POINTS);
            if (from == null || !verb) {
                break;
            }
            rungs.add(new Adjustment.Rung(from, s.t.figure(k + 1)));
            end = k + 3;
            i = k + 4;
        }
        if (rungs.isEmpty()) {
            s.findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return e.end();
        }
        Draft d = s.add(Draft.Kind.LADDER, head, e);
        d.metric = Quotes.open(head.text());
        d.unit = unit;
        d.sign = word.endsWith("扣分") ? Sign.DEDUCT : Sign.ADD;
        d.rungs = rungs;
        d.accumulation = each ? Adjustment.Accumulation.EACH : Adjustment.Accumulation.REACHED;
        d.end = end;
        return end;
    }

    void increment(Consequence e) {
        Draft last = s.limiting.last();
        if (last == null || last.kind != Draft.Kind.JUDGED || e.amount() == null) {
            s.findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        last.increment = e.amount().min();
        last.end = Math.max(last.end, e.end());
    }

    void rounding(Consequence e) {
        Draft last = s.limiting.last();
        if (last != null && last.kind == Draft.Kind.SCORE && e.word().equals("比例")) {
            // 达到计划得满分,不足按比例得分
            Draft d = new Draft(Draft.Kind.PROPORTIONAL, e.start(), e.end());
            d.what = s.t.slice(e.start(), e.end());
            s.drafts.add(d);
            return;
        }
        if (last == null
                || (last.kind != Draft.Kind.STEPS && last.kind != Draft.Kind.EACH && last.kind != Draft.Kind.MONEY)) {
            s.findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        last.rounding = e.word().equals("比例") ? StepRounding.PRORATA : StepRounding.STARTED;
        last.end = Math.max(last.end, e.end());
    }
}
