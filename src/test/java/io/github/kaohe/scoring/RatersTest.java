package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.codes;
import static io.github.kaohe.scoring.Forms.judged;
import static io.github.kaohe.scoring.Forms.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatersTest {
    private static final Scorecard THREE = Scorecard.builder(Forms.FORM, "考核表")
            .children(List.of(judged("a", 100)))
            .raters(List.of(
                    Rater.weighted("self", "本人", Figure.of(15)),
                    Rater.weighted("superior", "上级", Figure.of(60)),
                    Rater.weighted("group", "小组", Figure.of(25))))
            .build();

    private static RaterSheet gives(String key, long score) {
        return new RaterSheet(Map.of(key, Observation.of(score)), Map.of());
    }

    @Test
    void scores_are_combined_by_weight_and_a_group_is_averaged_first() {
        ScoreReport report = Forms.score(
                THREE,
                a -> a.rater("self", gives("a", 90))
                        .rater("superior", gives("a", 85))
                        .rater("group", gives("a", 80))
                        .rater("group", gives("a", 88))
                        .rater("group", gives("a", 84)));
        assertThat(total(report)).isEqualTo("85.5");
        assertThat(report.line("a").orElseThrow().raters())
                .extracting(rater -> rater.title() + " " + rater.raw().orElseThrow())
                .containsExactly("本人 90", "上级 85", "小组 84");
    }

    @Test
    void a_rater_who_did_not_score_leaves_no_total() {
        ScoreReport report =
                Forms.score(THREE, a -> a.rater("superior", gives("a", 60)).rater("group", gives("a", 80)));
        assertThat(codes(report)).containsExactly("KH4203");
        assertThat(report.total()).isEmpty();
    }

    @Test
    void a_value_without_a_rater_holds_for_all() {
        assertThat(total(Forms.score(THREE, a -> a.value("a", 70)))).isEqualTo("70");
    }

    @Test
    void a_rater_for_reference_is_shown_and_not_counted() {
        Scorecard card = THREE.toBuilder()
                .raters(List.of(Rater.forReference("self", "自评"), Rater.weighted("superior", "上级", Figure.HUNDRED)))
                .build();
        ScoreReport report =
                Forms.score(card, a -> a.rater("self", gives("a", 99)).rater("superior", gives("a", 60)));
        assertThat(total(report)).isEqualTo("60");
        assertThat(report.line("a").orElseThrow().raters())
                .extracting(ScoreLine.RaterScore::raw)
                .containsExactly(java.util.Optional.of(new BigDecimal("99")));
        ScoreReport faulty =
                Forms.score(card, a -> a.rater("self", gives("a", 101)).rater("superior", gives("a", 60)));
        assertThat(total(faulty)).isEqualTo("60");
        assertThat(faulty.problems()).extracting(p -> p.severity()).containsExactly(Severity.WARNING);
    }

    private static final Scorecard BOUND = Scorecard.builder(Forms.FORM, "考核表")
            .children(List.of(
                    judged("a", 95),
                    judged("b", 5).toBuilder().raters(List.of("boss")).build()))
            .raters(List.of(Rater.weighted("lead", "部门经理", Figure.HUNDRED), Rater.bound("boss", "总经理")))
            .build();

    @Test
    void a_row_bound_to_a_rater_is_refused_from_another() {
        ScoreReport good =
                Forms.score(BOUND, a -> a.rater("lead", gives("a", 90)).rater("boss", gives("b", 4)));
        assertThat(total(good)).isEqualTo("94");
        Appraisal.Builder wrong = Appraisal.of(BOUND)
                .rater("lead", new RaterSheet(Map.of("a", Observation.of(90), "b", Observation.of(4)), Map.of()));
        assertThat(codes(Scorer.of(BOUND).score(wrong.build()))).contains("KH4202");
        assertThat(codes(Forms.score(BOUND, a -> a.rater("boss", gives("a", 90)).rater("boss", gives("b", 4)))))
                .contains("KH4202");
    }

    @Test
    void a_bound_row_without_a_named_rater_is_accepted_and_said() {
        ScoreReport report = Forms.score(BOUND, a -> a.value("a", 90).value("b", 4));
        assertThat(total(report)).isEqualTo("94");
        assertThat(report.assumptions()).hasSize(1);
    }

    @Test
    void a_sheet_of_an_unknown_rater_is_a_problem() {
        assertThat(codes(Forms.score(THREE, a -> a.value("a", 70).rater("boss", gives("a", 90)))))
                .containsExactly("KH4201");
    }
}
