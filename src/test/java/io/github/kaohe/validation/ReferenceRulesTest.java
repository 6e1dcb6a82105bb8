package io.github.kaohe.validation;

import static io.github.kaohe.validation.Forms.card;
import static io.github.kaohe.validation.Forms.deducting;
import static io.github.kaohe.validation.Forms.lines;
import static io.github.kaohe.validation.Forms.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {
    private static final Scorecard ATTENDANCE = card(deducting("attendance", "出勤", 100));

    private static Indicator attendance() {
        return (Indicator) ATTENDANCE.children().get(0);
    }

    @Test
    void aRuleNeedsADeclaredMeasure() {
        assertThat(lines(card(attendance().toBuilder().measures(List.of()).build())))
                .containsExactly("KH1401 出勤: 规则用到的计量项“times”没有声明。请在此指标或考核表中声明,或更正名称。");
    }

    @Test
    void aRuleMayUseAMeasureOfTheCard() {
        Scorecard shared = card(attendance().toBuilder().measures(List.of()).build()).toBuilder()
                .measures(List.of(Forms.count("times", "次数")))
                .build();
        assertThat(problems(shared)).isEmpty();
    }

    @Test
    void aMeasureOfTheIndicatorHidesOneOfTheCard() {
        Scorecard hidden = ATTENDANCE.toBuilder()
                .measures(List.of(Forms.count("times", "全表次数")))
                .build();
        assertThat(lines(hidden)).containsExactly("KH1402: 计量项“全表次数”没有任何规则使用。请删去,或补上使用它的规则。");
    }

    @Test
    void anUnusedMeasureIsReported() {
        Indicator idle = attendance().toBuilder()
                .measures(List.of(Forms.count("times", "次数"), Forms.count("idle", "早退")))
                .build();
        assertThat(problems(card(idle))).containsExactly("KH1402 出勤");
    }

    @Test
    void aDeductionPerOccurrenceNeedsANumber() {
        Indicator label = attendance().toBuilder()
                .measures(List.of(Measure.of("times", "次数", new MeasureType.Label())))
                .build();
        assertThat(lines(card(label))).containsExactly("KH1403 出勤: 计量项“次数”是等级,而规则需要数值。请更改种类,或换一个计量项。");
    }

    @Test
    void aRatingNeedsALabel() {
        Indicator rated = Forms.rated("attitude", "态度", 100, Forms.rating("好", 100), Forms.rating("差", 0)).toBuilder()
                .measures(List.of(Forms.count("level", "等级")))
                .build();
        assertThat(problems(card(rated))).containsExactly("KH1403 态度");
    }

    @Test
    void aPercentageLeftEmptyCannotMeanNone() {
        Indicator lenient = attendance().toBuilder()
                .measures(List.of(new Measure(
                        "times", "次数", new MeasureType.Percent(Optional.empty(), Optional.empty()), true, "")))
                .build();
        assertThat(problems(card(lenient))).containsExactly("KH1410 出勤");
    }

    @Test
    void aConditionOnALabelThatTheScaleLacksCanNeverHold() {
        Indicator rated = Forms.rated("attitude", "态度", 100, Forms.rating("好", 100), Forms.rating("差", 0)).toBuilder()
                .overrides(List.of(new ScoreOverride.Becomes(new Condition.Labelled("level", "极差"), Figure.ZERO)))
                .build();
        assertThat(lines(card(rated))).containsExactly("KH1303 态度: 条件“等级为极差”永远不成立。请核对数值和比较方式。");
    }

    @Test
    void aBlankMustBeDeclared() {
        Indicator open = attendance().toBuilder()
                .points(Figure.blank("attendance-points"))
                .build();
        assertThat(lines(card(open))).containsExactly("KH1404 出勤: 空白“attendance-points”没有声明。请在考核表的 blanks 中声明,或更正名称。");
    }

    @Test
    void aBlankMustBeUsed() {
        Scorecard unused = ATTENDANCE.toBuilder()
                .blanks(List.of(Blank.of("extra", "另扣", "分")))
                .build();
        assertThat(lines(unused)).containsExactly("KH1405: 空白“extra”(另扣)没有任何数值或文字使用。请删去,或补上使用它的数值。");
    }

    @Test
    void aTextUsesTheBlankItNames() {
        Scorecard named = card(attendance().toBuilder().criteria("迟到扣{extra}分").build()).toBuilder()
                .blanks(List.of(Blank.of("extra", "另扣", "分")))
                .build();
        assertThat(problems(named)).isEmpty();
    }

    @Test
    void aTextMustNotNameAnUndeclaredBlank() {
        Scorecard named = card(attendance().toBuilder().criteria("迟到扣{extra}分").build());
        assertThat(lines(named)).containsExactly("KH1407 出勤: 文字中的 {extra} 不是已声明的空白。请在考核表的 blanks 中声明,或更正名称。");
    }

    @Test
    void bracesAroundOtherTextAreText() {
        assertThat(problems(
                        card(attendance().toBuilder().criteria("{迟到} ${1+1} {}").build())))
                .isEmpty();
    }

    @Test
    void aVetoReadsMeasuresOfTheCard() {
        Veto veto =
                new Veto("fraud", "弄虚作假", new Condition.Answered("fraud", true), Optional.empty(), Optional.of("不合格"));
        Scorecard card = ATTENDANCE.toBuilder().vetoes(List.of(veto)).build();
        assertThat(problems(card)).containsExactly("KH1401 弄虚作假");
    }

    @Test
    void aVetoMustChangeSomething() {
        Veto veto =
                new Veto("fraud", "弄虚作假", new Condition.Answered("fraud", true), Optional.empty(), Optional.empty());
        Scorecard card = ATTENDANCE.toBuilder()
                .measures(List.of(Measure.of("fraud", "弄虚作假", new MeasureType.YesNo())))
                .vetoes(List.of(veto))
                .build();
        assertThat(problems(card)).containsExactly("KH1307 弄虚作假");
    }

    @Test
    void aVetoGivesOneOfTheGrades() {
        Veto veto =
                new Veto("fraud", "弄虚作假", new Condition.Answered("fraud", true), Optional.empty(), Optional.of("最差"));
        Scorecard card = ATTENDANCE.toBuilder()
                .measures(List.of(Measure.of("fraud", "弄虚作假", new MeasureType.YesNo())))
                .vetoes(List.of(veto))
                .grades(List.of(Grade.from(60, "合格"), Grade.from(0, "不合格")))
                .build();
        assertThat(lines(card)).containsExactly("KH1409 弄虚作假: 否决给出的等次“最差”不在等次(合格、不合格)之中。请改用其中之一,或添加此等次。");
    }

    @Test
    void aRowIsBoundToADeclaredRater() {
        assertThat(problems(
                        card(attendance().toBuilder().raters(List.of("boss")).build())))
                .containsExactly("KH1406 出勤");
    }

    @Test
    void weightsOfRatersAddUpToAHundred() {
        Scorecard card = ATTENDANCE.toBuilder()
                .raters(List.of(
                        Rater.weighted("self", "本人", Figure.of(15)),
                        Rater.weighted("superior", "上级", Figure.of(60)),
                        Rater.forReference("customer", "客户")))
                .build();
        assertThat(lines(card)).containsExactly("KH1501: 评分人权重合计应为 100,实际为 75(15 + 60),相差 25。");
    }

    @Test
    void aRaterWhoIsNeitherBoundNorForReferenceNeedsAWeight() {
        Scorecard card = ATTENDANCE.toBuilder()
                .raters(List.of(Rater.bound("boss", "总经理")))
                .build();
        assertThat(problems(card)).containsExactly("KH1502");
        Scorecard bound = card(attendance().toBuilder().raters(List.of("boss")).build()).toBuilder()
                .raters(List.of(Rater.bound("boss", "总经理")))
                .build();
        assertThat(problems(bound)).isEmpty();
    }

    @Test
    void aWeightIsPositive() {
        Scorecard card = ATTENDANCE.toBuilder()
                .raters(List.of(
                        Rater.weighted("self", "本人", Figure.ZERO), Rater.weighted("superior", "上级", Figure.HUNDRED)))
                .build();
        assertThat(problems(card)).containsExactly("KH1503");
    }

    @Test
    void examplesMayNameIndicatorsByIdOrByTitles() {
        Appraisal.Builder values = Appraisal.of("office-clerk-monthly")
                .value("quality", 96)
                .value("timeliness.delays", 1)
                .value("行为规范/劳动纪律", 0)
                .value("accident", new Observation.Answer(false));
        assertThat(problems(clerkWith(values.build(), List.of()))).isEmpty();
    }

    @Test
    void anExampleMustNotNameWhatDoesNotExist() {
        Appraisal.Builder values =
                Appraisal.of("office-clerk-monthly").value("qualty", 96).blank("none", 1);
        assertThat(lines(clerkWith(values.build(), List.of())))
                .containsExactly("KH1408: 示例“A”中的空白“none”不存在。请更正名称。", "KH1408: 示例“A”中的计量项“qualty”不存在。请更正名称。");
    }

    @Test
    void anExampleMayPromiseTheProblemOfAnUnknownName() {
        Appraisal.Builder values = Appraisal.of("office-clerk-monthly").value("qualty", 96);
        assertThat(problems(clerkWith(values.build(), List.of("KH4002")))).isEmpty();
    }

    private static Scorecard clerkWith(Appraisal appraisal, List<String> promised) {
        Example example = new Example(
                "A",
                appraisal,
                Map.of("quality", BigDecimal.valueOf(40)),
                Optional.empty(),
                Optional.of("良好"),
                promised);
        return Forms.clerk().toBuilder().examples(List.of(example)).build();
    }

    @Test
    void aJudgedScoreMayBeASurveysMean() {
        Measure survey = Measure.of("judged", "满意度", new MeasureType.Mean(BigDecimal.ONE, BigDecimal.valueOf(100)));
        Indicator judged = Forms.judged("survey", "客户满意度", 100).toBuilder()
                .measures(List.of(survey))
                .build();
        assertThat(problems(card(judged))).isEmpty();
        assertThat(((Basis.Judged) judged.basis()).measure()).isEqualTo("judged");
    }
}
