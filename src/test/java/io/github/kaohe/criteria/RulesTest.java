package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Measure LATE = Measure.of("late", "迟到", new MeasureType.Count("次", Optional.empty()));
    private static final Measure RATE =
            Measure.of("rate", "完成率", new MeasureType.Percent(Optional.empty(), Optional.empty()));

    @Test
    void the_measures_of_the_row_are_found_by_title() {
        Rules rules = Criteria.rules("迟到一次扣2分,最多扣6分", Context.NONE.withMeasures(List.of(LATE)));
        assertThat(rules.adjustments())
                .containsExactly(new Adjustment.PerOccurrence(
                        Sign.DEDUCT, "late", Figure.of(2), Figure.ONE, Optional.of(Figure.of(6))));
        assertThat(rules.measures()).containsExactly(LATE);
        assertThat(rules.basis()).contains(new Basis.FullMarks());
    }

    @Test
    void a_measure_that_the_row_does_not_have_is_made() {
        Rules rules = Criteria.rules("旷工一天扣5分", Context.NONE);
        assertThat(rules.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.title()).isEqualTo("旷工");
            assertThat(measure.type()).isEqualTo(new MeasureType.Count("天", Optional.empty()));
            assertThat(measure.noneIfEmpty()).isTrue();
        });
    }

    @Test
    void a_step_without_a_reference_takes_the_target_of_the_row() {
        Context row = Context.NONE.withMeasures(List.of(RATE)).withTarget(Operand.of(Figure.of(95)));
        Rules rules = Criteria.rules("每低于目标5%扣3分", row);
        assertThat(rules.adjustments())
                .containsExactly(new Adjustment.Steps(
                        Sign.DEDUCT,
                        "rate",
                        Side.BELOW,
                        Operand.of(Figure.of(95)),
                        Figure.of(5),
                        Figure.of(3),
                        StepRounding.WHOLE,
                        Optional.empty()));
    }

    @Test
    void a_step_without_any_reference_is_not_guessed() {
        Rules rules = Criteria.rules("每低于目标5%扣3分", Context.NONE);
        assertThat(rules.any()).isFalse();
        assertThat(rules.unread())
                .extracting(Unread::text, Unread::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("每低于目标5%扣3分", Unread.Reason.INCOMPLETE));
    }

    @Test
    void a_step_is_measured_from_the_value_that_gives_the_score() {
        Rules rules = Criteria.rules("完成率达到98%得10分，每低1%扣1分，低于90%本项不得分", Context.ofPoints(Figure.of(10)));
        assertThat(rules.basis()).contains(new Basis.FullMarks());
        assertThat(rules.adjustments())
                .singleElement()
                .isInstanceOfSatisfying(
                        Adjustment.Steps.class,
                        steps -> assertThat(steps.reference()).isEqualTo(Operand.of(Figure.of(98))));
        assertThat(rules.overrides())
                .singleElement()
                .isEqualTo(new ScoreOverride.Becomes(
                        new Condition.Compares("value-1", Condition.Comparison.BELOW, Operand.of(Figure.of(90))),
                        Figure.ZERO));
    }

    @Test
    void a_step_and_its_reference_are_counted_in_one_unit() {
        Rules rules = Criteria.rules("销售额不低于100万元得20分，每差10万元扣2分", Context.NONE);
        assertThat(rules.adjustments()).singleElement().isInstanceOfSatisfying(Adjustment.Steps.class, steps -> {
            assertThat(steps.reference()).isEqualTo(Operand.of(Figure.of(100)));
            assertThat(steps.step()).isEqualTo(Figure.of(10));
        });
        assertThat(rules.measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.type().unitText()).isEqualTo("万元"));
    }

    @Test
    void a_reference_in_hours_and_a_step_in_minutes_are_both_minutes() {
        Rules rules = Criteria.rules("到达时间超过2小时的，每超10分钟扣1分", Context.NONE);
        assertThat(rules.adjustments()).singleElement().isInstanceOfSatisfying(Adjustment.Steps.class, steps -> {
            assertThat(steps.reference()).isEqualTo(Operand.of(Figure.of(120)));
            assertThat(steps.step()).isEqualTo(Figure.of(10));
        });
    }

    @Test
    void ranges_in_several_units_are_bands_in_the_smallest() {
        Rules rules = Criteria.rules("响应时间30分钟以内得10分，1小时以内得5分，1小时以上不得分", Context.NONE);
        assertThat(rules.basis().orElseThrow())
                .isInstanceOfSatisfying(
                        Basis.Bands.class,
                        bands -> assertThat(bands.bands())
                                .extracting(Band::interval)
                                .containsExactly(
                                        Interval.atMost(Figure.of(30)),
                                        new Interval(
                                                Optional.of(Figure.of(30)), false, Optional.of(Figure.of(60)), true),
                                        Interval.atLeast(Figure.of(60))));
    }

    @Test
    void a_number_is_converted_to_the_unit_of_the_measure_of_the_row() {
        Measure sales = Measure.of("sales", "销售额", new MeasureType.Quantity("万元", Optional.empty(), Optional.empty()));
        Rules rules = Criteria.rules("销售额低于500000元扣5分", Context.NONE.withMeasures(List.of(sales)));
        assertThat(rules.adjustments())
                .containsExactly(new Adjustment.Conditional(
                        Sign.DEDUCT,
                        new Condition.Compares("sales", Condition.Comparison.BELOW, Operand.of(Figure.of(50))),
                        Figure.of(5)));
    }

    @Test
    void a_number_that_a_comparison_includes_is_no_part_of_the_range_beside_it() {
        Rules rules = Criteria.rules("满意度≥90%得20分，80%-90%得15分，<80%得5分", Context.NONE);
        assertThat(rules.basis().orElseThrow())
                .isInstanceOfSatisfying(
                        Basis.Bands.class,
                        bands -> assertThat(bands.bands())
                                .extracting(Band::interval)
                                .containsExactly(
                                        Interval.atLeast(Figure.of(90)),
                                        new Interval(
                                                Optional.of(Figure.of(80)), true, Optional.of(Figure.of(90)), false),
                                        Interval.below(Figure.of(80))));
    }

    @Test
    void a_number_that_two_ranges_include_is_not_paid_for_twice() {
        Rules rules = Criteria.rules("逾期1-3天扣1分，3-7天扣3分", Context.NONE);
        assertThat(rules.ambiguities()).extracting(Ambiguity::kind).contains(Ambiguity.Kind.BOUNDARY);
    }

    @Test
    void every_hour_is_sixty_of_a_measure_in_minutes() {
        Measure late = Measure.of("late", "迟到", new MeasureType.Count("分钟", Optional.empty()));
        Rules rules = Criteria.rules("迟到每小时扣1分", Context.NONE.withMeasures(List.of(late)));
        assertThat(rules.adjustments())
                .containsExactly(new Adjustment.PerOccurrence(
                        Sign.DEDUCT, "late", Figure.of(1), Figure.of(60), Optional.empty()));
    }

    @Test
    void a_number_in_a_unit_that_does_not_compare_is_left_unread() {
        Measure visits = Measure.of("days", "回访", new MeasureType.Count("次", Optional.empty()));
        Rules rules = Criteria.rules("回访超过3天扣5分", Context.NONE.withMeasures(List.of(visits)));
        assertThat(rules.adjustments()).isEmpty();
        assertThat(rules.unread()).hasSize(1);
    }

    @Test
    void ranges_in_a_list_are_bands() {
        Rules rules = Criteria.rules("完成率≥90%得10分，≥80%得5分，<80%不得分", Context.NONE);
        assertThat(rules.basis().orElseThrow()).isInstanceOfSatisfying(Basis.Bands.class, bands -> {
            assertThat(bands.bands()).hasSize(3);
            assertThat(bands.bands().get(1).interval().upper()).contains(Figure.of(90));
            assertThat(bands.bands().get(1).interval().upperClosed()).isFalse();
        });
        assertThat(rules.overrides()).isEmpty();
    }

    @Test
    void words_to_choose_from_are_a_scale() {
        Rules rules = Criteria.rules("资料齐全5分,基本齐全3分,不齐全0分", Context.NONE);
        assertThat(rules.basis().orElseThrow())
                .isInstanceOfSatisfying(
                        Basis.Rated.class,
                        rated -> assertThat(rated.scale().ratings())
                                .extracting(rating -> rating.label() + rating.award())
                                .containsExactly(
                                        "资料齐全" + Award.points(Figure.of(5)),
                                        "基本齐全" + Award.points(Figure.of(3)),
                                        "不齐全" + Award.points(Figure.ZERO)));
    }

    @Test
    void parts_that_add_up_to_the_full_marks_are_added() {
        Rules rules = Criteria.rules("有计划(2分),有总结(3分)", Context.ofPoints(Figure.of(5)));
        assertThat(rules.basis()).contains(new Basis.StartsAt(Figure.ZERO));
        assertThat(rules.adjustments()).hasSize(2).allMatch(rule -> rule.sign() == Sign.ADD);
    }

    @Test
    void points_for_each_unit_start_from_nothing_and_keep_their_cap() {
        Rules rules = Criteria.rules("每提供1个案例得3分，最高15分", Context.NONE);
        assertThat(rules.basis().orElseThrow()).isInstanceOf(Basis.PerUnit.class);
        assertThat(rules.limits().cap()).isEqualTo(Limit.at(Figure.of(15)));
    }

    @Test
    void a_cap_over_several_rules_lifts_the_floor() {
        Rules rules = Criteria.rules("迟到一次扣1分，早退一次扣2分，合计最多扣5分", Context.ofPoints(Figure.of(20)));
        assertThat(rules.limits().floor()).isEqualTo(Limit.at(Figure.of(15)));
        assertThat(rules.unread()).isEmpty();
    }

    @Test
    void money_and_factors_have_no_place_in_a_score() {
        Rules rules = Criteria.rules("罚款50元/次；情节严重的，总分*0.9", Context.NONE);
        assertThat(rules.any()).isFalse();
        assertThat(rules.unread()).hasSize(2).allMatch(unread -> unread.reason() == Unread.Reason.NOT_A_SCORE);
    }

    @Test
    void blanks_that_the_card_does_not_declare_are_listed() {
        Rules rules = Criteria.rules("每发现__处扣{points}分", Context.NONE);
        assertThat(rules.blanks()).extracting(blank -> blank.name()).containsExactlyInAnyOrder("blank-1", "points");
    }

    @Test
    void fewer_than_the_target_of_the_row_is_a_step_below_it() {
        Measure visits = Measure.of("visits", "拜访次数", new MeasureType.Count("次", Optional.empty()));
        Context row = Context.NONE.withMeasures(List.of(visits)).withTarget(Operand.of(Figure.of(30)));
        assertThat(Criteria.rules("每少拜访2次,扣1分", row).adjustments())
                .containsExactly(new Adjustment.Steps(
                        Sign.DEDUCT,
                        "visits",
                        Side.BELOW,
                        Operand.of(Figure.of(30)),
                        Figure.of(2),
                        Figure.of(1),
                        StepRounding.WHOLE,
                        Optional.empty()));
    }

    @Test
    void what_the_row_counts_costs_each_time() {
        Rules rules = Criteria.rules("迟到扣5分", Context.NONE.withMeasures(List.of(LATE)));
        assertThat(rules.adjustments())
                .containsExactly(
                        new Adjustment.PerOccurrence(Sign.DEDUCT, "late", Figure.of(5), Figure.ONE, Optional.empty()));
    }

    @Test
    void a_rate_of_completion_is_measured_from_its_hundred_percent() {
        Rules rules = Criteria.rules("每低于目标5%扣3分", Context.NONE.withMeasures(List.of(RATE)));
        assertThat(rules.adjustments())
                .singleElement()
                .isInstanceOfSatisfying(
                        Adjustment.Steps.class,
                        steps -> assertThat(steps.reference()).isEqualTo(Operand.of(Figure.HUNDRED)));
    }

    @Test
    void a_score_of_a_hundred_is_all_the_points_of_the_item() {
        Rules rules = Criteria.rules("达到要求得分100", Context.ofPoints(Figure.of(30)));
        assertThat(rules.basis()).contains(new Basis.StartsAt(Figure.ZERO));
        assertThat(rules.adjustments())
                .singleElement()
                .isInstanceOfSatisfying(
                        Adjustment.Conditional.class,
                        reached -> assertThat(reached.points()).isEqualTo(Figure.of(30)));
    }

    @Test
    void full_marks_alone_are_no_rule() {
        Rules rules = Criteria.rules("服务态度好(5分)", Context.NONE);
        assertThat(rules.points()).contains(Figure.of(5));
        assertThat(rules.any()).isFalse();
        assertThat(rules.unread()).extracting(Unread::reason).containsExactly(Unread.Reason.NO_RULE);
    }
}
