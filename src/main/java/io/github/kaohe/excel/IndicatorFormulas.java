package io.github.kaohe.excel;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.ScoreOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The raw score of an indicator by one rater: basis, adjustments, clamp, overrides, in this order. */
final class IndicatorFormulas {
    private final Indicator indicator;
    private final RowFormulas row;
    private final boolean weighted;
    private final Optional<Expr> outOf;
    private final Optional<Expr> floor;
    private final Optional<Expr> cap;
    /** What the rules take and give, in the order of their making; empty until the score is worked out. */
    private final List<Expr> effects = new ArrayList<>();

    private Expr sum = Expr.ZERO;
    private Expr limited = Expr.ZERO;
    private Expr result = Expr.ZERO;

    IndicatorFormulas(Indicator indicator, RowFormulas row, boolean weighted) {
        this.indicator = indicator;
        this.row = row;
        this.weighted = weighted;
        Optional<Figure> scale = weighted ? indicator.outOf().or(indicator::points) : indicator.outOf();
        this.outOf = scale.map(row::number);
        this.floor = bound(row, indicator.limits().floor(), weighted ? Optional.of(Expr.ZERO) : Optional.empty());
        this.cap = bound(row, indicator.limits().cap(), weighted ? outOf : Optional.empty());
    }

    static Optional<Expr> bound(RowFormulas row, Limit limit, Optional<Expr> usual) {
        if (limit instanceof Limit.At at) {
            return Optional.of(row.number(at.figure()));
        }
        return limit instanceof Limit.Usual ? usual : Optional.empty();
    }

    /** {@return a number kept between its bounds} */
    static Expr clamped(Expr raw, Optional<Expr> floor, Optional<Expr> cap) {
        Expr low = cap.map(most -> Expr.call("MIN", raw, most)).orElse(raw);
        return floor.map(least -> Expr.call("MAX", low, least)).orElse(low);
    }

    /** {@return the step that holds the score by the rules} */
    Expr score() {
        Basis basis = indicator.basis();
        if (basis instanceof Basis.FullMarks && !weighted) {
            basis = new Basis.StartsAt(Figure.ZERO);
        }
        Expr start = row.calc.row("基础分", new BasisFormulas(row, indicator, outOf).start(basis));
        AdjustmentFormulas rules = new AdjustmentFormulas(row);
        List<Expr> terms = new ArrayList<>(List.of(start));
        for (Adjustment adjustment : indicator.adjustments()) {
            effects.add(rules.effect(adjustment));
        }
        terms.addAll(effects);
        sum = Expr.call("SUM", terms);
        Expr clamped = Expr.either(sum.isNumber(), clamped(sum, floor, cap), sum);
        boolean labels = basis instanceof Basis.Rated rated
                && rated.scale().ratings().stream().anyMatch(rating -> rating.award() instanceof Award.LabelOnly);
        if (labels) {
            clamped = Expr.either(Expr.call("ISTEXT", start), Expr.either(sum.isNumber(), start, sum), clamped);
        }
        limited = row.calc.row("规则得分", clamped);
        result = overridden(limited);
        return result;
    }

    /**
     * {@return what the rules took, as a number above zero, or an empty text}; what a floor gives back is not taken. Asked for
     * once the score is worked out.
     */
    Expr taken() {
        return changed("MIN", "MAX");
    }

    /** {@return what the rules gave, as a number above zero, or an empty text}; what a cap takes is not given. */
    Expr given() {
        return changed("MAX", "MIN");
    }

    private Expr changed(String rules, String limits) {
        List<Expr> parts = new ArrayList<>();
        effects.forEach(effect -> parts.add(Expr.call(rules, effect, Expr.ZERO)));
        parts.add(Expr.call(limits, limited.minus(sum), Expr.ZERO));
        parts.add(Expr.call(rules, result.minus(limited), Expr.ZERO));
        Expr all = row.calc.row(rules.equals("MIN") ? "扣分合计" : "加分合计", Expr.sum(parts));
        Expr size = Expr.call("ABS", Expr.call("ROUND", all, Expr.of(10)));
        return row.calc.row(
                "列示",
                Expr.either(all.isNumber(), Expr.either(size.is(">", Expr.ZERO), size, Expr.NOTHING), Expr.NOTHING));
    }

    /** Of several overrides that hold, the lowest result stands. */
    private Expr overridden(Expr raw) {
        List<Expr> results = new ArrayList<>();
        for (ScoreOverride override : indicator.overrides()) {
            results.add(row.calc.row("否决", result(override)));
        }
        if (results.isEmpty()) {
            return raw;
        }
        Expr lowest = Expr.call("MIN", results);
        Expr any = Expr.call("COUNT", results).is(">", Expr.ZERO);
        Expr stands = Expr.either(raw.isNumber(), Expr.either(any, lowest, raw), raw);
        return row.calc.row("得分", Expr.either(lowest.isNumber(), stands, lowest));
    }

    private Expr result(ScoreOverride override) {
        if (override instanceof ScoreOverride.Becomes rule) {
            Expr score = row.number(rule.score());
            Expr result = Expr.either(row.holds(rule.when()), score, Expr.NOTHING);
            return FigureFormulas.isBlank(rule.score()) ? Expr.either(score.isNumber(), result, score) : result;
        }
        ScoreOverride.BelowZero rule = (ScoreOverride.BelowZero) override;
        Expr count = row.number(rule.measure());
        Expr start = rule.from() == ScoreOverride.Start.ZERO ? Expr.ZERO : outOf.orElse(Expr.WRONG);
        Expr becomes = start.minus(row.positive(rule.points()).times(count));
        return Expr.either(becomes.isNumber(), Expr.either(count.is(">", Expr.ZERO), becomes, Expr.NOTHING), becomes);
    }

    /** {@return a score that a person gave directly, if it lies where the rules could have put it} */
    Expr awarded(Expr cell) {
        List<Expr> conditions = new ArrayList<>();
        Optional<Expr> low = floor;
        Optional<Expr> high = cap;
        boolean plain =
                indicator.adjustments().isEmpty() && indicator.overrides().isEmpty();
        if (plain && indicator.basis() instanceof Basis.Judged judged) {
            Expr min = row.number(judged.min());
            low = Optional.of(floor.map(least -> Expr.call("MAX", least, min)).orElse(min));
            Optional<Expr> max = judged.max().map(row::number).or(() -> cap);
            high = cap.isPresent() && max.isPresent()
                    ? Optional.of(Expr.call("MIN", cap.get(), max.get()))
                    : max.or(() -> cap);
        }
        for (ScoreOverride override : indicator.overrides()) {
            Optional<Expr> becomes = override instanceof ScoreOverride.Becomes rule
                    ? Optional.of(row.number(rule.score()))
                    : Optional.empty();
            low = low.isPresent() && becomes.isPresent()
                    ? Optional.of(Expr.call("MIN", low.get(), becomes.get()))
                    : Optional.empty();
        }
        low.ifPresent(least -> conditions.add(cell.is(">=", least)));
        high.ifPresent(most -> conditions.add(cell.is("<=", most)));
        List<Award> awards = plain ? awards(indicator.basis()) : List.of();
        if (!awards.isEmpty() && awards.stream().noneMatch(this::anyPoints)) {
            conditions.add(
                    Expr.any(awards.stream().map(award -> fits(award, cell)).toList()));
        }
        Expr checked = conditions.isEmpty() ? cell : cell.provided(Expr.all(conditions));
        return Expr.either(cell.isTyped(), checked, Expr.WRONG);
    }

    private boolean anyPoints(Award award) {
        return award instanceof Award.LabelOnly || (award instanceof Award.FullMarks && outOf.isEmpty());
    }

    private Expr fits(Award award, Expr cell) {
        if (award instanceof Award.Choice choice) {
            return Expr.all(List.of(cell.is(">=", row.number(choice.min())), cell.is("<=", row.number(choice.max()))));
        }
        return cell.is(
                "=", award instanceof Award.Points points ? row.number(points.points()) : outOf.orElse(Expr.WRONG));
    }

    private static List<Award> awards(Basis basis) {
        if (basis instanceof Basis.Rated rated) {
            return rated.scale().ratings().stream().map(Rating::award).toList();
        }
        return basis instanceof Basis.Bands bands
                ? bands.bands().stream().map(Band::award).toList()
                : List.of();
    }
}
