package io.github.kaohe.criteria;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules of every kind, over measures with easy and with awkward titles. */
final class AnyRule {
    static final List<Measure> MEASURES = List.of(
            measure("late", "迟到", new MeasureType.Count("次", Optional.empty())),
            measure("faults", "扣分记录,每次2分", new MeasureType.Count("人・次", Optional.empty())),
            measure("files", "“重要”文件(含附件)", new MeasureType.Count("份", Optional.empty())),
            measure("rate", "回款率", new MeasureType.Percent(Optional.empty(), Optional.empty())),
            measure("speed", "响应时间≥30分钟", new MeasureType.Quantity("分钟", Optional.empty(), Optional.empty())),
            measure("sales", "销售额", new MeasureType.Quantity("万元", Optional.empty(), Optional.empty())),
            measure("turnover", "营业额", new MeasureType.Quantity("万", Optional.empty(), Optional.empty())),
            measure("service", "工龄", new MeasureType.Quantity("年", Optional.empty(), Optional.empty())),
            measure("steps", "评定", new MeasureType.Count("级", Optional.empty())),
            measure("plan", "计划", new MeasureType.Percent(Optional.empty(), Optional.empty())),
            measure("complete", "资料齐全", new MeasureType.YesNo()),
            measure("veto", "未按要求交付,或不得分", new MeasureType.YesNo()),
            measure("level", "评级", new MeasureType.Label()),
            measure("cost", "每单费用", new MeasureType.Money("元")),
            measure("share", "到访客户占比", new MeasureType.Ratio("到访客户", "全部客户")),
            measure("mean", "客户评分(平均)", new MeasureType.Mean(BigDecimal.ZERO, BigDecimal.TEN)),
            measure("attitude", "工作态度", new MeasureType.Score()),
            measure("boss", "主管评分", new MeasureType.Score()));

    private static final List<String> COUNTS = List.of("late", "faults", "files", "cost", "speed", "steps", "turnover");
    private static final List<String> NUMBERS = List.of(
            "rate", "speed", "sales", "late", "cost", "share", "mean", "attitude", "turnover", "service", "steps");

    private AnyRule() {}

    private static Measure measure(String id, String title, MeasureType type) {
        return Measure.of(id, title, type);
    }

    static Arbitrary<Figure> figures() {
        Arbitrary<Figure> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("2000"))
                .ofScale(2)
                .map(Figure::of);
        Arbitrary<Figure> whole = Arbitraries.integers().between(1, 100).map(Figure::of);
        Arbitrary<Figure> blanks =
                Arbitraries.of("deduct-per-error", "n", "limit-2").map(Figure::blank);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, whole),
                net.jqwik.api.Tuple.of(4, numbers),
                net.jqwik.api.Tuple.of(1, blanks));
    }

    static Arbitrary<Adjustment> adjustments() {
        Arbitrary<Optional<Figure>> caps = figures().optional();
        Arbitrary<Sign> signs = Arbitraries.of(Sign.class);
        Arbitrary<Adjustment> each = Combinators.combine(signs, Arbitraries.of(COUNTS), figures(), figures(), caps)
                .as(Adjustment.PerOccurrence::new);
        Arbitrary<Adjustment> steps = Combinators.combine(
                        signs,
                        Arbitraries.of(NUMBERS),
                        Arbitraries.of(Side.class),
                        operands(),
                        figures(),
                        figures(),
                        Arbitraries.of(StepRounding.class),
                        caps)
                .as(Adjustment.Steps::new);
        Arbitrary<Adjustment> conditional =
                Combinators.combine(signs, conditions(2), figures()).as(Adjustment.Conditional::new);
        Arbitrary<Adjustment> ladder = Combinators.combine(
                        signs,
                        Arbitraries.of(COUNTS),
                        Combinators.combine(Arbitraries.integers().between(1, 9).map(Figure::of), figures())
                                .as(Adjustment.Rung::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(Adjustment.Accumulation.class),
                        caps)
                .as(Adjustment.Ladder::new);
        Arbitrary<Adjustment> chosen = Combinators.combine(signs, Arbitraries.of("attitude", "boss"), least(), caps)
                .as(Adjustment.Discretionary::new);
        return Arbitraries.oneOf(each, steps, conditional, ladder, chosen);
    }

    private static Arbitrary<Figure> least() {
        return Arbitraries.oneOf(Arbitraries.just(Figure.ZERO), figures());
    }

    /** A score may lie below zero. */
    private static Arbitrary<Figure> scores() {
        return Arbitraries.oneOf(
                least(), Arbitraries.integers().between(-20, -1).map(Figure::of));
    }

    static Arbitrary<ScoreOverride> overrides() {
        Arbitrary<ScoreOverride> becomes =
                Combinators.combine(conditions(2), scores()).as(ScoreOverride.Becomes::new);
        Arbitrary<ScoreOverride> below = Combinators.combine(
                        Arbitraries.of(COUNTS), figures(), Arbitraries.of(ScoreOverride.Start.class))
                .as(ScoreOverride.BelowZero::new);
        return Arbitraries.oneOf(becomes, below);
    }

    static Arbitrary<Operand> operands() {
        return Arbitraries.oneOf(
                figures().map(Operand::of), Arbitraries.of("plan", "speed").map(Operand::measured));
    }

    static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> compares = Combinators.combine(
                        Arbitraries.of(NUMBERS), Arbitraries.of(Condition.Comparison.class), operands())
                .as(Condition.Compares::new);
        Arbitrary<Condition> answered = Combinators.combine(
                        Arbitraries.of("complete", "veto"), Arbitraries.of(true, false))
                .as(Condition.Answered::new);
        Arbitrary<Condition> labelled = labels().map(label -> new Condition.Labelled("level", label));
        Arbitrary<Condition> simple = Arbitraries.oneOf(compares, answered, labelled);
        if (depth == 0) {
            return simple;
        }
        Arbitrary<List<Condition>> several = Arbitraries.lazy(() -> conditions(depth - 1))
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, simple),
                net.jqwik.api.Tuple.of(1, several.map(Condition.All::new)),
                net.jqwik.api.Tuple.of(1, several.map(Condition.Any::new)));
    }

    static Arbitrary<Basis> bases() {
        Arbitrary<Basis> fixed = Arbitraries.of(new Basis.FullMarks(), new Basis.Pooled());
        Arbitrary<Basis> starts = figures().map(Basis.StartsAt::new);
        Arbitrary<Basis> rated = Combinators.combine(
                        labels().set().ofMinSize(1).ofMaxSize(6),
                        awards().list().ofSize(6),
                        descriptions().list().ofSize(6))
                .as((labels, awards, descriptions) -> {
                    List<Rating> ratings = new ArrayList<>();
                    for (String label : labels) {
                        int i = ratings.size();
                        ratings.add(new Rating(label, awards.get(i), descriptions.get(i)));
                    }
                    return new Basis.Rated("level", new RatingScale("", ratings));
                });
        Arbitrary<Basis> share = Combinators.combine(
                        Arbitraries.of(NUMBERS), operands(), Arbitraries.of(Basis.Direction.class))
                .as(Basis.Proportional::new);
        Arbitrary<Basis> perUnit = Combinators.combine(
                        Arbitraries.of(COUNTS), figures(), figures(), Arbitraries.of(StepRounding.class))
                .as(Basis.PerUnit::new);
        return Arbitraries.oneOf(fixed, starts, bands(), loose(), rated, share, perUnit, judged());
    }

    private static Arbitrary<String> labels() {
        return Arbitraries.of("优秀", "良好", "A级", "很差", "1级", "“特”等", "不合格(含缺考)", "扣2分", "能主动、及时地处理客户提出的各种问题,从不推诿");
    }

    private static Arbitrary<String> descriptions() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just("")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("从不迟到;每次扣2分", "“好”", "(差)", "见第3条", "主动服务,".repeat(30))));
    }

    private static Arbitrary<Award> awards() {
        Arbitrary<Award> points = least().map(Award::points);
        Arbitrary<Award> choice =
                Arbitraries.integers().between(1, 50).map(n -> new Award.Choice(Figure.of(n), Figure.of(n + 5)));
        return Arbitraries.oneOf(
                points, choice, Arbitraries.just(new Award.FullMarks()), Arbitraries.just(new Award.LabelOnly()));
    }

    /** Bands side by side from low to high, some of them with a choice of points; not all of them give nothing. */
    private static Arbitrary<Basis> bands() {
        return anyBands().filter(AnyRule::gives).map(basis -> basis);
    }

    private static Arbitrary<Basis.Bands> anyBands() {
        return Combinators.combine(
                        Arbitraries.of(NUMBERS),
                        Arbitraries.integers()
                                .between(1, 100)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        awards().filter(a -> !(a instanceof Award.LabelOnly))
                                .list()
                                .ofSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((measure, limits, awards, closed, record) -> {
                    List<Integer> sorted = limits.stream().sorted().toList();
                    List<Band> bands = new ArrayList<>();
                    bands.add(new Band(
                            closed
                                    ? Interval.below(Figure.of(sorted.get(0)))
                                    : Interval.atMost(Figure.of(sorted.get(0))),
                            awards.get(0)));
                    for (int i = 1; i < sorted.size(); i++) {
                        bands.add(new Band(
                                new Interval(
                                        Optional.of(Figure.of(sorted.get(i - 1))),
                                        closed,
                                        Optional.of(Figure.of(sorted.get(i))),
                                        !closed),
                                awards.get(i)));
                    }
                    Figure last = Figure.of(sorted.get(sorted.size() - 1));
                    bands.add(new Band(closed ? Interval.atLeast(last) : Interval.above(last), awards.get(5)));
                    boolean choice = bands.stream().anyMatch(b -> b.award() instanceof Award.Choice);
                    return new Basis.Bands(measure, bands, choice && record ? Optional.of("boss") : Optional.empty());
                });
    }

    /** Bands in any order and with gaps, bands whose ends are blanks, and one band for all values. */
    private static Arbitrary<Basis> loose() {
        Arbitrary<Basis> shuffled = anyBands()
                .flatMap(basis -> Arbitraries.shuffle(basis.bands())
                        .flatMap(bands -> Arbitraries.integers()
                                .between(1, bands.size())
                                .map(size ->
                                        new Basis.Bands(basis.measure(), bands.subList(0, size), Optional.empty()))))
                .filter(AnyRule::gives)
                .map(basis -> basis);
        Arbitrary<Interval> open = Arbitraries.of(
                new Interval(Optional.empty(), false, Optional.empty(), false),
                new Interval(Optional.of(Figure.blank("n")), true, Optional.of(Figure.blank("limit-2")), true),
                new Interval(Optional.of(Figure.blank("n")), false, Optional.of(Figure.of("99.5")), false),
                Interval.atMost(Figure.blank("n")),
                Interval.closed(Figure.of("0.5"), Figure.of("2.25")));
        Arbitrary<Basis> single = Combinators.combine(Arbitraries.of(NUMBERS), open, choices())
                .as((measure, interval, award) ->
                        new Basis.Bands(measure, List.of(new Band(interval, award)), Optional.empty()));
        return Arbitraries.oneOf(shuffled, single);
    }

    private static boolean gives(Basis.Bands basis) {
        return basis.bands().stream().anyMatch(b -> !b.award().equals(Award.points(Figure.ZERO)));
    }

    private static Arbitrary<Award> choices() {
        return awards().filter(
                        award -> !(award instanceof Award.LabelOnly) && !award.equals(Award.points(Figure.ZERO)));
    }

    private static Arbitrary<Basis> judged() {
        Arbitrary<RatingScale> scales = Combinators.combine(
                        labels().set().ofMaxSize(4), descriptions().list().ofSize(4))
                .as((labels, descriptions) -> {
                    List<Rating> ratings = new ArrayList<>();
                    for (String label : labels) {
                        int i = ratings.size();
                        Award choice = new Award.Choice(Figure.of(9 - 2 * i), Figure.of(10 - 2 * i));
                        ratings.add(new Rating(label, choice, descriptions.get(i)));
                    }
                    return new RatingScale("", ratings);
                });
        return Combinators.combine(
                        Arbitraries.of("attitude", "boss"),
                        scores(),
                        figures().optional(),
                        figures().optional(),
                        scales)
                .as(Basis.Judged::new);
    }
}
