package io.github.kaohe.builder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.Veto;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole forms written with the builder. */
class FormsTest {
    private static final MeasureType PERCENT = new MeasureType.Percent(Optional.empty(), Optional.empty());

    @Test
    void theOfficeClerkFormBecomesTheModelItReadsLike() {
        Section work = Section.builder("s1", "工作业绩")
                .points(Figure.of(80))
                .children(List.of(quality(), timeliness()))
                .build();
        Section conduct = Section.builder("s2", "行为规范")
                .points(Figure.of(20))
                .children(List.of(discipline()))
                .build();
        Scorecard expected = Scorecard.builder("office-clerk-monthly", "文员月度绩效考核表")
                .children(List.of(work, conduct, contribution()))
                .measures(List.of(Measure.of("c1", "重大安全事故", new MeasureType.YesNo())))
                .vetoes(List.of(new Veto(
                        "v1",
                        "重大安全事故",
                        new Condition.Answered("c1", true),
                        Optional.of(Figure.ZERO),
                        Optional.empty())))
                .grades(List.of(Grade.from(90, "优秀"), Grade.from(80, "良好"), Grade.from(60, "合格"), Grade.from(0, "不合格")))
                .build();

        assertThat(Forms.officeClerk().build()).isEqualTo(expected);
    }

    private static Indicator quality() {
        return Indicator.builder("quality", "工作质量")
                .points(Figure.of(50))
                .measures(List.of(Measure.of("m1", "合格率", PERCENT)))
                .basis(new Basis.Bands(
                        "m1",
                        List.of(
                                new Band(Interval.atLeast(Figure.of(98)), Award.points(Figure.of(50))),
                                new Band(Interval.fromBelow(Figure.of(95), Figure.of(98)), Award.points(Figure.of(40))),
                                new Band(Interval.below(Figure.of(95)), Award.points(Figure.ZERO))),
                        Optional.empty()))
                .build();
    }

    private static Indicator timeliness() {
        Operand four = Operand.of(Figure.of(4));
        return Indicator.builder("timeliness", "工作时效")
                .points(Figure.of(30))
                .criteria("每延迟1次扣5分,扣完为止;延迟超过4次,本项不得分")
                .measures(List.of(Measure.of("m1", "延迟", new MeasureType.Count("次", Optional.empty()))))
                .adjustments(List.of(occurrence("m1", 5, Optional.empty())))
                .overrides(List.of(new ScoreOverride.Becomes(
                        new Condition.Compares("m1", Condition.Comparison.ABOVE, four), Figure.ZERO)))
                .build();
    }

    private static Indicator discipline() {
        return Indicator.builder("discipline", "劳动纪律")
                .points(Figure.of(20))
                .measures(List.of(
                        Measure.of("m1", "迟到", new MeasureType.Count("次", Optional.empty())),
                        Measure.of("m2", "旷工", new MeasureType.Count("天", Optional.empty()))))
                .adjustments(List.of(
                        occurrence("m1", 2, Optional.of(Figure.of(10))), occurrence("m2", 10, Optional.empty())))
                .build();
    }

    private static Indicator contribution() {
        return Indicator.builder("i3", "特别贡献")
                .bonus(true)
                .measures(List.of(Measure.of("m1", "特别贡献", new MeasureType.Score())))
                .basis(new Basis.Judged(
                        "m1", Figure.ZERO, Optional.of(Figure.of(5)), Optional.empty(), RatingScale.NONE))
                .build();
    }

    private static Adjustment occurrence(String measure, long points, Optional<Figure> cap) {
        return new Adjustment.PerOccurrence(Sign.DEDUCT, measure, Figure.of(points), Figure.ONE, cap);
    }

    static Stream<Scorecard> forms() {
        return Stream.of(
                Forms.merchantMaintenance().build(), Forms.keyAccountManager().build());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theWorkedCasesOfAFormComeOutAsWorked(Scorecard form) {
        Scorer scorer = Scorer.of(form);
        for (Example example : form.examples()) {
            ScoreReport report = scorer.score(example.appraisal());
            assertThat(report.total().orElseThrow())
                    .as(form.id() + " " + example.title() + report.problems())
                    .isEqualByComparingTo(example.total().orElseThrow());
        }
    }

    @Test
    void aFormIsBuiltTheSameAgain() {
        ScorecardBuilder form = Forms.merchantMaintenance();

        assertThat(form.build()).isEqualTo(form.build());
    }
}
