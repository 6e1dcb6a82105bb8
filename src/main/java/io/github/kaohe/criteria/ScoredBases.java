package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a basis among scores under conditions: bands, words to choose from, parts that add up. */
final class ScoredBases {
    private final Bases bases;

    ScoredBases(Bases bases) {
        this.bases = bases;
    }

    // ---- scores under conditions

    private record Scored(
            Clause clause,
            String metric,
            String unit,
            @Nullable Interval interval,
            Award award,
            String text) {}

    void scores(List<Clause> clauses, boolean steps) {
        List<Scored> ranged = new ArrayList<>();
        List<Scored> worded = new ArrayList<>();
        String chosen = null;
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Recorded r) {
                chosen = bases.measures.score(r.measure());
            }
            Scored scored = bases.taken.contains(clause) ? null : scored(clause);
            if (scored != null) {
                (scored.interval() == null ? worded : ranged).add(scored);
            }
        }
        boolean gives = ranged.stream().anyMatch(s -> !zero(s.award()));
        if (gives && !one(ranged) && !sameMetric(ranged)) {
            several(ranged);
            ranged.clear();
            gives = false;
        }
        if (gives
                && (ranged.size() > 1 || !steps)
                && sameMetric(ranged)
                && !(steps && ranged.size() < 3 && one(ranged))) {
            bands(ranged, chosen);
        } else if (gives && one(ranged)) {
            start(ranged);
        }
        boolean falls = clauses.stream().anyMatch(Clause.Proportional.class::isInstance);
        if (falls && one(worded) && worded.size() == 1 && whole(worded.get(0).award())) {
            bases.set(new Basis.FullMarks(), List.of(worded.get(0).clause()));
            return;
        }
        words(worded, clauses, ranged.isEmpty() || !gives);
    }

    private @Nullable Scored scored(Clause clause) {
        if (clause instanceof Clause.Banded c && (c.effect() == Effect.SCORE || c.effect() == Effect.FULL)) {
            Award award = c.points().isEmpty()
                    ? new Award.FullMarks()
                    : c.max().isPresent()
                            ? new Award.Choice(c.points().get(), c.max().get())
                            : Award.points(c.points().get());
            return new Scored(c, c.metric(), c.unit(), c.interval(), award, "");
        } else if (clause instanceof Clause.ScoreIf c && c.scope().isEmpty()) {
            Award award = c.points().map(Award::points).orElseGet(Award.FullMarks::new);
            return scored(c, c.when(), award);
        } else if (clause instanceof Clause.Judged c
                && c.score()
                && c.when().fact().isPresent()) {
            return scored(
                    c,
                    c.when(),
                    new Award.Choice(c.min().orElse(Figure.ZERO), c.max().orElse(Figure.ZERO)));
        }
        return null;
    }

    private static @Nullable Scored scored(Clause clause, When when, Award award) {
        Fact fact = when.fact().orElse(null);
        Interval interval = Draft.intervalOf(fact);
        if (fact != null && interval == null) {
            return null;
        }
        return new Scored(clause, Units.metric(fact), Units.unit(fact), interval, award, when.text());
    }

    private static boolean zero(Award award) {
        return award.equals(Award.points(Figure.ZERO));
    }

    private static boolean sameMetric(List<Scored> scores) {
        Scored first = scores.get(0);
        return scores.stream()
                .allMatch(s -> (s.metric().isEmpty() || s.metric().equals(first.metric()))
                        && Units.same(s.unit(), first.unit()));
    }

    private static boolean one(List<Scored> scores) {
        return scores.stream().filter(s -> !zero(s.award())).count() == 1;
    }

    private void bands(List<Scored> scores, @Nullable String chosen) {
        Scored first = scores.get(0);
        String measure = bases.measures.number(first.metric(), first.unit());
        List<Band> bands = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (Scored s : scores) {
            Interval interval = s.interval() == null ? null : bases.measures.in(measure, s.interval(), s.unit());
            if (interval == null) {
                bases.left.add(s.clause());
                bases.taken.add(s.clause());
            } else {
                bands.add(new Band(interval, s.award()));
                clauses.add(s.clause());
            }
        }
        if (!bands.isEmpty()) {
            bases.set(new Basis.Bands(measure, bands, Optional.ofNullable(chosen)), clauses);
        }
    }

    /** 完成率≥90%得10分;满意度≥95%得5分: parts that must add up to the full marks. */
    private void several(List<Scored> scores) {
        List<Scored> giving = scores.stream().filter(s -> !zero(s.award())).toList();
        boolean sound = addUp(giving) && giving.stream().allMatch(s -> bases.condition(s.clause()) != null);
        for (Scored s : scores) {
            bases.taken.add(s.clause());
            if (!sound) {
                bases.left.add(s.clause());
            }
        }
        for (Scored s : sound ? giving : List.<Scored>of()) {
            add(Objects.requireNonNull(bases.condition(s.clause())), s);
        }
    }

    private void add(Condition when, Scored part) {
        bases.basis = bases.basis == null ? new Basis.StartsAt(Figure.ZERO) : bases.basis;
        bases.additions.add(new Adjustment.Conditional(Sign.ADD, when, ofFull(((Award.Points) part.award()).points())));
    }

    /** ≥50人得10分,每少5人扣1分: the score starts at 10. */
    private void start(List<Scored> scores) {
        for (Scored s : scores) {
            if (!zero(s.award())) {
                bases.set(start(s.award()), List.of(s.clause()));
            }
        }
    }

    private Basis start(Award award) {
        Figure full = bases.context.points().orElse(null);
        return award instanceof Award.Points p && (full == null || !equal(p.points(), full))
                ? new Basis.StartsAt(p.points())
                : new Basis.FullMarks();
    }

    /** Whether two numbers are equal, printed or mended. */
    private static boolean equal(Figure a, Figure b) {
        if (a instanceof Figure.Number x && b instanceof Figure.Number y) {
            return x.value().compareTo(y.value()) == 0;
        }
        return a.equals(b);
    }

    /**
     * 资料齐全5分,基本齐全3分: words to choose from; or parts that add up to the full marks, are worth the same, or say each what
     * happens otherwise.
     */
    private void words(List<Scored> scores, List<Clause> clauses, boolean free) {
        List<Scored> giving = scores.stream().filter(s -> !zero(s.award())).toList();
        if (giving.isEmpty() || !free) {
            if (!free) {
                giving.forEach(s -> bases.left.add(s.clause()));
                giving.forEach(s -> bases.taken.add(s.clause()));
            }
            return;
        }
        boolean full = giving.stream().allMatch(s -> s.award() instanceof Award.FullMarks);
        if (full && clauses.size() == 1) {
            // 资料齐全,得满分: nothing else says what is lost where it does not hold
            whole(giving.get(0));
            return;
        }
        if (full) {
            giving.forEach(s -> bases.set(new Basis.FullMarks(), List.of(s.clause())));
            return;
        }
        if (giving.size() == 1
                && nothingMissing(giving.get(0).text())
                && clauses.stream().anyMatch(ScoredBases::takes)) {
            // 科室齐全得1分,缺1个扣0.5分: what is taken says how much of it is missing
            bases.set(start(giving.get(0).award()), List.of(giving.get(0).clause()));
            return;
        }
        List<Clause> otherwise = otherwise(giving, clauses);
        boolean parts = addUp(giving) || otherwise.size() == giving.size() || worthTheSame(giving);
        if ((giving.size() > 1 && !parts) || (scores.size() > giving.size() && giving.size() == 1)) {
            bases.set(
                    new Basis.Rated(
                            bases.measures.label(""),
                            new RatingScale(
                                    "",
                                    scores.stream()
                                            .map(s -> new Rating(s.text(), s.award(), ""))
                                            .toList())),
                    scores.stream().map(Scored::clause).toList());
            return;
        }
        bases.basis = bases.basis == null ? new Basis.StartsAt(Figure.ZERO) : bases.basis;
        for (Scored s : giving) {
            if (!s.text().isEmpty() && s.award() instanceof Award.Points) {
                add(new Condition.Answered(bases.measures.answer(s.text()), true), s);
            } else {
                bases.left.add(s.clause());
            }
            bases.taken.add(s.clause());
        }
        // a part that is not earned gives nothing, and takes nothing from the others
        bases.taken.addAll(otherwise);
    }

    /** Whether words say that nothing is missing or wrong, so that what is taken is taken from there. */
    private static boolean nothingMissing(String words) {
        String last = words.substring(
                Math.max(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')), words.lastIndexOf('：')) + 1);
        return Names.any(last, "齐全", "齊全", "完整", "全勤", "按时", "按期", "及时", "达标", "无", "没有", "未发生", "未出现", "零");
    }

    private static boolean takes(Clause clause) {
        return (clause instanceof Clause.Each e && e.sign() == Sign.DEDUCT)
                || (clause instanceof Clause.Steps s && s.sign() == Sign.DEDUCT);
    }

    /** {@return the clauses that say 否则不得分 of one of some parts} */
    private static List<Clause> otherwise(List<Scored> parts, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause instanceof Clause.ScoreIf c
                        && c.points().equals(Optional.of(Figure.ZERO))
                        && c.scope().isEmpty()
                        && c.when().fact().orElse(null) instanceof Fact.Answered a
                        && !a.answer()
                        && parts.stream().anyMatch(part -> part.text().equals(a.question())))
                .toList();
    }

    private static boolean worthTheSame(List<Scored> parts) {
        return parts.stream().map(Scored::award).distinct().count() == 1
                && parts.get(0).award() instanceof Award.Points;
    }

    private void whole(Scored only) {
        Figure full = bases.context.points().orElse(null);
        bases.taken.add(only.clause());
        if (full == null) {
            bases.left.add(only.clause());
            return;
        }
        bases.basis = bases.basis == null ? new Basis.StartsAt(Figure.ZERO) : bases.basis;
        Condition when = new Condition.Answered(bases.measures.answer(only.text()), true);
        bases.additions.add(new Adjustment.Conditional(Sign.ADD, when, full));
    }

    /** 达标得分100,不达标得分递减: the score falls from full marks. */
    private boolean whole(Award award) {
        return award instanceof Award.Points p
                && bases.context.points().isPresent()
                && equal(ofFull(p.points()), bases.context.points().get());
    }

    /** 得分100 of an item of 30 points: all of them. */
    private Figure ofFull(Figure points) {
        Figure full = bases.context.points().orElse(points);
        return equal(points, Figure.HUNDRED)
                        && full instanceof Figure.Number n
                        && n.value().compareTo(BigDecimal.valueOf(100)) < 0
                ? full
                : points;
    }

    private boolean addUp(List<Scored> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Scored s : scores) {
            if (!(s.award() instanceof Award.Points p) || !(p.points() instanceof Figure.Number n)) {
                return false;
            }
            sum = sum.add(n.value());
        }
        return bases.context.points().isPresent()
                && bases.context.points().get() instanceof Figure.Number full
                && full.value().compareTo(sum) == 0;
    }
}
