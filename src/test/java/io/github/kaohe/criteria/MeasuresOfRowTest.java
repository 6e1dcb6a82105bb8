package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measure of its row a sentence speaks of, and when it needs one of its own. */
class MeasuresOfRowTest {
    private static final List<Measure> ROW = List.of(
            Measure.of("count-1", "违规", new MeasureType.Count("次", Optional.empty())),
            Measure.of("share", "达成率", new MeasureType.Ratio("完成数", "计划数")),
            Measure.of("level", "等次", new MeasureType.Label()),
            Measure.of("ready", "资料齐全", new MeasureType.YesNo()),
            Measure.of("attitude", "工作态度", new MeasureType.Score()),
            Measure.of("sales", "销售额", new MeasureType.Quantity("万元", Optional.empty(), Optional.empty())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每次扣1分                  | count-1
            每份扣1分                  | count-2
            违规扣5分                  | count-1
            低于90%扣2分               | share
            每低于目标1%扣0.5分         | share
            优秀10分,良好8分            | level
            未分级的扣2分              | answer-1
            资料齐全的加3分             | ready
            酌情扣1-5分                | attitude
            服务态度酌情扣1-5分         | score-1
            低于50万元扣2分             | sales
            销售额低于500000元扣2分     | sales
            超过3天扣2分               | value-1
            """)
    void a_sentence_is_about(String sentence, String measure) {
        Rules rules = Criteria.rules(sentence, Context.NONE.withMeasures(ROW));
        assertThat(rules.measures()).extracting(Measure::id).containsExactly(measure);
    }

    @Test
    void a_measure_that_a_sentence_made_is_the_one_of_its_next_rule() {
        Rules rules = Criteria.rules("完成率≥90%得5分，低于60%扣3分", Context.NONE);
        assertThat(rules.measures()).extracting(Measure::id).containsExactly("value-1");
    }

    @Test
    void two_measures_of_one_name_in_units_that_do_not_compare_have_names_of_their_own() {
        Rules rules = Criteria.rules("缺勤一次扣1分；缺勤一天扣5分；缺勤一节扣2分", Context.NONE);
        assertThat(rules.measures()).extracting(Measure::title).containsExactly("缺勤", "缺勤2", "缺勤3");
        assertThat(rules.measures()).extracting(Measure::id).containsExactly("count-1", "count-2", "count-3");
    }

    @Test
    void what_is_done_or_not_is_none_if_empty_and_a_number_is_not() {
        Rules rules = Criteria.rules("未归档的扣2分；响应超过30分钟扣1分", Context.NONE);
        assertThat(rules.measures()).extracting(Measure::noneIfEmpty).containsExactly(true, false);
    }

    @Test
    void a_blank_that_the_card_declares_is_not_asked_for_again() {
        Context card = Context.NONE.withBlanks(List.of(Blank.of("points", "每次扣分", "")));
        assertThat(Criteria.rules("每{unit}次扣{points}分", card).blanks())
                .extracting(Blank::name)
                .containsExactly("unit");
    }

    @Test
    void full_marks_are_no_basis_of_a_sentences_own() {
        assertThat(Criteria.rules("迟到一次扣1分", Context.NONE).ownBasis()).isEmpty();
        assertThat(Criteria.rules("基础分60分", Context.NONE).ownBasis()).contains(new Basis.StartsAt(Figure.of(60)));
    }

    @Test
    void a_target_of_the_card_is_read_as_forms_print_it() {
        assertThat(Criteria.target("≥95%")).contains(Figure.of(95));
        assertThat(Criteria.target("100万元")).contains(Figure.of(1_000_000));
        assertThat(Criteria.target("按计划")).isEmpty();
        assertThat(Criteria.target("90%-95%")).isEmpty();
    }

    @Test
    void a_condition_is_printed_in_both_languages() {
        Rules rules = Criteria.rules("完成率低于80%扣5分", Context.NONE);
        Adjustment.Conditional rule =
                (Adjustment.Conditional) rules.adjustments().get(0);
        assertThat(Criteria.print(rule.when(), rules.measures(), Locale.CHINESE))
                .isEqualTo("完成率低于80%");
        assertThat(Criteria.print(rule.when(), rules.measures(), Locale.ENGLISH))
                .isEqualTo("“完成率” is below 80%");
        assertThat(Criteria.print(rule.when(), List.of(), Locale.CHINESE)).isEqualTo("“value-1”低于80个");
    }
}
