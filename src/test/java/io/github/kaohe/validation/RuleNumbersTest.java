package io.github.kaohe.validation;

import static io.github.kaohe.validation.Forms.card;
import static io.github.kaohe.validation.Forms.compares;
import static io.github.kaohe.validation.Forms.lines;
import static io.github.kaohe.validation.Forms.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleNumbersTest {
    private static final Measure LATE = Forms.count("late", "迟到");
    private static final Measure RATE = Forms.percent("rate", "回款率");

    private static Scorecard adjusted(Measure measure, Adjustment... adjustments) {
        return card(Indicator.builder("duty", "出勤")
                .points(Figure.HUNDRED)
                .measures(List.of(measure))
                .adjustments(List.of(adjustments))
                .build());
    }

    private static Scorecard zeroWhen(Measure measure, Condition condition) {
        return card(Indicator.builder("duty", "出勤")
                .points(Figure.HUNDRED)
                .measures(List.of(measure))
                .overrides(List.of(new ScoreOverride.Becomes(condition, Figure.ZERO)))
                .build());
    }

    @Test
    void aDeductionIsAMagnitude() {
        assertThat(lines(adjusted(LATE, Forms.deduct("late", -2))))
                .containsExactly("KH1301 出勤: 第 1 条加减分规则的分数(-2)必须大于 0。请填写正数;加分还是扣分由规则的种类决定。");
    }

    @Test
    void aStepIsPositive() {
        assertThat(problems(adjusted(RATE, steps(0, Optional.empty())))).containsExactly("KH1301 出勤");
    }

    @Test
    void aNumberTooLongForAFormIsReportedAndNotComputedWith() {
        Adjustment huge = new Adjustment.PerOccurrence(
                Sign.DEDUCT, "late", Figure.of(new BigDecimal("1E+999999999")), Figure.ONE, Optional.empty());
        assertThat(lines(adjusted(LATE, huge))).singleElement().asString().startsWith("KH1005 出勤: 数值 1E+999999999");
    }

    @Test
    void aCapBeyondWhatCanBeLostIsNeverReached() {
        assertThat(lines(adjusted(LATE, Forms.deductAtMost("late", 2, 150))))
                .containsExactly("KH1302 出勤: 第 1 条加减分规则的上限 150 永远达不到:最多只有 100。请降低或去掉上限。");
    }

    @Test
    void aCapBeyondTheMostOccurrencesIsNeverReached() {
        assertThat(problems(adjusted(Forms.count("late", "迟到", 3), Forms.deductAtMost("late", 2, 10))))
                .containsExactly("KH1302 出勤");
    }

    @Test
    void aCapBeyondTheLastStepIsNeverReached() {
        assertThat(problems(adjusted(RATE, steps(5, Optional.of(Figure.of(58))))))
                .containsExactly("KH1302 出勤");
        assertThat(problems(adjusted(RATE, steps(5, Optional.of(Figure.of(57))))))
                .isEmpty();
    }

    /** 每低于目标95%若干,扣3分: from 95 down to 0 there are 19 steps of 5. */
    private static Adjustment steps(long step, Optional<Figure> cap) {
        return new Adjustment.Steps(
                Sign.DEDUCT,
                "rate",
                Side.BELOW,
                Operand.of(Figure.of(95)),
                Figure.of(step),
                Figure.of(3),
                StepRounding.WHOLE,
                cap);
    }

    @Test
    void aCapOfTheScoreBeyondTheBestResultIsNeverReached() {
        Scorecard card = adjusted(LATE, Forms.deduct("late", 2));
        Indicator duty = (Indicator) card.children().get(0);
        Indicator lifted = duty.toBuilder()
                .limits(new Limits(Limit.USUAL, Limit.at(Figure.of(120))))
                .build();
        assertThat(problems(card(lifted))).containsExactly("KH1302 出勤");
    }

    @Test
    void aFloorMustNotStandAboveItsCap() {
        Scorecard card = adjusted(LATE, Forms.deduct("late", 2));
        Indicator duty = (Indicator) card.children().get(0);
        Indicator crossed = duty.toBuilder()
                .limits(new Limits(Limit.at(Figure.of(110)), Limit.USUAL))
                .build();
        assertThat(lines(card(crossed))).containsExactly("KH1306 出勤: 下限 110 高于上限 100。请调换或更正。");
    }

    @Test
    void aLadderRises() {
        Adjustment ladder = new Adjustment.Ladder(
                Sign.DEDUCT,
                "late",
                List.of(rung(1, 1), rung(3, 5), rung(2, 3)),
                Adjustment.Accumulation.EACH,
                Optional.empty());
        assertThat(lines(adjusted(LATE, ladder)))
                .containsExactly("KH1305 出勤: 第 1 条加减分规则的各级次序有误:从第 2 次起的一级排在从第 3 次起的之后。请按次数从小到大排列。");
    }

    private static Adjustment.Rung rung(long from, long points) {
        return new Adjustment.Rung(Figure.of(from), Figure.of(points));
    }

    @Test
    void aDiscretionMayBeginAtZeroButNotBelow() {
        Adjustment discretion =
                new Adjustment.Discretionary(Sign.DEDUCT, "fault", Figure.of(-1), Optional.of(Figure.of(3)));
        assertThat(problems(adjusted(Forms.score("fault"), discretion))).containsExactly("KH1308 出勤");
    }

    @Test
    void aCountBelowZeroCanNeverHold() {
        assertThat(lines(zeroWhen(LATE, compares("late", Comparison.BELOW, 0))))
                .containsExactly("KH1303 出勤: 条件“迟到低于 0”永远不成立。请核对数值和比较方式。");
    }

    @Test
    void aPercentageAboveItsMaximumCanNeverHold() {
        assertThat(problems(zeroWhen(RATE, compares("rate", Comparison.ABOVE, 100))))
                .containsExactly("KH1303 出勤");
    }

    @Test
    void aCountOfAtLeastZeroAlwaysHolds() {
        assertThat(lines(zeroWhen(LATE, compares("late", Comparison.AT_LEAST, 0))))
                .containsExactly("KH1303 出勤: 条件“迟到达到 0”总是成立。请核对数值和比较方式。");
    }

    @Test
    void conditionsThatExcludeEachOtherCanNeverHoldTogether() {
        Condition both = new Condition.All(
                List.of(compares("late", Comparison.ABOVE, 2), compares("late", Comparison.BELOW, 3)));
        assertThat(lines(zeroWhen(LATE, both))).containsExactly("KH1303 出勤: 条件“同时满足:迟到超过 2、迟到低于 3”永远不成立。请核对数值和比较方式。");
    }

    @Test
    void anIndicatorThatNothingMovesIsReported() {
        assertThat(problems(card(
                        Indicator.builder("still", "态度").points(Figure.HUNDRED).build())))
                .containsExactly("KH1304 态度");
    }

    @Test
    void aTargetMustBePositive() {
        Indicator sales = Indicator.builder("sales", "销售额")
                .points(Figure.HUNDRED)
                .measures(List.of(RATE))
                .basis(new Basis.Proportional("rate", Operand.of(Figure.ZERO), Basis.Direction.HIGHER_IS_BETTER))
                .build();
        assertThat(problems(card(sales))).containsExactly("KH1301 销售额");
    }
}
