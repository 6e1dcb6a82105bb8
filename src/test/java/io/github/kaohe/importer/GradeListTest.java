package io.github.kaohe.importer;

import static io.github.kaohe.builder.ScorecardBuilder.scorecard;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.builder.GradeWord;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.scoring.Scorer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grades that a line of a form lists, by the grade that some marks get. */
class GradeListTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            优秀91分以上 良好76~90分 合格60~75分 不合格60分以下      | 91 优秀, 90.5 良好, 76 良好, 60 合格, 59.9 不合格
            90分及以上为优秀,75~89分为良好,75分以下为待改进          | 90 优秀, 89.5 良好, 75 良好, 74 待改进
            考核等级:A(95-100);B(85-94);C(70-84);D(70分以下)     | 95 A, 94.9 B, 70 C, 69 D
            优秀:>90分；良好:80~90(含)分；一般:80分以下            | 90 良好, 90.1 优秀, 80 良好, 79 一般
            优秀90以上；良好80-90(含)；一般80以下                  | 90 良好, 91 优秀
            合格:60分(不含)以上；不合格:60分(含)以下                | 60 不合格, 60.1 合格
            评定等级:优秀4~5分、合格3~4分、不合格3分以下            | 4 优秀, 3.5 合格, 2.9 不合格
            合格60分以上；不合格60分及以下                         | 60 不合格, 61 合格
            """)
    void marks_get_the_grade_that_is_listed(String text, String expected) {
        List<GradeWord> grades = GradeList.in(text);

        Scorecard card = scorecard("form", "考核表")
                .indicator("work", "工作", 100, i -> i.judged())
                .grades(grades.get(0), grades.subList(1, grades.size()).toArray(new GradeWord[0]))
                .build();
        String found = Arrays.stream(expected.split(", "))
                .map(each -> each.split(" ")[0])
                .map(marks -> marks + " " + grade(card, marks))
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(expected);
    }

    private static String grade(Scorecard card, String marks) {
        return Scorer.of(card)
                .score(Appraisal.of(card.id())
                        .awarded("work", new BigDecimal(marks))
                        .build())
                .grade()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "优秀90-100；良好70-80；不合格70以下",
                "优秀90-100；良好85-95；不合格85以下",
                "合格60分(含)以上；不合格60分(含)以下",
                "合格60分(不含)以上；不合格60分(不含)以下",
                "不合格60分以下；很差50分以下",
                "优秀90分以上；优秀80分以上",
                "迟到一次扣2分；旷工扣5分",
                "轻微违规1-3分；严重违规4-6分",
                "优秀90分以上"
            })
    void what_leaves_marks_out_or_grades_them_twice_is_no_list(String text) {
        assertThat(GradeList.in(text)).isEmpty();
    }
}
