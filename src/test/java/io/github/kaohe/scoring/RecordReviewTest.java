package io.github.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RecordExample;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordReviewTest {
    private static final RecordForm FORM = RecordForm.builder("visit", "回访记录")
            .groups(List.of(
                    new FieldGroup("head", "", false, List.of(RecordField.of("date", "日期", FormField.Type.DATE))),
                    new FieldGroup(
                            "body",
                            "",
                            true,
                            List.of(
                                    RecordField.of("count", "人数", FormField.Type.COUNT)
                                            .asRequired(),
                                    RecordField.of("amount", "金额", FormField.Type.MONEY),
                                    new RecordField(
                                            new FormField(
                                                    "service",
                                                    "服务",
                                                    FormField.Type.CHOICE,
                                                    false,
                                                    "",
                                                    "",
                                                    List.of("满意", "不满意")),
                                            "",
                                            List.of(new Follow("不满意", "转交相关部门"))),
                                    new RecordField(
                                            FormField.of("parking", "车位", FormField.Type.YES_NO),
                                            "",
                                            List.of(new Follow("否", "提前联系"))),
                                    RecordField.of("notes", "备注", FormField.Type.REMARKS)))))
            .completeShare(Figure.of(80))
            .build();

    @Test
    void counted_fields_make_the_share_and_required_ones_must_be_there() {
        RecordReview review = RecordReview.of(
                FORM,
                Appraisal.of(FORM)
                        .field("日期", "2026-03-05")
                        .field("金额", "20")
                        .field("服务", "满意")
                        .field("车位", "是")
                        .field("备注", "  ")
                        .build());

        assertThat(review.filling().filled()).isEqualTo(3);
        assertThat(review.filling().counted()).isEqualTo(5);
        assertThat(review.share()).contains(new BigDecimal("60.00"));
        assertThat(review.missing()).extracting(FormField::title).containsExactly("人数");
        assertThat(review.complete()).isFalse();
        assertThat(review.text(Locale.CHINESE)).isEqualTo("""
                回访记录
                结论:不完整

                已填3/5项,完整率60%
                未达到要求的80%,至少还要填1项
                必填项(*)未填:人数
                """);
    }

    @Test
    void values_by_id_count_like_texts_by_title() {
        RecordReview review = RecordReview.of(
                FORM,
                Appraisal.of(FORM)
                        .value("count", 12)
                        .value("amount", new BigDecimal("36.50"))
                        .rated("service", "不满意")
                        .answered("parking", false)
                        .build());

        assertThat(review.problems()).isEmpty();
        assertThat(review.complete()).isTrue();
        assertThat(review.follows()).extracting(DueFollow::text).containsExactly("转交相关部门", "提前联系");
        assertThat(review.text(Locale.ENGLISH)).contains("Complete", "4 of 5 fields", "服务 is 不满意: 转交相关部门");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_wrong_is_complete() {
        RecordReview review = RecordReview.of(
                FORM,
                Appraisal.of(FORM)
                        .field("日期", "昨天")
                        .field("人数", "十二")
                        .field("count", "12")
                        .field("金额", "1.005")
                        .field("服务", "还行")
                        .field("车位", "有")
                        .field("天气", "晴")
                        .notApplicable("notes")
                        .build());

        assertThat(codes(review.problems()))
                .containsExactly("KH4402", "KH4402", "KH4403", "KH4402", "KH4402", "KH4402", "KH4401", "KH4401");
        assertThat(review.problems().get(0).line(Locale.CHINESE))
                .isEqualTo("KH4402 日期: “日期”填写的内容(昨天)不符,应填日期,例如 2026-03-05。");
        assertThat(review.complete()).isFalse();
    }

    @Test
    void a_form_with_nothing_in_it_is_not_complete() {
        RecordForm free = FORM.toBuilder()
                .groups(List.of(new FieldGroup("g", "", true, List.of(RecordField.of("a", "甲", FormField.Type.TEXT)))))
                .build();
        RecordForm loose =
                RecordForm.builder("loose", "表").groups(free.groups()).build();

        assertThat(RecordReview.of(loose, Appraisal.of(loose).build()).complete())
                .isFalse();
        assertThat(RecordReview.of(loose, Appraisal.of(loose).field("甲", "1").build())
                        .complete())
                .isTrue();
    }

    @Test
    void the_appraisal_of_another_form_is_refused() {
        RecordReview review =
                RecordReview.of(FORM, Appraisal.of("other").field("人数", "1").build());

        assertThat(codes(review.problems())).containsExactly("KH4404");
        assertThat(review.filling().filled()).isZero();
    }

    @Test
    void a_share_left_to_the_company_must_be_set() {
        RecordForm open = FORM.toBuilder()
                .completeShare(Figure.blank("share"))
                .blanks(List.of(Blank.of("share", "完整率", "%")))
                .build();
        Appraisal.Builder filled = Appraisal.of(open).value("count", 1);

        assertThat(codes(RecordReview.of(open, filled.build()).problems())).containsExactly("KH4003");
        assertThat(RecordReview.of(open, filled.blank("share", 20).build()).complete())
                .isTrue();
    }

    @Test
    void the_two_numbers_feed_a_ratio_exactly() {
        RecordReview review =
                RecordReview.of(FORM, Appraisal.of(FORM).value("count", 1).build());

        assertThat(review.ratio()).contains(new Observation.Ratio(BigDecimal.ONE, BigDecimal.valueOf(5)));
    }

    /** The other reading of the guest form: two pairs of lines are one field each, 20 fields in all. */
    @Test
    void sixteen_of_twenty_merged_fields_reach_eighty_percent() {
        RecordForm form = (RecordForm) Definitions.readAny(Path.of("templates/guest-relationship-record.json"));
        RecordForm merged = form.choose(Map.of("wrapped-cells", "merged"));

        assertThat(form.counted()).hasSize(22);
        assertThat(merged.counted()).hasSize(20);
        assertThat(merged.options()).isEmpty();
        assertThat(merged.examples()).singleElement().satisfies(example -> {
            RecordReview review = RecordReview.of(merged, example.appraisal());
            assertThat(review.filling().filled()).isEqualTo(16);
            assertThat(review.complete()).isTrue();
        });
        assertThatThrownBy(() -> form.choose(Map.of("wrapped-cells", "torn"))).hasMessageContaining("KH4009");
    }

    @Test
    void an_example_that_promises_too_much_is_told() {
        RecordExample wrong = new RecordExample(
                "A",
                Appraisal.of(FORM).value("count", 1).build(),
                List.of(),
                Optional.of(new BigDecimal("21")),
                true,
                List.of("count"),
                List.of("service"),
                List.of());

        List<Problem> problems =
                Examples.verify(FORM.toBuilder().examples(List.of(wrong)).build());

        assertThat(problems)
                .extracting(problem -> problem.message(Locale.CHINESE))
                .containsExactly(
                        "示例“A”的完整率应为 21,实际为 20。请核对示例或规则。",
                        "示例“A”的结论应为 完整,实际为 不完整。请核对示例或规则。",
                        "示例“A”的未填必填项应为 count,实际为 无。请核对示例或规则。",
                        "示例“A”的后续处理应为 service,实际为 无。请核对示例或规则。");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }
}
