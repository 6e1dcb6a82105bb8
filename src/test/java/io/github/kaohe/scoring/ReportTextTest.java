package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.card;
import static io.github.kaohe.scoring.Forms.compares;
import static io.github.kaohe.scoring.Forms.count;
import static io.github.kaohe.scoring.Forms.deduct;
import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.judged;
import static io.github.kaohe.scoring.Forms.percent;
import static io.github.kaohe.scoring.Forms.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads who was appraised: every lost point with what it was lost for. */
class ReportTextTest {
    private static final Measure RATE = percent("rate");
    private static final Measure LATE = count("late");
    private static final Measure DONE = Measure.of("done", "按时", new MeasureType.YesNo());
    private static final Measure LEVEL = Measure.of("level", "评级", new MeasureType.Label());

    private static Scorecard rules() {
        return card(
                100,
                section(
                                "s",
                                60,
                                indicator("a", 60)
                                        .no("1")
                                        .measures(List.of(RATE, LATE, DONE, LEVEL))
                                        .adjustments(List.of(
                                                deduct("late", "2"),
                                                minus(compares("rate", Comparison.BELOW, 90), 5),
                                                minus(compares("rate", Comparison.ABOVE, 95), 4),
                                                minus(new Condition.Answered("done", false), 3),
                                                minus(new Condition.Labelled("level", "差"), 6),
                                                minus(
                                                        new Condition.All(List.of(
                                                                compares("rate", Comparison.AT_MOST, 88),
                                                                compares("late", Comparison.AT_LEAST, 2))),
                                                        1),
                                                minus(
                                                        new Condition.Any(List.of(
                                                                new Condition.Answered("done", true),
                                                                compares("late", Comparison.EQUAL, 3))),
                                                        7)))
                                        .build())
                        .build(),
                judged("b", 40));
    }

    private static Adjustment minus(Condition when, int points) {
        return new Adjustment.Conditional(Sign.DEDUCT, when, Figure.of(points));
    }

    private static ScoreReport scored() {
        return Forms.score(
                rules(),
                a -> a.value("a.rate", new BigDecimal("88.00"))
                        .value("a.late", 3)
                        .answered("a.done", false)
                        .rated("a.level", "良")
                        .value("b", new BigDecimal("37.5")));
    }

    @Test
    void every_rule_says_whether_it_held_and_what_it_cost() {
        assertThat(scored().text(Locale.CHINESE)).isEqualTo("""
                考核表
                总分:75.5(满分100)

                项目s  得38/60分
                  1 指标a  得38/60分
                    · 满分60分起扣
                    · 次数late 3次,每1次扣2分:扣6分
                    · 比率rate 88%,低于90%:扣5分
                    ○ 比率rate 88%,未超过95%,不扣分
                    · 按时:否:扣3分
                    ○ 评级:良,不扣分
                    · 比率rate 88%,不超过88% 且 次数late 3次,达到2次:扣1分
                    · 按时:否 或 次数late 3次,正好3次:扣7分
                指标b  得37.5/40分
                  · 评分:评37.5分

                失分点:
                  1. 项目s/指标a  -22
                  2. 指标b  -2.5
                """);
    }

    @Test
    void the_same_is_said_in_english() {
        assertThat(scored().text(Locale.ENGLISH)).isEqualTo("""
                考核表
                Total: 75.5 (of 100)

                项目s  38 of 60
                  1 指标a  38 of 60
                    · starts at the full 60
                    · 次数late 3次, every 1次 takes 2: takes 6
                    · 比率rate 88%, below 90%: takes 5
                    ○ 比率rate 88%, not above 95%: nothing
                    · 按时: no: takes 3
                    ○ 评级: 良: nothing
                    · 比率rate 88%, at most 88% and 次数late 3次, at least 2次: takes 1
                    · 按时: no or 次数late 3次, equal to 3次: takes 7
                指标b  37.5 of 40
                  · 评分: judged 37.5

                Points lost:
                  1. 项目s/指标a  -22
                  2. 指标b  -2.5
                """);
    }

    @Test
    void what_kept_a_total_from_being_told_is_listed_behind_the_scores() {
        ScoreReport report = Forms.score(rules(), a -> a.value("b", 40));

        assertThat(report.text(Locale.CHINESE)).isEqualTo("""
                考核表
                总分:无(见问题)

                项目s  无得分,见问题
                  1 指标a  无得分,见问题
                    · 满分60分起扣
                指标b  得40/40分
                  · 评分:评40分

                问题:
                  KH4101 项目s/指标a: 缺少“次数late”的值。缺值不按0计,请补填。
                  KH4101 项目s/指标a: 缺少“比率rate”的值。缺值不按0计,请补填。
                  KH4101 项目s/指标a: 缺少“按时”的值。缺值不按0计,请补填。
                  KH4101 项目s/指标a: 缺少“评级”的值。缺值不按0计,请补填。
                """);
    }

    private static ScoreReport consequences(UnaryOperator<Appraisal.Builder> observed) {
        Scorecard card = card(100, judged("a", 60), judged("b", 40)).toBuilder()
                .grades(List.of(Grade.from(60, "合格"), Grade.from(0, "不合格")))
                .payout(new Payout("奖金", Figure.of(300), Figure.HUNDRED, ""))
                .measures(List.of(Measure.of("accident", "事故", new MeasureType.YesNo())))
                .vetoes(List.of(new Veto(
                        "accident",
                        "发生事故的,一票否决",
                        new Condition.Answered("accident", true),
                        Optional.of(Figure.ZERO),
                        Optional.empty())))
                .raters(List.of(
                        Rater.weighted("boss", "上级", Figure.of(70)),
                        Rater.weighted("peer", "同事", Figure.of(30)),
                        Rater.forReference("self", "自评")))
                .build();
        return Forms.score(card, observed);
    }

    private static RaterSheet gives(int a, int b) {
        return new RaterSheet(Map.of("a", Observation.of(a), "b", Observation.of(b)), Map.of());
    }

    @Test
    void grade_payment_and_raters_are_told() {
        ScoreReport report = consequences(a -> a.answered("accident", false)
                .rater("boss", gives(50, 30))
                .rater("peer", gives(60, 40))
                .rater("self", gives(59, 39)));

        assertThat(report.text(Locale.CHINESE)).isEqualTo("""
                考核表
                总分:86(满分100)
                等次:合格
                奖金:86÷100×300=258元

                指标a  得53/60分
                  · 上级:评分:评50分
                  · 同事:评分:评60分
                  · 上级(权重70%):50分
                  · 同事(权重30%):60分
                  · 自评(仅供参考):59分
                指标b  得33/40分
                  · 上级:评分:评30分
                  · 同事:评分:评40分
                  · 上级(权重70%):30分
                  · 同事(权重30%):40分
                  · 自评(仅供参考):39分

                失分点:
                  1. 指标a  -7
                  2. 指标b  -7
                """);
    }

    @Test
    void a_veto_and_what_was_assumed_are_told() {
        ScoreReport report = consequences(a -> a.answered("accident", true)
                .rater("boss", gives(60, 40))
                .rater("boss", new RaterSheet(Map.of("a", Observation.of(60)), Map.of()))
                .rater("peer", gives(60, 40)));

        assertThat(report.text(Locale.CHINESE)).isEqualTo("""
                考核表
                总分:0(满分100)
                等次:不合格
                奖金:0÷100×300=0元
                发生事故的,一票否决(事故:是)

                指标a  得60/60分
                  · 上级:评分:评60分
                  · 上级:评分:评60分
                  · 同事:评分:评60分
                  · 上级(权重70%):60分
                  · 同事(权重30%):60分
                指标b  得40/40分
                  · 上级:评分:评40分
                  · 同事:评分:评40分
                  · 上级(权重70%):40分
                  · 同事(权重30%):40分

                推定:
                  - 指标b/上级:2人中有1人未评,按其余的人平均
                """);
    }

    private static Scorecard lines() {
        return card(
                100,
                indicator("band", 20)
                        .measures(List.of(RATE))
                        .basis(new Basis.Bands(
                                "rate",
                                List.of(
                                        new Band(Interval.atLeast(Figure.of(90)), Award.points(Figure.of(20))),
                                        new Band(
                                                Interval.fromBelow(Figure.of(80), Figure.of(90)),
                                                Award.points(Figure.of(10))),
                                        new Band(
                                                new Interval(
                                                        Optional.of(Figure.of(70)),
                                                        false,
                                                        Optional.of(Figure.of(75)),
                                                        true),
                                                Award.points(Figure.of(6))),
                                        new Band(Interval.below(Figure.of(60)), Award.points(Figure.ZERO))),
                                Optional.empty()))
                        .build(),
                judged("scaled", 30).toBuilder().outOf(Figure.of(90)).build(),
                section("pool", 20, item("taken", Sign.DEDUCT), item("given", Sign.ADD), item("none", Sign.ADD))
                        .pool(true)
                        .build(),
                section(
                                "spread",
                                30,
                                judged("here", 10),
                                judged("away", 20).toBuilder()
                                        .notApplicable(NotApplicable.REDISTRIBUTED)
                                        .build())
                        .build());
    }

    private static Indicator item(String id, Sign sign) {
        return Indicator.builder(id, "小项" + id)
                .measures(List.of(count(id)))
                .basis(new Basis.Pooled())
                .adjustments(
                        List.of(new Adjustment.PerOccurrence(sign, id, Figure.of(2), Figure.ONE, Optional.empty())))
                .build();
    }

    private static ScoreReport scoredLines(UnaryOperator<Appraisal.Builder> rate) {
        return Forms.score(
                lines(),
                a -> rate.apply(a)
                        .value("scaled", 60)
                        .value("taken", 3)
                        .value("given", 1)
                        .value("none", 0)
                        .value("here", 9)
                        .notApplicable("away"));
    }

    @Test
    void every_kind_of_line_says_how_its_score_came_about() {
        ScoreReport report = scoredLines(a -> a.value("band.rate", new BigDecimal("89.99")));

        assertThat(report.text(Locale.CHINESE)).isEqualTo("""
                考核表
                总分:73(满分100)

                指标band  得10/20分
                  · 比率rate 89.99%,属于 ≥80 <90,得10分
                指标scaled  得60/90分,折算60×30÷90=20/30分
                  · 评分:评60分
                项目pool  得16/20分
                  小项taken  扣6分
                    · 次数taken 3次,每1次扣2分:扣6分
                  小项given  加2分
                    · 次数given 1次,每1次加2分:加2分
                  小项none  不扣分
                    ○ 次数none 0次,不加分
                项目spread  合计9分,不适用项的分值分摊(×3)为27分;得27/30分
                  指标here  得9/10分
                    · 评分:评9分
                  指标away  不适用,分值由其他项分摊

                失分点:
                  1. 指标band  -10
                  2. 指标scaled  -10
                  3. 项目pool/小项taken  -4
                  4. 项目spread/指标here  -3
                """);
        assertThat(report.lines())
                .extracting(ScoreLine::kind)
                .containsExactly(
                        ScoreLine.Kind.INDICATOR,
                        ScoreLine.Kind.INDICATOR,
                        ScoreLine.Kind.POOL,
                        ScoreLine.Kind.POOL_ITEM,
                        ScoreLine.Kind.POOL_ITEM,
                        ScoreLine.Kind.POOL_ITEM,
                        ScoreLine.Kind.SECTION,
                        ScoreLine.Kind.INDICATOR,
                        ScoreLine.Kind.INDICATOR);
    }

    @ParameterizedTest
    @CsvSource({"90, ≥90", "80, ≥80 <90", "70.5, >70 ≤75", "75, >70 ≤75", "-1, <60"})
    void the_band_of_a_value_is_told_with_its_ends(BigDecimal rate, String band) {
        assertThat(scoredLines(a -> a.value("band.rate", rate)).text(Locale.CHINESE))
                .contains("比率rate " + rate + "%,属于 " + band + ",得");
    }

    @ParameterizedTest
    @CsvSource({"12.3456, 12.3456", "12.34565, 约12.35", "12.34499, 约12.34"})
    void a_number_with_more_than_four_decimals_is_told_as_about(BigDecimal number, String words) {
        assertThat(Phrase.of("number", "number", number).text(Locale.CHINESE)).isEqualTo(words);
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused_with_the_kind_that_is_wanted() {
        assertThat(refused(new MeasureType.Score())).isEqualTo("数字");
        assertThat(refused(new MeasureType.Money("元"))).isEqualTo("数字");
        assertThat(refused(new MeasureType.Count("次", Optional.empty()))).isEqualTo("次数(0或正整数)");
        assertThat(refused(new MeasureType.Label())).isEqualTo("评分等级");
        assertThat(refused(new MeasureType.YesNo())).isEqualTo("是或否");
        assertThat(refused(new MeasureType.Ratio("实际", "计划"))).isEqualTo("百分比,或实际值与基数");
        assertThat(refused(new MeasureType.Mean(BigDecimal.ONE, BigDecimal.TEN)))
                .isEqualTo("平均分,或各人评分");
    }

    private static String refused(MeasureType type) {
        return Explain.kind(type).chinese();
    }

    @Test
    void values_are_shown_as_they_were_written() {
        BigDecimal one = BigDecimal.ONE;

        assertThat(Explain.shown(new Observation.Amount(one))).isEqualTo("1");
        assertThat(Explain.shown(new Observation.Rated("良"))).isEqualTo("良");
        assertThat(Explain.shown(new Observation.RatedScore("良", one))).isEqualTo("良 1");
        assertThat(Explain.shown(new Observation.Answer(true))).isEqualTo("是");
        assertThat(Explain.shown(new Observation.Answer(false))).isEqualTo("否");
        assertThat(Explain.shown(new Observation.Ratio(one, BigDecimal.TEN))).isEqualTo("1/10");
        assertThat(Explain.shown(new Observation.Responses(List.of(one, BigDecimal.TEN))))
                .isEqualTo("[1, 10]");
    }

    @Test
    void the_bounds_of_a_value_are_shown_with_their_side() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Optional<BigDecimal> ten = Optional.of(new BigDecimal("1E1"));

        assertThat(Explain.range(one, ten)).isEqualTo("1–10");
        assertThat(Explain.range(one, Optional.empty())).isEqualTo("≥ 1");
        assertThat(Explain.range(Optional.empty(), ten)).isEqualTo("≤ 10");
    }
}
