package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns clauses into the rules of the model. What the model cannot hold, or what lacks something, becomes unread. */
final class Mapper {
    private final Reading reading;
    private final Context context;
    private final MeasureBook measures;
    private final Conditions conditions;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<ScoreOverride> overrides = new ArrayList<>();
    private final List<Unread> unread;
    private final Bases bases;
    private Optional<Figure> points = Optional.empty();
    private Limit floor = Limit.USUAL;
    private Limit cap = Limit.USUAL;

    private Mapper(Reading reading, Context context) {
        this.reading = reading;
        this.context = context;
        this.measures = new MeasureBook(context.measures());
        this.conditions = new Conditions(measures, context);
        this.unread = new ArrayList<>(reading.unread());
        this.bases = new Bases(measures, conditions, context);
    }

    static Rules rules(Reading reading, Context context) {
        return new Mapper(reading, context).rules();
    }

    private Rules rules() {
        boolean steps = reading.clauses().stream()
                .anyMatch(c -> c instanceof Clause.Steps || (c instanceof Clause.Each e && !e.earned()));
        bases.collect(reading.clauses(), steps);
        for (int i = 0; i < reading.clauses().size(); i++) {
            Clause clause = reading.clauses().get(i);
            if (!bases.takes(clause)) {
                Unread.@Nullable Reason reason = rule(clause);
                if (reason != null) {
                    refuse(i, reason);
                }
            }
        }
        Optional<Basis> basis = bases.basis();
        for (Clause clause : bases.left()) {
            refuse(reading.clauses().indexOf(clause), Unread.Reason.INCOMPLETE);
        }
        adjustments.addAll(bases.additions());
        if (basis.isEmpty() && !adjustments.isEmpty()) {
            boolean takes = adjustments.stream().anyMatch(a -> a.sign() == Sign.DEDUCT);
            basis = takes ? Optional.of(new Basis.FullMarks()) : Optional.empty();
        }
        cap = bases.cap().map(Limit::at).orElse(cap);
        proportionalCaps();
        sharedCap();
        if (unread.isEmpty() && reading.clauses().stream().allMatch(Clause.Maximum.class::isInstance)) {
            unread.add(new Unread(0, reading.text().length(), reading.text(), Unread.Reason.NO_RULE));
        }
        return new Rules(
                points,
                measures.used(),
                basis,
                adjustments,
                overrides,
                new Limits(floor, cap),
                blanks(),
                unread,
                reading.ambiguities());
    }

    private void refuse(int clause, Unread.Reason reason) {
        Span span = reading.spans().get(clause);
        unread.add(new Unread(span.start(), span.end(), reading.text().substring(span.start(), span.end()), reason));
    }

    /** {@return why a clause has no place in the model; null if it has} */
    private Unread.@Nullable Reason rule(Clause clause) {
        if (clause instanceof Clause.Each c) {
            return each(c);
        } else if (clause instanceof Clause.Flat c) {
            if (c.belowZero()) {
                return Unread.Reason.INCOMPLETE;
            }
            Optional<String> counted = c.when().fact().isPresent()
                    ? Optional.empty()
                    : measures.counted(c.when().text());
            if (counted.isPresent()) {
                return add(new Adjustment.PerOccurrence(
                        c.sign(), counted.get(), c.points(), Figure.ONE, Optional.empty()));
            }
            Condition condition = conditions.of(c.when());
            return condition == null
                    ? Unread.Reason.INCOMPLETE
                    : add(new Adjustment.Conditional(c.sign(), condition, c.points()));
        } else if (clause instanceof Clause.Steps c) {
            return steps(c);
        } else if (clause instanceof Clause.Banded c) {
            return banded(c);
        } else if (clause instanceof Clause.ScoreIf c) {
            return override(c);
        } else if (clause instanceof Clause.Level c) {
            return level(c);
        } else if (clause instanceof Clause.Judged c) {
            String id = measures.score(c.when().text());
            Optional<Figure> max = c.unit().isEmpty() ? c.max() : most(c.cap());
            return add(new Adjustment.Discretionary(c.sign(), id, c.min().orElse(Figure.ZERO), max));
        } else if (clause instanceof Clause.Ladder c) {
            return add(new Adjustment.Ladder(
                    c.sign(),
                    measures.count(c.metric(), c.unit()),
                    c.rungs(),
                    c.accumulation(),
                    c.cap().flatMap(Cap::at)));
        }
        return rest(clause);
    }

    private Unread.@Nullable Reason rest(Clause clause) {
        if (clause instanceof Clause.Maximum c) {
            boolean first = points.isEmpty() || points.get().equals(c.points());
            points = points.or(() -> Optional.of(c.points()));
            return first ? null : Unread.Reason.INCOMPLETE;
        } else if (clause instanceof Clause.NoChange
                || clause instanceof Clause.Reference
                || clause instanceof Clause.Recorded) {
            return null;
        } else if (clause instanceof Clause.Capped c) {
            return capped(c);
        } else if (clause instanceof Clause.Proportional) {
            return Unread.Reason.INCOMPLETE;
        }
        return Unread.Reason.NOT_A_SCORE;
    }

    private Unread.@Nullable Reason add(Adjustment adjustment) {
        adjustments.add(adjustment);
        return null;
    }

    private Unread.@Nullable Reason each(Clause.Each c) {
        Optional<String> own = context.target().isPresent() && fewer(c) ? measures.own(c.unit()) : Optional.empty();
        if (own.isPresent()) {
            Optional<Figure> most = most(c.cap());
            return add(new Adjustment.Steps(
                    c.sign(), own.get(), Side.BELOW, context.target().get(), c.per(), c.points(), c.rounding(), most));
        }
        String id = measures.count(c.when().text(), c.unit());
        Figure per = measures.in(id, c.per(), c.unit());
        if (per == null) {
            return Unread.Reason.INCOMPLETE;
        } else if (c.belowZero().isPresent()) {
            if (!per.equals(Figure.ONE)) {
                return Unread.Reason.INCOMPLETE;
            }
            overrides.add(
                    new ScoreOverride.BelowZero(id, c.points(), c.belowZero().get()));
            return null;
        }
        Optional<Figure> most = most(c.cap());
        if (c.rounding() != StepRounding.WHOLE) {
            return add(new Adjustment.Steps(
                    c.sign(), id, Side.ABOVE, Operand.of(Figure.ZERO), per, c.points(), c.rounding(), most));
        }
        return add(new Adjustment.PerOccurrence(c.sign(), id, c.points(), per, most));
    }

    /** {@return the most that one rule takes or gives} */
    private static Optional<Figure> most(Optional<Cap> cap) {
        return cap.filter(c -> !c.shared() && !c.ofScore()).flatMap(Cap::at);
    }

    /** 每少拜访2次: how many fewer than the target of the row. */
    private static boolean fewer(Clause.Each c) {
        String words = c.when().text();
        String counted = words.substring(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1);
        return counted.startsWith("少") || counted.startsWith("每少");
    }

    private Unread.@Nullable Reason steps(Clause.Steps c) {
        Value stated = c.reference().orElse(null);
        Optional<Operand> named = stated == null ? context.target() : Optional.ofNullable(conditions.operand(stated));
        Optional<String> completion =
                named.isEmpty() && c.unit().endsWith("%") ? measures.completion() : Optional.empty();
        if (named.isEmpty() && completion.isEmpty()) {
            return Unread.Reason.INCOMPLETE;
        }
        String id = completion.orElseGet(() -> measures.number(c.metric(), c.unit()));
        Figure step = measures.in(id, c.step(), c.unit());
        Operand reference = stated instanceof Value.Number
                ? conditions.operand(stated, id, c.unit())
                : named.orElse(Operand.of(Figure.HUNDRED));
        if (step == null || reference == null) {
            return Unread.Reason.INCOMPLETE;
        }
        Optional<Figure> most = most(c.cap());
        for (Side side : Side.values()) {
            boolean applies = c.side() == Deviation.OUTSIDE || (side == Side.BELOW) == (c.side() == Deviation.BELOW);
            if (applies) {
                add(new Adjustment.Steps(c.sign(), id, side, reference, step, c.points(), c.rounding(), most));
            }
        }
        return c.within().isPresent() ? Unread.Reason.INCOMPLETE : null;
    }

    private Unread.@Nullable Reason banded(Clause.Banded c) {
        if (c.effect() == Effect.NONE || c.points().isEmpty()) {
            return Unread.Reason.INCOMPLETE;
        }
        Condition condition = conditions.within(c.metric(), c.unit(), c.interval());
        if (condition == null) {
            return Unread.Reason.INCOMPLETE;
        } else if (c.effect() == Effect.SCORE) {
            overrides.add(new ScoreOverride.Becomes(condition, c.points().get()));
            return null;
        }
        return add(new Adjustment.Conditional(
                c.effect() == Effect.DEDUCT ? Sign.DEDUCT : Sign.ADD,
                condition,
                c.points().get()));
    }

    private Unread.@Nullable Reason override(Clause.ScoreIf c) {
        Condition condition = conditions.of(c.when());
        if (condition == null || c.points().isEmpty()) {
            return c.points().isEmpty() && bases.full() ? null : Unread.Reason.INCOMPLETE;
        }
        overrides.add(new ScoreOverride.Becomes(condition, c.points().get()));
        return null;
    }

    private Unread.@Nullable Reason level(Clause.Level c) {
        if (c.points().isEmpty() || c.effect() == Effect.NONE || c.effect() == Effect.SCORE) {
            return Unread.Reason.NOT_A_SCORE;
        }
        Condition condition = new Condition.Answered(measures.answer(c.label()), true);
        return add(new Adjustment.Conditional(
                c.effect() == Effect.DEDUCT ? Sign.DEDUCT : Sign.ADD,
                condition,
                c.points().get()));
    }

    private Unread.@Nullable Reason capped(Clause.Capped c) {
        if (c.money()) {
            return Unread.Reason.NOT_A_SCORE;
        }
        Optional<Figure> at = c.cap().at();
        if (at.isEmpty()) {
            return null;
        } else if (c.scope().contains("扣")) {
            return takesAtMost(at.get()) ? null : Unread.Reason.INCOMPLETE;
        }
        cap = Limit.at(at.get());
        return null;
    }

    private void proportionalCaps() {
        for (int i = 0; i < reading.clauses().size(); i++) {
            if (reading.clauses().get(i) instanceof Clause.Proportional c
                    && c.cap().isPresent()
                    && capped(new Clause.Capped(c.cap().get(), false, c.formula())) != null) {
                refuse(i, Unread.Reason.INCOMPLETE);
            }
        }
    }

    /** One cap over several deductions keeps the score above the full marks less the cap; others are of the score itself. */
    private void sharedCap() {
        for (int i = reading.clauses().size() - 1; i >= 0; i--) {
            Optional<Cap> shared = limit(reading.clauses().get(i));
            if (shared.isPresent() && shared.get().ofScore()) {
                cap = Limit.at(shared.get().at().orElseThrow());
                return;
            }
            if (shared.isPresent() && shared.get().shared() && shared.get().at().isPresent()) {
                if (!takesAtMost(shared.get().at().get())) {
                    refuse(i, Unread.Reason.INCOMPLETE);
                }
                return;
            }
        }
    }

    private static Optional<Cap> limit(Clause clause) {
        if (clause instanceof Clause.Each each) {
            return each.cap();
        } else if (clause instanceof Clause.Steps steps) {
            return steps.cap();
        }
        return clause instanceof Clause.Judged judged ? judged.cap() : Optional.empty();
    }

    private boolean takesAtMost(Figure most) {
        Optional<Figure> full = points.isPresent() ? points : context.points();
        boolean only = adjustments.stream().allMatch(a -> a.sign() == Sign.DEDUCT)
                && bases.basis().isEmpty();
        if (only && full.isPresent() && full.get() instanceof Figure.Number p && most instanceof Figure.Number m) {
            floor = Limit.at(Figure.of(p.value().subtract(m.value())));
            return true;
        }
        return false;
    }

    private List<Blank> blanks() {
        List<Blank> found = new ArrayList<>();
        BlankNames.in(reading.clauses()).forEach(name -> {
            if (context.blanks().stream().noneMatch(b -> b.name().equals(name))) {
                found.add(Blank.of(name, name, ""));
            }
        });
        return found;
    }
}
