package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Effects.Type;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text from left to right: a head, a consequence, what stands behind it, and again. */
final class Parser {
    private final Tokens t;
    private final Facts facts;
    private final Phrases phrases;
    private final Effects effects;
    private final Findings findings;
    private final List<Draft> drafts = new ArrayList<>();
    private final Limiting limiting;
    private final Remainders remainders;

    /** The last fact of the sentence: its metric and number carry over to steps. */
    private Facts.@Nullable Found lastFact;

    private String metric = "";

    private Parser(Text text) {
        this.t = new Tokens(text);
        this.facts = new Facts(t);
        this.phrases = new Phrases(t);
        this.effects = new Effects(t, facts);
        this.findings = new Findings(t);
        this.limiting = new Limiting(t, drafts, findings);
        this.remainders = new Remainders(t, facts, drafts, findings);
    }

    static Reading parse(String original) {
        Text text = Text.of(original);
        Parser parser = new Parser(text);
        parser.run();
        return parser.findings.reading(original, parser.drafts);
    }

    private void run() {
        int head = 0;
        int i = 0;
        while (i < t.size()) {
            Effects.Effect effect = effects.at(i, head);
            if (effect == null || effect.type() == Type.BARE && !bareMatters(effect, head)) {
                i++;
                continue;
            }
            int before = drafts.size();
            int end = accept(effect, head);
            remainders.before(head, effect.start(), before < drafts.size());
            head = note(Math.max(end, i + 1));
            i = head;
        }
        remainders.after(head, t.size());
        Lists.arrange(t, drafts, findings);
    }

    /** A remark in parentheses behind a consequence belongs to it. */
    private int note(int open) {
        if (!t.is(open, Kind.OPEN)) {
            return open;
        }
        for (int k = open + 1; k < open + 24 && !t.any(k, Kind.END, Kind.OPEN); k++) {
            if (t.is(k, Kind.CLOSE)) {
                return k + 1;
            } else if (t.number(k) || effects.at(k, open + 1) != null) {
                return open;
            }
        }
        return open;
    }

    /** A bare 扣分 says something only if nothing else in its sentence does. */
    private boolean bareMatters(Effects.Effect e, int head) {
        if (e.type() != Type.BARE) {
            return true;
        }
        for (int k = e.end(); k < t.size() && !t.hard(k); k++) {
            Effects.Effect next = effects.at(k, e.end());
            if (next != null && next.type() != Type.FULL_CAP && next.type() != Type.CAP && next.type() != Type.BARE) {
                return false;
            }
        }
        return true;
    }

    /** {@return the token after the consequence and all that belongs to it} */
    private int accept(Effects.Effect e, int headStart) {
        Head head = new Head(t, facts, headStart, e.start());
        targets(headStart, head);
        switch (e.type()) {
            case DEDUCT, ADD, BOTH, SCORE -> {
                return amount(e, head);
            }
            case BARE -> bare(e, head);
            case ZERO -> zero(e, head);
            case FULL -> fullMarks(e, head);
            case HALF, PROPORTION, FORMULA -> proportional(e, head);
            case NO_CHANGE -> noChange(e, head);
            case CAP, FULL_CAP -> {
                return limiting.accept(e, head);
            }
            case MULTIPLIER -> {
                Draft d = add(Draft.Kind.MULTIPLIER, head, e);
                d.points = e.amount() == null ? Figure.ONE : e.amount().min();
                d.what = e.word();
            }
            case VETO -> add(Draft.Kind.VETO, head, e).what = t.slice(e.start(), e.end());
            case ACTION -> {
                add(Draft.Kind.ACTION, head, e).what = t.slice(e.start(), e.end());
            }
            case COMBINE -> {
                if (!t.is(head.from, Kind.OPEN) && !inParentheses(e.start())) {
                    add(Draft.Kind.COMBINE, head, e).what = t.slice(e.start(), e.end());
                }
            }
            case BASE, MAXIMUM -> {
                Draft d = add(e.type() == Type.BASE ? Draft.Kind.BASE : Draft.Kind.MAXIMUM, head, e);
                d.points = e.amount() == null ? Figure.ZERO : e.amount().min();
            }
            case REFERENCE -> {
                Draft d = add(Draft.Kind.REFERENCE, head, e);
                d.what = e.filler().isEmpty() ? t.slice(e.start(), e.end()) : e.filler();
                findings.unread(e.start(), e.end(), Unread.Reason.ELSEWHERE);
                if (e.filler().equals("同上")) {
                    drafts.remove(d);
                }
            }
            case ROUNDING -> rounding(e);
            case POOL -> add(Draft.Kind.POOL, head, e);
            case RECORD -> add(Draft.Kind.RECORDED, head, e).what = Quotes.open(t.slice(e.start() + 1, e.end()));
            case INCREMENT -> increment(e);
            case LABEL_ONLY -> {
                Draft d = add(Draft.Kind.SCORE, head, e);
                d.effect = Effect.NONE;
                Facts.Found found = head.fact();
                d.fact = found == null ? null : found.fact();
            }
            case LADDER -> {
                return ladder(e, head);
            }
            case TIERS -> Lists.tiers(drafts, findings, e);
            case EXAMPLE -> {
                int end = e.end();
                while (!t.hard(end) && !t.is(end, Kind.CLOSE)) {
                    end++;
                }
                return end;
            }
        }
        return e.end();
    }

    /** 目标值为95%, 覆盖率达95%以上: a fact before the last segment is what later steps are measured from. */
    private void targets(int from, Head head) {
        int start = from;
        for (int k = from; k < head.last; k++) {
            if (t.any(k, Kind.COMMA, Kind.COLON, Kind.STOP, Kind.MARK, Kind.LINE, Kind.SEMICOLON)
                    || k + 1 == head.last) {
                int end = k + 1 == head.last && !t.separator(k) ? k + 1 : k;
                Facts.Found found = start < end ? facts.whole(start, end) : null;
                if (found != null && (!found.exact() || Remainders.target(t.slice(start, end)))) {
                    remember(found);
                }
                start = k + 1;
            }
        }
    }

    private void increment(Effects.Effect e) {
        Draft last = limiting.last();
        if (last == null || last.kind != Draft.Kind.JUDGED || e.amount() == null) {
            findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        last.increment = e.amount().min();
        last.end = Math.max(last.end, e.end());
    }

    /** {@code 迟到逐次扣分:第1次起每次扣1分,第3次起每次扣2分}; {@code 迟到分档扣分:满1次扣1分,满3次扣5分}. */
    private int ladder(Effects.Effect e, Head head) {
        String word = t.get(e.start()).word();
        boolean each = word.startsWith("逐");
        List<Adjustment.Rung> rungs = new ArrayList<>();
        int i = e.end() + 1;
        int end = e.end();
        String unit = "";
        while (t.any(i - 1, Kind.COLON, Kind.COMMA)) {
            int at = t.is(i, Kind.ORDINAL) ? i : t.is(i, Kind.TEXT, "第") || t.is(i, Kind.COMPARE, "满") ? i + 1 : -1;
            if (at < 0) {
                break;
            }
            Figure from = t.is(at, Kind.ORDINAL) ? Figure.of(t.get(at).value()) : t.number(at) ? t.figure(at) : null;
            int k = at + 1;
            while (k < at + 6 && t.any(k, Kind.UNIT, Kind.AFTER, Kind.EACH)) {
                unit = t.is(k, Kind.UNIT) ? t.slice(k, k + 1) : unit;
                k++;
            }
            boolean verb = t.any(k, Kind.DEDUCT, Kind.ADD) && t.number(k + 1) && t.is(k + 2, Kind.POINTS);
            if (from == null || !verb) {
                break;
            }
            rungs.add(new Adjustment.Rung(from, t.figure(k + 1)));
            end = k + 3;
            i = k + 4;
        }
        if (rungs.isEmpty()) {
            findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return e.end();
        }
        Draft d = add(Draft.Kind.LADDER, head, e);
        d.metric = Quotes.open(head.text());
        d.unit = unit;
        d.sign = word.endsWith("扣分") ? Sign.DEDUCT : Sign.ADD;
        d.rungs = rungs;
        d.accumulation = each ? Adjustment.Accumulation.EACH : Adjustment.Accumulation.REACHED;
        d.end = end;
        return end;
    }

    private void rounding(Effects.Effect e) {
        Draft last = limiting.last();
        if (last == null
                || last.kind != Draft.Kind.STEPS && last.kind != Draft.Kind.EACH && last.kind != Draft.Kind.MONEY) {
            findings.unread(e.start(), e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        last.rounding = e.word().equals("比例") ? StepRounding.PRORATA : StepRounding.STARTED;
        last.end = Math.max(last.end, e.end());
    }

    private boolean inParentheses(int i) {
        for (int k = i - 1; k >= 0 && !t.hard(k); k--) {
            if (t.is(k, Kind.CLOSE)) {
                return false;
            } else if (t.is(k, Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }

    private Draft add(Draft.Kind kind, Head head, Effects.Effect e) {
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
        draft.nominal = head.nominal();
        draft.label = head.name();
        draft.nth = head.nth();
        draft.stem = head.stem();
        draft.nthUp = head.nthUp();
        draft.gradeOf = head.gradeOf();
        draft.distance = head.distance(draft);
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

    // ---- amounts of points and money

    private int amount(Effects.Effect e, Head head) {
        Amounts.Amount amount = e.amount();
        if (e.type() == Type.SCORE
                && amount != null
                && amount.max() == null
                && amount.list().isEmpty()
                && amount.min().equals(Figure.ZERO)) {
            zero(e, head);
            return e.end();
        }
        Phrases.Per behind = amount == null ? phrases.behind(e.end()) : phrases.behind(amount.end());
        int end = behind == null ? e.end() : Math.max(e.end(), behind.end());
        if (amount != null && (amount.unit() == Kind.MONEY || amount.unit() == Kind.PERCENT || loose(e))) {
            money(e, head, behind);
            return end;
        }
        if (e.verbless()
                && head.empty()
                && amount != null
                && t.any(end, Kind.COLON, Kind.DASH) | t.is(end, Kind.COMPARE, "=")) {
            int behindLabel = trailing(e, head, end, amount.min());
            if (behindLabel > end) {
                return behindLabel;
            }
        }
        if (amount != null && !amount.list().isEmpty()) {
            distributed(e, head, behind, amount.list());
            return end;
        }
        Phrases.Per per = counted(e, head, behind);
        if (per == null && e.verbless() && t.is(e.start() - 1, Kind.UNIT, "档") && t.is(e.start() - 2, Kind.EACH)) {
            findings.unread(e.start() - 2, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return e.end();
        }
        if (e.judged() || amount == null || amount.max() != null) {
            judged(e, head, per);
        } else if (per != null) {
            each(e, head, per, amount.min());
        } else {
            once(e, head, amount.min());
        }
        extend(end);
        return end;
    }

    private void extend(int end) {
        if (!drafts.isEmpty()) {
            Draft last = drafts.get(drafts.size() - 1);
            last.end = Math.max(last.end, end);
        }
    }

    /** 奖励500 and 罚100 are money; 扣2 and 得10 are points. */
    private boolean loose(Effects.Effect e) {
        return e.amount() != null
                && e.amount().unit() == Kind.END
                && (t.is(e.start(), Kind.FINE)
                        || e.word().startsWith("奖") && !e.word().equals("奖"));
    }

    /** {@code 5分:资料齐全}: the words stand behind the amount. */
    private int trailing(Effects.Effect e, Head head, int end, Figure points) {
        int from = end + 1;
        int to = from;
        while (to < t.size() && !t.hard(to) && !t.is(to, Kind.MARK) && !(t.number(to) && t.is(to + 1, Kind.POINTS))) {
            if (effects.at(to, from) != null) {
                return end;
            }
            to++;
        }
        int last = to;
        while (last > from && t.any(last - 1, Kind.COMMA, Kind.LIST)) {
            last--;
        }
        if (last <= from || !t.any(from, Kind.TEXT, Kind.GRADE, Kind.QUOTED, Kind.LESS, Kind.MORE)) {
            return end;
        }
        boolean grade = t.is(from, Kind.GRADE) && last == from + 1;
        Draft d = add(grade ? Draft.Kind.LEVEL : Draft.Kind.SCORE, head, e);
        d.verbless = false;
        d.sign = Sign.ADD;
        d.points = points;
        d.label = t.slice(from, last);
        d.text = grade ? "" : t.slice(from, last);
        d.end = to;
        return to;
    }

    private Phrases.@Nullable Per counted(Effects.Effect e, Head head, Phrases.@Nullable Per behind) {
        Phrases.Per per = phrases.each(head.last, head.to);
        if (per == null && !head.empty() && e.type() != Type.SCORE || per == null && head.last > head.from) {
            per = phrases.each(head.from, head.to);
            if (per != null && e.type() == Type.SCORE && head.fact() != null) {
                per = null;
            }
        }
        if (per != null && per.unit().equals("档")) {
            return null;
        } else if (per != null) {
            return per;
        } else if (behind != null) {
            return behind;
        }
        Facts.Found found = head.fact();
        if (found != null && (!found.exact() || e.type() == Type.SCORE)) {
            return null;
        }
        if (head.label() != null) {
            return null;
        }
        per = phrases.once(head.last, head.to);
        if (per != null
                && e.type() == Type.SCORE
                && (e.verbless() || drafts.stream().anyMatch(d -> d.kind == Draft.Kind.SCORE))) {
            return null;
        }
        if (per == null
                && t.is(e.start() - 1, Kind.RESPECTIVE, "各")
                && alternatives(head) < 2
                && e.type() == Type.DEDUCT) {
            return new Phrases.Per(
                    e.start() - 1, e.start(), null, false, false, "", Figure.ONE, "项", false, false, false, false);
        }
        return per;
    }

    private static Sign sign(Effects.Effect e) {
        return e.type() == Type.DEDUCT || e.type() == Type.BARE && e.word().equals("DEDUCT") ? Sign.DEDUCT : Sign.ADD;
    }

    private void judged(Effects.Effect e, Head head, Phrases.@Nullable Per per) {
        int copies = Math.max(1, t.is(e.start() - 1, Kind.RESPECTIVE, "各") ? alternatives(head) : 1);
        for (int copy = 0; copy < copies; copy++) {
            for (Sign sign : e.type() == Type.BOTH ? new Sign[] {Sign.ADD, Sign.DEDUCT} : new Sign[] {sign(e)}) {
                Draft d = add(Draft.Kind.JUDGED, head, e);
                d.sign = sign;
                d.score = e.type() == Type.SCORE;
                Amounts.Amount amount = e.amount();
                if (amount != null) {
                    d.points = amount.max() == null && !e.word().equals("以") ? Figure.ZERO : amount.min();
                    d.max = amount.max() == null && !e.word().equals("以") ? amount.min() : amount.max();
                }
                if (per != null) {
                    d.unit = per.unit();
                    d.per = per.size();
                }
                Facts.Found found = head.fact();
                d.fact = found == null || found.exact() ? null : carried(found);
            }
        }
    }

    private int alternatives(Head head) {
        int n = 1;
        for (int k = head.last; k < head.to; k++) {
            n += t.is(k, Kind.LIST) ? 1 : 0;
        }
        return n;
    }

    private void each(Effects.Effect e, Head head, Phrases.Per per, Figure points) {
        boolean both = e.type() == Type.BOTH && per.side() != null || per.both();
        boolean steps = per.side() != null
                && (per.percent()
                        || per.strong()
                        || per.tier()
                        || referenced(head, per)
                        || per.side() == Deviation.OUTSIDE);
        if (steps
                && per.side() == Deviation.ABOVE
                && !per.strong()
                && e.type() != Type.DEDUCT
                && !referenced(head, per)
                && !per.percent()) {
            steps = false;
        }
        if (e.verbless() && !steps && e.type() == Type.SCORE && (failing(head) || limiting.cappedDown(e.end()))) {
            Draft d = add(Draft.Kind.EACH, head, e);
            fill(d, per, points, Sign.DEDUCT, head);
            if (!limiting.cappedDown(e.end())) {
                findings.ambiguous(e.start(), e.end(), Ambiguity.Kind.SIGN);
            }
            return;
        }
        if (!steps) {
            for (Sign sign :
                    both && e.type() == Type.BOTH ? new Sign[] {Sign.ADD, Sign.DEDUCT} : new Sign[] {sign(e)}) {
                Draft d = add(Draft.Kind.EACH, head, e);
                fill(d, per, points, sign, head);
                d.earned = e.type() == Type.SCORE;
                d.nth = per.start() >= head.last && t.is(per.start(), Kind.NUMBER) ? Figure.ONE : null;
            }
        } else if (both) {
            step(add(Draft.Kind.STEPS, head, e), per, Deviation.ABOVE, Sign.ADD, points, head);
            step(add(Draft.Kind.STEPS, head, e), per, Deviation.BELOW, Sign.DEDUCT, points, head);
        } else {
            Draft d = add(Draft.Kind.STEPS, head, e);
            step(d, per, per.side() == null ? Deviation.BELOW : per.side(), sign(e), points, head);
            if (e.verbless()) {
                d.sign = per.side() == Deviation.ABOVE ? Sign.ADD : Sign.DEDUCT;
                findings.ambiguous(e.start(), e.end(), Ambiguity.Kind.SIGN);
            }
        }
        if (per.lost()) {
            findings.ambiguous(per.start(), per.end(), Ambiguity.Kind.LOST_NUMBER);
        }
    }

    private boolean failing(Head head) {
        String text = head.text();
        for (int i = 0; i < text.length(); i++) {
            if ("未不没无違违迟遲缺漏错錯".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean referenced(Head head, Phrases.Per per) {
        String before = t.slice(head.from, Math.min(per.end(), head.to));
        return lastFact != null
                || before.startsWith("比")
                || before.startsWith("较")
                || before.contains("目标")
                || before.contains("计划")
                || before.contains("基数")
                || before.contains("基准")
                || before.contains("预算");
    }

    private void fill(Draft d, Phrases.Per per, Figure points, Sign sign, Head head) {
        d.sign = sign;
        d.points = points;
        d.unit = per.unit();
        d.per = per.size();
        if (per.start() >= head.from && per.end() <= head.to) {
            d.text = head.words(head.from, per.start());
            String rest = head.words(per.end(), head.to);
            if (d.text.isEmpty() || !rest.isEmpty() && d.text.length() < 2) {
                d.text = d.text + rest;
            }
            String inner = innerWords(per);
            d.text = d.text.isEmpty() ? inner : inner.isEmpty() ? d.text : d.text + "," + inner;
        }
    }

    /** The words between 每 and the number: what is counted. */
    private String innerWords(Phrases.Per per) {
        int k = per.start() + 1;
        while (k < per.end() && !t.number(k) && !t.unit(k) && !t.any(k, Kind.PERCENT, Kind.POINTS, Kind.MONEY)) {
            k++;
        }
        return t.is(per.start(), Kind.EACH)
                ? t.slice(per.start() + 1, k)
                : t.is(per.start(), Kind.NUMBER) ? "" : t.slice(per.start(), k);
    }

    private void step(Draft d, Phrases.Per per, Deviation side, Sign sign, Figure points, Head head) {
        d.side = side;
        d.sign = sign;
        d.points = points;
        d.per = per.size();
        d.unit = per.unit();
        d.tier = per.tier();
        d.rounding = per.within() || per.tier() ? StepRounding.STARTED : StepRounding.WHOLE;
        d.metric = metric;
        Fact fact = lastFact == null ? null : lastFact.fact();
        if (!per.reference().isEmpty()) {
            d.reference = new Value.Named(per.reference());
        } else if (head.fact() == null && head.last < head.to) {
            context(d, head, side);
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
        if (d.metric.isEmpty()) {
            d.metric = head.words(head.from, per.start());
        }
    }

    /** A fact in an earlier segment of the head limits a step: 完成率在60%-100%之间,每少10%扣0.5分. */
    private void context(Draft d, Head head, Deviation side) {
        int from = head.from;
        for (int k = from; k <= head.last; k++) {
            if (k == head.last || t.any(k, Kind.COMMA, Kind.COLON)) {
                Facts.Found found = from < k ? facts.whole(from, k) : null;
                if (found != null && found.fact() instanceof Fact.Between between) {
                    d.within = between.interval();
                    d.metric = between.metric();
                    d.reference = (side == Deviation.BELOW
                                    ? between.interval().upper()
                                    : between.interval().lower())
                            .map(f -> (Value) new Value.Number(f))
                            .orElse(null);
                } else if (found != null && found.fact() instanceof Fact.Compares compares) {
                    d.reference = compares.value();
                    d.metric = compares.metric();
                }
                from = k + 1;
            }
        }
    }

    /** An amount for one condition, one value or one label. */
    private void once(Effects.Effect e, Head head, Figure points) {
        if (e.type() == Type.BOTH) {
            flat(e, head, points, Sign.ADD);
            flat(e, head, points, Sign.DEDUCT);
            return;
        }
        String label = head.label();
        Facts.Found found = head.fact();
        if (label != null) {
            Draft d = add(Draft.Kind.LEVEL, head, e);
            d.label = label;
            d.points = points;
            d.effect = effectOf(e);
            d.sign = sign(e);
            d.text = described(head);
        } else if (e.type() == Type.SCORE) {
            scored(e, head, points, found);
        } else if (t.is(e.start() - 1, Kind.RESPECTIVE, "各") && alternatives(head) > 1) {
            for (int k = alternatives(head); k > 0; k--) {
                flat(e, head, points, sign(e));
            }
        } else {
            flat(e, head, points, sign(e));
        }
    }

    private static Effect effectOf(Effects.Effect e) {
        return e.type() == Type.SCORE ? Effect.SCORE : e.type() == Type.ADD ? Effect.ADD : Effect.DEDUCT;
    }

    /** Words in parentheses behind a label. */
    private String described(Head head) {
        int open = t.find(Kind.OPEN, head.last, head.to);
        return open < 0 ? "" : head.words(open + 1, t.is(head.to - 1, Kind.CLOSE) ? head.to - 1 : head.to);
    }

    private void scored(Effects.Effect e, Head head, Figure points, Facts.@Nullable Found found) {
        Draft d = add(Draft.Kind.SCORE, head, e);
        d.sign = Sign.ADD;
        d.points = points;
        d.what = scope(e);
        if (found != null) {
            d.fact = certain(found);
            remember(found);
        }
    }

    /** 完成90%得5分 leaves open whether more than 90 % counts; 100% is as good as at least 100 %. */
    private @Nullable Fact certain(Facts.Found found) {
        Fact fact = carried(found);
        boolean open = found.exact()
                && fact instanceof Fact.Compares c
                && (c.unit().endsWith("%") || c.unit().endsWith("％") || c.unit().endsWith("点"))
                && c.value() instanceof Value.Number n
                && !n.figure().equals(Figure.ZERO);
        if (!open || !(fact instanceof Fact.Compares c)) {
            return fact;
        }
        boolean hundred = c.value().equals(new Value.Number(Figure.HUNDRED));
        return hundred ? new Fact.Compares(c.metric(), Comparison.AT_LEAST, c.value(), c.unit()) : null;
    }

    private void flat(Effects.Effect e, Head head, Figure points, Sign sign) {
        Facts.Found found = head.fact();
        Draft d = add(Draft.Kind.FLAT, head, e);
        d.sign = sign;
        d.points = points;
        if (found != null && !found.exact()) {
            d.fact = carried(found);
            remember(found);
            if (sign == Sign.ADD
                    && d.fact instanceof Fact.Compares c
                    && c.comparison() == Comparison.BELOW
                    && head.text().contains("未")) {
                findings.ambiguous(head.from, e.end(), Ambiguity.Kind.REWARDED_FAILURE);
            }
        }
    }

    /** A fact without a metric of its own is about the metric of the fact before it. */
    private Fact carried(Facts.Found found) {
        Fact fact = found.fact();
        if (fact instanceof Fact.Compares c && c.metric().isEmpty()) {
            return new Fact.Compares(metric, c.comparison(), c.value(), c.unit());
        } else if (fact instanceof Fact.Between b && b.metric().isEmpty()) {
            return new Fact.Between(metric, b.interval(), b.unit());
        }
        return fact;
    }

    private void remember(Facts.Found found) {
        lastFact = found;
        String own = found.fact() instanceof Fact.Compares c
                ? c.metric()
                : found.fact() instanceof Fact.Between b ? b.metric() : "";
        metric = own.isEmpty() ? metric : own;
    }

    // ---- several at once

    /** {@code 四级、三级、二级证书分别计3分、2分、1分}, {@code 到县、市、省上访的每例扣0.5、1、2分}. */
    private void distributed(Effects.Effect e, Head head, Phrases.@Nullable Per behind, List<Figure> points) {
        Phrases.Per per = behind != null ? behind : phrases.each(head.last, head.to);
        int end = per != null && per.start() >= head.last ? per.start() : head.to;
        while (end > head.last && t.is(end - 1, Kind.RESPECTIVE)) {
            end--;
        }
        List<String> names = Enumerations.names(t.slice(head.last, end), points.size());
        if (names.isEmpty() && head.last > head.from) {
            names = Enumerations.names(head.words(head.from, head.last), points.size());
        }
        if (names.isEmpty()) {
            findings.unread(head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        for (int k = 0; k < points.size(); k++) {
            Draft d = add(per == null ? Draft.Kind.LEVEL : Draft.Kind.EACH, head, e);
            d.sign = sign(e);
            d.points = points.get(k);
            d.effect = effectOf(e);
            d.label = names.get(k);
            d.nominal = false;
            d.text = per == null ? "" : names.get(k);
            if (per != null) {
                d.unit = per.unit();
                d.per = per.size();
                d.earned = e.type() == Type.SCORE;
            }
        }
    }

    private void money(Effects.Effect e, Head head, Phrases.@Nullable Per behind) {
        Amounts.Amount amount = e.amount();
        if (amount == null) {
            return;
        } else if (amount.max() != null
                || !amount.list().isEmpty()
                || t.is(amount.end(), Kind.LIST) && t.number(amount.end() + 1)) {
            findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
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
        if (share && e.type() == Type.SCORE) {
            Draft d = add(Draft.Kind.PROPORTIONAL, head, e);
            d.what = t.slice(e.start(), e.end());
            return;
        } else if (share && !ofPay && !payBehind(e.end())) {
            findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NOT_UNDERSTOOD);
            return;
        }
        Phrases.Per per = counted(e, head, behind);
        boolean both = e.type() == Type.BOTH || per != null && per.both();
        for (Sign sign : both ? new Sign[] {Sign.ADD, Sign.DEDUCT} : new Sign[] {sign(e)}) {
            Draft d = add(Draft.Kind.MONEY, head, e);
            d.sign = e.type() == Type.SCORE ? Sign.ADD : sign;
            d.money = true;
            d.points = amount.min();
            d.what = share ? of.isEmpty() ? "奖金" : of : "";
            if (per != null) {
                d.unit = per.unit();
                d.per = per.size();
            }
        }
    }

    private boolean payBehind(int i) {
        String word = t.starts(i, "的") || t.is(i, Kind.TEXT) ? t.get(i).word() : "";
        return word.contains("奖金") || word.contains("绩效") || word.contains("工资") || word.contains("薪");
    }

    // ---- fixed consequences

    private void bare(Effects.Effect e, Head head) {
        Phrases.Per per = phrases.each(head.from, head.to);
        if (per == null) {
            per = phrases.behind(e.end());
        }
        String text = head.text();
        boolean choice = text.contains("根据")
                || text.contains("視")
                || text.contains("视")
                || text.contains("酌")
                || text.contains("按");
        if (per != null && !choice) {
            each(e, head, per, t.lost(e.start() + 1));
            Draft d = drafts.get(drafts.size() - 1);
            d.sign = sign(e);
            findings.ambiguous(e.start(), e.end(), Ambiguity.Kind.LOST_NUMBER);
        } else if (choice) {
            judged(
                    new Effects.Effect(
                            e.word().equals("DEDUCT")
                                    ? Type.DEDUCT
                                    : e.word().equals("BOTH")
                                            ? Type.BOTH
                                            : e.word().equals("ADD") ? Type.ADD : Type.SCORE,
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
            findings.unread(head.empty() ? e.start() : head.from, e.end(), Unread.Reason.NO_AMOUNT);
        }
    }

    /** 本项, 该项 before a score: it replaces the score of the item. */
    private String scope(Effects.Effect e) {
        for (String scope : new String[] {"本项目", "该项目", "本项", "该项", "此项"}) {
            if (t.ends(e.start() - 1, scope)) {
                return scope;
            }
        }
        return "";
    }

    private void zero(Effects.Effect e, Head head) {
        List<When> parts = head.alternatives();
        if (parts.isEmpty()) {
            Draft d = add(Draft.Kind.SCORE, head, e);
            d.points = Figure.ZERO;
            d.what = scope(e);
            Facts.Found found = head.fact();
            if (head.label() != null && e.amount() != null) {
                d.kind = Draft.Kind.LEVEL;
                d.label = java.util.Objects.requireNonNullElse(head.label(), "");
                d.text = described(head);
            } else if (found != null) {
                remember(found);
                d.fact = !e.verbless() && found.exact() ? atLeast(found) : carried(found);
            } else {
                d.fact = head.missing(head.last, head.to);
            }
            return;
        }
        for (When part : parts) {
            Draft d = add(Draft.Kind.SCORE, head, e);
            d.points = Figure.ZERO;
            d.text = part.text();
            d.what = scope(e);
            d.fact = part.fact().orElse(null);
        }
    }

    /** 迟到3次不得分: three or more. 0次 stays exact, and a bare percentage says nothing certain. */
    private @Nullable Fact atLeast(Facts.Found found) {
        if (carried(found) instanceof Fact.Compares c && c.comparison() == Comparison.EQUAL) {
            boolean zero = c.value() instanceof Value.Number n && n.figure().equals(Figure.ZERO);
            return zero
                    ? c
                    : c.unit().contains("%")
                                    || c.unit().contains("％")
                                    || c.unit().isEmpty()
                            ? null
                            : new Fact.Compares(c.metric(), Comparison.AT_LEAST, c.value(), c.unit());
        }
        return found.fact();
    }

    private void fullMarks(Effects.Effect e, Head head) {
        Draft d = add(Draft.Kind.SCORE, head, e);
        d.points = null;
        d.sign = Sign.ADD;
        if (head.empty() && drafts.size() == 1 && t.separator(e.end()) && e.amount() == null) {
            d.text = "";
        }
        Facts.Found found = head.fact();
        if (found == null) {
            return;
        }
        remember(found);
        d.fact = carried(found);
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

    private void proportional(Effects.Effect e, Head head) {
        if (e.type() == Type.PROPORTION
                && head.last > head.from
                && t.is(head.last, Kind.TEXT, "目标")
                && t.is(head.last + 1, Kind.SCORE, "为")) {
            share(e, head);
            return;
        }
        if (e.type() == Type.FORMULA && t.is(e.start(), Kind.COMPARE, "=") && !scores(t.slice(head.last, e.start()))) {
            findings.unread(head.last, e.end(), Unread.Reason.NO_RULE);
            return;
        }
        Draft d = add(Draft.Kind.PROPORTIONAL, head, e);
        d.what = e.type() == Type.FORMULA
                ? t.slice(head.empty() ? e.start() : head.last, e.end())
                : t.slice(e.start(), e.end());
        Facts.Found found = head.fact();
        d.fact = found == null ? null : found.fact();
        if (found != null) {
            remember(found);
        }
    }

    /** {@code 回款率,目标为95%,按比例得分}. */
    private void share(Effects.Effect e, Head head) {
        Draft d = add(Draft.Kind.PROPORTIONAL, head, e);
        int at = head.last + 2;
        d.what = t.slice(e.start(), e.end());
        d.metric = Quotes.open(head.words(head.from, head.last));
        d.text = "";
        d.reference = t.is(at, Kind.QUOTED)
                ? new Value.Named(Quotes.open(t.slice(at, at + 1)))
                : t.number(at) ? new Value.Number(t.figure(at)) : null;
        d.side = t.get(e.start()).word().contains("反") ? Deviation.ABOVE : Deviation.BELOW;
    }

    /** 得分=… computes a score; 完成率=… only says what a measure is. */
    private static boolean scores(String name) {
        return name.contains("分")
                || name.contains("得")
                || name.contains("绩效")
                || name.contains("奖")
                || name.contains("系数")
                || name.contains("工资")
                || name.contains("考核")
                || name.contains("評")
                || name.contains("评");
    }

    private void noChange(Effects.Effect e, Head head) {
        Draft d = add(Draft.Kind.NO_CHANGE, head, e);
        Facts.Found found = head.fact();
        if (found != null) {
            remember(found);
            d.fact = carried(found);
        }
    }
}
