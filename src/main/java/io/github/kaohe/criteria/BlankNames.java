package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blanks that clauses refer to, in reading order. */
final class BlankNames {
    private final Set<String> names = new LinkedHashSet<>();

    private BlankNames() {}

    static Set<String> in(List<Clause> clauses) {
        BlankNames found = new BlankNames();
        clauses.forEach(found::clause);
        return found.names;
    }

    private void clause(Clause clause) {
        if (clause instanceof Clause.Each c) {
            figure(c.per());
            figure(c.points());
            cap(c.cap());
        } else if (clause instanceof Clause.Flat c) {
            when(c.when());
            figure(c.points());
        } else if (clause instanceof Clause.Steps c) {
            c.reference().ifPresent(this::value);
            figure(c.step());
            figure(c.points());
            cap(c.cap());
        } else if (clause instanceof Clause.Banded c) {
            interval(c.interval());
            c.points().ifPresent(this::figure);
            c.max().ifPresent(this::figure);
        } else if (clause instanceof Clause.ScoreIf c) {
            when(c.when());
            c.points().ifPresent(this::figure);
        } else if (clause instanceof Clause.Level c) {
            c.points().ifPresent(this::figure);
            c.max().ifPresent(this::figure);
            c.interval().ifPresent(this::interval);
        } else if (clause instanceof Clause.Judged c) {
            when(c.when());
            c.min().ifPresent(this::figure);
            c.max().ifPresent(this::figure);
            c.step().ifPresent(this::figure);
        } else if (clause instanceof Clause.Proportional c) {
            c.target().ifPresent(this::value);
        } else if (clause instanceof Clause.Base c) {
            figure(c.points());
        } else if (clause instanceof Clause.Maximum c) {
            figure(c.points());
        } else if (clause instanceof Clause.Ladder c) {
            c.rungs().forEach(rung -> {
                figure(rung.from());
                figure(rung.points());
            });
            cap(c.cap());
        } else if (clause instanceof Clause.Capped c) {
            cap(Optional.of(c.cap()));
        }
    }

    private void when(When when) {
        when.fact().ifPresent(this::fact);
    }

    private void fact(Fact fact) {
        if (fact instanceof Fact.Compares c) {
            value(c.value());
        } else if (fact instanceof Fact.Between b) {
            interval(b.interval());
        } else if (fact instanceof Fact.All all) {
            all.facts().forEach(this::fact);
        } else if (fact instanceof Fact.Any any) {
            any.facts().forEach(this::fact);
        }
    }

    private void interval(Interval interval) {
        interval.lower().ifPresent(this::figure);
        interval.upper().ifPresent(this::figure);
    }

    private void cap(Optional<Cap> cap) {
        cap.flatMap(Cap::at).ifPresent(this::figure);
    }

    private void value(Value value) {
        if (value instanceof Value.Number number) {
            figure(number.figure());
        }
    }

    private void figure(Figure figure) {
        if (figure instanceof Figure.BlankRef blank) {
            names.add(blank.name());
        }
    }
}
