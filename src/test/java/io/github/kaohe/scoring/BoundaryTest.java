package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.codes;
import static io.github.kaohe.scoring.Forms.count;
import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.percent;
import static io.github.kaohe.scoring.Forms.scoreOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores at the ends of what a form allows, and where something that decides them is missing. */
class BoundaryTest {
    private static final Measure POINTS = Measure.of("points", "评分", new MeasureType.Score());

    private static Indicator bands(Interval interval, Award award) {
        return indicator("a", 10)
                .measures(List.of(percent("rate"), POINTS))
                .basis(new Basis.Bands("rate", List.of(new Band(interval, award)), Optional.of("points")))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "10, 10", "7.99, [KH4109]", "10.01, [KH4109]"})
    void both_ends_of_a_range_to_choose_from_may_be_chosen(BigDecimal points, String score) {
        Indicator indicator = bands(Interval.atLeast(Figure.of(80)), new Award.Choice(Figure.of(8), Figure.of(10)));
        assertThat(scoreOf(indicator, a -> a.value("a.rate", 85).value("a.points", points)))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"80, 0", "80.01, 10", "90, 10", "90.01, 4"})
    void an_open_lower_end_leaves_its_number_to_the_closed_upper_end_before_it(BigDecimal rate, String score) {
        Figure low = Figure.of(80);
        Figure high = Figure.of(90);
        Indicator indicator = indicator("a", 10)
                .measures(List.of(percent("rate")))
                .basis(new Basis.Bands(
                        "rate",
                        List.of(
                                new Band(Interval.atMost(low), Award.points(Figure.ZERO)),
                                new Band(
                                        new Interval(Optional.of(low), false, Optional.of(high), true),
                                        new Award.FullMarks()),
                                new Band(Interval.above(high), Award.points(Figure.of(4)))),
                        Optional.empty()))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a", rate))).isEqualTo(score);
    }

    @Test
    void units_that_were_not_counted_have_no_score() {
        Indicator indicator = indicator("a", 40)
                .measures(List.of(count("visits")))
                .basis(new Basis.PerUnit("visits", Figure.ONE, Figure.of(6), StepRounding.WHOLE))
                .build();
        assertThat(scoreOf(indicator, a -> a)).isEqualTo("[KH4101]");
        assertThat(limits(indicator, 600)).containsExactly(BigDecimal.valueOf(-60));
        assertThat(limits(indicator, 240)).isEmpty();
    }

    /** From the blank {@code high} 10 points, below the blank {@code low} none. */
    private static Scorecard bandsWithBlankEnds() {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(percent("rate")))
                .basis(new Basis.Bands(
                        "rate",
                        List.of(
                                new Band(Interval.atLeast(Figure.blank("high")), Award.points(Figure.of(10))),
                                new Band(Interval.below(Figure.blank("low")), Award.points(Figure.ZERO))),
                        Optional.empty()))
                .build();
        return Forms.card(10, indicator).toBuilder()
                .blanks(List.of(Forms.blank("high"), Forms.blank("low")))
                .build();
    }

    @Test
    void a_value_in_two_bands_has_no_score() {
        Scorecard card = bandsWithBlankEnds();

        ScoreReport overlapping =
                Forms.score(card, a -> a.blank("high", 80).blank("low", 90).value("a", 85));
        assertThat(codes(overlapping)).containsExactly("KH4116");
        assertThat(overlapping.total()).isEmpty();
        ScoreReport sound =
                Forms.score(card, a -> a.blank("high", 80).blank("low", 80).value("a", 80));
        assertThat(Forms.total(sound)).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({"high, low", "low, high"})
    void a_band_whose_end_is_not_filled_in_gives_no_score_though_another_holds(String blank, String filled) {
        Scorecard card = bandsWithBlankEnds();

        ScoreReport report = Forms.score(card, a -> a.blank(filled, 80).value("a", filled.equals("high") ? 85 : 75));
        assertThat(report.total()).isEmpty();
        assertThat(report.line("a").orElseThrow().score()).isEmpty();
        assertThat(codes(report)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15, 15", "15.0, 15", "14, [KH4109]", "0, [KH4109]"})
    void a_score_beside_a_label_of_fixed_points_is_those_points(BigDecimal beside, String score) {
        Indicator indicator = indicator("a", 15)
                .measures(List.of(Measure.of("level", "熟悉度", new MeasureType.Label())))
                .basis(new Basis.Rated(
                        "level",
                        new RatingScale(
                                "",
                                List.of(
                                        new Rating("熟悉", new Award.FullMarks(), ""),
                                        new Rating("不熟悉", Award.points(Figure.ZERO), "")))))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a", new Observation.RatedScore("熟悉", beside))))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 0, 5, [KH4106]",
        "HIGHER_IS_BETTER, -1, 5, [KH4106]",
        "LOWER_IS_BETTER, -1, 5, [KH4106]",
        "LOWER_IS_BETTER, 0, 5, 0",
        "LOWER_IS_BETTER, 5, -1, [KH4106]"
    })
    void a_share_of_a_target_that_is_none_has_no_score(
            Basis.Direction direction, long target, long actual, String score) {
        Measure measure = Measure.of("time", "时长", new MeasureType.Quantity("秒", Optional.empty(), Optional.empty()));
        Indicator indicator = indicator("a", 20)
                .measures(List.of(measure))
                .basis(new Basis.Proportional("time", Operand.of(Figure.blank("target")), direction))
                .build();
        Scorecard card = Forms.card(20, indicator).toBuilder()
                .blanks(List.of(Forms.blank("target")))
                .build();

        ScoreReport report = Forms.score(card, a -> a.blank("target", target).value("a", actual));
        assertThat(Forms.total(report)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "8, 8", "1.99, [KH4110]", "8.01, [KH4110]"})
    void a_score_given_directly_keeps_to_the_range_of_the_judgement(BigDecimal points, String score) {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(POINTS))
                .basis(new Basis.Judged(
                        "points", Figure.of(2), Optional.of(Figure.of(8)), Optional.empty(), RatingScale.NONE))
                .build();
        assertThat(scoreOf(indicator, a -> a.awarded("a", points))).isEqualTo(score);
    }

    private static Indicator overridden(ScoreOverride... overrides) {
        return indicator("a", 10)
                .measures(List.of(count("absent")))
                .basis(new Basis.FullMarks())
                .overrides(List.of(overrides))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"-5, -5", "10, 10", "-5.01, [KH4110]", "10.01, [KH4110]"})
    void a_score_given_directly_may_be_as_low_as_an_override_makes_it(BigDecimal points, String score) {
        Indicator indicator = overridden(
                new ScoreOverride.Becomes(Forms.compares("absent", Condition.Comparison.AT_LEAST, 1), Figure.of(-5)));
        assertThat(scoreOf(indicator, a -> a.awarded("a", points))).isEqualTo(score);
    }

    @Test
    void a_score_given_directly_may_be_below_zero_without_end_where_each_absence_takes_more() {
        Indicator indicator =
                overridden(new ScoreOverride.BelowZero("absent", Figure.of(10), ScoreOverride.Start.ZERO));
        assertThat(scoreOf(indicator, a -> a.awarded("a", -70))).isEqualTo("-70");
        assertThat(scoreOf(indicator, a -> a.awarded("a", 11))).isEqualTo("[KH4110]");
    }

    @Test
    void only_the_override_that_stands_has_an_effect_and_the_first_of_equal_ones_does() {
        Condition once = Forms.compares("absent", Condition.Comparison.AT_LEAST, 1);
        Indicator indicator = overridden(
                new ScoreOverride.Becomes(once, Figure.of(3)),
                new ScoreOverride.Becomes(once, Figure.of(1)),
                new ScoreOverride.Becomes(once, Figure.of(1)));

        ScoreReport report = Forms.score(Forms.card(10, indicator), a -> a.value("a", 1));
        assertThat(report.line("a").orElseThrow().rules())
                .filteredOn(rule -> rule.part() == RuleOutcome.Part.CHANGE)
                .extracting(rule -> rule.effect().intValueExact())
                .containsExactly(0, -9, 0);
    }

    @Test
    void what_a_limit_gives_back_is_told_and_nothing_where_it_gives_nothing() {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(count("absent")))
                .basis(new Basis.FullMarks())
                .adjustments(List.of(Forms.deduct("absent", "2.5")))
                .build();

        assertThat(limits(indicator, 5)).containsExactly(new BigDecimal("2.5"));
        assertThat(limits(indicator, 4)).isEmpty();
        assertThat(limits(indicator, 0)).isEmpty();
    }

    private static List<BigDecimal> limits(Indicator indicator, long times) {
        return Forms.score(
                        Forms.card(
                                ((Figure.Number) indicator.points().orElseThrow())
                                        .value()
                                        .intValueExact(),
                                indicator),
                        a -> a.value("a", times))
                .line("a")
                .orElseThrow()
                .rules()
                .stream()
                .filter(rule -> rule.part() == RuleOutcome.Part.LIMIT)
                .map(RuleOutcome::effect)
                .toList();
    }
}
