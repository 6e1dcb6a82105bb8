package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    final Counting counting;

    /** The last fact: its metric and number carry over to steps. */
    Facts.@Nullable Found lastFact;

    String metric = "";

    /** In what the metric is measured; may be empty. */
    private String metricUnit = "";

    Sentence(Text text) {
        this.t = new Tokens(text);
        this.facts = new Facts(t);
        this.phrases = new Phrases(t);
        this.counts = new Counts(t, phrases);
        this.effects = new Effects(t, facts);
        this.findings = new Findings(t);
        this.limiting = new Limiting(t, drafts, findings);
        this.counting = new Counting(this);
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
        if (before < 0 || t.hard(before) || t.is(before, Kind.MARK)) {
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
        if (!Units.alike(Facts.unitOf(fact), metricUnit)) {
            return fact;
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
        String unit = Facts.unitOf(found.fact());
        metric = again(own) && Units.alike(unit, metricUnit) ? metric : own;
        metricUnit = unit;
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
