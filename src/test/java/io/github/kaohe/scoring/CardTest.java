package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.card;
import static io.github.kaohe.scoring.Forms.codes;
import static io.github.kaohe.scoring.Forms.compares;
import static io.github.kaohe.scoring.Forms.count;
import static io.github.kaohe.scoring.Forms.deduct;
import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.judged;
import static io.github.kaohe.scoring.Forms.section;
import static io.github.kaohe.scoring.Forms.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {
    @Test
    void a_section_counts_by_its_weight() {
        Section performance = section("p", 80, judged("a", 60), judged("b", 40))
                .outOf(Figure.HUNDRED)
                .build();
        Section behaviour =
                section("q", 20, judged("c", 100)).outOf(Figure.HUNDRED).build();
        ScoreReport report = Forms.score(
                card(100, performance, behaviour),
                a -> a.value("a", 60).value("b", 40).value("c", 76));
        assertThat(total(report)).isEqualTo("95.2");
        assertThat(report.line("q").orElseThrow().score()).contains(new BigDecimal("15.2"));
    }

    @Test
    void an_indicator_out_of_more_than_its_points_is_scaled() {
        Indicator complaints = indicator("a", 10)
                .outOf(Figure.of(30))
                .measures(List.of(count("unmet")))
                .adjustments(List.of(deduct("unmet", "10")))
                .build();
        ScoreReport report = Forms.score(card(10, complaints), a -> a.value("a", 1));
        assertThat(total(report)).isEqualTo("6.67");
        assertThat(report.line("a").orElseThrow().raw()).contains(new BigDecimal("20"));
    }

    @Test
    void thirds_that_add_up_to_a_tie_are_rounded_half_up() {
        Scorecard card = card(103, judged("base", 100), scaled("x"), scaled("y"), scaled("z"));
        ScoreReport report = Forms.score(
                card,
                a -> a.value("base", new BigDecimal("79.005"))
                        .value("x", 1)
                        .value("y", 1)
                        .value("z", 1));
        assertThat(total(report)).isEqualTo("80.01");
    }

    private static Indicator scaled(String id) {
        return judged(id, 1).toBuilder().outOf(Figure.of(3)).build();
    }

    @Test
    void a_pool_loses_what_its_items_take_and_stops_at_nothing() {
        Section pool =
                section("pool", 15, item("chat"), item("dress")).pool(true).build();
        Scorecard card = card(15, pool);
        ScoreReport some = Forms.score(card, a -> a.value("chat", 2).value("dress", 1));
        assertThat(total(some)).isEqualTo("9");
        assertThat(some.line("chat").orElseThrow().score()).contains(new BigDecimal("-4"));
        ScoreReport all = Forms.score(card, a -> a.value("chat", 7).value("dress", 3));
        assertThat(total(all)).isEqualTo("0");
        assertThat(all.losses())
                .extracting(ScoreReport.Loss::points)
                .containsExactly(new BigDecimal("14"), new BigDecimal("1"));
    }

    private static Indicator item(String id) {
        return Indicator.builder(id, "")
                .criteria("扣2分/次" + id)
                .measures(List.of(count("n")))
                .basis(new Basis.Pooled())
                .adjustments(List.of(deduct("n", "2")))
                .build();
    }

    @Test
    void a_pool_may_be_scored_directly() {
        Section pool = section("pool", 15, item("chat")).pool(true).build();
        assertThat(total(Forms.score(card(15, pool), a -> a.awarded("pool", 12))))
                .isEqualTo("12");
        assertThat(codes(Forms.score(card(15, pool), a -> a.awarded("pool", 16))))
                .containsExactly("KH4110");
        assertThat(codes(Forms.score(card(15, pool), a -> a.awarded("pool", 12).value("chat", 1))))
                .containsExactly("KH4111");
    }

    @Test
    void a_bonus_stands_outside_the_weights_and_within_its_limits() {
        Section bonus = Section.builder("extra", "特别表现")
                .bonus(true)
                .limits(new Limits(Limit.at(Figure.of(-5)), Limit.at(Figure.of(5))))
                .children(List.of(bonusRow("x"), bonusRow("y")))
                .build();
        Scorecard card = card(10, judged("a", 10), bonus);
        assertThat(total(Forms.score(card, a -> a.value("a", 10).value("x", 2).value("y", 1))))
                .isEqualTo("13");
        assertThat(total(Forms.score(card, a -> a.value("a", 10).value("x", 4).value("y", 3))))
                .isEqualTo("15");
        assertThat(total(Forms.score(card, a -> a.value("a", 1).value("x", -4).value("y", -4))))
                .isEqualTo("-4");
    }

    private static Indicator bonusRow(String id) {
        return Indicator.builder(id, "加减分" + id)
                .measures(List.of(Measure.of("score", "加减分", new MeasureType.Score())))
                .basis(new Basis.Judged(
                        "score", Figure.of(-5), Optional.of(Figure.of(5)), Optional.empty(), RatingScale.NONE))
                .build();
    }

    private static Indicator observable(String id, int points, NotApplicable policy) {
        return judged(id, points).toBuilder().notApplicable(policy).build();
    }

    @ParameterizedTest
    @CsvSource({"REDISTRIBUTED, 13.5", "FULL, 14", "ZERO, 9", "REFUSED, [KH4112]"})
    void what_cannot_be_observed_counts_as_the_form_declares(NotApplicable policy, String total) {
        Section ability = section("s", 15, judged("a", 5), judged("b", 5), observable("c", 5, policy))
                .build();
        ScoreReport report = Forms.score(
                card(15, ability), a -> a.value("a", 4).value("b", 5).notApplicable("c"));
        assertThat(total(report)).isEqualTo(total);
    }

    @Test
    void a_section_without_anything_observable_is_spread_over_the_others() {
        Section lost = section("s", 40, observable("a", 40, NotApplicable.REDISTRIBUTED))
                .build();
        Section kept = section("t", 60, judged("b", 60)).build();
        assertThat(total(
                        Forms.score(card(100, lost, kept), a -> a.value("b", 45).notApplicable("a"))))
                .isEqualTo("75");
    }

    @Test
    void a_card_with_nothing_observable_has_no_total() {
        Scorecard card = card(10, observable("a", 10, NotApplicable.REDISTRIBUTED));
        assertThat(codes(Forms.score(card, a -> a.notApplicable("a")))).containsExactly("KH4113");
        assertThat(codes(Forms.score(card, a -> a.notApplicable("a").value("a", 3))))
                .containsExactly("KH4117");
    }

    private static final Scorecard ATTENDANCE = Scorecard.builder(Forms.FORM, "考核表")
            .children(List.of(judged("a", 100)))
            .measures(List.of(Measure.of("days", "出勤天数", new MeasureType.Count("天", Optional.empty()))))
            .vetoes(List.of(new Veto(
                    "attendance",
                    "当月出勤不满20天,考核分为零",
                    compares("days", Comparison.BELOW, 20),
                    Optional.of(Figure.ZERO),
                    Optional.empty())))
            .build();

    @ParameterizedTest
    @CsvSource({"20, 88", "19, 0"})
    void a_veto_overrules_the_total(long days, String total) {
        ScoreReport report = Forms.score(ATTENDANCE, a -> a.value("a", 88).value("days", days));
        assertThat(total(report)).isEqualTo(total);
        assertThat(report.vetoes()).hasSize(days < 20 ? 1 : 0);
    }

    @Test
    void a_veto_whose_measure_is_missing_leaves_no_total() {
        assertThat(codes(Forms.score(ATTENDANCE, a -> a.value("a", 88)))).containsExactly("KH4101");
    }

    private static final Scorecard GRADED = Scorecard.builder(Forms.FORM, "考核表")
            .children(List.of(judged("a", 100)))
            .grades(List.of(
                    new Grade("A", Optional.of(Figure.of(90)), true, "90以上", ""),
                    Grade.from(80, "B"),
                    Grade.from(0, "C")))
            .build();

    @ParameterizedTest
    @CsvSource({"90.01, A", "90, B", "89.996, B", "90.005, A", "90.004, B", "80, B", "79.99, C", "79.995, B", "0, C"})
    void a_grade_is_read_from_the_rounded_total(String score, String grade) {
        assertThat(Forms.score(GRADED, a -> a.value("a", new BigDecimal(score))).grade())
                .contains(grade);
    }

    @Test
    void a_total_below_zero_has_the_lowest_grade_and_says_so() {
        Scorecard card = GRADED.toBuilder()
                .children(List.of(
                        judged("a", 100),
                        Section.builder("extra", "特别表现")
                                .bonus(true)
                                .children(List.of(bonusRow("x")))
                                .build()))
                .build();
        ScoreReport report = Forms.score(card, a -> a.value("a", 1).value("x", -3));
        assertThat(total(report)).isEqualTo("-2");
        assertThat(report.grade()).contains("C");
        assertThat(report.assumptions()).hasSize(1);
    }

    @Test
    void awarded_scores_are_checked_and_marked() {
        Scorecard card = card(10, judged("a", 10));
        ScoreReport report = Forms.score(card, a -> a.awarded("a", 8));
        assertThat(total(report)).isEqualTo("8");
        assertThat(report.line("a").orElseThrow().origin()).isEqualTo(ScoreLine.Origin.AWARDED);
        assertThat(codes(Forms.score(card, a -> a.awarded("a", 11)))).containsExactly("KH4110");
        assertThat(codes(Forms.score(card, a -> a.awarded("a", 8).value("a", 8))))
                .containsExactly("KH4111");
    }

    @Test
    void blanks_must_be_filled_in_and_each_is_named_once() {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(count("n"), count("m")))
                .adjustments(List.of(
                        new Adjustment.PerOccurrence(
                                Sign.DEDUCT, "n", Figure.blank("each"), Figure.ONE, Optional.empty()),
                        new Adjustment.PerOccurrence(
                                Sign.DEDUCT, "m", Figure.blank("each"), Figure.ONE, Optional.empty())))
                .build();
        Scorecard card = card(10, indicator).toBuilder()
                .blanks(List.of(Forms.blank("each")))
                .build();
        assertThat(codes(Forms.score(card, a -> a.value("a.n", 1).value("a.m", 1))))
                .containsExactly("KH4003");
        assertThat(total(
                        Forms.score(card, a -> a.value("a.n", 1).value("a.m", 1).blank("each", 2))))
                .isEqualTo("6");
        assertThat(codes(
                        Forms.score(card, a -> a.value("a.n", 1).value("a.m", 1).blank("each", 0))))
                .contains("KH4302");
        assertThat(codes(
                        Forms.score(card, a -> a.value("a.n", 1).value("a.m", 1).blank("eech", 2))))
                .contains("KH4005", "KH4003");
    }

    @Test
    void points_that_are_blanks_must_add_up_once_they_are_filled_in() {
        Indicator a = judged("a", 1).toBuilder().points(Figure.blank("p")).build();
        Indicator b = judged("b", 1).toBuilder().points(Figure.blank("q")).build();
        Scorecard card = card(100, a, b).toBuilder()
                .blanks(List.of(Forms.blank("p"), Forms.blank("q")))
                .build();
        assertThat(total(Forms.score(
                        card,
                        o -> o.blank("p", 60).blank("q", 40).value("a", 50).value("b", 30))))
                .isEqualTo("80");
        assertThat(codes(Forms.score(
                        card,
                        o -> o.blank("p", 60).blank("q", 30).value("a", 50).value("b", 30))))
                .containsExactly("KH4301");
    }

    @Test
    void keys_may_be_paths_of_titles_and_unknown_ones_are_named() {
        Scorecard card = card(10, section("s", 10, judged("a", 10)).build());
        assertThat(total(Forms.score(card, o -> o.value("项目s/指标a", 7)))).isEqualTo("7");
        assertThat(codes(Forms.score(card, o -> o.value("a", 7).value("项目s/指标b", 1))))
                .containsExactly("KH4007");
        assertThat(codes(Forms.score(card, o -> o.value("a", 7).value("a.score", 7))))
                .containsExactly("KH4006");
    }

    @Test
    void an_appraisal_of_another_form_is_refused() {
        ScoreReport report = Scorer.of(card(10, judged("a", 10)))
                .score(Appraisal.of("other").value("a", 7).build());
        assertThat(codes(report)).containsExactly("KH4001");
        assertThat(report.total()).isEmpty();
    }

    @Test
    void a_count_that_may_be_left_empty_counts_as_none_and_the_report_says_so() {
        Indicator indicator = indicator("a", 10)
                .measures(List.of(new Measure("n", "迟到", new MeasureType.Count("次", Optional.empty()), true, "")))
                .adjustments(List.of(deduct("n", "2")))
                .build();
        ScoreReport report = Forms.score(card(10, indicator), o -> o);
        assertThat(total(report)).isEqualTo("10");
        assertThat(report.assumptions()).hasSize(1);
    }

    @Test
    void losses_are_ranked_in_points_of_the_card() {
        Section performance = section("p", 80, judged("a", 60), judged("b", 40))
                .outOf(Figure.HUNDRED)
                .build();
        ScoreReport report = Forms.score(
                card(100, performance, judged("c", 20)),
                o -> o.value("a", 50).value("b", 35).value("c", 11));
        assertThat(report.losses())
                .extracting(loss -> loss.id() + " " + loss.points().toPlainString())
                .containsExactly("c 9", "a 8", "b 4");
    }

    @Test
    void a_total_of_other_full_marks_can_be_scaled_to_a_hundred_and_is_rounded_once() {
        Scorecard card = card(120, judged("a", 100), judged("b", 20));
        ScoreReport report =
                Forms.score(card.scaledTo(100), o -> o.value("a", 80).value("b", 15));
        assertThat(total(report)).isEqualTo("79.17");
        assertThat(report.fullMarks()).contains(new BigDecimal("100"));
        assertThat(report.losses())
                .extracting(loss -> loss.id() + " " + loss.points().toPlainString())
                .containsExactly("a 16.6666666667", "b 4.1666666667");
    }
}
