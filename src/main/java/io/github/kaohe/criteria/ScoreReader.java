package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what holds once: a score, full marks, nothing, or points for one condition or label. */
final class ScoreReader {
    private final Sentence s;

    ScoreReader(Sentence sentence) {
        this.s = sentence;
    }

    /** An amount for one condition, one value or one label. */
    void once(Consequence e, Head head, Figure points) {
        if (e.type() == Consequence.Type.BOTH) {
            flat(e, head, points, Sign.ADD);
            flat(e, head, points, Sign.DEDUCT);
            return;
        }
        String label = head.labels.label();
        Facts.Found found = head.fact();
        String[] parts = e.type() == Consequence.Type.SCORE && found == null ? parts(head, e) : new String[0];
        if (label != null) {
            Draft d = s.add(Draft.Kind.LEVEL, head, e);
            d.label = label;
            d.points = points;
            d.effect = Sentence.effectOf(e);
            d.sign = Sentence.sign(e);
            d.text = described(head);
        } else if (parts.length > 1) {
            for (String part : parts) {
                scored(e, head, points, null);
                Draft d = s.drafts.get(s.drafts.size() - 1);
                d.text = part;
                d.label = part;
                d.nominal = false;
            }
        } else if (e.type() == Consequence.Type.SCORE) {
            scored(e, head, points, found);
        } else if (s.t.is(e.start() - 1, Kind.RESPECTIVE, "各")
                && !head.alternatives().isEmpty()) {
            // 低于80%或高于120%各扣5分
            for (When part : head.alternatives()) {
                flat(e, head, points, Sentence.sign(e));
                Draft d = s.drafts.get(s.drafts.size() - 1);
                d.text = part.text();
                d.fact = part.fact().orElse(null);
            }
        } else if (s.t.is(e.start() - 1, Kind.RESPECTIVE, "各") && s.alternatives(head) > 1) {
            for (int k = s.alternatives(head); k > 0; k--) {
                flat(e, head, points, Sentence.sign(e));
            }
        } else {
            flat(e, head, points, Sentence.sign(e));
        }
    }

    /** {@return what each of the same amount is given for: 方案、总结各1分} */
    private String[] parts(Head head, Consequence e) {
        return s.t.is(e.start() - 1, Kind.RESPECTIVE, "各")
                ? s.t.slice(head.last, Math.min(head.to, e.start() - 1)).split("、", -1)
                : new String[0];
    }

    /** Words in parentheses behind a label. */
    private String described(Head head) {
        int open = s.t.find(Kind.OPEN, head.last, head.to);
        return open < 0 ? "" : head.words(open + 1, s.t.is(head.to - 1, Kind.CLOSE) ? head.to - 1 : head.to);
    }

    private void scored(Consequence e, Head head, Figure points, Facts.@Nullable Found found) {
        Draft d = s.add(Draft.Kind.SCORE, head, e);
        d.sign = Sign.ADD;
        d.points = points;
        d.what = s.scope(e);
        if (e.verbless() && d.text.endsWith("考核") && Names.any(d.text, "未", "不", "没", "违")) {
            // 未按期完成的考核2分 takes them
            s.findings.ambiguous(head.from, e.end(), Ambiguity.Kind.SIGN);
        }
        if (found != null) {
            d.fact = certain(found);
            d.least = d.fact == null ? s.carried(found) : null;
            s.remember(found);
        }
    }

    /** 完成90%得5分 leaves open whether more than 90 % counts; 100% is as good as at least 100 %. */
    private @Nullable Fact certain(Facts.Found found) {
        Fact fact = s.carried(found);
        boolean open = found.exact()
                && fact instanceof Fact.Compares c
                && (c.unit().endsWith("%")
                        || c.unit().endsWith("％")
                        || c.unit().endsWith("点")
                        || MeasureBook.isAmount(c.unit()))
                && c.value() instanceof Value.Number n
                && !n.figure().equals(Figure.ZERO);
        if (!open || !(fact instanceof Fact.Compares c)) {
            return fact;
        }
        boolean hundred = c.value().equals(new Value.Number(Figure.HUNDRED));
        return hundred ? new Fact.Compares(c.metric(), Comparison.AT_LEAST, c.value(), c.unit()) : null;
    }

    /** A score under the condition that stands behind it. */
    void within(Consequence e, Head head, Figure points, Facts.Found condition) {
        boolean own = s.t.hard(e.start() - 1);
        scored(e, own ? new Head(s.t, s.facts, e.start(), e.start()) : head, points, condition);
    }

    void flat(Consequence e, Head head, Figure points, Sign sign) {
        Facts.Found found = head.fact();
        if (s.t.is(e.start() - 1, Kind.UNIT) && s.t.is(e.start() - 2, Kind.TEXT, "没")) {
            // 没人扣1分: for 每人
            s.findings.ambiguous(e.start() - 2, e.end(), Ambiguity.Kind.LETTER);
        }
        Draft d = s.add(Draft.Kind.FLAT, head, e);
        d.sign = sign;
        d.points = points;
        if (found != null && !found.exact()) {
            d.fact = joint(s.carried(found), e, head);
            s.remember(found);
            if (sign == Sign.ADD
                    && d.fact instanceof Fact.Compares c
                    && c.comparison() == Comparison.BELOW
                    && head.text().contains("未")) {
                s.findings.ambiguous(head.from, e.end(), Ambiguity.Kind.REWARDED_FAILURE);
            }
        }
    }

    void zero(Consequence e, Head head) {
        List<When> parts = head.alternatives();
        if (parts.isEmpty()) {
            Draft d = s.add(Draft.Kind.SCORE, head, e);
            d.points = Figure.ZERO;
            d.what = s.scope(e);
            Facts.Found found = head.fact();
            if (head.labels.label() != null && e.amount() != null) {
                d.kind = Draft.Kind.LEVEL;
                d.label = java.util.Objects.requireNonNullElse(head.labels.label(), "");
                d.text = described(head);
            } else if (found != null) {
                boolean fewer = s.t.find(Kind.LESS, head.last, head.to) >= 0;
                Fact own = (!e.verbless() || fewer) && found.exact() ? atLeast(found) : s.carried(found);
                s.rememberMetric(found);
                d.fact = joint(own, e, head);
            } else {
                d.fact = head.missing(head.last, head.to);
            }
            return;
        }
        for (When part : parts) {
            Draft d = s.add(Draft.Kind.SCORE, head, e);
            d.points = Figure.ZERO;
            d.text = part.text();
            d.what = s.scope(e);
            d.fact = part.fact().orElse(null);
        }
    }

    /** {@return a fact with the one of the same kind that stands before it, though either of them may be meant} */
    private @Nullable Fact joint(@Nullable Fact own, Consequence e, Head head) {
        Fact other = own == null ? null : head.before();
        if (!(own instanceof Fact.Compares c) || !(other instanceof Fact.Compares o) || !alike(o, c)) {
            return own;
        }
        s.findings.ambiguous(head.from, e.end(), Ambiguity.Kind.JOINT);
        return new Fact.All(List.of(o, c));
    }

    /** Two measures with the same kind of limit, side by side: 回访率低于80%,成功率低于60%. */
    private static boolean alike(Fact.Compares a, Fact.Compares b) {
        return a.comparison() == b.comparison()
                && a.comparison() != Comparison.EQUAL
                && !a.metric().isEmpty()
                && !b.metric().isEmpty()
                && !a.metric().equals(b.metric());
    }

    /** 迟到3次不得分: three or more. 0次 stays exact, and a bare percentage says nothing certain. */
    private @Nullable Fact atLeast(Facts.Found found) {
        Fact fact = s.carried(found);
        if (fact instanceof Fact.Compares c && c.comparison() == Comparison.EQUAL) {
            boolean zero = c.value() instanceof Value.Number n && n.figure().equals(Figure.ZERO);
            return zero
                    ? c
                    : c.unit().contains("%")
                                    || c.unit().contains("％")
                                    || c.unit().isEmpty()
                            ? null
                            : new Fact.Compares(c.metric(), Comparison.AT_LEAST, c.value(), c.unit());
        }
        return fact;
    }

    void fullMarks(Consequence e, Head head) {
        Draft d = s.add(Draft.Kind.SCORE, head, e);
        // 得满分2分 says what full marks are
        d.points = e.amount() == null ? null : e.amount().min();
        d.sign = Sign.ADD;
        if (head.empty() && s.drafts.size() == 1 && s.t.separator(e.end()) && e.amount() == null) {
            d.text = "";
        }
        Facts.Found found = head.fact();
        if (found == null) {
            return;
        }
        s.remember(found);
        d.fact = s.carried(found);
        if (d.fact instanceof Fact.Compares c
                && found.exact()
                && c.comparison() == Comparison.EQUAL
                && c.value() instanceof Value.Number n
                && n.figure() instanceof Figure.Number f
                && f.value().signum() > 0) {
            boolean hundred = f.value().intValue() == 100;
            d.fact = hundred ? new Fact.Compares(c.metric(), Comparison.AT_LEAST, c.value(), c.unit()) : null;
        }
    }

    void noChange(Consequence e, Head head) {
        Draft d = s.add(Draft.Kind.NO_CHANGE, head, e);
        Facts.Found found = head.fact();
        if (found != null) {
            s.remember(found);
            d.fact = s.carried(found);
        }
    }
}
