package io.github.kaohe.validation;

import static io.github.kaohe.validation.Forms.card;
import static io.github.kaohe.validation.Forms.deducting;
import static io.github.kaohe.validation.Forms.englishLines;
import static io.github.kaohe.validation.Forms.lines;
import static io.github.kaohe.validation.Forms.problems;
import static io.github.kaohe.validation.Forms.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Sign;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointRulesTest {
    @Test
    void theClerksFormHasNoProblem() {
        assertThat(lines(Forms.clerk())).isEmpty();
    }

    @Test
    void pointsThatFallShortListTheValuesAndTheDifference() {
        Scorecard card = card(
                section("results", "实际业绩", 70, deducting("visits", "走访", 40), deducting("meetings", "会议", 20)),
                deducting("attitude", "态度", 30));
        assertThat(lines(card)).containsExactly("KH1101 实际业绩: 下级分值合计应为 70,实际为 60(40 + 20),相差 10。");
        assertThat(englishLines(card))
                .containsExactly(
                        "KH1101 实际业绩: The points of its children must add up to 70 but add up to 60 (40 + 20), 10 short.");
    }

    @Test
    void pointsThatAreTooManySaySo() {
        Scorecard card = card(deducting("visits", "走访", 70), deducting("meetings", "会议", 40));
        assertThat(lines(card)).containsExactly("KH1101: 下级分值合计应为 100,实际为 110(70 + 40),多出 10。");
        assertThat(englishLines(card))
                .containsExactly(
                        "KH1101: The points of its children must add up to 100 but add up to 110 (70 + 40), 10 too many.");
    }

    @Test
    void aSumIsExactToTheLastDecimal() {
        Indicator third =
                deducting("a", "甲", 1).toBuilder().points(Figure.of("33.33")).build();
        Scorecard card = card(
                third,
                third.toBuilder().id("b").build(),
                third.toBuilder().id("c").points(Figure.of("33.34")).build());
        assertThat(lines(card)).isEmpty();
        Scorecard short1 = card(
                third,
                third.toBuilder().id("b").build(),
                third.toBuilder().id("c").build());
        assertThat(lines(short1)).containsExactly("KH1101: 下级分值合计应为 100,实际为 99.99(33.33 + 33.33 + 33.33),相差 0.01。");
    }

    @Test
    void childrenAddUpToTheRawScaleOfTheirSection() {
        Section results = section("results", "业绩", 80, deducting("visits", "走访", 100)).toBuilder()
                .outOf(Figure.HUNDRED)
                .build();
        assertThat(lines(card(results, deducting("attitude", "态度", 20)))).isEmpty();
    }

    @Test
    void aSumWithABlankIsLeftToScoring() {
        assertThat(problems(withBlank(60))).isEmpty();
    }

    @Test
    void knownPointsThatExceedTheSumAloneAreReportedDespiteABlank() {
        assertThat(lines(withBlank(110))).containsExactly("KH1101: 下级分值合计应为 100,实际为 110(110 + __),空白还未填写就已多出 10。");
    }

    @Test
    void nothingIsCertainIfABlankMayBeNegative() {
        Scorecard card = withBlank(110).toBuilder()
                .blanks(List.of(new Blank(
                        "rest", "其余", "分", Optional.of(BigDecimal.valueOf(-20)), Optional.empty(), Optional.empty())))
                .build();
        assertThat(problems(card)).isEmpty();
    }

    private static Scorecard withBlank(long known) {
        return card(
                        deducting("visits", "走访", known),
                        deducting("rest", "其余", 1).toBuilder()
                                .points(Figure.blank("rest"))
                                .build())
                .toBuilder()
                .blanks(List.of(Blank.of("rest", "其余", "分")))
                .build();
    }

    @Test
    void otherFullMarksThanAHundredAreWorthANote() {
        Scorecard card = card(deducting("a", "甲", 120)).toBuilder()
                .fullMarks(Figure.of(120))
                .build();
        assertThat(ScorecardRules.check(card)).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.NOTE);
            assertThat(note.toString()).isEqualTo("KH1106: 满分为 120,不是 100。无需更改;需要百分制时可折算。");
        });
    }

    @Test
    void aWeightedNodeNeedsPoints() {
        Indicator noPoints = Indicator.builder("a", "甲")
                .measures(List.of(Forms.count("times", "次数")))
                .adjustments(List.of(Forms.deduct("times", 1)))
                .build();
        assertThat(problems(card(deducting("b", "乙", 100), noPoints))).containsExactly("KH1102 甲");
    }

    @Test
    void anIndicatorWithLabelsOnlyNeedsNoPoints() {
        Indicator labels = Indicator.builder("a", "甲")
                .measures(List.of(Measure.of("level", "等级", new MeasureType.Label())))
                .basis(new Basis.Rated("level", Forms.scale(new Rating("好", new Award.LabelOnly(), ""))))
                .build();
        assertThat(problems(card(labels))).isEmpty();
    }

    @Test
    void itemsOfAPoolTakeFromTheirSectionAndHaveNoPoints() {
        assertThat(problems(card(pool(poolItem())))).isEmpty();
        assertThat(problems(
                        card(pool(poolItem().toBuilder().points(Figure.of(5)).build()))))
                .containsExactly("KH1103 工作职责/漏打卡");
    }

    @Test
    void anItemOfAPoolHasNoBasisOfItsOwn() {
        Indicator own = poolItem().toBuilder().basis(new Basis.FullMarks()).build();
        assertThat(problems(card(pool(own)))).containsExactly("KH1107 工作职责/漏打卡");
    }

    @Test
    void aPooledBasisNeedsAPool() {
        Indicator astray =
                deducting("a", "甲", 100).toBuilder().basis(new Basis.Pooled()).build();
        assertThat(problems(card(astray))).containsExactly("KH1107 甲");
    }

    private static Section pool(Indicator item) {
        return section("duties", "工作职责", 100, item).toBuilder().pool(true).build();
    }

    private static Indicator poolItem() {
        return Indicator.builder("clock", "漏打卡")
                .measures(List.of(Forms.count("times", "次数")))
                .basis(new Basis.Pooled())
                .adjustments(List.of(Forms.deduct("times", 2)))
                .build();
    }

    @Test
    void aBonusStandsOutsideTheWeights() {
        assertThat(problems(card(deducting("a", "甲", 100), bonus(new Basis.StartsAt(Figure.ZERO)))))
                .isEmpty();
    }

    @Test
    void aBonusWithoutFullMarksCannotStartAtFullMarks() {
        assertThat(problems(card(deducting("a", "甲", 100), bonus(new Basis.FullMarks()))))
                .containsExactly("KH1108 特别贡献");
    }

    private static Indicator bonus(Basis basis) {
        return Indicator.builder("extra", "特别贡献")
                .bonus(true)
                .measures(List.of(Forms.count("times", "次数")))
                .basis(basis)
                .adjustments(List.of(new Adjustment.PerOccurrence(
                        Sign.ADD, "times", Figure.of(2), Figure.ONE, Optional.of(Figure.of(6)))))
                .build();
    }

    @Test
    void pointsMustBePositive() {
        assertThat(problems(card(deducting("a", "甲", 100), deducting("b", "乙", 0))))
                .containsExactly("KH1104 乙");
    }

    @Test
    void aSectionNeedsChildren() {
        assertThat(problems(card(section("empty", "空项目", 100)))).containsExactly("KH1105 空项目");
    }

    @Test
    void aFormOfWhichOnlyTheTitleIsLeftMayBeEmpty() {
        Scorecard lost = Scorecard.builder("lost", "BD每月绩效考核表")
                .completeness(new Completeness(Completeness.Level.TITLE_ONLY, "正文缺失"))
                .build();
        assertThat(ScorecardRules.check(lost)).extracting(Problem::severity).containsExactly(Severity.NOTE);
    }
}
