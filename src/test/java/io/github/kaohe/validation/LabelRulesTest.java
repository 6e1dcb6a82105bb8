package io.github.kaohe.validation;

import static io.github.kaohe.validation.Forms.card;
import static io.github.kaohe.validation.Forms.deducting;
import static io.github.kaohe.validation.Forms.judged;
import static io.github.kaohe.validation.Forms.lines;
import static io.github.kaohe.validation.Forms.problems;
import static io.github.kaohe.validation.Forms.range;
import static io.github.kaohe.validation.Forms.rated;
import static io.github.kaohe.validation.Forms.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Validity;
import io.github.kaohe.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class LabelRulesTest {
    private static Scorecard graded(Grade... grades) {
        return card(deducting("a", "甲", 100)).toBuilder()
                .grades(List.of(grades))
                .build();
    }

    @Test
    void gradesFall() {
        assertThat(lines(graded(Grade.from(80, "良好"), Grade.from(90, "优秀"))))
                .containsExactly("KH1205: 等次次序有误:“优秀”(90 起)排在“良好”(80 起)之后。请按下限从高到低排列,没有下限的放在最后。");
    }

    @Test
    void anOpenLimitMayStandAboveTheSameClosedOne() {
        Grade above = new Grade("优秀", Optional.of(Figure.of(90)), true, "90以上", "");
        assertThat(problems(graded(above, Grade.from(90, "良好")))).isEmpty();
        assertThat(problems(graded(Grade.from(90, "良好"), above))).containsExactly("KH1205");
    }

    @Test
    void aGradeWithoutLimitStandsLast() {
        Grade rest = new Grade("不合格", Optional.empty(), false, "", "");
        assertThat(problems(graded(Grade.from(60, "合格"), rest))).isEmpty();
        assertThat(lines(graded(rest, Grade.from(60, "合格"))))
                .containsExactly("KH1205: 等次次序有误:“合格”(60 起)排在“不合格”(无下限)之后。请按下限从高到低排列,没有下限的放在最后。");
    }

    @Test
    void gradesHaveLabelsOfTheirOwn() {
        assertThat(lines(graded(Grade.from(90, "优"), Grade.from(80, "优"))))
                .containsExactly("KH1206: 等次“优”重复。请使每个名称只出现一次。");
    }

    @Test
    void aGradeAboveTheFullMarksIsOutOfReach() {
        assertThat(problems(graded(Grade.from(110, "卓越"), Grade.from(0, "其他")))).containsExactly("KH1210");
    }

    @Test
    void ratingsHaveLabelsOfTheirOwn() {
        assertThat(problems(card(rated("a", "态度", 100, rating("好", 100), rating("好", 0)))))
                .containsExactly("KH1206 态度");
    }

    @Test
    void rangesOfJudgedScoresMayLeaveOutFractionsAndTouch() {
        assertThat(problems(card(judged("a", "态度", 100, range("优", 90, 100), range("良", 80, 89), range("差", 0, 80)))))
                .isEmpty();
    }

    @Test
    void rangesOfJudgedScoresMustNotOverlap() {
        assertThat(lines(card(judged("a", "态度", 100, range("优", 85, 100), range("良", 0, 89)))))
                .containsExactly("KH1201 态度: 分段重叠:“良”(0(含)至89(含))与“优”(85(含)至100(含))都包含85(含)至89(含)。" + "请使每个数值只属于一个分段。");
    }

    @Test
    void aHoleOfSeveralPointsBetweenLabelsIsReported() {
        assertThat(problems(card(judged("a", "态度", 100, range("优", 90, 100), range("差", 0, 80)))))
                .containsExactly("KH1202 态度");
    }

    @Test
    void idsAreLowerCaseWordsJoinedByHyphens() {
        assertThat(lines(card(deducting("Bad_Id", "甲", 100))))
                .containsExactly("KH1002 甲: 考核指标的标识“Bad_Id”不合规则:只能用小写字母和数字,词之间用一个连字符,例如 service-quality。");
    }

    @Test
    void idsAreUniqueOverTheCard() {
        Scorecard twice = card(
                Forms.section("one", "第一项", 50, deducting("a", "甲", 50)),
                Forms.section("two", "第二项", 50, deducting("a", "乙", 50)));
        assertThat(problems(twice)).containsExactly("KH1003 第二项/乙");
    }

    @Test
    void fieldIdsAreUniqueAboveAndBelowTheTable() {
        FormField name = FormField.of("name", "姓名", FormField.Type.TEXT);
        Scorecard card =
                graded().toBuilder().header(List.of(name)).footer(List.of(name)).build();
        assertThat(problems(card)).containsExactly("KH1003");
    }

    @Test
    void aCardNeedsATitle() {
        assertThat(lines(graded().toBuilder().title(" ").build())).containsExactly("KH1001: 考核表的标题不能为空。请填写。");
    }

    @Test
    void anIndicatorNeedsATitleOrCriteria() {
        Indicator nameless = deducting("a", "", 100);
        assertThat(problems(card(nameless))).containsExactly("KH1001 a");
        assertThat(problems(card(nameless.toBuilder().criteria("迟到一次扣2分").build())))
                .isEmpty();
    }

    @Test
    void aValidityEndsAfterItsBeginning() {
        Validity reversed =
                new Validity(Optional.of(LocalDate.of(2026, 12, 31)), Optional.of(LocalDate.of(2026, 1, 1)));
        assertThat(lines(graded().toBuilder().validity(reversed).build()))
                .containsExactly("KH1004: 有效期从 2026-12-31 到 2026-01-01,结束早于开始。请调换或更正日期。");
    }

    @Test
    void requiringASoundCardThrowsOnceWithEveryErrorAndNoWarning() {
        Scorecard faulty = card(deducting("Bad", "甲", 0), Forms.rated("b", "乙", 90, rating("好", 80), rating("差", 0)));
        assertThat(problems(faulty)).containsExactly("KH1101", "KH1002 甲", "KH1104 甲", "KH1209 乙");
        assertThat(catchThrowable(() -> ScorecardRules.require(faulty)))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(problem -> problem.code().name())
                        .containsExactly("KH1101", "KH1002", "KH1104"));
    }
}
