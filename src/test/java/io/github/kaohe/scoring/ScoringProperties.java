package io.github.kaohe.scoring;

import static io.github.kaohe.scoring.Forms.card;
import static io.github.kaohe.scoring.Forms.count;
import static io.github.kaohe.scoring.Forms.deduct;
import static io.github.kaohe.scoring.Forms.indicator;
import static io.github.kaohe.scoring.Forms.judged;
import static io.github.kaohe.scoring.Forms.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.StepRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ScoringProperties {
    private static final List<Node> ROWS = List.of(
            indicator("late", 10)
                    .measures(List.of(count("n")))
                    .adjustments(List.of(deduct("n", "1.5")))
                    .build(),
            indicator("rate", 20)
                    .measures(List.of(Forms.percent("rate")))
                    .adjustments(List.of(Forms.below("rate", 95, 5, 3, StepRounding.PRORATA)))
                    .build(),
            section("s", 70, judged("x", 30).toBuilder().outOf(Figure.of(7)).build(), judged("y", 70))
                    .outOf(Figure.HUNDRED)
                    .build());
    private static final Scorecard CARD = card(100, ROWS.toArray(Node[]::new));

    private static Appraisal appraisal(int late, BigDecimal rate, BigDecimal x, BigDecimal y) {
        return Appraisal.of(CARD)
                .value("late", late)
                .value("rate", rate)
                .value("x", x)
                .value("y", y)
                .build();
    }

    @Property(tries = 300)
    void more_occurrences_never_raise_a_total(
            @ForAll @IntRange(max = 50) int late,
            @ForAll @IntRange(max = 50) int more,
            @ForAll @BigRange(min = "0", max = "110") @Scale(1) BigDecimal rate) {
        Scorer scorer = Scorer.of(CARD);
        BigDecimal few = scorer.score(appraisal(late, rate, BigDecimal.ONE, BigDecimal.ONE))
                .total()
                .orElseThrow();
        BigDecimal many = scorer.score(appraisal(late + more, rate, BigDecimal.ONE, BigDecimal.ONE))
                .total()
                .orElseThrow();
        assertThat(many).isLessThanOrEqualTo(few);
    }

    @Property(tries = 300)
    void totals_stay_within_their_bounds_and_losses_account_for_what_is_missing(
            @ForAll @IntRange(max = 50) int late,
            @ForAll @BigRange(min = "-20", max = "200") @Scale(2) BigDecimal rate,
            @ForAll @BigRange(min = "0", max = "7") @Scale(2) BigDecimal x,
            @ForAll @BigRange(min = "0", max = "70") @Scale(2) BigDecimal y) {
        ScoreReport report = Scorer.of(CARD).score(appraisal(late, rate, x, y));
        BigDecimal total = report.total().orElseThrow();
        assertThat(total).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        BigDecimal lost =
                report.losses().stream().map(ScoreReport.Loss::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total.add(lost).subtract(BigDecimal.valueOf(100)).abs()).isLessThan(new BigDecimal("0.0051"));
    }

    @Property(tries = 100)
    void the_order_of_children_changes_no_total(
            @ForAll @IntRange(max = 9) int late,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal rate,
            @ForAll @BigRange(min = "0", max = "7") @Scale(2) BigDecimal x,
            @ForAll Random random) {
        List<Node> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, random);
        Appraisal appraisal = appraisal(late, rate, x, BigDecimal.TEN);
        assertThat(Scorer.of(card(100, shuffled.toArray(Node[]::new)))
                        .score(appraisal)
                        .total())
                .isEqualTo(Scorer.of(CARD).score(appraisal).total());
    }

    @Property(tries = 30)
    void locale_and_time_zone_change_nothing(
            @ForAll @IntRange(max = 9) int late, @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal rate) {
        Appraisal appraisal = appraisal(late, rate, BigDecimal.ONE, BigDecimal.TEN);
        String here = described(appraisal);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(described(appraisal)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String described(Appraisal appraisal) {
        ScoreReport report = Scorer.of(CARD).score(appraisal);
        return report.text(Locale.CHINESE) + report.text(Locale.ENGLISH);
    }

    @Property(tries = 5)
    void sixteen_threads_score_as_one(@ForAll Random random) throws Exception {
        Scorer scorer = Scorer.of(CARD);
        List<Appraisal> appraisals = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            appraisals.add(appraisal(
                    random.nextInt(9),
                    BigDecimal.valueOf(random.nextInt(1100), 1),
                    BigDecimal.valueOf(random.nextInt(700), 2),
                    BigDecimal.valueOf(random.nextInt(7000), 2)));
        }
        List<ScoreReport> alone = appraisals.stream().map(scorer::score).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<ScoreReport>> calls = new ArrayList<>();
            appraisals.forEach(appraisal -> calls.add(() -> scorer.score(appraisal)));
            List<Future<ScoreReport>> together = threads.invokeAll(calls);
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 100)
    void a_higher_judgement_never_lowers_a_total(
            @ForAll @BigRange(min = "0", max = "7") @Scale(2) BigDecimal low,
            @ForAll @BigRange(min = "0", max = "7") @Scale(2) BigDecimal high) {
        Indicator any = judged("z", 7);
        Scorer scorer = Scorer.of(card(7, any));
        BigDecimal less = scorer.score(
                        Appraisal.of(Forms.FORM).value("z", low.min(high)).build())
                .total()
                .orElseThrow();
        BigDecimal more = scorer.score(
                        Appraisal.of(Forms.FORM).value("z", low.max(high)).build())
                .total()
                .orElseThrow();
        assertThat(more).isGreaterThanOrEqualTo(less);
    }
}
