package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankTest {
    private static final String ID = "bd-merchant-maintenance-monthly";
    private static final Path EXAMPLE = Path.of("examples", ID + "-2026-10.json");

    @TempDir
    private Path folder;

    private Path forms;
    private Path summary;

    @BeforeEach
    void fillInForms() throws IOException {
        forms = Files.createDirectory(folder.resolve("forms"));
        summary = forms.resolve("汇总.xlsx");
        appraisal("a.json", "张三", 60);
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
        Call call = Call.of("rank", ID, forms, "-o", summary);
        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("[1/5] a.json  80.2", "[4/5] d.xlsx  94.2");
        assertThat(row(2)).isEqualTo("1.0 李四 94.2 b.json");
        assertThat(row(3)).isEqualTo("1.0 张三 94.2 d.xlsx");
        assertThat(row(4)).isEqualTo("3.0 张三 80.2 a.json");
        assertThat(row(5)).isEqualTo("3.0 =王五 80.2 c.json");
        assertThat(row(6)).isEqualTo("5.0 赵六 56.2 e.json");
        assertThat(Workbooks.rows(summary, 1)).isEqualTo(1);
    }

    @Test
    void leavesItsOwnSummaryOutTheNextTime() throws IOException {
        Call.of("rank", ID, forms, "-o", summary);
        assertThat(Call.of("rank", ID, forms, "-o", summary).code()).isZero();
        assertThat(Workbooks.rows(summary, 0)).isEqualTo(7);
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
        assertThat(Workbooks.rows(summary, 0)).isEqualTo(7);
        assertThat(Workbooks.text(summary, 1, 1, 0)).isEqualTo("bad.json");
        assertThat(Workbooks.text(summary, 1, 2, 0)).isEqualTo("bad.xlsx");
        assertThat(Workbooks.text(summary, 1, 3, 0)).isEqualTo("odd.json");
        assertThat(Workbooks.text(summary, 1, 3, 1)).isEqualTo("KH4103");
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
                Workbooks.text(summary, 0, row, 2),
                Workbooks.text(summary, 0, row, 4));
    }
}
