package io.github.kaohe.builder;

import static io.github.kaohe.builder.Measures.blank;
import static io.github.kaohe.builder.Measures.count;
import static io.github.kaohe.builder.Words.all;
import static io.github.kaohe.builder.Words.any;
import static io.github.kaohe.builder.Words.atLeast;
import static io.github.kaohe.builder.Words.measured;
import static io.github.kaohe.builder.Words.occurrence;
import static io.github.kaohe.builder.Words.otherwise;
import static io.github.kaohe.builder.Words.rating;
import static io.github.kaohe.builder.Words.scale;
import static io.github.kaohe.builder.Words.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every kind of rule, as the model holds it. */
class IndicatorScopeTest {
    private static final Optional<Figure> NONE = Optional.empty();

    @Test
    void pointsPerOccurrence() {
        assertThat(adjustment(i -> i.add("新客户", 5).perOccurrences(2, "个").atMost(20)))
                .isEqualTo(new Adjustment.PerOccurrence(
                        Sign.ADD, "m1", Figure.of(5), Figure.of(2), Optional.of(Figure.of(20))));
    }

    @Test
    void pointsForStepsBelowAndAboveAReference() {
        assertThat(adjustment(i -> i.deduct("回款率", 3).every(5, "%").below(95)))
                .isEqualTo(steps(Sign.DEDUCT, Side.BELOW, Operand.of(Figure.of(95)), 5, 3, StepRounding.WHOLE, NONE));
        assertThat(adjustment(i -> i.deduct("费用", 1)
                        .every(100, "元")
                        .above(measured("预算"))
                        .startedCountsWhole()
                        .atMost(5)))
                .isEqualTo(steps(
                        Sign.DEDUCT,
                        Side.ABOVE,
                        Operand.measured("m2"),
                        100,
                        1,
                        StepRounding.STARTED,
                        Optional.of(Figure.of(5))));
        assertThat(adjustment(i -> i.add("回款率", 2).every(1, "%").above(100).inProportion()))
                .isEqualTo(steps(Sign.ADD, Side.ABOVE, Operand.of(Figure.of(100)), 1, 2, StepRounding.PRORATA, NONE));
    }

    private static Adjustment steps(
            Sign sign, Side side, Operand of, long step, long points, StepRounding rounding, Optional<Figure> cap) {
        return new Adjustment.Steps(sign, "m1", side, of, Figure.of(step), Figure.of(points), rounding, cap);
    }

    @Test
    void pointsOnCondition() {
        assertThat(adjustment(i -> i.deduct(10, when("覆盖率", "%").isBelow(95))))
                .isEqualTo(new Adjustment.Conditional(
                        Sign.DEDUCT, compares("m1", Condition.Comparison.BELOW, Figure.of(95)), Figure.of(10)));
    }

    @Test
    void pointsByOccurrence() {
        assertThat(adjustment(i -> i.deductByOccurrence(
                                "迟到",
                                "次",
                                occurrence(1).points(1),
                                occurrence(3).points(5))
                        .onlyTheLastCounts()
                        .atMost(9)))
                .isEqualTo(new Adjustment.Ladder(
                        Sign.DEDUCT,
                        "m1",
                        List.of(
                                new Adjustment.Rung(Figure.of(1), Figure.of(1)),
                                new Adjustment.Rung(Figure.of(3), Figure.of(5))),
                        Adjustment.Accumulation.REACHED,
                        Optional.of(Figure.of(9))));
    }

    @Test
    void pointsAtDiscretion() {
        assertThat(adjustment(i -> i.deductAtDiscretion("态度").atLeast(1).atMost(3)))
                .isEqualTo(new Adjustment.Discretionary(Sign.DEDUCT, "m1", Figure.of(1), Optional.of(Figure.of(3))));
    }

    @Test
    void basesOfEveryKind() {
        assertThat(basis(i -> i)).isEqualTo(new Basis.FullMarks());
        assertThat(basis(i -> i.startsAt(60))).isEqualTo(new Basis.StartsAt(Figure.of(60)));
        assertThat(basis(i -> i.proportional("不良率", "%").toTarget(2).lowerIsBetter()))
                .isEqualTo(new Basis.Proportional("m1", Operand.of(Figure.of(2)), Basis.Direction.LOWER_IS_BETTER));
        assertThat(basis(i -> i.proportional("销售额", "元").toTarget(measured("目标"))))
                .isEqualTo(new Basis.Proportional("m1", Operand.measured("m2"), Basis.Direction.HIGHER_IS_BETTER));
        assertThat(basis(i -> i.earns("走访", 0.4).perUnit("家")))
                .isEqualTo(new Basis.PerUnit("m1", Figure.of("0.4"), Figure.ONE, StepRounding.WHOLE));
        assertThat(basis(i -> i.earns("销售额", 1).perUnits(10_000, "元").inProportion()))
                .isEqualTo(new Basis.PerUnit("m1", Figure.ONE, Figure.of(10_000), StepRounding.PRORATA));
    }

    @Test
    void ratingsAndJudgements() {
        Rating best = new Rating("优", new Award.FullMarks(), "很好");
        Rating worst = new Rating("差", Award.points(Figure.ZERO), "");
        assertThat(basis(i ->
                        i.rated(rating("优", "很好").scoresFullMarks(), rating("差").scores(0))))
                .isEqualTo(new Basis.Rated("m1", new RatingScale("", List.of(best, worst))));
        assertThat(basis(i -> i.judged(0, 100)
                        .inStepsOf(5)
                        .levels(scale(
                                "levels",
                                rating("优").scoresBetween(90, 100),
                                rating("差").scoresBetween(0, 89)))))
                .isEqualTo(new Basis.Judged(
                        "m1",
                        Figure.ZERO,
                        Optional.of(Figure.HUNDRED),
                        Optional.of(Figure.of(5)),
                        new RatingScale(
                                "levels",
                                List.of(
                                        new Rating("优", new Award.Choice(Figure.of(90), Figure.of(100)), ""),
                                        new Rating("差", new Award.Choice(Figure.ZERO, Figure.of(89)), "")))));
    }

    @Test
    void bandsThatLeaveAChoiceAskForTheChosenScore() {
        Indicator indicator = Built.indicator(i -> i.bands(
                "率", "%", atLeast(90).scoresBetween(80, 100), otherwise().scores(0)));

        assertThat(((Basis.Bands) indicator.basis()).chosen()).contains("m2");
        assertThat(indicator.measures().get(1)).isEqualTo(Measure.of("m2", "得分", new MeasureType.Score()));
    }

    @Test
    void overrides() {
        assertThat(Built.indicator(i -> i.deduct("缺席", 1)
                                .perOccurrence("次")
                                .zeroIf(when("缺席").isAtLeast(3))
                                .scoreBecomes(60, when("事故").isYes())
                                .deductBelowZero("缺席", 10)
                                .perOccurrence()
                                .fromFullMarks())
                        .overrides())
                .containsExactly(
                        new ScoreOverride.Becomes(
                                compares("m1", Condition.Comparison.AT_LEAST, Figure.of(3)), Figure.ZERO),
                        new ScoreOverride.Becomes(new Condition.Answered("m2", true), Figure.of(60)),
                        new ScoreOverride.BelowZero("m1", Figure.of(10), ScoreOverride.Start.FULL_MARKS));
    }

    @Test
    void conditionsCombine() {
        Condition low = compares("m1", Condition.Comparison.BELOW, Figure.of(50));
        Condition high = compares("m1", Condition.Comparison.ABOVE, Figure.of(90));
        ConditionWord lowWord = when("率", "%").isBelow(50);
        ConditionWord highWord = when("率").isAbove(90);

        assertThat(Built.indicator(i -> i.deduct(1, any(lowWord, highWord))
                                .zeroIf(all(lowWord, when("事故").isNo())))
                        .adjustments())
                .containsExactly(
                        new Adjustment.Conditional(Sign.DEDUCT, new Condition.Any(List.of(low, high)), Figure.ONE));
    }

    @Test
    void limitsTextsAndTheRest() {
        Indicator indicator = Built.indicator(i -> i.no("1")
                .criteria("标准")
                .verbatim("原文")
                .target("98%")
                .dataSource("报表")
                .department("人事部")
                .remark("备注")
                .outOf(120)
                .noFloor()
                .cap(150)
                .ifNotApplicable(NotApplicable.REDISTRIBUTED)
                .judged());

        assertThat(indicator.limits()).isEqualTo(new Limits(Limit.NONE, Limit.at(Figure.of(150))));
        assertThat(List.of(
                        indicator.no(),
                        indicator.criteria(),
                        indicator.verbatim(),
                        indicator.target(),
                        indicator.dataSource(),
                        indicator.department(),
                        indicator.remark()))
                .containsExactly("1", "标准", "原文", "98%", "报表", "人事部", "备注");
        assertThat(indicator.outOf()).contains(Figure.of(120));
        assertThat(indicator.notApplicable()).isEqualTo(NotApplicable.REDISTRIBUTED);
    }

    @Test
    void theSameTitleIsTheSameMeasureAndADeclarationSaysMore() {
        Indicator indicator = Built.indicator(
                i -> i.measures(count("迟到", "次").as("late").noneIfEmpty().takenFrom("考勤表"))
                        .deduct("旷工", 5)
                        .perOccurrence("天")
                        .deduct("迟到", 2)
                        .perOccurrence("次")
                        .zeroIf(when("迟到").isAbove(4)));

        assertThat(indicator.measures())
                .containsExactly(
                        new Measure("late", "迟到", new MeasureType.Count("次", Optional.empty()), true, "考勤表"),
                        Measure.of("m2", "旷工", new MeasureType.Count("天", Optional.empty())));
    }

    @Test
    void numbersMayBeBlanks() {
        ScorecardBuilder card = Built.unbuilt(i -> i.deduct("迟到", blank("late")).perOccurrence("次"))
                .blanks(Measures.blankFor("late", "每次扣分", "分").from(0).upTo(10).suchAs(0.5));

        assertThat(((Indicator) card.build().children().get(0)).adjustments())
                .containsExactly(new Adjustment.PerOccurrence(
                        Sign.DEDUCT, "m1", Figure.blank("late"), Figure.ONE, Optional.empty()));
    }

    private static Condition compares(String measure, Condition.Comparison comparison, Figure with) {
        return new Condition.Compares(measure, comparison, Operand.of(with));
    }

    private static Adjustment adjustment(UnaryOperator<IndicatorScope> scored) {
        return Built.indicator(scored).adjustments().get(0);
    }

    private static Basis basis(UnaryOperator<IndicatorScope> scored) {
        return Built.indicator(scored).basis();
    }
}
