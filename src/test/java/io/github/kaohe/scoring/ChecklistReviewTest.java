package io.github.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.scoring.ChecklistReview.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistReviewTest {
    private static final RecordForm GUEST =
            (RecordForm) Definitions.readAny(Path.of("templates/guest-relationship-record.json"));

    private static final Checklist LIST = Checklist.builder("list", "检查表")
            .columns(List.of(
                    new ChecklistColumn(ChecklistColumn.Role.ITEM, "内容"),
                    new ChecklistColumn(ChecklistColumn.Role.ANSWER, "完成"),
                    new ChecklistColumn(ChecklistColumn.Role.ENTRY, "备注")))
            .items(List.of(
                    ChecklistItem.builder("summary", "拜访总结")
                            .no("1")
                            .answer(FormField.Type.YES_NO)
                            .follows(List.of(new Follow("否", "不得报销费用")))
                            .build(),
                    ChecklistItem.builder("guests", "客情资料")
                            .records(List.of(GUEST.id()))
                            .share(Figure.of(80))
                            .build(),
                    ChecklistItem.builder("again", "再次消费").condition("有新客户").build(),
                    ChecklistItem.builder("rate", "解决率")
                            .answer(FormField.Type.NUMBER)
                            .unit("%")
                            .build()))
            .build();

    private static Map<String, RecordReview> guest(int example) {
        return Map.of(
                GUEST.id(), RecordReview.of(GUEST, GUEST.examples().get(example).appraisal()));
    }

    private static Appraisal.Builder answers() {
        return Appraisal.of(LIST)
                .answered("summary", true)
                .rated("summary.备注", "3月2日交")
                .rated("again", "王总")
                .value("rate", 96);
    }

    @Test
    void every_row_that_applies_must_be_done() {
        ChecklistReview review = ChecklistReview.of(LIST, answers().build(), guest(0));

        assertThat(review.problems()).isEmpty();
        assertThat(review.done()).isEqualTo(4);
        assertThat(review.complete()).isTrue();
    }

    @Test
    void a_no_is_an_answer_and_not_done() {
        ChecklistReview review =
                ChecklistReview.of(LIST, answers().answered("summary", false).build(), guest(1));

        assertThat(review.row("summary").orElseThrow().status()).isEqualTo(Status.NOT_DONE);
        assertThat(review.row("guests").orElseThrow().status()).isEqualTo(Status.NOT_DONE);
        assertThat(review.open()).extracting(ChecklistReview.Row::id).containsExactly("summary", "guests");
        assertThat(review.follows()).extracting(DueFollow::text).containsExactly("不得报销费用");
        assertThat(review.text(Locale.CHINESE)).isEqualTo("""
                检查表
                结论:不完整
                适用4项,完成2项

                1 拜访总结  [未完成]
                  · 否
                客情资料  [未完成]
                  · 最新版客情表:完整率77.27%,低于80%
                再次消费  [完成]
                  · 王总
                解决率  [完成]
                  · 96

                后续处理:
                  - “拜访总结”为“否”:不得报销费用
                """);
    }

    @Test
    void a_missing_required_field_fails_the_row_whatever_the_share() {
        ChecklistReview review = ChecklistReview.of(LIST, answers().build(), guest(2));

        assertThat(review.row("guests").orElseThrow().explanation().get(0).text(Locale.CHINESE))
                .isEqualTo("最新版客情表:完整率95.45%,必填项未填(company)");
    }

    @Test
    void a_conditional_row_may_not_apply() {
        Appraisal appraisal = Appraisal.of(LIST)
                .answered("summary", true)
                .value("rate", 96)
                .notApplicable("again")
                .build();

        ChecklistReview review = ChecklistReview.of(LIST, appraisal, guest(0));

        assertThat(review.applicable()).isEqualTo(3);
        assertThat(review.complete()).isTrue();
    }

    @Test
    void an_unanswered_row_is_open() {
        ChecklistReview review = ChecklistReview.of(LIST, Appraisal.of(LIST).build(), guest(0));

        assertThat(review.rows())
                .extracting(ChecklistReview.Row::status)
                .containsExactly(Status.OPEN, Status.DONE, Status.OPEN, Status.OPEN);
        assertThat(review.complete()).isFalse();
    }

    @Test
    void what_is_wrong_is_told() {
        Appraisal appraisal = Appraisal.of(LIST)
                .rated("summary", "差不多")
                .value("weather", 1)
                .rated("rate", "很高")
                .rated("again", "王总")
                .notApplicable("again")
                .notApplicable("guests")
                .field("日期", "2026-03-05")
                .build();

        ChecklistReview review = ChecklistReview.of(LIST, appraisal, Map.of());

        assertThat(review.problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH4401", "KH4405", "KH4408", "KH4406", "KH4407", "KH4408");
        assertThat(review.complete()).isFalse();
    }

    @Test
    void a_record_form_of_which_nothing_is_known_is_a_problem() {
        ChecklistReview review = ChecklistReview.of(LIST, answers().build(), Map.of());

        assertThat(review.problems())
                .extracting(problem -> problem.line(Locale.CHINESE))
                .containsExactly("KH4409 guests: 检查项“客情资料”汇报记录表“guest-relationship-record”的完整性,但没有给出这张表。请一并提供。");
        assertThat(review.row("guests").orElseThrow().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void the_appraisal_of_another_list_is_refused() {
        ChecklistReview review = ChecklistReview.of(LIST, Appraisal.of("other").build(), Map.of());

        assertThat(review.problems())
                .extracting(Problem::code)
                .extracting(Enum::name)
                .containsExactly("KH4404");
        assertThat(review.rows()).isEmpty();
        assertThat(review.complete()).isFalse();
    }
}
