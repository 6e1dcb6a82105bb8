package io.github.kaohe.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistColumn.Role;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.RecordExample;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordRulesTest {
    private static RecordForm form(RecordField... fields) {
        return RecordForm.builder("visit", "回访记录")
                .groups(List.of(new FieldGroup("body", "", true, List.of(fields))))
                .build();
    }

    private static RecordField text(String id, String title) {
        return RecordField.of(id, title, FormField.Type.TEXT);
    }

    private static List<String> codes(Definition definition) {
        return DefinitionRules.check(definition).stream()
                .map(problem -> problem.code().name())
                .toList();
    }

    @Test
    void a_sound_form_has_no_problem() {
        assertThat(codes(form(text("a", "甲")))).isEmpty();
    }

    @Test
    void names_are_checked_like_those_of_a_scorecard() {
        RecordForm form = form(text("A", "甲"), text("b", ""), text("b", "乙")).toBuilder()
                .id("Not Kebab")
                .title(" ")
                .version("")
                .build();

        assertThat(codes(form)).containsExactly("KH1002", "KH1001", "KH1001", "KH1002", "KH1001", "KH1003");
    }

    @Test
    void titles_of_fields_stand_once() {
        assertThat(codes(form(text("a", "甲"), text("b", "甲")))).containsExactly("KH1611");
    }

    @Test
    void totals_and_choices_without_choices_are_refused() {
        assertThat(codes(form(
                        RecordField.of("t", "总分", FormField.Type.TOTAL),
                        RecordField.of("c", "选择", FormField.Type.CHOICE))))
                .containsExactly("KH1612", "KH1204");
    }

    @Test
    void what_follows_must_follow_from_an_answer_that_can_be_given() {
        RecordField field =
                new RecordField(FormField.of("p", "车位", FormField.Type.YES_NO), "", List.of(new Follow("没有", "联系")));

        assertThat(codes(form(field))).containsExactly("KH1614");
    }

    @Test
    void a_share_is_a_percentage_of_fields_that_count() {
        RecordForm form = form(text("a", "甲"));

        assertThat(codes(form.toBuilder().completeShare(Figure.of(101)).build()))
                .containsExactly("KH1613");
        assertThat(codes(form.toBuilder().completeShare(Figure.ZERO).build())).containsExactly("KH1613");
        assertThat(codes(RecordForm.builder("visit", "表")
                        .groups(List.of(new FieldGroup("g", "", false, List.of(text("a", "甲")))))
                        .completeShare(Figure.of(80))
                        .build()))
                .containsExactly("KH1619");
    }

    @Test
    void only_a_form_of_which_the_title_is_left_may_be_empty() {
        RecordForm empty = RecordForm.builder("visit", "表").build();

        assertThat(codes(empty)).containsExactly("KH1615");
        assertThat(codes(empty.toBuilder()
                        .completeness(new Completeness(Completeness.Level.TITLE_ONLY, ""))
                        .build()))
                .isEmpty();
    }

    @Test
    void blanks_are_declared_and_used() {
        RecordForm form = form(text("a", "甲")).toBuilder()
                .completeShare(Figure.blank("share"))
                .notes(List.of("在{days}天内提交"))
                .blanks(List.of(Blank.of("unused", "无用", "")))
                .build();

        assertThat(codes(form)).containsExactly("KH1404", "KH1407", "KH1405");
    }

    @Test
    void examples_name_fields_that_exist() {
        RecordForm form = form(text("a", "甲"));
        RecordExample example = new RecordExample(
                "A",
                Appraisal.of(form).field("乙", "1").build(),
                List.of("c"),
                Optional.empty(),
                false,
                List.of("d"),
                List.of("e"),
                List.of("KH9999"));

        assertThat(codes(form.toBuilder().examples(List.of(example)).build()))
                .containsExactly("KH1408", "KH1408", "KH1408", "KH1408", "KH1408");
    }

    @Test
    void errors_are_thrown_once_with_all_of_them() {
        assertThatThrownBy(() -> DefinitionRules.require(form(text("A", "甲"), text("b", "甲"))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void a_table_has_one_column_for_texts_and_one_for_answers() {
        Checklist list = Checklist.builder("list", "检查表")
                .columns(List.of(new ChecklistColumn(Role.ANSWER, "完成"), new ChecklistColumn(Role.ANSWER, "结果")))
                .items(List.of(ChecklistItem.builder("a", "甲").build()))
                .build();

        assertThat(codes(list)).containsExactly("KH1617", "KH1617");
    }

    @Test
    void rows_are_checked() {
        Checklist list = Checklist.builder("list", "检查表")
                .columns(List.of(new ChecklistColumn(Role.ITEM, "内容"), new ChecklistColumn(Role.ANSWER, "完成")))
                .items(List.of(
                        ChecklistItem.builder("a", "甲")
                                .answer(FormField.Type.CHOICE)
                                .build(),
                        ChecklistItem.builder("a", "").build(),
                        ChecklistItem.builder("b", "乙")
                                .answer(FormField.Type.YES_NO)
                                .follows(List.of(new Follow("不", "停")))
                                .cells(Map.of("来源", "电话"))
                                .share(Figure.of(80))
                                .build()))
                .build();

        assertThat(codes(list)).containsExactly("KH1612", "KH1003", "KH1001", "KH1614", "KH1616", "KH1618");
    }

    @Test
    void only_a_list_of_which_the_title_is_left_may_be_empty() {
        assertThat(codes(Checklist.builder("list", "检查表").build())).containsExactly("KH1615");
    }
}
