package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that two rules of a text claim: {@code ≥90%得20分,80%-90%得15分}. A comparison says for itself that it includes its
 * number, so a range beside it ends before. Where two ranges share an end, a person has to say to which it belongs.
 */
final class SharedEnds {
    private SharedEnds() {}

    /** {@return the same reading, each number claimed once where that is certain} */
    static Reading settled(Reading reading) {
        List<Clause> clauses = new ArrayList<>(reading.clauses());
        List<Ambiguity> doubts = new ArrayList<>(reading.ambiguities());
        for (int i = 0; i < clauses.size(); i++) {
            Span own = reading.spans().get(i);
            String words = reading.text().substring(own.start(), own.end());
            if (!(clauses.get(i) instanceof Clause.Banded band) || compares(words)) {
                continue;
            }
            Interval interval = band.interval();
            for (int k = 0; k < clauses.size(); k++) {
                Fact fact = fact(clauses.get(k));
                if (k != i && fact instanceof Fact.Compares c && alike(band, c.metric(), c.unit())) {
                    interval = beside(interval, c);
                } else if (k > i && clauses.get(k) instanceof Clause.Banded other && twice(band, other)) {
                    Span span = reading.spans().get(k);
                    doubts.add(new Ambiguity(
                            span.start(),
                            span.end(),
                            reading.text().substring(span.start(), span.end()),
                            Ambiguity.Kind.BOUNDARY));
                }
            }
            if (!interval.equals(band.interval())) {
                clauses.set(
                        i,
                        new Clause.Banded(
                                band.metric(), band.unit(), interval, band.effect(), band.points(), band.max()));
            }
        }
        return new Reading(reading.text(), clauses, reading.spans(), reading.unread(), doubts);
    }

    /** 1小时以内 beside 1小时以上: both include their number, and neither gives way. */
    private static boolean compares(String words) {
        return Names.any(words, "以内", "以下", "以上", "不超过", "不低于", "≤", "≥", "<=", ">=");
    }

    private static Fact fact(Clause clause) {
        When when = clause instanceof Clause.ScoreIf c
                ? c.when()
                : clause instanceof Clause.Flat f
                        ? f.when()
                        : clause instanceof Clause.NoChange n ? n.when() : When.ALWAYS;
        return when.fact().orElse(new Fact.All(List.of()));
    }

    private static boolean alike(Clause.Banded band, String metric, String unit) {
        return (metric.equals(band.metric())
                        || metric.isEmpty()
                        || band.metric().isEmpty())
                && Units.same(band.unit(), unit);
    }

    private static Interval beside(Interval i, Fact.Compares c) {
        Optional<Figure> at =
                c.value() instanceof Value.Number number ? Optional.of(number.figure()) : Optional.empty();
        if (at.isPresent()
                && c.comparison() == Comparison.AT_LEAST
                && i.upperClosed()
                && i.upper().equals(at)) {
            return new Interval(i.lower(), i.lowerClosed(), i.upper(), false);
        } else if (at.isPresent()
                && c.comparison() == Comparison.AT_MOST
                && i.lowerClosed()
                && i.lower().equals(at)) {
            return new Interval(i.lower(), false, i.upper(), i.upperClosed());
        }
        return i;
    }

    /** Whether both ranges would take or give their points at the number they share; bands of scores are checked as such. */
    private static boolean twice(Clause.Banded a, Clause.Banded b) {
        boolean adds = (a.effect() == Effect.DEDUCT || a.effect() == Effect.ADD) && a.effect() == b.effect();
        boolean up = a.interval().upperClosed()
                && b.interval().lowerClosed()
                && a.interval().upper().isPresent()
                && a.interval().upper().equals(b.interval().lower());
        boolean down = b.interval().upperClosed()
                && a.interval().lowerClosed()
                && b.interval().upper().isPresent()
                && b.interval().upper().equals(a.interval().lower());
        return adds && alike(a, b.metric(), b.unit()) && (up || down);
    }
}
