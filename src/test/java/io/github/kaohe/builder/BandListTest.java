package io.github.kaohe.builder;

import static io.github.kaohe.builder.Measures.blank;
import static io.github.kaohe.builder.Measures.blankFor;
import static io.github.kaohe.builder.Words.above;
import static io.github.kaohe.builder.Words.atLeast;
import static io.github.kaohe.builder.Words.atMost;
import static io.github.kaohe.builder.Words.below;
import static io.github.kaohe.builder.Words.between;
import static io.github.kaohe.builder.Words.otherwise;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bands written as a list of which the first that fits counts. */
class BandListTest {

    @Test
    void fallingLimitsReachUpToTheBandBefore() {
        assertThat(written(
                        atLeast(98).scores(3), above(95).scores(2), otherwise().scores(0)))
                .containsExactly("[98,+)", "(95,98)", "(-,95]");
    }

    @Test
    void risingLimitsReachDownToTheBandBefore() {
        assertThat(written(atMost(1).scores(3), below(3).scores(2), otherwise().scores(0)))
                .containsExactly("(-,1]", "(1,3)", "[3,+)");
    }

    @Test
    void limitsFromBothSidesLeaveTheMiddle() {
        assertThat(written(
                        atLeast(90).scores(3), below(60).scores(0), otherwise().scores(2)))
                .containsExactly("[90,+)", "(-,60)", "[60,90)");
    }

    @Test
    void aLimitThatTwoBandsNameBelongsToTheFirst() {
        assertThat(written(atLeast(90).scores(3), atMost(90).scores(1))).containsExactly("[90,+)", "(-,90)");
    }

    @Test
    void explicitRangesStandAsTheyAre() {
        assertThat(written(
                        between(90, 100).scores(3),
                        atLeast(80).andBelow(90).scores(2),
                        above(70).andAtMost(75).scores(1)))
                .containsExactly("[90,100]", "[80,90)", "(70,75]");
    }

    @Test
    void otherwiseFillsEveryHoleThatExplicitRangesLeave() {
        assertThat(written(
                        between(90, 100).scores(3),
                        atLeast(80).andBelow(85).scores(2),
                        otherwise().scores(0)))
                .containsExactly("[90,100]", "[80,85)", "(-,80)", "[85,90)", "(100,+)");
    }

    @Test
    void blanksAreTrustedToStandInOrder() {
        ScorecardBuilder card = Built.unbuilt(i -> i.bands(
                        "率",
                        "%",
                        atLeast(blank("high")).scores(100),
                        atLeast(blank("low")).scores(5),
                        otherwise().scores(0)))
                .blanks(blankFor("high", "高线", "%"), blankFor("low", "低线", "%"));

        assertThat(intervals(card)).containsExactly("[high,+)", "[low,high)", "(-,low)");
    }

    @Test
    void aBandForWhichNothingIsLeftIsAProblem() {
        assertThat(Built.errors(Built.unbuilt(i -> i.bands(
                        "率",
                        "%",
                        atLeast(80).scores(100),
                        atLeast(90).scores(5),
                        otherwise().scores(0)))))
                .singleElement()
                .asString()
                .startsWith("KH1705 指标: No value is left for band number 2");
    }

    @Test
    void aBandAfterOtherwiseIsAProblem() {
        assertThat(Built.errors(Built.unbuilt(i -> i.bands(
                        "率",
                        "%",
                        atLeast(80).scores(100),
                        otherwise().scores(0),
                        atLeast(60).scores(5)))))
                .singleElement()
                .asString()
                .startsWith("KH1705 指标: No value is left for band number 3");
    }

    @Test
    void otherwiseBesideExplicitBlanksIsAProblem() {
        ScorecardBuilder card = Built.unbuilt(i -> i.bands(
                        "率",
                        "%",
                        between(blank("low"), blank("high")).scores(100),
                        otherwise().scores(0)))
                .blanks(blankFor("high", "高线", "%"), blankFor("low", "低线", "%"));

        assertThat(Built.errors(card)).singleElement().asString().startsWith("KH1706 指标: ");
    }

    private static List<String> written(BandWord first, BandWord... others) {
        BandWord[] padded = Arrays.copyOf(others, others.length);
        return intervals(Built.unbuilt(i -> i.outOf(3).bands("率", "%", first, padded)));
    }

    private static List<String> intervals(ScorecardBuilder card) {
        var indicator =
                (io.github.kaohe.model.Indicator) card.build().children().get(0);
        return ((Basis.Bands) indicator.basis())
                .bands().stream().map(band -> text(band.interval())).toList();
    }

    private static String text(Interval interval) {
        return (interval.lowerClosed() ? "[" : "(")
                + number(interval.lower(), "-")
                + ","
                + number(interval.upper(), "+")
                + (interval.upperClosed() ? "]" : ")");
    }

    private static String number(Optional<io.github.kaohe.model.Figure> end, String none) {
        return end.map(figure -> Written.number(figure).replace("blank(\"", "").replace("\")", ""))
                .orElse(none);
    }
}
