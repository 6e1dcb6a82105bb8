package io.github.kaohe.validation;

import static io.github.kaohe.validation.Forms.atLeast;
import static io.github.kaohe.validation.Forms.band;
import static io.github.kaohe.validation.Forms.below;
import static io.github.kaohe.validation.Forms.card;
import static io.github.kaohe.validation.Forms.englishLines;
import static io.github.kaohe.validation.Forms.fromBelow;
import static io.github.kaohe.validation.Forms.lines;
import static io.github.kaohe.validation.Forms.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Scorecard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BandRulesTest {
    private static final Measure RATE = Forms.percent("rate", "合格率");

    private static Scorecard banded(Measure measure, Band... bands) {
        return card(Indicator.builder("quality", "质量")
                .points(Figure.HUNDRED)
                .measures(List.of(measure))
                .basis(Forms.bands(measure.id(), bands))
                .build());
    }

    @Test
    void bandsThatMeetHaveNoProblem() {
        assertThat(problems(banded(RATE, atLeast(90, 100), fromBelow(80, 90, 80), below(80, 0))))
                .isEmpty();
    }

    @Test
    void aSharedClosedEndIsAnOverlap() {
        Band high = band(Interval.closed(Figure.of(90), Figure.of(100)), 100);
        Band low = band(Interval.closed(Figure.of(0), Figure.of(90)), 80);
        assertThat(lines(banded(RATE, high, low)))
                .containsExactly("KH1201 质量: 分段重叠:0(含)至90(含)与90(含)至100(含)都包含90。请使每个数值只属于一个分段。");
    }

    @Test
    void aBandInsideAnotherIsAnOverlapWhateverTheOrder() {
        assertThat(problems(banded(RATE, below(95, 0), fromBelow(10, 20, 5), atLeast(90, 100))))
                .containsExactly("KH1201 质量", "KH1201 质量");
    }

    @Test
    void aGapIsNamedByItsEnds() {
        Scorecard card = banded(RATE, atLeast(85, 100), below(80, 0));
        assertThat(lines(card)).containsExactly("KH1202 质量: 分段之间有空档:80(含)至85(不含)不属于任何分段。请延长相邻的分段。");
        assertThat(englishLines(card))
                .containsExactly(
                        "KH1202 质量: There is a gap between bands: 80 (included) to 85 (excluded) belongs to none. "
                                + "Extend a neighbouring band.");
    }

    @Test
    void aSingleLostValueIsAGap() {
        assertThat(lines(banded(RATE, band(Interval.above(Figure.of(80)), 100), below(80, 0))))
                .containsExactly("KH1202 质量: 分段之间有空档:80不属于任何分段。请延长相邻的分段。");
    }

    @Test
    void countsAreWholeSoThatTwoAndThreeMeet() {
        Measure errors = Forms.count("errors", "差错次数");
        Band few = band(Interval.closed(Figure.of(0), Figure.of(2)), 100);
        assertThat(problems(banded(errors, few, atLeast(3, 0)))).isEmpty();
        assertThat(lines(banded(errors, few, atLeast(5, 0))))
                .containsExactly("KH1202 质量: 分段之间有空档:3(含)至4(含)不属于任何分段。请延长相邻的分段。");
    }

    @Test
    void aBandWithoutValuesIsEmpty() {
        assertThat(problems(banded(RATE, atLeast(90, 100), fromBelow(90, 90, 50), below(90, 0))))
                .containsExactly("KH1203 质量");
    }

    @Test
    void aBandBeyondTheMeasureIsEmpty() {
        assertThat(problems(banded(RATE, atLeast(120, 100), fromBelow(0, 120, 100))))
                .containsExactly("KH1203 质量");
    }

    @Test
    void bandsWithBlanksAreNotGuessedAt() {
        Band high = band(Interval.atLeast(Figure.blank("target")), 100);
        Scorecard card = banded(RATE, high, below(60, 0)).toBuilder()
                .blanks(List.of(Blank.of("target", "目标", "%")))
                .build();
        assertThat(problems(card)).isEmpty();
    }

    @Test
    void bandsThatBothHoldTheSameBlankOverlap() {
        Band high = band(Interval.atLeast(Figure.blank("target")), 100);
        Band low = band(Interval.atMost(Figure.blank("target")), 0);
        Scorecard card = banded(RATE, high, low).toBuilder()
                .blanks(List.of(Blank.of("target", "目标", "%")))
                .build();
        assertThat(problems(card)).containsExactly("KH1201 质量");
    }

    @Test
    void aBasisNeedsBands() {
        assertThat(problems(banded(RATE))).containsExactly("KH1204 质量");
    }

    @Test
    void aBandThatScoresMoreThanFullMarksIsCutOff() {
        assertThat(lines(banded(RATE, atLeast(50, 120), below(50, 0))))
                .containsExactly("KH1208 质量: 分段50(含)以上得 120 分,超过满分 100,超出部分不会计入。请降低分数,或放开上限(cap)。");
    }

    @Test
    void bandsThatStayBelowFullMarksAreReported() {
        assertThat(lines(banded(RATE, atLeast(50, 90), below(50, 0))))
                .containsExactly("KH1209 质量: 最多只能得 90 分,达不到满分 100。请更正分数或满分。");
    }

    @Test
    void aBandGivesPoints() {
        Band label = new Band(Interval.below(Figure.of(50)), new Award.LabelOnly());
        assertThat(problems(banded(RATE, atLeast(50, 100), label))).containsExactly("KH1211 质量");
    }

    @Test
    void aChoiceNeedsAMeasureForTheChosenPoints() {
        Band choice = new Band(Interval.below(Figure.of(50)), new Award.Choice(Figure.of(10), Figure.of(40)));
        assertThat(problems(banded(RATE, atLeast(50, 100), choice))).containsExactly("KH1212 质量");
        Indicator chosen = Indicator.builder("quality", "质量")
                .points(Figure.HUNDRED)
                .measures(List.of(RATE, Forms.score("chosen")))
                .basis(new Basis.Bands("rate", List.of(atLeast(50, 100), choice), Optional.of("chosen")))
                .build();
        assertThat(problems(card(chosen))).isEmpty();
    }

    @Test
    void aRangeOfPointsMustNotEndBelowItsBeginning() {
        Band choice = new Band(Interval.below(Figure.of(50)), new Award.Choice(Figure.of(40), Figure.of(10)));
        Indicator chosen = Indicator.builder("quality", "质量")
                .points(Figure.HUNDRED)
                .measures(List.of(RATE, Forms.score("chosen")))
                .basis(new Basis.Bands("rate", List.of(atLeast(50, 100), choice), Optional.of("chosen")))
                .build();
        assertThat(problems(card(chosen))).containsExactly("KH1207 质量");
    }
}
