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
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Sign;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
