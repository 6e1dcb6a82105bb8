package io.github.kaohe.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.Scorer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Rules that are said in Chinese instead of written. */
class RulesInWordsTest {
    private static Scorecard card(UnaryOperator<IndicatorScope> item) {
        return ScorecardBuilder.scorecard("clerk", "文员考核表")
                .indicator("timeliness", "工作时效", 100, item)
                .build();
    }

    private static ProblemException refused(UnaryOperator<IndicatorScope> item) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> card(item));
        assertThat(refused).isNotNull();
        return refused;
    }

    @Test
    void what_is_said_is_scored() {
        Scorecard card = card(i -> i.rules("每延迟1次扣5分,扣完为止;延迟超过4次,本项不得分"));
        Indicator item = (Indicator) card.children().get(0);
        assertThat(item.criteria()).startsWith("每延迟1次扣5分");
        assertThat(item.adjustments()).singleElement().isInstanceOf(Adjustment.PerOccurrence.class);
        assertThat(item.measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.title()).isEqualTo("延迟"));
        Scorer scorer = Scorer.of(card);
        String late = "timeliness." + item.measures().get(0).id();
        assertThat(scorer.score(Appraisal.of("clerk").value(late, 3).build()).total())
                .contains(new java.math.BigDecimal("85"));
        assertThat(scorer.score(Appraisal.of("clerk").value(late, 5).build()).total())
                .contains(new java.math.BigDecimal("0"));
    }

    @Test
    void a_step_is_measured_from_the_printed_target() {
        Scorecard card = card(i -> i.target("95%").rules("每低于目标5%扣3分"));
        Indicator item = (Indicator) card.children().get(0);
        assertThat(item.adjustments()).singleElement().isInstanceOf(Adjustment.Steps.class);
    }

    @Test
    void what_is_not_understood_is_a_problem_of_the_item() {
        assertThat(refused(i -> i.rules("迟到一次扣2分;扣除该项分值的50%")).problems())
                .extracting(problem -> problem.line(Locale.CHINESE))
                .containsExactly("KH1711 工作时效: 未读懂评分标准中的“扣除该项分值的50%”。请改写,或另写规则。");
    }

    @Test
    void a_missing_target_is_a_problem_of_the_item() {
        assertThat(refused(i -> i.rules("迟到一次扣2分;每低于目标5%扣3分")).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH1713");
    }

    @Test
    void two_beginnings_are_one_too_many() {
        assertThat(refused(i -> i.judged(0, 100).rules("优秀100分，良好80分")).problems())
                .extracting(problem -> problem.code().name())
                .contains("KH1704");
    }

    @Test
    void other_full_marks_are_a_problem_of_the_item() {
        assertThat(refused(i -> i.rules("满分10分，迟到一次扣2分")).problems())
                .extracting(problem -> problem.line(Locale.ENGLISH))
                .containsExactly(
                        "KH1715 工作时效: The criteria state full marks of 10, but the item has 100. Make them agree.");
    }
}
