package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {
    private static final String RULES = "visit-appraisal-implementation-rules";

    @TempDir
    Path folder;

    private Path report(String file, String total) throws IOException {
        return Files.writeString(folder.resolve(file), """
                {"form": "visit-appraisal-sheet", "version": "1", "digest": "", "total": %s, "fullMarks": 100,
                 "grade": null, "lines": [], "vetoes": [], "losses": [], "assumptions": [], "problems": []}""".formatted(total));
    }

    @Test
    void tellsWhatFollowsFromReports() throws IOException {
        Call call = Call.of(
                "policy", "apply", RULES, report("张三.json", "95"), report("李四.json", "80"), "--set", "reward-a=500");
        assertThat(call.done().out()).contains("张三评为A(优秀),奖励500元", "李四评为C(中等),不奖不罚", "张三合计500元");
    }

    @Test
    void readsTheReportsThatScorePrints() throws IOException {
        Path data = Files.writeString(folder.resolve("data.json"), """
                {"form": "bd-merchant-maintenance-monthly", "awarded": {}}""");
        Path score = folder.resolve("王五.json");
        Files.writeString(
                score,
                Call.of("score", "bd-merchant-maintenance-monthly", data, "--json")
                        .out());
        Call call = Call.of("policy", "apply", RULES, score);
        assertThat(call.err()).contains("KH6014 王五: “王五”的结果没有总分");
    }

    @Test
    void fieldsNameWhoWasAppraisedAndWhen() throws IOException {
        Path score = Files.writeString(folder.resolve("a.json"), """
                {"form": "visit-appraisal-sheet", "fields": {"姓名": "赵六", "考核期": "2026-05"}, "total": 75}""");
        Call call = Call.of("policy", "apply", RULES, score, "--json").done();
        JsonNode line = call.json().path("lines").path(0);
        assertThat(line.path("who").asText()).isEqualTo("赵六");
        assertThat(line.path("period").asText()).isEqualTo("2026-05");
        assertThat(line.path("label").asText()).isEqualTo("C(中等)");
    }

    @Test
    void printsJsonAndTakesRecordsAndChoices() throws IOException {
        Path input = Files.writeString(folder.resolve("input.json"), """
                {"records": {"new-customer-quota": [{"who": "一组", "month": 5, "actual": 26},
                                                    {"who": "二组", "month": 5, "actual": 23}]}}""");
        Call call = Call.of("policy", "apply", "customer-maintenance-scheme", "--input", input, "--json");
        assertThat(call.done().json().path("money").path("店长").decimalValue()).isEqualByComparingTo("-20");
        Call month = Call.of(
                "policy",
                "apply",
                "customer-maintenance-scheme",
                "--input",
                input,
                "--json",
                "--choose",
                "manager-fine-scope=month");
        assertThat(month.done().json().path("money").path("店长").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void tellsWhatIsWrongWithEveryReport() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Call.of("policy", "apply", RULES, broken, folder.resolve("none.json")).refused("KH2002 broken.json", "KH5011");
        Call.of("policy", "apply", "bd-merchant-maintenance-monthly").refused("KH5010");
    }

    @Test
    void aFormWhoseTotalPaysIsAppliedToItsReports() throws IOException {
        String form = "key-account-manager-monthly";
        Path data = Files.writeString(folder.resolve("data.json"), """
                {"form": "key-account-manager-monthly", "fields": {"姓名": "甲", "月份": "2026年1月"},
                 "blanks": {"monthly-bonus": 2000},
                 "values": {"sales-target.completion": 96, "item-3": 28, "discipline.idling": 1,
                            "attendance.leave-late-early": 1}}""");
        Path score = folder.resolve("score.json");
        Files.writeString(score, Call.of("score", form, data, "--json").done().out());
        assertThat(Call.of("score", form, data).done().out()).contains("当月绩效奖金:95÷100×2000=1900元");
        assertThat(Call.of("policy", "apply", form, score).done().out())
                .contains("甲 2026-01:得95分,奖金1900元", "甲 2026年已登记1期(2026-01 95分),奖金合计1900元", "甲合计1900元");
        assertThat(Call.of("show", form).done().out()).contains("当月绩效奖金 = 考核分数÷100×{monthly-bonus}元  → 绩效金额");
    }

    @Test
    void anUnsetBlankIsAProblem() throws IOException {
        Call call = Call.of("policy", "apply", RULES, report("张三.json", "95"));
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("KH4003");
    }

    @Test
    void showsAndChecksPolicies() {
        assertThat(Call.of("show", RULES).done().out())
                .contains("第5条 考评奖励及处罚", "- repeated-e  连续两次E  [{deduct-percent-e}]", "考核表  visit-appraisal-sheet");
        assertThat(Call.of("check", RULES).done().out()).contains("没有问题");
        Call.of("policy").wrong("请给出命令");
    }

    @Test
    void showsWhatTheDocumentDoesNotPrint() {
        assertThat(Call.of("show", "dealer-visit-satisfaction-measures").done().out())
                .contains("订正:经销商客户满意度分值=", "[30, 70〔补〕印出的0.3之外,权重之和应为1]", "〔流程图〕 (原文已失)");
        assertThat(Call.of("show", "customer-maintenance-scheme").done().out())
                .contains("manager-fine-scope=group  按每组每月", "周期    月度 (每月)");
        assertThat(Call.of("show", "visit-reward-penalty-system").done().out())
                .containsPattern("satisfaction-threshold +“满意度较高”的界限 +% +≥ 0 ≤ 100 +例如 90");
    }
}
