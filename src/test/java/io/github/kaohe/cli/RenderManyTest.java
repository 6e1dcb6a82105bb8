package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms of several people at once. */
class RenderManyTest {
    private static final String ID = "bd-merchant-maintenance-monthly";
    private static final Path EXAMPLE = Path.of("examples", ID + "-2026-10.json");

    @TempDir
    private Path folder;

    private Path data = Path.of("");
    private Path forms = Path.of("");

    @BeforeEach
    void people() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        forms = folder.resolve("forms");
        for (String name : List.of("张三", "李四")) {
            Files.copy(EXAMPLE, data.resolve(name + ".json"));
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(FilledForms::name).sorted().toList();
        }
    }

    @Test
    void aFolderOfAppraisalsBecomesAFolderOfFormsThatScoreTheSame() throws IOException {
        assertThat(Call.of("render", ID, "-o", forms, "--style", "worksheet", "--data-folder", data)
                        .done()
                        .out())
                .contains("2 份已生成,0 份未能生成");
        assertThat(files(forms)).containsExactly("张三.xlsx", "李四.xlsx");
        assertThat(Call.of("score", ID, forms.resolve("张三.xlsx"), "--json")
                        .json()
                        .get("total"))
                .isEqualTo(Call.of("score", ID, EXAMPLE, "--json").json().get("total"));
    }

    @Test
    void severalFilesBecomeAFolder() throws IOException {
        Path zhang = data.resolve("张三.json");
        Call.of("render", ID, "-o", forms, "--data", zhang, "--data", EXAMPLE, "--data", zhang)
                .done();
        assertThat(files(forms)).containsExactly(ID + "-2026-10.xlsx", "张三 (2).xlsx", "张三.xlsx");
    }

    @Test
    void whatFailsIsToldAndTheOthersAreRendered() throws IOException {
        Files.writeString(data.resolve("王五.json"), "{");
        Files.write(data.resolve("赵六.xlsx"), new byte[] {1, 2, 3});
        Call call = Call.of("render", ID, "-o", forms, "--data-folder", data);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("王五  未能生成", "赵六  未能生成").doesNotContain("张三", "李四");
        assertThat(call.out()).contains("2 份已生成,2 份未能生成");
        assertThat(files(forms)).containsExactly("张三.xlsx", "李四.xlsx");
    }

    @Test
    void formsNeverGoAmongTheDataOrIntoOneFile() throws IOException {
        Call.of("render", ID, "-o", data, "--data-folder", data).wrong("-o 不能是考核记录所在的文件夹");
        Call.of("render", ID, "-o", data.resolve("..").resolve("data"), "--data-folder", data)
                .wrong("-o 不能是考核记录所在的文件夹");
        Call.of("render", ID, "-o", folder.resolve("all.xlsx"), "--style", "worksheet", "--data-folder", data)
                .wrong("-o 请给出文件夹");
        assertThat(files(data)).containsExactly("张三.json", "李四.json");
        assertThat(files(folder)).containsExactly("data");
    }

    @Test
    void printedFormsBecomeSheetsOfOneWorkbookThatShowTheScores() throws IOException {
        Path all = folder.resolve("all.xlsx");
        assertThat(Call.of("render", ID, "-o", all, "--data-folder", data)
                        .done()
                        .out())
                .contains("已写入 " + all);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(all));
                XSSFWorkbook alone = new XSSFWorkbook(Files.newInputStream(alone()))) {
            assertThat(book.getSheetName(0)).isEqualTo("张三");
            assertThat(book.getSheetName(1)).isEqualTo("李四");
            assertThat(dump(book.getSheetAt(1))).isEqualTo(dump(alone.getSheetAt(0)));
        }
    }

    private Path alone() {
        Path file = folder.resolve("alone.xlsx");
        Call.of("render", ID, "-o", file, "--data", EXAMPLE).done();
        return file;
    }

    private static List<String> dump(XSSFSheet sheet) {
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> cells.add(cell.getAddress() + " " + cell)));
        return cells;
    }

    @Test
    void oneThatFailsKeepsTheWorkbookFromBeingWritten() throws IOException {
        Files.writeString(data.resolve("王五.json"), "{");
        Path all = folder.resolve("all.xlsx");
        Call call = Call.of("render", ID, "-o", all, "--data-folder", data);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("王五  未能生成", "3 份中有 1 份未能生成");
        assertThat(all).doesNotExist();
    }
}
