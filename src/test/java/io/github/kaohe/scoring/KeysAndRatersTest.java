package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.card;
import static io.github.kaohe.scoring.Forms.codes;
import static io.github.kaohe.scoring.Forms.count;
import static io.github.kaohe.scoring.Forms.deduct;
import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.judged;
import static io.github.kaohe.scoring.Forms.judgedFromZero;
import static io.github.kaohe.scoring.Forms.section;
import static io.github.kaohe.scoring.Forms.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names a value reaches its row, and what several raters make of one row. */
class KeysAndRatersTest {
    private static Indicator titled(String id, String title) {
        return Indicator.builder(id, title)
                .points(Figure.of(50))
                .measures(List.of(Measure.of("score", "评分", new MeasureType.Score())))
                .basis(judgedFromZero("score"))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.score", "项目p/质量", "项目p/质量/评分"})
    void a_value_is_known_by_ids_and_by_titles(String key) {
        Scorecard card = card(50, section("p", 50, titled("a", "质量")).build());
        assertThat(total(Forms.score(card, a -> a.value(key, 41)))).isEqualTo("41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accident", "重大事故"})
    void a_value_of_the_card_is_known_by_its_id_and_its_title(String key) {
        Scorecard card = card(50, titled("a", "质量")).toBuilder()
                .measures(List.of(Measure.of("accident", "重大事故", new MeasureType.YesNo())))
                .vetoes(List.of(new Veto(
                        "veto",
                        "否决",
                        new Condition.Answered("accident", true),
                        Optional.of(Figure.ZERO),
                        Optional.empty())))
                .build();
        assertThat(total(Forms.score(card, a -> a.value("a", 41).answered(key, true))))
                .isEqualTo("0");
    }

    @Test
    void a_section_is_never_marked_as_not_applicable() {
        Scorecard card = card(15, pool());
        ScoreReport report = Forms.score(card, a -> a.value("chat", 1).notApplicable("pool"));
        assertThat(codes(report)).containsExactly("KH4114");
        assertThat(report.total()).isEmpty();
    }

    private static Section pool() {
        Indicator chat = Indicator.builder("chat", "")
                .criteria("扣2分/次")
                .measures(List.of(count("n")))
                .basis(new Basis.Pooled())
                .adjustments(List.of(deduct("n", "2")))
                .build();
        return section("pool", 15, chat).pool(true).build();
    }

    private static Scorecard rated(Scorecard card, Rater... raters) {
        return card.toBuilder().raters(List.of(raters)).build();
    }

    private static RaterSheet gives(String key, long score) {
        return new RaterSheet(Map.of(key, Observation.of(score)), Map.of());
    }

    @Test
    void what_two_raters_take_from_a_pool_counts_by_their_weight_item_by_item() {
        Scorecard card = rated(
                card(15, pool()),
                Rater.weighted("lead", "部门经理", Figure.of(75)),
                Rater.weighted("boss", "总经理", Figure.of(25)));
        ScoreReport report =
                Forms.score(card, a -> a.rater("lead", gives("chat", 1)).rater("boss", gives("chat", 3)));
        assertThat(total(report)).isEqualTo("12");
        assertThat(report.line("chat").orElseThrow().score()).contains(new BigDecimal("-3"));
        assertThat(report.line("pool").orElseThrow().raters())
                .extracting(rater -> rater.title() + " " + rater.weight().orElseThrow() + " "
                        + rater.raw().orElseThrow())
                .containsExactly("部门经理 75 13", "总经理 25 9");
        assertThat(report.text(Locale.CHINESE)).contains("部门经理:", "总经理:");
    }

    @Test
    void a_group_of_which_one_member_scored_wrongly_has_no_mean() {
        Scorecard card = rated(card(50, titled("a", "质量")), Rater.weighted("group", "小组", Figure.HUNDRED));
        assertThat(total(Forms.score(card, a -> a.rater("group", gives("a", 40)).rater("group", gives("a", 42)))))
                .isEqualTo("41");
        ScoreReport open =
                Forms.score(card, a -> a.rater("group", gives("a", 40)).rater("group", gives("a", 51)));
        assertThat(open.total()).isEmpty();
        assertThat(open.line("a").orElseThrow().score()).isEmpty();
    }

    @Test
    void labels_without_points_of_several_raters_stand_side_by_side() {
        Indicator indicator = indicator("a", 15)
                .measures(List.of(Measure.of("level", "熟悉度", new MeasureType.Label())))
                .basis(new Basis.Rated("level", Forms.labels("优秀", "一般")))
                .build();
        Scorecard card = rated(
                card(15, indicator),
                Rater.weighted("lead", "部门经理", Figure.of(60)),
                Rater.weighted("boss", "总经理", Figure.of(40)));

        ScoreReport both =
                Forms.score(card, a -> a.rater("lead", says("a", "优秀")).rater("boss", says("a", "一般")));
        assertThat(both.problems()).isEmpty();
        assertThat(both.total()).isEmpty();
        ScoreLine line = both.line("a").orElseThrow();
        assertThat(line.label()).contains("部门经理 优秀、总经理 一般");
        assertThat(line.score()).isEmpty();
        assertThat(line.raters())
                .extracting(ScoreLine.RaterScore::raw)
                .containsExactly(Optional.empty(), Optional.empty());

        ScoreReport strange =
                Forms.score(card, a -> a.rater("lead", says("a", "优秀")).rater("boss", says("a", "杰出")));
        assertThat(codes(strange)).isNotEmpty();
        assertThat(strange.line("a").orElseThrow().label()).isEmpty();
    }

    private static RaterSheet says(String key, String label) {
        return new RaterSheet(Map.of(key, new Observation.Rated(label)), Map.of());
    }

    @Test
    void members_of_a_group_who_gave_nothing_for_a_row_are_told() {
        Scorecard card =
                rated(card(100, titled("a", "质量"), titled("b", "时效")), Rater.weighted("group", "小组", Figure.HUNDRED));
        RaterSheet both = new RaterSheet(Map.of("a", Observation.of(40), "b", Observation.of(30)), Map.of());
        ScoreReport report = Forms.score(
                card, a -> a.rater("group", both).rater("group", both).rater("group", gives("b", 42)));

        assertThat(total(report)).isEqualTo("74");
        assertThat(report.assumptions().stream().map(each -> each.text(Locale.CHINESE)))
                .containsExactly("质量/小组:3人中有1人未评,按其余的人平均");
    }

    @ParameterizedTest
    @CsvSource({"40, 41", "39, [KH4303]", "41, [KH4303]"})
    void weights_that_are_filled_in_add_up_to_a_hundred(int weight, String total) {
        Scorecard card = rated(
                        card(50, titled("a", "质量")),
                        Rater.weighted("lead", "部门经理", Figure.of(60)),
                        Rater.weighted("boss", "总经理", Figure.blank("weight")))
                .toBuilder()
                .blanks(List.of(Blank.of("weight", "权重", "%")))
                .build();
        assertThat(total(Forms.score(card, a -> a.value("a", 41).blank("weight", weight))))
                .isEqualTo(total);
    }

    @Test
    void nothing_is_computed_from_a_blank_that_is_out_of_range() {
        Blank blank = new Blank(
                "rate", "扣分", "分", Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN), Optional.empty());
        Indicator late = indicator("late", 50)
                .measures(List.of(count("n")))
                .adjustments(List.of(new Adjustment.PerOccurrence(
                        Sign.DEDUCT, "n", Figure.blank("rate"), Figure.ONE, Optional.empty())))
                .build();
        Scorecard card = card(50, late).toBuilder().blanks(List.of(blank)).build();
        assertThat(total(Forms.score(card, a -> a.value("late", 2).blank("rate", 10))))
                .isEqualTo("30");
        ScoreReport report = Forms.score(card, a -> a.value("late", 2).blank("rate", 11));
        assertThat(codes(report)).containsExactly("KH4004");
        assertThat(report.line("late").orElseThrow().score()).isEmpty();
    }

    @Test
    void what_does_not_apply_and_is_scored_all_the_same_is_refused() {
        Indicator work =
                judged("work", 50).toBuilder().notApplicable(NotApplicable.FULL).build();
        ScoreReport full = Forms.score(card(50, work), a -> a.notApplicable("work"));
        assertThat(total(full)).isEqualTo("50");
        assertThat(full.text(Locale.CHINESE)).contains("不适用,按满分计");
        assertThat(codes(
                        Forms.score(card(50, work), a -> a.notApplicable("work").value("work", 40))))
                .containsExactly("KH4117");
    }
}
