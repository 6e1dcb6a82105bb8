package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {
    private static final String ID = "bd-merchant-maintenance-monthly";
    private static final int PROBLEMS = 3;
    private static final Path EXAMPLE = Path.of("examples", ID + "-2026-10.json");

    @TempDir
    private Path folder;

    private Path forms;
    private Path summary;

    @BeforeEach
    void fillInForms() throws IOException {
        forms = Files.createDirectory(folder.resolve("forms"));
        summary = forms.resolve("汇总.xlsx");
        appraisal("a.json", "孙八", 60);
        appraisal("b.json", "李四", 95);
        appraisal("c.json", "=王五", 60);
        Files.copy(Path.of("examples", ID + "-2026-10.xlsx"), forms.resolve("d.xlsx"));
        appraisal("e.json", "赵六", 0);
        Files.writeString(forms.resolve("~$d.xlsx"), "lock");
        Files.writeString(forms.resolve("notes.txt"), "no form");
    }

    private void appraisal(String file, String name, int visits) throws IOException {
        String text = Files.readString(EXAMPLE)
                .replace("\"张三\"", "\"" + name + "\"")
                .replace("\"merchant-visits\": 95", "\"merchant-visits\": " + visits);
        Files.writeString(forms.resolve(file), text);
    }

    @Test
    void ranksEqualTotalsEqually() throws IOException {
        Call call = Call.of("rank", ID, forms, "-o", summary).done();
        assertThat(call.out()).contains("5 份已计分,0 份未能计分");
        assertThat(row(3)).isEqualTo("1.0 李四 94.2 b.json");
        assertThat(row(4)).isEqualTo("1.0 张三 94.2 d.xlsx");
        assertThat(row(5)).isEqualTo("3.0 孙八 80.2 a.json");
        assertThat(row(6)).isEqualTo("3.0 =王五 80.2 c.json");
        assertThat(row(7)).isEqualTo("5.0 赵六 56.2 e.json");
        assertThat(Workbooks.rows(summary, PROBLEMS)).isEqualTo(2);
    }

    @Test
    void leavesItsOwnSummaryOutTheNextTime() throws IOException {
        Call.of("rank", ID, forms, "-o", summary);
        assertThat(Call.of("rank", ID, forms, "-o", summary).code()).isZero();
        assertThat(Workbooks.rows(summary, 0)).isEqualTo(8);
    }

    @Test
    void listsWhatItCouldNotScoreAndGoesOn() throws IOException {
        Files.writeString(forms.resolve("bad.json"), "{");
        Files.writeString(forms.resolve("bad.xlsx"), "no workbook");
        appraisal("odd.json", "钱七", -1);

        Call call = Call.of("rank", ID, forms, "-o", summary);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).contains("5 份已计分,3 份未能计分");
        assertThat(call.err()).contains("bad.json  未能计分", "KH2002 bad.json:1:", "KH3001", "KH4103");
        assertThat(Workbooks.rows(summary, 0)).isEqualTo(8);
        assertThat(Workbooks.text(summary, 0, 1, 0)).contains("计入5份", "未计入3份");
        assertThat(Workbooks.text(summary, PROBLEMS, 2, 1)).isEqualTo("bad.json");
        assertThat(Workbooks.text(summary, PROBLEMS, 3, 1)).isEqualTo("bad.xlsx");
        assertThat(Workbooks.text(summary, PROBLEMS, 4, 1)).isEqualTo("odd.json");
        assertThat(Workbooks.text(summary, PROBLEMS, 4, 2)).isEqualTo("钱七");
        assertThat(Workbooks.text(summary, PROBLEMS, 4, 4)).isEqualTo("KH4103");
    }

    @Test
    void namesTheSecondFormOfOnePerson() throws IOException {
        Files.copy(forms.resolve("b.json"), forms.resolve("b2.json"));
        Call call = Call.of("rank", ID, forms, "-o", summary);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains("b2.json  未能计分", "KH3302 b2.json: 与 b.json 重复(“李四”)")
                .doesNotContain("KH3301");
        assertThat(Workbooks.rows(summary, 0)).isEqualTo(8);
    }

    @Test
    void showsItsProgressOnlyWhereSomebodyLooksOn() throws IOException {
        for (int i = 0; i < 30; i++) {
            appraisal("many" + i + ".json", "员工" + i, 60);
        }
        String[] call = {"rank", ID, forms.toString(), "-o", summary.toString()};
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(call, new ByteArrayOutputStream(), err, true)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("已读取 1/35", "已读取 35/35")
                .doesNotContain("\n");
        Call.of((Object[]) call).done();
    }

    @Test
    void paysWhatAPolicyPromises() throws IOException {
        Path visits = Files.createDirectory(folder.resolve("visits"));
        visit(visits.resolve("a.json"), "甲", 20);
        visit(visits.resolve("b.json"), "乙", 5);
        rankVisits(visits, " --set reward-a=500 --set reward-b=300 --set deduct-percent-e=20")
                .done();
        assertThat(Workbooks.text(summary, 0, 3, 1)).isEqualTo("甲");
        assertThat(Workbooks.text(summary, 0, 3, 10)).isEqualTo("500.0");
        assertThat(Workbooks.text(summary, 0, 4, 1)).isEqualTo("乙");
        assertThat(Workbooks.text(summary, 0, 4, 10)).isEqualTo("300.0");
        assertThat(Workbooks.text(summary, 3, 2, 5)).isEqualTo("甲评为A(优秀),奖励500元");
    }

    private Call rankVisits(Path visits, String settings) {
        List<Object> call = new ArrayList<>(List.of("rank", "visit-appraisal-sheet", visits, "-o", summary));
        String policy = "--policy visit-appraisal-implementation-rules --set timeliness-max=20"
                + " --set plan-completion-max=20 --set process-max=15 --set content-quality-max=15"
                + " --set data-completeness-max=15 --set cost-control-max=15";
        call.addAll(List.of((policy + settings).split(" ")));
        return Call.of(call.toArray());
    }

    private static void visit(Path file, String name, int timeliness) throws IOException {
        Files.writeString(file, """
                {"form": "visit-appraisal-sheet", "fields": {"被考核人": "%s"}, "values": {"timeliness": %s,
                "plan-completion": 20, "process": 15, "content-quality": 15, "data-completeness": 15, "cost-control": 15}}
                """.formatted(name, timeliness));
    }

    @Test
    void saysWhenAPolicyLacksABlankAndWritesTheRankingAllTheSame() throws IOException {
        Path visits = Files.createDirectory(folder.resolve("visits"));
        visit(visits.resolve("a.json"), "甲", 20);
        Call call = rankVisits(visits, "");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("KH4003");
        assertThat(Workbooks.text(summary, 0, 3, 2)).isEqualTo("100.0");
        assertThat(Workbooks.text(summary, 4, 2, 3)).isEqualTo("办法");
    }

    @Test
    void takesRecordsForAPolicyOnlyTogetherWithOne() {
        Call.of("rank", ID, forms, "-o", summary, "--input", "x.json").wrong("--input 须与 --policy 一起使用");
    }

    @ParameterizedTest
    @CsvSource({
        "2026年5月, 2026-05",
        "2026年12月, 2026-12",
        "2026-05, 2026-05",
        "2026.5, 2026-05",
        "2026年第二季度, 2026-Q2",
        "2026年3季度, 2026-Q3",
        "2026年度, 2026",
        "五月, 五月"
    })
    void readsPeriodsAsFormsWriteThem(String written, String period) {
        assertThat(Consequences.period(written)).isEqualTo(period);
    }

    @Test
    void tellsThatAFolderIsMissingOrEmpty() throws IOException {
        Call.of("rank", ID, folder.resolve("none"), "-o", summary).refused("KH5005");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call.of("rank", ID, empty, "-o", empty.resolve("out.xlsx")).refused("KH5016");
        assertThat(empty).isEmptyDirectory();
    }

    private String row(int row) throws IOException {
        return String.join(
                " ",
                Workbooks.text(summary, 0, row, 0),
                Workbooks.text(summary, 0, row, 1),
                Workbooks.text(summary, 0, row, 3),
                Workbooks.text(summary, 0, row, 8));
    }
}
