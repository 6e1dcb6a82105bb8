package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.percent;
import static io.github.kaohe.scoring.Forms.scoreOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
    private static final Indicator BANDS = indicator("a", 20)
            .measures(List.of(percent("rate")))
            .basis(new Basis.Bands(
                    "rate",
                    List.of(
                            new Band(Interval.atLeast(Figure.of(90)), new Award.FullMarks()),
                            new Band(Interval.fromBelow(Figure.of(85), Figure.of(90)), Award.points(Figure.of(10))),
                            new Band(Interval.below(Figure.of(80)), Award.points(Figure.ZERO))),
                    Optional.empty()))
            .build();

    @ParameterizedTest
    @CsvSource({"100, 20", "90, 20", "89.99, 10", "85, 10", "84.99, [KH4107]", "80, [KH4107]", "79.9, 0"})
    void a_value_scores_by_its_band_and_one_in_no_band_is_a_problem(String rate, String score) {
        assertThat(scoreOf(BANDS, a -> a.value("a", new BigDecimal(rate)))).isEqualTo(score);
    }

    @Test
    void a_band_may_leave_the_points_to_a_person_within_its_range() {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(percent("rate"), Measure.of("points", "评分", new MeasureType.Score())))
                .basis(new Basis.Bands(
                        "rate",
                        List.of(
                                new Band(
                                        Interval.atLeast(Figure.of(80)), new Award.Choice(Figure.of(8), Figure.of(10))),
                                new Band(Interval.below(Figure.of(80)), Award.points(Figure.ZERO))),
                        Optional.of("points")))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a.rate", 85).value("a.points", 9)))
                .isEqualTo("9");
        assertThat(scoreOf(indicator, a -> a.value("a.rate", 85).value("a.points", 7)))
                .isEqualTo("[KH4109]");
        assertThat(scoreOf(indicator, a -> a.value("a.rate", 85))).isEqualTo("[KH4101, KH4109]");
    }

    private static Indicator rated(Basis.Rated basis) {
        return indicator("a", 15)
                .measures(List.of(Measure.of("level", "熟悉度", new MeasureType.Label())))
                .basis(basis)
                .build();
    }

    private static final Indicator FAMILIARITY = rated(new Basis.Rated(
            "level",
            new RatingScale(
                    "",
                    List.of(
                            new Rating("非常熟悉", new Award.FullMarks(), ""),
                            new Rating("熟悉", new Award.Choice(Figure.of(1), Figure.of(14)), ""),
                            new Rating("不熟悉", Award.points(Figure.ZERO), "")))));

    @Test
    void a_rating_scores_its_points_or_those_chosen_within_it() {
        assertThat(scoreOf(FAMILIARITY, a -> a.rated("a", "非常熟悉"))).isEqualTo("15");
        assertThat(scoreOf(FAMILIARITY, a -> a.rated("a", "不熟悉"))).isEqualTo("0");
        assertThat(scoreOf(FAMILIARITY, a -> a.value("a", new Observation.RatedScore("熟悉", new BigDecimal("9.5")))))
                .isEqualTo("9.5");
    }

    @Test
    void a_label_off_the_scale_or_without_its_points_is_a_problem() {
        assertThat(scoreOf(FAMILIARITY, a -> a.rated("a", "一般"))).isEqualTo("[KH4105]");
        assertThat(scoreOf(FAMILIARITY, a -> a.rated("a", "熟悉"))).isEqualTo("[KH4109]");
        assertThat(scoreOf(FAMILIARITY, a -> a.value("a", 9))).isEqualTo("[KH4102]");
        assertThat(scoreOf(FAMILIARITY, a -> a)).isEqualTo("[KH4101]");
    }

    @Test
    void a_scale_without_points_gives_a_label_and_no_problem() {
        Indicator indicator = rated(new Basis.Rated("level", Forms.labels("优秀", "一般")));
        ScoreReport report = Forms.score(Forms.card(15, indicator), a -> a.rated("a", "优秀"));
        assertThat(report.problems()).isEmpty();
        assertThat(report.total()).isEmpty();
        assertThat(report.line("a").orElseThrow().label()).contains("优秀");
    }

    @Test
    void a_score_given_directly_is_one_that_a_level_or_band_can_give() {
        assertThat(scoreOf(FAMILIARITY, a -> a.awarded("a", 15))).isEqualTo("15");
        assertThat(scoreOf(FAMILIARITY, a -> a.awarded("a", new BigDecimal("9.5"))))
                .isEqualTo("9.5");
        assertThat(scoreOf(FAMILIARITY, a -> a.awarded("a", new BigDecimal("0.5"))))
                .isEqualTo("[KH4118]");
        assertThat(scoreOf(BANDS, a -> a.awarded("a", 10))).isEqualTo("10");
        assertThat(scoreOf(BANDS, a -> a.awarded("a", 15))).isEqualTo("[KH4118]");
    }

    private static Indicator proportional(Basis.Direction direction, Limits limits) {
        return indicator("a", 20)
                .measures(List.of(percent("rate")))
                .basis(new Basis.Proportional("rate", Operand.of(Figure.of(98)), direction))
                .limits(limits)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"98, 20", "49, 10", "0, 0", "100, 20", "-5, 0"})
    void the_share_of_a_target_is_capped_at_full_marks_and_floored_at_0(String actual, String score) {
        Indicator indicator = proportional(Basis.Direction.HIGHER_IS_BETTER, Limits.USUAL);
        assertThat(scoreOf(indicator, a -> a.value("a", new BigDecimal(actual))))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"98, 20", "196, 10", "49, 20", "0, 20"})
    void where_lower_is_better_the_target_is_divided_by_the_actual(String actual, String score) {
        Indicator indicator = proportional(Basis.Direction.LOWER_IS_BETTER, Limits.USUAL);
        assertThat(scoreOf(indicator, a -> a.value("a", new BigDecimal(actual))))
                .isEqualTo(score);
    }

    @Test
    void nothing_of_what_should_be_little_has_no_score_once_the_cap_is_lifted() {
        Indicator indicator = proportional(Basis.Direction.LOWER_IS_BETTER, new Limits(Limit.USUAL, Limit.NONE));
        assertThat(scoreOf(indicator, a -> a.value("a", 49))).isEqualTo("40");
        assertThat(scoreOf(indicator, a -> a.value("a", 0))).isEqualTo("[KH4106]");
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, 20, 3", "STARTED, 20, 4", "PRORATA, 21, 3.5", "WHOLE, 600, 40"})
    void units_earn_points_up_to_the_cap(StepRounding rounding, long count, String score) {
        Indicator indicator = indicator("a", 40)
                .measures(List.of(Forms.count("visits")))
                .basis(new Basis.PerUnit("visits", Figure.ONE, Figure.of(6), rounding))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a", count))).isEqualTo(score);
    }

    private static final Indicator JUDGED = indicator("a", 100)
            .measures(List.of(Measure.of("score", "评分", new MeasureType.Score())))
            .basis(new Basis.Judged(
                    "score",
                    Figure.ZERO,
                    Optional.empty(),
                    Optional.of(Figure.of("0.5")),
                    new RatingScale(
                            "",
                            List.of(
                                    new Rating("优秀", new Award.Choice(Figure.of(90), Figure.of(100)), ""),
                                    new Rating("良好", new Award.Choice(Figure.of(80), Figure.of(89)), ""),
                                    new Rating("差", new Award.Choice(Figure.ZERO, Figure.of(79)), "")))))
            .build();

    @ParameterizedTest
    @CsvSource({"90, 优秀", "89.5, 良好", "80, 良好", "79.5, 差", "0, 差"})
    void a_judged_score_belongs_to_the_highest_label_whose_lower_limit_it_reaches(String score, String label) {
        ScoreReport report = Forms.score(Forms.card(100, JUDGED), a -> a.value("a", new BigDecimal(score)));
        assertThat(report.line("a").orElseThrow().label()).contains(label);
        assertThat(report.total())
                .contains(new BigDecimal(score).stripTrailingZeros().setScale(score.contains(".") ? 1 : 0));
    }

    @Test
    void a_judged_score_must_fit_its_range_its_step_and_its_label() {
        assertThat(scoreOf(JUDGED, a -> a.value("a", 101))).isEqualTo("[KH4104]");
        assertThat(scoreOf(JUDGED, a -> a.value("a", -1))).isEqualTo("[KH4104]");
        assertThat(scoreOf(JUDGED, a -> a.value("a", new BigDecimal("88.3")))).isEqualTo("[KH4108]");
        assertThat(scoreOf(JUDGED, a -> a.value("a", new Observation.RatedScore("优秀", new BigDecimal("85")))))
                .isEqualTo("[KH4109]");
        assertThat(scoreOf(JUDGED, a -> a.value("a", new Observation.RatedScore("良好", new BigDecimal("85")))))
                .isEqualTo("85");
        assertThat(scoreOf(JUDGED, a -> a.rated("a", "优秀"))).isEqualTo("[KH4109]");
    }

    @Test
    void a_mean_of_responses_is_taken_as_points() {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(Measure.of("survey", "满意度", new MeasureType.Mean(BigDecimal.ZERO, BigDecimal.TEN))))
                .basis(Forms.judgedFromZero("survey"))
                .build();
        List<BigDecimal> responses = List.of(new BigDecimal("9"), new BigDecimal("8"), new BigDecimal("10"));
        assertThat(scoreOf(indicator, a -> a.value("a", new Observation.Responses(responses))))
                .isEqualTo("9");
        assertThat(scoreOf(indicator, a -> a.value("a", new Observation.Responses(List.of()))))
                .isEqualTo("[KH4106]");
        assertThat(scoreOf(indicator, a -> a.value("a", new Observation.Responses(List.of(new BigDecimal("11"))))))
                .isEqualTo("[KH4104]");
    }

    @Test
    void a_ratio_is_worked_out_from_its_two_numbers_and_undefined_over_zero() {
        Indicator indicator = indicator("a", 20)
                .measures(List.of(Measure.of("rate", "完成率", new MeasureType.Ratio("实际", "目标"))))
                .basis(new Basis.Proportional("rate", Operand.of(Figure.HUNDRED), Basis.Direction.HIGHER_IS_BETTER))
                .build();
        assertThat(scoreOf(
                        indicator,
                        a -> a.value("a", new Observation.Ratio(new BigDecimal("45"), new BigDecimal("60")))))
                .isEqualTo("15");
        assertThat(scoreOf(indicator, a -> a.value("a", 75))).isEqualTo("15");
        assertThat(scoreOf(indicator, a -> a.value("a", new Observation.Ratio(BigDecimal.ONE, BigDecimal.ZERO))))
                .isEqualTo("[KH4106]");
    }
}
