package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.card;
import static io.github.kaohe.scoring.Forms.codes;
import static io.github.kaohe.scoring.Forms.compares;
import static io.github.kaohe.scoring.Forms.count;
import static io.github.kaohe.scoring.Forms.deduct;
import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.judged;
import static io.github.kaohe.scoring.Forms.judgedFromZero;
import static io.github.kaohe.scoring.Forms.section;
import static io.github.kaohe.scoring.Forms.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What still counts at the end of a range, and what is refused one step beyond it. */
class ClosedEndsTest {
    private static final Condition ACCIDENT = new Condition.Answered("accident", true);
    private static final Condition FEW_DAYS = compares("days", Comparison.BELOW, 20);

    private static Scorecard vetoed(Condition condition, boolean noneIfEmpty) {
        return card(100, judged("work", 100)).toBuilder()
                .measures(
                        List.of(new Measure("accident", "事故", new MeasureType.YesNo(), noneIfEmpty, ""), count("days")))
                .vetoes(List.of(new Veto("veto", "否决", condition, Optional.of(Figure.ZERO), Optional.empty())))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  19, 0,  0",
        "true,  20, 88, 0",
        "false, 19, 88, 0",
        "false, 20, 88, 88",
    })
    void a_veto_takes_all_of_its_conditions_or_any(boolean accident, int days, String all, String any) {
        assertThat(vetoedTotal(new Condition.All(List.of(ACCIDENT, FEW_DAYS)), accident, days))
                .isEqualTo(all);
        assertThat(vetoedTotal(new Condition.Any(List.of(ACCIDENT, FEW_DAYS)), accident, days))
                .isEqualTo(any);
        assertThat(vetoedTotal(new Condition.Answered("accident", false), accident, days))
                .isEqualTo(accident ? "88" : "0");
    }

    private static String vetoedTotal(Condition condition, boolean accident, int days) {
        return total(Forms.score(
                vetoed(condition, false),
                a -> a.value("work", 88).answered("accident", accident).value("days", days)));
    }

    @Test
    void a_condition_of_which_a_part_is_unknown_decides_nothing_though_the_rest_would() {
        Condition any = new Condition.Any(List.of(ACCIDENT, FEW_DAYS));
        ScoreReport open =
                Forms.score(vetoed(any, false), a -> a.value("work", 88).value("days", 19));
        assertThat(open.total()).isEmpty();
        assertThat(codes(open)).containsExactly("KH4101");
        Condition all = new Condition.All(List.of(FEW_DAYS, ACCIDENT));
        assertThat(codes(
                        Forms.score(vetoed(all, false), a -> a.value("work", 88).value("days", 20))))
                .containsExactly("KH4101");
        ScoreReport assumed =
                Forms.score(vetoed(any, true), a -> a.value("work", 88).value("days", 20));
        assertThat(total(assumed)).isEqualTo("88");
        assertThat(codes(Forms.score(
                        vetoed(any, true),
                        a -> a.value("work", 88).value("days", 20).value("accident", 1))))
                .containsExactly("KH4102");
    }

    private static Scorecard pool(NotApplicable notApplicable) {
        Indicator chat = Indicator.builder("chat", "")
                .criteria("扣2分/次")
                .measures(List.of(count("n")))
                .basis(new Basis.Pooled())
                .adjustments(List.of(deduct("n", "2")))
                .notApplicable(notApplicable)
                .build();
        Section pool = section("pool", 15, chat).pool(true).build();
        return card(15, pool);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "15, 15", "-0.01, [KH4110]", "15.01, [KH4110]"})
    void a_pool_is_scored_from_nothing_to_its_points(BigDecimal awarded, String total) {
        assertThat(total(Forms.score(pool(NotApplicable.REFUSED), a -> a.awarded("pool", awarded))))
                .isEqualTo(total);
    }

    @Test
    void an_item_of_a_pool_that_does_not_apply_takes_nothing_where_that_is_allowed() {
        assertThat(total(Forms.score(pool(NotApplicable.REFUSED), a -> a.notApplicable("chat"))))
                .isEqualTo("[KH4112]");
        ScoreReport free = Forms.score(pool(NotApplicable.ZERO), a -> a.notApplicable("chat"));
        assertThat(total(free)).isEqualTo("15");
        assertThat(free.losses()).isEmpty();
    }

    @Test
    void a_pool_says_that_it_stopped_only_when_more_would_have_been_taken() {
        Scorecard card = card(
                14,
                section(
                                "pool",
                                14,
                                pool(NotApplicable.REFUSED)
                                        .children()
                                        .get(0)
                                        .indicators()
                                        .toArray(Indicator[]::new))
                        .pool(true)
                        .build());
        assertThat(limits(card, 7)).isZero();
        assertThat(limits(card, 8)).isOne();
    }

    private static long limits(Scorecard card, int times) {
        ScoreReport report = Forms.score(card, a -> a.value("chat", times));
        assertThat(total(report)).isEqualTo("0");
        return report.line("pool").orElseThrow().rules().stream()
                .filter(rule -> rule.part() == RuleOutcome.Part.LIMIT)
                .count();
    }

    @ParameterizedTest
    @CsvSource({"0, 88", "5, 88", "-0.01, [KH4004]", "5.01, [KH4004]"})
    void a_blank_takes_values_of_its_range_with_both_ends(BigDecimal value, String total) {
        Blank blank = new Blank(
                "rate", "扣分", "分", Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("5")), Optional.empty());
        Scorecard card = card(100, judged("work", 100)).toBuilder()
                .blanks(List.of(blank))
                .build();
        assertThat(total(Forms.score(card, a -> a.value("work", 88).blank("rate", value))))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "money,    0,       100",
        "money,    0.01,    100",
        "money,    0.001,   [KH4115]",
        "money,    1.100,   100",
        "money,    -0.01,   [KH4104]",
        "count,    0,       100",
        "count,    9,       100",
        "count,    10,      [KH4104]",
        "count,    0.5,     [KH4103]",
        "count,    -1,      [KH4103]",
        "percent,  -5,      100",
        "percent,  120,     100",
        "percent,  -5.01,   [KH4104]",
        "percent,  120.01,  [KH4104]",
        "quantity, 1,       100",
        "quantity, 8,       100",
        "quantity, 0.99,    [KH4104]",
        "quantity, 8.01,    [KH4104]",
        "mean,     1,       100",
        "mean,     10,      100",
        "mean,     0.99,    [KH4104]",
        "mean,     10.01,   [KH4104]"
    })
    void a_measure_takes_what_its_kind_allows(String kind, BigDecimal value, String score) {
        MeasureType type = switch (kind) {
            case "money" -> new MeasureType.Money("元");
            case "count" -> new MeasureType.Count("次", Optional.of(new BigDecimal("9")));
            case "percent" ->
                new MeasureType.Percent(Optional.of(new BigDecimal("-5")), Optional.of(new BigDecimal("120")));
            case "quantity" ->
                new MeasureType.Quantity("小时", Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("8")));
            default -> new MeasureType.Mean(BigDecimal.ONE, BigDecimal.TEN);
        };
        Scorecard card = vetoedBy(Measure.of("m", "数", type));
        assertThat(total(Forms.score(card, a -> a.value("work", 100).value("m", value))))
                .isEqualTo(score);
    }

    /** A card on which a measure counts in a veto that never comes true, so that it is read and changes nothing. */
    private static Scorecard vetoedBy(Measure measure) {
        return card(100, judged("work", 100)).toBuilder()
                .measures(List.of(measure))
                .vetoes(List.of(new Veto(
                        "veto",
                        "否决",
                        compares(measure.id(), Comparison.ABOVE, 1000),
                        Optional.of(Figure.ZERO),
                        Optional.empty())))
                .build();
    }

    private static final RatingScale LEVELS = new RatingScale(
            "",
            List.of(
                    new Rating("中", new Award.Choice(Figure.of(60), Figure.of(79)), ""),
                    new Rating("优", new Award.Choice(Figure.of(90), Figure.of(100)), ""),
                    new Rating("良", new Award.Choice(Figure.of(80), Figure.of(89)), "")));

    @ParameterizedTest
    @CsvSource({"100, 优", "90, 优", "89.5, 良", "80, 良", "79.99, 中", "60, 中", "59.99,"})
    void a_judged_score_has_the_highest_level_whose_lower_end_it_reaches(BigDecimal points, String level) {
        Indicator work = indicator("work", 100)
                .measures(List.of(Measure.of("score", "评分", new MeasureType.Score())))
                .basis(new Basis.Judged("score", Figure.ZERO, Optional.empty(), Optional.empty(), LEVELS))
                .build();
        ScoreReport report = Forms.score(card(100, work), a -> a.value("work", points));
        assertThat(report.line("work").orElseThrow().label()).isEqualTo(Optional.ofNullable(level));
        ScoreReport labelOnly = Scorer.of(card(100, work))
                .score(Appraisal.of("form").rated("work", "良").build());
        assertThat(labelOnly.total()).isEmpty();
        assertThat(codes(labelOnly)).containsExactly("KH4109");
        assertThat(labelOnly.problems().get(0).arguments().get("range")).contains("80", "89");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "-0.01, [KH4104]", "100.01, [KH4104]"})
    void a_judged_score_lies_between_nothing_and_the_full_points(BigDecimal points, String total) {
        Indicator work = indicator("work", 100)
                .measures(List.of(Measure.of("score", "评分", new MeasureType.Score())))
                .basis(judgedFromZero("score"))
                .build();
        assertThat(total(Forms.score(card(100, work), a -> a.value("work", points))))
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"90, 优", "89.99, 良", "60, 差", "60.01, 良", "59, 差", "0, 差"})
    void a_grade_begins_at_its_lower_limit_unless_that_is_open(BigDecimal points, String grade) {
        List<Grade> grades = List.of(
                Grade.from(90, "优"), new Grade("良", Optional.of(Figure.of(60)), true, "", ""), Grade.from(0, "差"));
        Scorecard card =
                card(100, judged("work", 100)).toBuilder().grades(grades).build();
        assertThat(Forms.score(card, a -> a.value("work", points)).grade()).contains(grade);
    }

    @Test
    void a_grade_without_a_limit_takes_what_is_left() {
        List<Grade> grades = List.of(Grade.from(90, "优"), new Grade("待改进", Optional.empty(), false, "", ""));
        Scorecard card =
                card(100, judged("work", 100)).toBuilder().grades(grades).build();
        assertThat(Forms.score(card, a -> a.value("work", 89)).grade()).contains("待改进");
        assertThat(Forms.score(card, a -> a.value("work", 90)).grade()).contains("优");
    }
}
