package io.github.kaohe.builder;

import static io.github.kaohe.builder.Measures.points;
import static io.github.kaohe.builder.Measures.quantity;
import static io.github.kaohe.builder.Measures.yesNo;
import static io.github.kaohe.builder.ScorecardBuilder.scorecard;
import static io.github.kaohe.builder.Words.above;
import static io.github.kaohe.builder.Words.field;
import static io.github.kaohe.builder.Words.from;
import static io.github.kaohe.builder.Words.lowest;
import static io.github.kaohe.builder.Words.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Column;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Rounding;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Source;
import io.github.kaohe.model.Validity;
import io.github.kaohe.model.Veto;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is said of a card around its indicators. */
@SuppressWarnings("BadImport") // from(60, "合格") reads as the form does
class ScorecardBuilderTest {

    @Test
    void idsFollowFromThePositionUnlessTheyAreGiven() {
        Scorecard card = scorecard("ids", "考核表")
                .section(
                        "甲",
                        60,
                        s -> s.indicator("一", 30, i -> i.judged())
                                .section("二", 30, t -> t.indicator("三", 30, i -> i.judged())))
                .section("named", "乙", 40, s -> s.indicator("四", 40, i -> i.judged()))
                .build();

        Section first = (Section) card.children().get(0);
        Section nested = (Section) first.children().get(1);
        Section second = (Section) card.children().get(1);
        assertThat(List.of(
                                first,
                                first.children().get(0),
                                nested,
                                nested.children().get(0),
                                second)
                        .stream()
                        .map(Node::id))
                .containsExactly("s1", "s1-i1", "s1-s2", "s1-s2-i1", "named");
        assertThat(second.children().get(0).id()).isEqualTo("named-i1");
    }

    @Test
    void itemsOfAPoolTakeFromIt() {
        Scorecard card = scorecard("pool", "考核表")
                .pool(
                        "工作职责",
                        100,
                        s -> s.department("人力资源部")
                                .item("未按流程操作,扣2分/次", i -> i.deduct("未按流程操作", 2).perOccurrence("次"))
                                .item(
                                        "签订达成率100%,漏签一份扣30分",
                                        i -> i.deduct("漏签", 30).perOccurrence("份")))
                .build();

        Section pool = (Section) card.children().get(0);
        assertThat(pool.pool()).isTrue();
        Indicator item = (Indicator) pool.children().get(0);
        assertThat(item.basis()).isEqualTo(new Basis.Pooled());
        assertThat(item.points()).isEmpty();
        assertThat(item.criteria()).isEqualTo("未按流程操作,扣2分/次");
    }

    @Test
    void whatStandsOutsideTheWeightsStartsAtZero() {
        Scorecard card = scorecard("bonus", "考核表")
                .indicator("工作", 100, i -> i.judged())
                .bonusSection("特别业绩", s -> s.item("酌情加分", i -> i.addAtDiscretion("加分")))
                .build();

        Section bonus = (Section) card.children().get(1);
        assertThat(bonus.bonus()).isTrue();
        assertThat(((Indicator) bonus.children().get(0)).basis()).isEqualTo(new Basis.StartsAt(Figure.ZERO));
    }

    @Test
    void aSectionMayHaveAScaleOfItsOwn() {
        Scorecard card = scorecard("scale", "考核表")
                .section("业绩", 80, s -> s.outOf(100).indicator("一", 100, i -> i.judged()))
                .section("行为", 20, s -> s.outOf(100).indicator("二", 100, i -> i.judged()))
                .build();

        assertThat(card.children().get(0).outOf()).contains(Figure.HUNDRED);
    }

    @Test
    void aMeasureOfTheCardServesIndicatorsAndVetoes() {
        Scorecard card = scorecard("shared", "考核表")
                .measures(quantity("出勤天数", "天").as("attendance"))
                .indicator("考勤", 100, i -> i.deduct(10, when("出勤天数").isBelow(22)))
                .veto(
                        "当月出勤不满20天,考核分为零",
                        v -> v.when(when("出勤天数", "天").isBelow(20)).scores(0).grade("不合格"))
                .build();

        assertThat(((Indicator) card.children().get(0)).measures()).isEmpty();
        assertThat(card.measures()).singleElement().extracting("id").isEqualTo("attendance");
        assertThat(card.vetoes())
                .containsExactly(new Veto(
                        "v1",
                        "当月出勤不满20天,考核分为零",
                        new Condition.Compares("attendance", Condition.Comparison.BELOW, Operand.of(Figure.of(20))),
                        Optional.of(Figure.ZERO),
                        Optional.of("不合格")));
    }

    @Test
    void emptyMeansNoneForCountsAndAnswersOnly() {
        Scorecard card = scorecard("empty", "考核表")
                .emptyMeansNone()
                .measures(yesNo("事故"))
                .indicator(
                        "一",
                        100,
                        i -> i.judged(points("评分"))
                                .deduct("迟到", 1)
                                .perOccurrence("次")
                                .zeroIf(when("事故").isYes()))
                .build();

        Indicator indicator = (Indicator) card.children().get(0);
        assertThat(indicator.measures()).extracting("noneIfEmpty").containsExactly(false, true);
        assertThat(card.measures()).extracting("noneIfEmpty").containsExactly(true);
    }

    @Test
    void gradesHaveClosedOpenAndNoLimits() {
        Scorecard card = oneIndicator()
                .grades(above(90, "优").printed("90以上").describedAs("出色"), from(60, "合格"), lowest("差"))
                .build();

        assertThat(card.grades())
                .containsExactly(
                        new Grade("优", Optional.of(Figure.of(90)), true, "90以上", "出色"),
                        Grade.from(60, "合格"),
                        new Grade("差", Optional.empty(), false, "", ""));
    }

    @Test
    void ratersCountAreShownOrAreBound() {
        Scorecard card = scorecard("raters", "考核表")
                .raterForReference("self", "自评")
                .rater("superior", "上级", 100)
                .boundRater("general-manager", "总经理")
                .indicator("一", 95, i -> i.judged())
                .indicator("总经理交办工作", 5, i -> i.scoredOnlyBy("general-manager").judged())
                .build();

        assertThat(card.raters())
                .containsExactly(
                        Rater.forReference("self", "自评"),
                        Rater.weighted("superior", "上级", Figure.HUNDRED),
                        Rater.bound("general-manager", "总经理"));
        assertThat(card.children().get(1).raters()).containsExactly("general-manager");
    }

    @Test
    void everythingPrintedAroundTheTree() {
        Scorecard card = oneIndicator()
                .version("2")
                .subject("文员")
                .quarterly()
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .source("办法", "1-9", "附表一")
                .titleOnly("其余遗失")
                .cap(110)
                .rounding(new Rounding(1, OptionalInt.of(2), RoundingMode.HALF_EVEN))
                .header(field("姓名").required(), field("部门").as("department").oneOf("甲", "乙"))
                .body(field("评语").remarks())
                .footer(field("日期").date())
                .table(t -> t.column(Column.Role.NUMBER, "序号")
                        .scoresOf("self", "自评")
                        .subtotal("小计"))
                .notes("注")
                .prose("说明")
                .build();

        assertThat(card.version()).isEqualTo("2");
        assertThat(card.period()).isEqualTo(new Period(Period.Cycle.QUARTER, "季度"));
        assertThat(card.validity())
                .isEqualTo(
                        new Validity(Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(card.source()).contains(new Source("办法", "1-9", "附表一"));
        assertThat(card.completeness()).isEqualTo(new Completeness(Completeness.Level.TITLE_ONLY, "其余遗失"));
        assertThat(card.limits()).isEqualTo(new Limits(Limit.NONE, Limit.at(Figure.of(110))));
        assertThat(card.rounding().lineDecimals()).hasValue(2);
        assertThat(card.header())
                .containsExactly(
                        new FormField("h1", "姓名", FormField.Type.TEXT, true, "", "", List.of()),
                        new FormField("department", "部门", FormField.Type.CHOICE, false, "", "", List.of("甲", "乙")));
        assertThat(card.body()).containsExactly(FormField.of("b1", "评语", FormField.Type.REMARKS));
        assertThat(card.footer()).containsExactly(FormField.of("f1", "日期", FormField.Type.DATE));
        assertThat(card.layout().columns()).hasSize(2);
        assertThat(card.layout().subtotal()).isEqualTo("小计");
        assertThat(card.notes()).containsExactly("注");
        assertThat(card.prose()).containsExactly("说明");
    }

    private static ScorecardBuilder oneIndicator() {
        return scorecard("one", "考核表").raterForReference("self", "自评").indicator("一", 100, i -> i.judged());
    }
}
