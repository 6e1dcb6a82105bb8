package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.compares;
import static io.github.kaohe.scoring.Forms.count;
import static io.github.kaohe.scoring.Forms.deduct;
import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.percent;
import static io.github.kaohe.scoring.Forms.scoreOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static Indicator late(Adjustment... rules) {
        return indicator("a", 10)
                .measures(List.of(count("late")))
                .adjustments(List.of(rules))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 8", "5, 0", "6, 0", "-1, [KH4103]", "2.5, [KH4103]"})
    void each_occurrence_takes_points_until_nothing_is_left(String count, String score) {
        assertThat(scoreOf(late(deduct("late", "2")), a -> a.value("a", new BigDecimal(count))))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"2, 6", "3, 5", "100, 5"})
    void a_rule_takes_no_more_than_its_cap(long count, String score) {
        Adjustment rule =
                new Adjustment.PerOccurrence(Sign.DEDUCT, "late", Figure.of(2), Figure.ONE, Optional.of(Figure.of(5)));
        assertThat(scoreOf(late(rule), a -> a.value("a", count))).isEqualTo(score);
    }

    @Test
    void only_whole_multiples_count_where_several_occurrences_make_one() {
        Adjustment rule =
                new Adjustment.PerOccurrence(Sign.DEDUCT, "late", Figure.of(1), Figure.of(3), Optional.empty());
        assertThat(scoreOf(late(rule), a -> a.value("a", 8))).isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 95, 15",
        "WHOLE, 90.1, 15",
        "WHOLE, 90, 12",
        "WHOLE, 88, 12",
        "STARTED, 94.9, 12",
        "STARTED, 88, 9",
        "STARTED, 90, 12",
        "PRORATA, 88, 10.8",
        "WHOLE, 120, 15",
        "WHOLE, 10, 0"
    })
    void steps_below_a_target_are_percentage_points(StepRounding rounding, String rate, String score) {
        Indicator indicator = indicator("a", 15)
                .measures(List.of(percent("rate")))
                .adjustments(List.of(Forms.below("rate", 95, 5, 3, rounding)))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a", new BigDecimal(rate)))).isEqualTo(score);
    }

    @Test
    void steps_above_a_target_give_points_beyond_full_marks_only_where_the_cap_is_lifted() {
        Indicator.Builder indicator = indicator("a", 30)
                .measures(List.of(percent("rate")))
                .adjustments(List.of(new Adjustment.Steps(
                        Sign.ADD,
                        "rate",
                        Side.ABOVE,
                        Operand.of(Figure.HUNDRED),
                        Figure.ONE,
                        Figure.of(2),
                        StepRounding.WHOLE,
                        Optional.empty())));
        assertThat(scoreOf(indicator.build(), a -> a.value("a", 105))).isEqualTo("30");
        assertThat(scoreOf(indicator.limits(new Limits(Limit.USUAL, Limit.NONE)).build(), a -> a.value("a", 105)))
                .isEqualTo("40");
    }

    @Test
    void steps_count_from_another_measure_where_the_target_is_one() {
        Indicator indicator = indicator("a", 15)
                .measures(List.of(percent("rate"), percent("target")))
                .adjustments(List.of(new Adjustment.Steps(
                        Sign.DEDUCT,
                        "rate",
                        Side.BELOW,
                        Operand.measured("target"),
                        Figure.of(5),
                        Figure.of(3),
                        StepRounding.WHOLE,
                        Optional.empty())))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a.rate", 80).value("a.target", 90)))
                .isEqualTo("9");
        assertThat(scoreOf(indicator, a -> a.value("a.rate", 80))).isEqualTo("[KH4101]");
    }

    @ParameterizedTest
    @CsvSource({"95, 10", "94.9, 0"})
    void a_condition_takes_its_points_once(String rate, String score) {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(percent("rate")))
                .adjustments(List.of(
                        new Adjustment.Conditional(Sign.DEDUCT, compares("rate", Comparison.BELOW, 95), Figure.of(10))))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a", new BigDecimal(rate)))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"EACH, 0, 10", "EACH, 1, 9", "EACH, 2, 8", "EACH, 3, 5", "EACH, 4, 2", "REACHED, 2, 9", "REACHED, 4, 7"
    })
    void a_ladder_takes_more_the_more_often(Adjustment.Accumulation accumulation, long count, String score) {
        Adjustment ladder = new Adjustment.Ladder(
                Sign.DEDUCT,
                "late",
                List.of(new Adjustment.Rung(Figure.ONE, Figure.ONE), new Adjustment.Rung(Figure.of(3), Figure.of(3))),
                accumulation,
                Optional.empty());
        assertThat(scoreOf(late(ladder), a -> a.value("a", count))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 9", "3, 7", "0.5, [KH4104]", "4, [KH4104]", "-1, [KH4104]"})
    void points_taken_at_discretion_stay_within_their_range_or_are_none(String points, String score) {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(Measure.of("taken", "扣分", new MeasureType.Score())))
                .adjustments(List.of(
                        new Adjustment.Discretionary(Sign.DEDUCT, "taken", Figure.ONE, Optional.of(Figure.of(3)))))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a", new BigDecimal(points))))
                .isEqualTo(score);
    }

    private static final Indicator SALES = indicator("a", 30)
            .measures(List.of(percent("rate"), count("clients")))
            .adjustments(List.of(
                    Forms.below("rate", 100, 5, 3, StepRounding.WHOLE),
                    new Adjustment.PerOccurrence(Sign.ADD, "clients", Figure.of(5), Figure.ONE, Optional.empty())))
            .overrides(List.of(new ScoreOverride.Becomes(compares("rate", Comparison.BELOW, 50), Figure.ZERO)))
            .limits(new Limits(Limit.USUAL, Limit.NONE))
            .build();

    @ParameterizedTest
    @CsvSource({"50, 1, 5", "49.9, 1, 0", "49.9, 0, 0", "96, 0, 30", "83, 1, 26"})
    void an_override_replaces_the_score_with_its_additions(String rate, long clients, String score) {
        assertThat(scoreOf(SALES, a -> a.value("a.rate", new BigDecimal(rate)).value("a.clients", clients)))
                .isEqualTo(score);
    }

    private static Indicator meeting(ScoreOverride.Start start) {
        return indicator("a", 4)
                .measures(List.of(count("late"), count("absent")))
                .adjustments(List.of(deduct("late", "2")))
                .overrides(List.of(new ScoreOverride.BelowZero("absent", Figure.of(10), start)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"ZERO, 0, 4", "ZERO, 1, -10", "ZERO, 2, -20", "FULL_MARKS, 1, -6"})
    void an_absence_takes_the_row_below_zero(ScoreOverride.Start start, long absences, String score) {
        assertThat(scoreOf(meeting(start), a -> a.value("a.late", 0).value("a.absent", absences)))
                .isEqualTo(score);
    }

    @Test
    void the_lowest_of_several_overrides_stands() {
        Indicator indicator = indicator("a", 4)
                .measures(List.of(count("absent")))
                .overrides(List.of(
                        new ScoreOverride.BelowZero("absent", Figure.of(10), ScoreOverride.Start.ZERO),
                        new ScoreOverride.Becomes(compares("absent", Comparison.ABOVE, 0), Figure.ZERO)))
                .build();
        assertThat(scoreOf(indicator, a -> a.value("a", 1))).isEqualTo("-10");
    }

    @Test
    void the_explanation_names_what_was_observed_the_rule_and_the_arithmetic() {
        Indicator indicator = Indicator.builder("collection", "回款率")
                .points(Figure.of(15))
                .measures(
                        List.of(Measure.of("rate", "回款率", new MeasureType.Percent(Optional.empty(), Optional.empty()))))
                .adjustments(List.of(Forms.below("rate", 95, 5, 3, StepRounding.WHOLE)))
                .build();
        ScoreLine line = Forms.score(Forms.card(15, indicator), a -> a.value("collection", 88))
                .line("collection")
                .orElseThrow();
        assertThat(line.text(Locale.CHINESE)).isEqualTo("满分15分起扣;回款率 88%,低于95% 7个百分点,每5个百分点扣3分:1步,扣3分;得12/15分");
        assertThat(line.text(Locale.ENGLISH))
                .isEqualTo("starts at the full 15; 回款率 88%, 7 percentage points below 95%, "
                        + "every 5 percentage points takes 3: 1 steps, takes 3; 12 of 15");
    }

    @Test
    void rules_that_did_not_apply_are_listed_too() {
        ScoreLine line = Forms.score(
                        Forms.card(4, meeting(ScoreOverride.Start.ZERO)),
                        a -> a.value("a.late", 0).value("a.absent", 0))
                .line("a")
                .orElseThrow();
        assertThat(line.rules()).extracting(RuleOutcome::applied).containsExactly(true, false, false);
        assertThat(line.rules().get(2).text(Locale.CHINESE)).isEqualTo("未触发:次数absent 0次");
    }
}
