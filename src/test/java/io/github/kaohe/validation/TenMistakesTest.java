package io.github.kaohe.validation;

import static io.github.kaohe.validation.Forms.atLeast;
import static io.github.kaohe.validation.Forms.below;
import static io.github.kaohe.validation.Forms.deduct;
import static io.github.kaohe.validation.Forms.deducting;
import static io.github.kaohe.validation.Forms.fromBelow;
import static io.github.kaohe.validation.Forms.percent;
import static io.github.kaohe.validation.Forms.problems;
import static io.github.kaohe.validation.Forms.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenMistakesTest {
    @Test
    void tenMistakesAreReportedAtOnceInTheOrderOfTheFormAndNothingElse() {
        Indicator overlap = Indicator.builder("quality", "工作质量")
                .points(Figure.of(40))
                .measures(List.of(percent("rate", "合格率")))
                .basis(Forms.bands("rate", atLeast(90, 40), fromBelow(80, 95, 20), below(80, 0)))
                .build();
        Indicator never = Indicator.builder("timeliness", "工作时效")
                .points(Figure.of(20))
                .measures(List.of(Forms.count("delays", "延迟次数")))
                .adjustments(List.of(deduct("delays", 5)))
                .overrides(List.of(Forms.zeroWhen("delays", Comparison.BELOW, 0)))
                .build();
        Indicator undeclared = deducting("discipline", "劳动纪律", 10).toBuilder()
                .adjustments(List.of(deduct("times", 2), deduct("absences", 10)))
                .build();
        Indicator negative = deducting("safety", "安全", 10).toBuilder()
                .adjustments(List.of(deduct("times", -1)))
                .build();
        Indicator placeholder = deducting("attitude", "态度", 10).toBuilder()
                .criteria("每次扣{points}分")
                .build();
        Scorecard faulty = Scorecard.builder("ten-mistakes", "考核表")
                .blanks(List.of(Blank.of("unused", "无用", "分")))
                .children(List.of(
                        section("results", "实际业绩", 70, overlap, never),
                        section(
                                "conduct",
                                "行为规范",
                                30,
                                undeclared,
                                negative,
                                placeholder.toBuilder().id("Attitude").build())))
                .grades(List.of(Grade.from(60, "合格"), Grade.from(90, "优秀")))
                .raters(List.of(Rater.weighted("self", "本人", Figure.of(90))))
                .build();

        assertThat(problems(faulty))
                .containsExactly(
                        "KH1405",
                        "KH1101 实际业绩",
                        "KH1201 实际业绩/工作质量",
                        "KH1303 实际业绩/工作时效",
                        "KH1401 行为规范/劳动纪律",
                        "KH1301 行为规范/安全",
                        "KH1002 行为规范/态度",
                        "KH1407 行为规范/态度",
                        "KH1205",
                        "KH1501");
    }
}
